package org.papergraph.citation.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds who took part in a meeting on the work, who proposed it, or what of it was read: "Participants: Ada, Bo",
/// "Moderator: Ada Lind (MIT)", "(suggested by Ada)", "(read only section 2, pp. 5-9)". Reading groups write this
/// behind the reference, with the day; nothing of it belongs to the work.
final class TakingPart {
    private static final double SURE = 9;
    /// First letters of the words below.
    private static final String STARTS = "pPaAgGsSrRcCdDoOeEmMfF";
    private static final Set<String> HEADS = Set.of(
            "participants",
            "participant",
            "attendees",
            "attending",
            "present",
            "guest",
            "guests",
            "guest speaker",
            "moderator",
            "moderators",
            "moderation",
            "discussant",
            "discussants",
            "respondent",
            "session chair",
            "facilitator",
            "facilitators");
    private static final List<String> LEADS =
            List.of("suggested by ", "proposed by ", "recommended by ", "chosen by ", "discussion led by ");
    /// What to read of the work, in brackets.
    private static final List<String> PARTS = List.of("read ", "skim ", "only ", "especially ", "esp. ");

    private TakingPart() {}

    /// Adds to the evidence of all that such a word begins: to the end of its bracket, line or cell, and the day behind
    /// it.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 0; i < atoms.size(); i++) {
            if (opens(atoms, facts, i)) {
                boolean open = true;
                for (int at = i; at < atoms.size() && open; at++) {
                    open = at + 1 < atoms.size()
                            && (!ends(atoms.get(at + 1), atoms.get(i))
                                    || facts.get(at + 1).is(AtomFacts.Token.DATE));
                    evidence[at] = new double[Label.COUNT];
                    evidence[at][Label.NOTE.place()] = SURE;
                }
                return;
            }
        }
    }

    private static boolean opens(List<Atom> atoms, List<AtomFacts> facts, int i) {
        Atom atom = atoms.get(i);
        if (atom.linked()
                || atom.quote() > 0
                || STARTS.indexOf(facts.get(i).text().charAt(0)) < 0) {
            return false;
        }
        String text = facts.get(i).text();
        Sep behind = i + 1 < atoms.size() ? atoms.get(i + 1).before() : Sep.LINE;
        boolean head = (behind == Sep.COLON || behind == Sep.OPEN) && HEADS.contains(text.toLowerCase(Locale.ROOT));
        boolean opened = atom.bracket() == '(' && i > 0 && atoms.get(i - 1).bracket() == 0;
        return head || (opened && beginsWith(text, PARTS)) || beginsWith(text, LEADS);
    }

    private static boolean beginsWith(String text, List<String> leads) {
        for (String lead : leads) {
            if (text.regionMatches(true, 0, lead, 0, lead.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Atom atom, Atom first) {
        return atom.before() == Sep.LINE
                || atom.cell() != first.cell()
                || (first.bracket() != 0 && atom.bracket() != first.bracket());
    }
}
