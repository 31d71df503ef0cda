package org.papergraph.citation.entry;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.citation.name.BodyShape;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Style;

/// Tells a text that only says who made a work, and where they work, from one that names a work: "Ann Lee (MIT)*; Bo
/// Kim (ETH Zürich)", "Ann Lee, Bo Kim and Chen Wei".
final class PeopleLine {
    private static final int MOST = 40;
    /// Names joined by nothing but spaces and "and" have few more.
    private static final int MOST_SPACES = 9;
    /// Before the first name stands no title.
    private static final int MOST_SPACES_FIRST = 4;
    private final NameShape names;
    private final BodyShape bodies;

    PeopleLine(NameShape names, BodyShape bodies) {
        this.names = names;
        this.bodies = bodies;
    }

    /// Whether an entry is a paragraph of words alone, none of which stand out as titles do.
    static boolean mayBe(ListEntry entry) {
        return entry.kind() == ListEntry.Kind.PARAGRAPH && entry.links().isEmpty() && !opensInItalics(entry);
    }

    /// "*How Reeds Grow* (2003) Ann Lee, Bo Kim": whether several words in italics open an entry before others.
    private static boolean opensInItalics(ListEntry entry) {
        return entry.inlines().size() > 1
                && entry.inlines().getFirst() instanceof Inline.Text(String text, Style style, int _)
                && style.italic()
                && text.strip().indexOf(' ') > 0;
    }

    /// Whether at least two names, or one with a bracket, make up the text but for bodies and a few words that may be
    /// names too.
    boolean is(String text) {
        List<String> pieces = pieces(text);
        int people = 0;
        int open = 0;
        for (String piece : pieces) {
            int bracket = piece.indexOf('(');
            if (bracket > 0 && goesOn(piece.substring(piece.indexOf(')') + 1))) {
                return false;
            }
            String name = EtAl.without(bracket < 0 ? piece : piece.substring(0, bracket))
                    .strip();
            int spaces = Words.count(name, ' ');
            boolean first = people == 0 && open == 0 && names.score(name) <= 0;
            if ((spaces > MOST_SPACES || (first && spaces > MOST_SPACES_FIRST)) && bodies.score(name) < 2) {
                return false;
            }
            if (name.isEmpty() || names.score(name) > 0) {
                people += name.isEmpty() ? 0 : NameShape.people(name).size();
            } else if (bracket > 0
                    && name.indexOf(' ') > 0
                    && Words.split(name, " ").size() <= 4) {
                people++;
                open++;
            } else if (people == 0 || bodies.score(name) < 2) {
                open++;
            }
        }
        boolean bracketed = pieces.size() == 1 && people == 1 && text.indexOf('(') > 0;
        return (people > 1 || bracketed) && open * 3 <= pieces.size();
    }

    /// "E. V. (1978). Awareness of mud …": words behind a bracket that holds no place of work.
    private static boolean goesOn(String behind) {
        String words = behind.strip();
        return Words.count(words, ' ') > 1 && !words.startsWith("and ") && !words.startsWith("& ");
    }

    /// What stands between commas, semicolons and ends of lines outside brackets.
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length() && pieces.size() < MOST; i++) {
            char c = i == text.length() ? ';' : text.charAt(i);
            depth = Math.max(0, depth + ("([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0));
            boolean ends = i == text.length() || (depth == 0 && ",;\n".indexOf(c) >= 0);
            if (ends) {
                String piece = Words.trimmed(text.substring(start, i), "*†‡", "*†‡.");
                if (!piece.isEmpty()) {
                    pieces.add(piece.startsWith("and ") ? piece.substring(4) : piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}
