package org.papergraph.citation.atom;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Knows what marks an entry as one of many and says nothing of its work: a number, a check box, "Text:" in
/// bold.
final class EntryMarker {
    /// "12", "2.1"
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,2}");

    /// "**Text:** Lind & Okafor (2021). …": what a bold word calls the work behind it.
    private static final Set<String> CALLED = Set.of("text", "reading", "paper", "book", "article", "reference");

    private EntryMarker() {}

    /// The atoms of a text without check box and number before it; the list itself is changed.
    static List<Atom> without(MarkedText text, List<Atom> atoms) {
        while (atoms.size() >= 2 && isMarker(text, atoms.getFirst(), atoms.get(1))) {
            atoms.removeFirst();
            atoms.set(0, atoms.getFirst().first());
        }
        return atoms;
    }

    private static boolean isMarker(MarkedText text, Atom first, Atom second) {
        String lead = text.substring(first.start(), first.end());
        boolean number = lead.length() <= 7 && NUMBER.matcher(lead).matches();
        boolean closed = second.before() == Sep.STOP || second.before() == Sep.CLOSE;
        boolean box = lead.equalsIgnoreCase("x") && first.bracket() == '[';
        boolean called = first.is(MarkedText.BOLD)
                && second.before() == Sep.COLON
                && !second.is(MarkedText.BOLD)
                && CALLED.contains(lead.toLowerCase(Locale.ROOT));
        return (number && closed) || box || called;
    }
}
