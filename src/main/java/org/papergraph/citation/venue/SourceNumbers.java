package org.papergraph.citation.venue;

import java.util.regex.Pattern;
import org.papergraph.citation.text.Numerals;
import org.papergraph.citation.text.Words;

/// What the digits of a text say of it.
///
/// @param any whether it has any digits
/// @param volume whether it is a short name with a volume behind it
/// @param pages whether it ends in volume and pages, or has them around a name, as only venues do
public record SourceNumbers(boolean any, boolean volume, boolean pages) {
    /// "SIGPLAN Notices 9(4)"
    private static final Pattern NUMBERED =
            Pattern.compile("\\p{Lu}[\\p{L}\\d.]*(?: (?:\\p{Lu}[\\p{L}\\d.]*|of|and|on|the|in|&|für|und|der|des|de|"
                    + "la|et|du)){0,6} (?:\\d{1,4}(?:\\s?\\(\\d+\\)|\\.\\d+)?|[IVXL]{1,6}\\(\\d+\\))"
                    + "(?:[,:]\\s?[\\w.–-]+)?");

    /// "… 140:725-742"
    private static final Pattern PAGED =
            Pattern.compile(".*\\p{L}\\.? \\d{1,4}(?:\\s?\\(\\d+\\))?[:, ]\\s?\\w?\\d+ ?[-–] ?\\w?\\d+");

    private static final SourceNumbers NONE = new SourceNumbers(false, false, false);

    public static SourceNumbers of(String text) {
        return Words.hasDigit(text) ? new SourceNumbers(true, isNumbered(text), isPaged(text)) : NONE;
    }

    private static boolean isNumbered(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                && NUMBERED.matcher(text).matches();
    }

    private static boolean isPaged(String text) {
        return (Numerals.around(text, "-–", true) && PAGED.matcher(text).matches()) || VenueNumbers.isLaw(text);
    }
}
