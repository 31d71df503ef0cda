package org.papergraph.citation.atom;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Knows what marks an entry as one of many and says nothing of its work: a number, a check box, "Text:" in
/// bold.
public final class EntryMarker {
    /// "12", "2.1"
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,2}");

    /// "**Text:** Lind & Okafor (2021). …": what a bold word calls the work behind it.
    private static final Set<String> CALLED = Set.of(
            "text",
            "texts",
            "reading",
            "readings",
            "further reading",
            "additional reading",
            "required",
            "optional",
            "recommended",
            "paper",
            "book",
            "article",
            "reference",
            "werk",
            "literatur",
            "weitere literatur",
            "lektüre",
            "texte",
            "ouvrage",
            "lecture",
            "obra",
            "texto",
            "lectura",
            "opera",
            "testo",
            "книга",
            "статья");

    private static final int LONGEST = 24;

    private EntryMarker() {}

    /// The atoms of a text without check box and number before it; the list itself is changed.
    static List<Atom> without(MarkedText text, List<Atom> atoms) {
        while (atoms.size() >= 2 && isMarker(text, atoms.getFirst(), atoms.get(1))) {
            atoms.removeFirst();
            atoms.set(0, atoms.getFirst().first());
        }
        return atoms;
    }

    /// Whether a text begins with a word in bold that says that a work stands behind it.
    public static boolean isCalled(MarkedText text) {
        String string = text.string();
        int colon = string.indexOf(':');
        return colon > 0
                && colon <= LONGEST
                && (text.marks(0) & MarkedText.BOLD) != 0
                && CALLED.contains(string.substring(0, colon).strip().toLowerCase(Locale.ROOT));
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
