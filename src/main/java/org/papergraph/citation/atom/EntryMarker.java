package org.papergraph.citation.atom;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Knows what marks an entry as one of many and says nothing of its work: a number, a check box.
final class EntryMarker {
    /// "12", "2.1"
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,2}");

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
        return (number && closed) || box;
    }
}
