package org.papergraph.citation.venue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.Publication;
import org.papergraph.citation.text.Words;

/// Finds volume and pages where no venue is named, so that only words tell what a number counts.
public final class NamedNumbers {
    private static final Pattern NAMED_PAGES =
            Pattern.compile("(?<!\\p{L})(?:[Pp]ages?|[Pp]p?\\.|[Pp]ágs?\\.|[SsСс]\\.) ?(\\d+) ?[-–—]{1,2} ?(\\d+)");
    /// Nothing but pages: "“A title.” (2014): 443-448".
    private static final Pattern RANGE = Pattern.compile("[\\s:,]*(\\d+) ?[-–—]{1,2} ?(\\d+)[\\s.,]*");
    private static final Pattern NAMED_VOLUME = Pattern.compile(
            "(?<!\\p{L})(?:[Vv]ol(?:ume|\\.)|[Bb]d\\.|[Тт]ом|[Tt]omo|[Tt]\\.) ?(\\d+|[IVXL]{1,6}(?!\\p{L}))");

    private NamedNumbers() {}

    /// Volume and pages where words say that they are: "Vol. 61", "pp. 3-9".
    public static Publication of(String text) {
        if (!Words.hasDigit(text)) {
            return Publication.NONE;
        }
        Matcher range = RANGE.matcher(text);
        Matcher pages = range.matches() ? range.reset() : NAMED_PAGES.matcher(text);
        Matcher volume = NAMED_VOLUME.matcher(text);
        return new Publication(
                Optional.empty(),
                volume.find() ? Optional.of(volume.group(1)) : Optional.empty(),
                Optional.empty(),
                pages.find() ? Optional.of(pages.group(1) + "-" + pages.group(2)) : Optional.empty(),
                Optional.empty());
    }
}
