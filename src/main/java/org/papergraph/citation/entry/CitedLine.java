package org.papergraph.citation.entry;

import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.venue.VenueShape;

/// Tells a text that is a whole reference, people first, from a remark.
final class CitedLine {
    /// Pieces of a text that are looked at for names.
    private static final int MOST_PIECES = 24;

    private final NameShape names;
    private final VenueShape venues;

    CitedLine(NameShape names, VenueShape venues) {
        this.names = names;
        this.venues = venues;
    }

    /// Whether a plain text is a whole reference: at least one name, then a longer text.
    boolean is(String plain) {
        int people = 0;
        int at = 0;
        while (people < MOST_PIECES && at <= plain.length()) {
            int end = people == MOST_PIECES - 1 ? plain.length() : borderAt(plain, at);
            String part = plain.substring(at, end);
            at = borderEnd(plain, end);
            double score = names.score(EtAl.without(part));
            boolean person = score > 0.2
                    || (score > -0.8 && people > 0 && part.indexOf(' ') < 0)
                    || part.equalsIgnoreCase("et al")
                    || part.equalsIgnoreCase("et al.");
            if (!person) {
                int words = part.split(" ").length;
                boolean quoted = part.startsWith("\"") || part.startsWith("“");
                return people > 0 && (quoted || words >= 3) && venues.score(part) < 2;
            }
            people++;
        }
        return false;
    }

    /// Place of the next mark that parts pieces of a reference, or the end of the text.
    static int borderAt(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (",;:.".indexOf(text.charAt(i)) >= 0 && borderEnd(text, i) <= text.length()) {
                return i;
            }
        }
        return text.length();
    }

    /// End of the mark and the spaces that part pieces at this place; beyond the text where none do.
    private static int borderEnd(String text, int i) {
        int end = i + 1;
        boolean stop = Boundaries.charAt(text, i) == '.';
        if (stop && !(i > 2 && text.substring(i - 3, i).chars().allMatch(Character::isLowerCase))) {
            return text.length() + 1;
        }
        end += !stop && "\"”".indexOf(Boundaries.charAt(text, end)) >= 0 ? 1 : 0;
        int space = end;
        while (space < text.length() && text.charAt(space) <= ' ') {
            space++;
        }
        return space > end ? space : text.length() + 1;
    }
}
