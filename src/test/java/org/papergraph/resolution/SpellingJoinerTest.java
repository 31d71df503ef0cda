package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.resolution.Cited.cite;
import static org.papergraph.resolution.Cited.listed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.resolution.MatchDecision.Status;

class SpellingJoinerTest {
    private static Resolution resolve(Cited... cited) {
        return new Resolver(SharedOrganizations.RESOLVER)
                .resolve(Stream.of(cited).map(Cited::citation).toList());
    }

    private static List<List<String>> spellings(Resolution resolution, String family) {
        return resolution.people().stream()
                .map(ResolvedPerson::spellings)
                .filter(spellings -> spellings.toString().contains(family))
                .toList();
    }

    @Test
    void coauthorsWithInitialsSpeakForOneAnother() {
        assertEquals(
                List.of(List.of("J. Okafor", "Jun Okafor")),
                spellings(
                        resolve(
                                cite("a.md", 1, "Tides of a Harbour").by("Jun Okafor", "Petra Moreau", "Lena Brandt"),
                                cite("a.md", 2, "Wind over Dunes").by("J. Okafor", "P. Moreau", "L. Brandt")),
                        "Okafor"));
    }

    @Test
    void aFamilyNameAloneIsTheOnlyPersonThatItsListKnows() {
        Cited full = listed("a.md", 1, "Salt Marshes in Winter").by("Miriam Okonkwo");
        Cited bare = listed("a.md", 2, "Lecture Notes on Gauges").by("Okonkwo");
        Cited elsewhere = listed("b.md", 1, "Proof by Index").by("Ada Okonkwo");
        assertEquals(
                List.of(List.of("Ada Okonkwo"), List.of("Miriam Okonkwo", "Okonkwo")),
                spellings(resolve(full, bare, elsewhere), "Okonkwo"));
        Cited second = listed("a.md", 3, "Mud and Memory").by("Ada Okonkwo");
        assertEquals(3, spellings(resolve(full, bare, second), "Okonkwo").size());
    }

    @Test
    void aNameInTheOtherOrderJoinsWhereOneOrderAloneIsKnown() {
        Cited[] family = {
            listed("a.md", 1, "Streams").by("Wei Li"),
            listed("a.md", 2, "Rankings").by("Jun Li"),
            listed("a.md", 3, "Proofs").by("Ada Li"),
            listed("a.md", 4, "Seeing Scenes of Everyday Things").by("Mei-Xia Li"),
            listed("a.md", 5, "Scenes of Everyday Things at Large").by("Li Mei-Xia")
        };
        assertEquals(List.of(List.of("Li Mei-Xia", "Mei-Xia Li")), spellings(resolve(family), "Mei-Xia"));
    }

    @Test
    void namesakesThatWereToldApartAreAtMostAskedAbout() {
        Resolution resolution = resolve(
                cite("a.md", 1, "Grammar of Streams").by("Jan Moreau", "Ada Li"),
                cite("a.md", 2, "Grammar of Tides").by("Jun Moreau", "Jan Li"),
                cite("a.md", 3, "Ranking of Graphs").by("Jan Moreau", "Petra Brandt"),
                cite("a.md", 4, "Index of Harbours").by("Jan Brandt", "Jun Li"));
        assertTrue(
                resolution.decisions().stream()
                        .filter(decision -> decision.rule().equals("equal"))
                        .allMatch(decision -> decision.status() == Status.UNDECIDED && decision.score() <= 0.5),
                () -> resolution.decisions().toString());
    }
}
