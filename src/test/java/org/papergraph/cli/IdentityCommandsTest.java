package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is who, as a user sees and settles it.
@Tag("slow")
class IdentityCommandsTest {
    @TempDir
    private Path folder;

    private Path list;
    private Path graph;
    private Path identity;

    @BeforeEach
    void build() throws IOException {
        list = Files.writeString(folder.resolve("list.md"), """
                # Streams

                - [Grammar of streams](https://example.org/1), Jan Moreau and Petra Lindqvist, 2001
                - [Proof by index](https://example.org/2), Jun Moreau, 2003
                - [Ranking of graphs](https://example.org/3), J. Moreau, 2004
                - [Streams in practice](https://example.org/4), P. Lindqvist and Jan Moreau, 2005
                """);
        graph = folder.resolve("graph");
        identity = folder.resolve("identity.yaml");
        done("build", list, "--loc", graph);
    }

    private static Ran done(Object... arguments) {
        return finished(Ran.of(arguments));
    }

    private static Ran finished(Ran ran) {
        assertEquals(0, ran.code(), ran.err());
        return ran;
    }

    private List<String> explained(String one, String other) {
        return done("explain", one, other, "--loc", graph).out().lines().toList();
    }

    private Ran reviewed(String answers) {
        return finished(Ran.withInput(answers, "review", "--identity", identity, "--loc", graph));
    }

    @Test
    void twoSpellingsOfOnePersonAreExplained() {
        List<String> lines = explained("P. Lindqvist", "Petra Lindqvist");
        assertTrue(lines.getFirst().endsWith("2 works, 2001–2005): one person"), lines::toString);
        assertTrue(lines.get(1).startsWith("  P. Lindqvist joined (initial, "), lines::toString);
        assertTrue(lines.contains("    a shared co-author"), lines::toString);
    }

    @Test
    void twoPeopleAreExplained() {
        List<String> lines = explained("Jan Moreau", "Jun Moreau");
        assertTrue(lines.getFirst().endsWith("): two people"), lines::toString);
        assertEquals(
                List.of(
                        "  never one, unless you say so: contradicting names",
                        "  shared co-authors: none",
                        "  shared venues: none",
                        "  shared affiliations: none"),
                lines.subList(1, lines.size()));
        assertTrue(explained("Jan Moreau", "Petra Lindqvist")
                .contains("  never one: both are authors of Grammar of streams; Streams in practice"));
    }

    @Test
    void aNameThatNobodyBearsIsTold() {
        Ran ran = Ran.of("explain", "Jan Moreau", "Nobody", "--loc", graph);
        assertEquals(1, ran.code());
        assertEquals(
                "papergraph: no person in the graph is called \"Nobody\"; give a name or an IRI as a query prints it",
                ran.err().strip());
    }

    @Test
    void aNameThatFitsNobodyWholeBringsTheNearest() {
        assertEquals(
                "papergraph: nothing in the graph is called \"moreau\";"
                        + " did you mean J. Moreau or Jan Moreau or Jun Moreau?",
                Ran.of("explain", "moreau", "--loc", graph).err().strip());
        assertEquals(
                "papergraph: no person in the graph is called \"Petra Lindkvist\"; did you mean Petra Lindqvist?",
                Ran.of("explain", "Jan Moreau", "Petra Lindkvist", "--loc", graph)
                        .err()
                        .strip());
    }

    @Test
    void openPairsAreListedByWhatHangsOnThem() {
        List<String> rows =
                done("review", "--list", "--loc", graph).out().lines().toList();
        assertEquals("score\tone\tworks\tother\tworks\trule\tevidence\toneIri\totherIri", rows.getFirst());
        assertEquals(3, rows.size(), rows::toString);
        assertTrue(rows.get(1).contains("\tJan Moreau\t2\t"), rows::toString);
        assertTrue(rows.get(2).contains("\tJun Moreau\t1\t"), rows::toString);
    }

    @Test
    void answersAreKeptForTheNextBuild() throws IOException {
        Ran review = reviewed("different\nperhaps\ns\n");
        assertTrue(review.out().startsWith("1 of 2: one person? (0."), review.out());
        assertTrue(review.err().contains("not understood: \"perhaps\""), review.err());
        assertTrue(
                review.out().endsWith("2 answers kept; build again with --identity " + identity + "\n"), review.out());
        assertEquals(
                List.of(
                        "- different: [{name: \"Jan Moreau\", work: \"Grammar of streams\"},"
                                + " {name: \"J. Moreau\", work: \"Ranking of graphs\"}]",
                        "- same: [{name: \"Jun Moreau\", work: \"Proof by index\"},"
                                + " {name: \"J. Moreau\", work: \"Ranking of graphs\"}]"),
                Files.readAllLines(identity));
        assertEquals("0 answers kept\n", reviewed("").out());
        done("build", list, "--loc", graph, "--identity", identity);
        assertTrue(explained("J. Moreau", "Jun Moreau").getFirst().endsWith("): one person"));
        assertEquals(1, done("review", "--list", "--loc", graph).out().lines().count());
    }

    @Test
    void anAnswerThatContradictsAnotherIsNotKept() throws IOException {
        reviewed("skip\nsame\n");
        String kept = Files.readString(identity);
        Files.writeString(identity, kept.replace("- same", "- different") + kept);
        Ran ran = Ran.withInput("same\n", "review", "--identity", identity, "--loc", graph);
        assertEquals(1, ran.code());
        assertTrue(ran.err().startsWith("papergraph: " + identity + ":1: "), ran.err());
        assertTrue(ran.err().contains("but line 2 makes them the same"), ran.err());
    }

    @Test
    void theEndOfTheInputKeepsWhatWasAnswered() throws IOException {
        assertTrue(reviewed("different\n").out().contains("1 answer kept"));
        assertFalse(Files.readString(identity).isEmpty());
    }

    @Test
    void aReviewWithoutAFileIsNotUnderstood() {
        assertEquals(2, Ran.of("review", "--loc", graph).code());
    }
}
