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
    private static final Set<String> LABELS = Set.of("paper", "pdf", "arxiv", "doi", "article", "preprint", "abs");
    private static final Set<Sep> INSIDE = Set.of(Sep.COLON, Sep.COMMA, Sep.SPACE, Sep.DASH);

    private PaperSubtitle() {}

    /// Adds to the evidence of the title.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, LinkRoles roles, double[][] evidence) {
        boolean titled = atoms.size() > 1 && atoms.get(1).before() == Sep.COLON && isPaper(roles);
        for (int i = 0; titled && i < atoms.size(); i++) {
            titled = !atoms.get(i).isMarked()
                    && atoms.get(i).bracket() == 0
                    && facts.get(i).token() == Token.NONE
                    && facts.get(i).venue() < 2
                    && facts.get(i).name() < 0
                    && (i == 0 || INSIDE.contains(atoms.get(i).before()));
        }
        for (int i = 1; titled && i < atoms.size(); i++) {
            evidence[i][Label.TITLE.place()] += SURE;
        }
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
