package org.papergraph.citation.labelling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.LinkRoles;
import org.papergraph.citation.text.Lexicon.Role;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// Finds the rest of a paper's title behind a colon where nothing else but the label of its copy follows: "Reeds: the
/// bridge between mud and water [[paper](…)]". In lower case it might be what a list says of a tool, but that has no
/// paper's label alone.
final class PaperSubtitle {
    private static final double SURE = 4;
    /// How surely a name is one before a title, and before a year.
    private static final double PERSON = 1.5;
    private static final double FAMILY = -1.5;
    private static final Set<String> LABELS = Set.of("paper", "pdf", "arxiv", "doi", "article", "preprint", "abs");
    private static final Set<Sep> INSIDE = Set.of(Sep.COLON, Sep.COMMA, Sep.SPACE, Sep.DASH);

    private PaperSubtitle() {}

    /// Adds to the evidence of the title.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, LinkRoles roles, double[][] evidence) {
        boolean titled = atoms.size() > 1 && leadsSubtitle(atoms.get(1), facts.get(1)) && isPaper(roles);
        cited(atoms, facts, evidence);
        for (int i = 0; titled && i < atoms.size(); i++) {
            titled = isPlain(atoms.get(i), facts.get(i))
                    && facts.get(i).name() < 0
                    && (i == 0 || INSIDE.contains(atoms.get(i).before()));
        }
        for (int i = 1; titled && i < atoms.size(); i++) {
            evidence[i][Label.TITLE.place()] += SURE;
        }
    }

    /// "Lind et al. (2004) - Reeds at rest: an update", "A. Lind, Reeds: an update. Oulu: Press": no remark on a title
    /// stands right behind one that names lead.
    private static void cited(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = facts.size() > 2 && facts.get(1).is(Token.DATE) ? 2 : 1;
        int behind = title + 1;
        boolean named = behind < atoms.size()
                && facts.get(0).name() > (title == 2 ? FAMILY : PERSON)
                && !atoms.get(0).isMarked()
                && atoms.get(title).before() != Sep.COLON
                && isPlain(atoms.get(title), facts.get(title));
        boolean whole = behind + 1 == atoms.size()
                ? title == 2
                : named && atoms.get(behind + 1).before() == Sep.STOP;
        if (named
                && whole
                && atoms.get(behind).before() == Sep.COLON
                && isPlain(atoms.get(behind), facts.get(behind))) {
            evidence[behind][Label.TITLE.place()] += SURE;
        }
    }

    /// "Reeds: the bridge", "Reeds - do they bend?"
    private static boolean leadsSubtitle(Atom atom, AtomFacts facts) {
        return atom.before() == Sep.COLON
                || (atom.before() == Sep.DASH && facts.text().endsWith("?"));
    }

    private static boolean isPlain(Atom atom, AtomFacts facts) {
        return !atom.isMarked() && atom.bracket() == 0 && facts.token() == Token.NONE && facts.venue() < 2;
    }

    /// Whether the label of one of the links is that of a paper.
    private static boolean isPaper(LinkRoles roles) {
        for (int link = 0; link < roles.links().size(); link++) {
            if (roles.role(link) == Role.PAPER
                    && LABELS.contains(Words.trimmed(roles.text(link).toLowerCase(Locale.ROOT), "[(", "])"))) {
                return true;
            }
        }
        return false;
    }
}
