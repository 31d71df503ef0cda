package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.resolution.Cited.cite;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static Resolution resolve(Cited... cited) {
        return new Resolver(new OrganizationResolver())
                .resolve(Stream.of(cited).map(Cited::citation).toList());
    }

    @Test
    void spellingsOfOnePersonComeWithTheirEvidence() {
        List<String> lines = new Explanation(resolve(
                        cite("a.md", 1, "A Fast Learning Algorithm").by("Geoffrey E. Hinton", "Yee-Whye Teh"),
                        cite("a.md", 2, "Deep Belief Nets Again").by("G. Hinton", "Yee-Whye Teh")))
                .of("geoffrey e. hinton", "G. Hinton");
        assertEquals("Geoffrey E. Hinton: one person, spelt G. Hinton; Geoffrey E. Hinton", lines.getFirst());
        assertTrue(
                lines.get(1).startsWith("  G. Hinton: one name gives initials of the other, a shared co-author"),
                lines::toString);
    }

    @Test
    void twoPeopleAreSaidToBeTwoAndWhy() {
        List<String> lines = new Explanation(
                        resolve(cite("a.md", 1, "A Work of Two").by("Jan Li", "Jun Li")))
                .of("Jan Li", "Jun Li");
        assertEquals(
                List.of(
                        "Jan Li (jan|li) and Jun Li (jun|li): two people",
                        "  both are authors of A Work of Two",
                        "  contradicting names"),
                lines);
    }

    @Test
    void anUnknownNameIsTold() {
        assertEquals(
                List.of("Nobody: nobody of that name"),
                new Explanation(resolve(cite("a.md", 1, "T").by("Jan Li"))).of("Nobody", "Jan Li"));
    }

    @Test
    void openPairsComeByTheWorksThatHangOnThem() {
        Resolution resolution = resolve(
                cite("a.md", 1, "Grammar of Streams").by("Jan Moreau"),
                cite("a.md", 2, "Proof by Index").by("Jun Moreau"),
                cite("a.md", 3, "Ranking of Graphs").by("J. Moreau"));
        List<OpenPair> open = OpenPair.of(resolution);
        assertEquals(3, resolution.people().size());
        assertEquals(
                List.of("jan|moreau", "jun|moreau"),
                open.stream().map(pair -> pair.decision().left()).toList());
        assertEquals(2, open.getFirst().works());
    }
}
