package org.papergraph.citation.atom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Takes away the verb by which a syllabus tells to read a work: "Read Okafor: Reeds at Rest", "Läs [Reeds at
/// Rest](…)".
final class ReadingVerb {
    private static final Pattern VERB =
            Pattern.compile("(?:Read|Läs|Les|Læs|Lees|Lies|Lis|Lisez|Lire|Lee|Leer|Lean|Leia|"
                    + "Leiam|Ler|Leggi|Leggere|Прочитать|Прочитайте|Читать|Przeczytaj|Oku)(?: |$)");

    /// A single word that no list of words knows scores more.
    private static final double MAY_BE_NAME = -1;

    /// What else a syllabus tells to do with what it links: "Visit the [Reed Archive](…)".
    private static final Pattern DIRECTIVE = Pattern.compile(
            "(?:Visit|Explore|Go to|Browse|View|Watch|Check out|Review|Skim|Listen to|Consult|Look at|Look "
                    + "through|Study|Have a look at|Take a look at)(?: |$)");

    private ReadingVerb() {}

    /// Whether the words before a link only tell what to do with it.
    private static boolean isDirective(MarkedText text, List<Atom> atoms) {
        return atoms.size() > 1
                && atoms.get(1).linked()
                && atoms.get(1).before() == Sep.SPACE
                && DIRECTIVE
                        .matcher(text.substring(
                                atoms.getFirst().start(), atoms.getFirst().end()))
                        .lookingAt();
    }

    /// The atoms without such a verb before a name, a link or a quotation.
    static List<Atom> without(MarkedText text, List<Atom> atoms, AtomReader reader) {
        if (atoms.isEmpty() || atoms.getFirst().isMarked()) {
            return atoms;
        }
        Atom first = atoms.getFirst();
        if (isDirective(text, atoms)) {
            List<Atom> linked = new ArrayList<>(atoms.subList(1, atoms.size()));
            linked.set(0, linked.getFirst().first());
            return linked;
        }
        Matcher verb = VERB.matcher(text.substring(first.start(), first.end()));
        if (!verb.lookingAt()) {
            return atoms;
        }
        List<Atom> kept = new ArrayList<>(atoms.subList(1, atoms.size()));
        int start = first.start() + verb.end();
        if (start >= first.end()) {
            boolean marked = !kept.isEmpty()
                    && kept.getFirst().before() == Sep.SPACE
                    && kept.getFirst().isMarked();
            if (marked) {
                kept.set(0, kept.getFirst().first());
            }
            return marked ? kept : atoms;
        }
        Atom rest = first.from(start);
        boolean name = Character.isUpperCase(text.at(start))
                && reader.facts(text, rest).name() > MAY_BE_NAME;
        boolean parted = !kept.isEmpty()
                && (kept.getFirst().before() != Sep.SPACE || kept.getFirst().isMarked());
        kept.addFirst(rest);
        return name && parted ? kept : atoms;
    }
}
