package org.papergraph.citation.labelling;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.LinkRoles;
import org.papergraph.citation.text.Sep;

/// Finds the meeting at which a talk was given where it stands with the year behind the title of a recording:
/// "[Reeds in Danger - MarshConf 2018](https://vimeo.com/…)".
final class TalkVenue {
    private static final double SURE = 7;
    private static final int LONGEST = 4;
    /// Words of a title.
    private static final int LEAST = 2;

    private static final Pattern RECORDING =
            Pattern.compile("(?i)youtu\\.?be|vimeo\\.com|slideshare|speakerdeck|infoq\\.com|media\\.ccc");

    private TalkVenue() {}

    /// Adds to the evidence of the venue.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, LinkRoles roles, double[][] evidence) {
        int end = Atom.endOfLink(atoms, 0);
        int venue = end - 2;
        if (venue < 1
                || !facts.get(end - 1).is(Token.DATE)
                || atoms.get(end - 1).before() != Sep.SPACE
                || !isMeeting(atoms.get(venue), facts.get(venue))
                || words(facts.subList(0, venue)) < LEAST) {
            return;
        }
        if (RECORDING
                .matcher(roles.links().get(atoms.getFirst().link()).destination())
                .find()) {
            evidence[venue][Label.VENUE.place()] = Math.max(evidence[venue][Label.VENUE.place()], 0) + SURE;
            evidence[venue][Label.TITLE.place()] -= SURE;
        }
    }

    private static boolean isMeeting(Atom atom, AtomFacts facts) {
        return (atom.before() == Sep.DASH || atom.before() == Sep.PIPE)
                && atom.bracket() == 0
                && facts.token() == Token.NONE
                && facts.words() <= LONGEST
                && facts.lower() == 0
                && facts.body() < 2
                && facts.name() < 1;
    }

    private static int words(List<AtomFacts> facts) {
        return facts.stream().mapToInt(AtomFacts::words).sum();
    }
}
