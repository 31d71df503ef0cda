package org.papergraph.citation.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Numerals;
import org.papergraph.citation.text.Words;
import org.papergraph.citation.venue.VenueShape;

/// Tells a line below a title that only says who, when and where from one that names a work.
final class ImprintLine {
    private static final Pattern BORDER = Pattern.compile("\\s*[;,|]\\s*|\\s+[-–—]\\s+|\\s+(?:and|&|et|und|y|e)\\s+|"
            + "\\s+(?=\\(?(?:19|20)\\d\\d\\)?$)|(?<=^\\d{4})\\s+");
    private static final Pattern BRACKET_BEHIND = Pattern.compile("\\s*\\([^)]*\\)\\.?$");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d[a-z]?");
    private static final Pattern THESIS =
            Pattern.compile("(?i)(?:ph\\.?\\s?d\\.?|master'?s?|m\\.?sc\\.?|doctoral)?\\s*(?:thesis|dissertation)");

    private final NameShape names;
    private final VenueShape venues;

    ImprintLine(NameShape names, VenueShape venues) {
        this.names = names;
        this.venues = venues;
    }

    /// Whether a text consists of a year and of names, venues or the kind of a thesis: "Lindqvist and Moreau 1998".
    boolean is(String text) {
        if (!Numerals.hasLong(text)) {
            return false;
        }
        boolean dated = false;
        String whole = EtAl.without(BRACKET_BEHIND.matcher(text).replaceFirst(""));
        Matcher border = BORDER.matcher(whole);
        int end;
        for (int start = 0; start < whole.length(); start = end) {
            // Most lines are told by their first piece: the others are looked for when that is a field.
            boolean parted = border.find();
            String bare = Words.trimmed(whole.substring(start, parted ? border.start() : whole.length()), "(", ".)");
            end = parted ? border.end() : whole.length();
            boolean year = YEAR.matcher(bare).matches();
            boolean field = year
                    || bare.isEmpty()
                    || THESIS.matcher(bare).matches()
                    || names.score(bare) > -1
                    || venues.score(bare) >= 2;
            if (!field) {
                return false;
            }
            dated |= year;
        }
        return dated;
    }
}
