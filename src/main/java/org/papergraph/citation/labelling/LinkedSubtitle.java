package org.papergraph.citation.labelling;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.LinkRoles;
import org.papergraph.citation.text.Sep;

/// Finds the rest of a paper's title behind the link that carries its first words: "[H2Marsh](…): Heavy Reeds for
/// Efficient Ponds | Marsh University". Its words are capitalised as those of titles are; what a list says of a tool is
/// a sentence, or stands behind the address of no paper.
final class LinkedSubtitle {
    private static final double SURE = 7;
    private static final int LEAST = 3;
    private static final Pattern PAPER =
            Pattern.compile("(?i)arxiv\\.org|doi\\.org|\\.pdf$|openreview\\.net|aclanthology|"
                    + "dl\\.acm\\.org|ieeexplore|proceedings|papers\\.(?:nips|neurips)|usenix\\.org|"
                    + "biorxiv|ssrn|semanticscholar|"
                    + "sciencedirect|link\\.springer|elsevier|ncbi\\.nlm|nature\\.com|aaai\\.org");

    private LinkedSubtitle() {}

    /// Adds to the evidence of the title.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, LinkRoles roles, double[][] evidence) {
        int first = Atom.endOfLink(atoms, 0);
        boolean begins = first > 0
                && first < atoms.size()
                && atoms.get(first).before() == Sep.COLON
                && facts.get(first).words() >= LEAST
                && isTitled(atoms.get(first), facts.get(first))
                && PAPER.matcher(roles.links().get(atoms.getFirst().link()).destination())
                        .find();
        int end = begins ? first + 1 : first;
        while (begins
                && end < atoms.size()
                && goesOn(atoms.get(end).before())
                && isTitled(atoms.get(end), facts.get(end))) {
            end++;
        }
        for (int i = first; i < end; i++) {
            evidence[i][Label.TITLE.place()] = Math.max(evidence[i][Label.TITLE.place()], 0) + SURE;
        }
    }

    /// Whether one of the links leads to where papers are kept.
    static boolean leadsToPaper(LinkRoles roles) {
        return roles.links().stream()
                .anyMatch(link -> PAPER.matcher(link.destination()).find());
    }

    private static boolean goesOn(Sep sep) {
        return sep == Sep.COMMA || sep == Sep.COLON || sep == Sep.SPACE;
    }

    /// Words that are all capitalised, but for those that join them.
    private static boolean isTitled(Atom atom, AtomFacts facts) {
        return !atom.isSpanned()
                && atom.bracket() == 0
                && facts.token() == Token.NONE
                && facts.content() == 0
                && facts.venue() < 2
                && facts.name() < 0
                && !facts.startsLower();
    }
}
