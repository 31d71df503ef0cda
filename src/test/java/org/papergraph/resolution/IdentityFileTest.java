package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.papergraph.resolution.Cited.cite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.resolution.IdentityStatement.Different;
import org.papergraph.resolution.IdentityStatement.Preferred;
import org.papergraph.resolution.IdentityStatement.Same;

class IdentityFileTest {
    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("identity.yaml"), content);
    }

    private static IdentityReference name(String name) {
        return new IdentityReference(Optional.of(name), Optional.empty());
    }

    private static IdentityReference on(String name, String work) {
        return new IdentityReference(Optional.of(name), Optional.of(work));
    }

    private Resolution resolve(String content, Cited... cited) throws IOException {
        IdentityDecisions decisions = IdentityFile.read(file(content));
        return new Resolver(SharedOrganizations.RESOLVER, List.of(), decisions, KeyMemory.none())
                .resolve(Stream.of(cited).map(Cited::citation).toList());
    }

    private String faultOf(String content) {
        return String.valueOf(assertThrows(IdentityException.class, () -> IdentityFile.read(file(content)))
                .getMessage());
    }

    @Test
    void everyStatementKeepsItsLine() throws IOException {
        IdentityDecisions decisions = IdentityFile.read(file("""
                # by hand
                - same: [Geoff Hinton, Geoffrey E. Hinton]
                - different: [{name: Yang Liu, work: A}, {name: Yang Liu, work: B}]

                - preferred: Geoffrey Hinton
                  of: Geoff Hinton
                """));
        assertEquals(
                List.of(
                        new Same(name("Geoff Hinton"), name("Geoffrey E. Hinton"), 2),
                        new Different(on("Yang Liu", "A"), on("Yang Liu", "B"), 3),
                        new Preferred(name("Geoff Hinton"), "Geoffrey Hinton", 5)),
                decisions.statements());
    }

    @Test
    void whatIsAppendedIsRead() throws IOException {
        Path file = folder.resolve("new.yaml");
        IdentityFile.append(file, new Same(on("Jie \"Jay\" Li", "A: B"), name("J. Li"), 0));
        IdentityFile.append(file, new Preferred(name("J. Li"), "Jie Li", 0));
        assertEquals(
                List.of(
                        new Same(on("Jie \"Jay\" Li", "A: B"), name("J. Li"), 1),
                        new Preferred(name("J. Li"), "Jie Li", 2)),
                IdentityFile.read(file).statements());
    }

    @Test
    void aContradictionThroughAChainNamesBothLines() {
        assertEquals(
                folder.resolve("identity.yaml")
                        + ":3: A B and E F are said to be different, but line 2 makes them the same",
                faultOf("- same: [A B, C D]\n- same: [C D, E F]\n- different: [A B, E F]\n"));
    }

    @Test
    void whatIsNotUnderstoodIsToldWithItsLine() {
        String start = folder.resolve("identity.yaml").toString();
        assertEquals(
                start + ":2: expected `same: [A, B]`, `different: [A, B]`, or `preferred: NAME` with `of: A`",
                faultOf("- same: [A, B]\n- same: [A]\n"));
        assertEquals(start + ":1: expected a list", faultOf("same"));
        assertEquals(
                start + ":1: not YAML",
                faultOf("- [").substring(0, start.length() + 12).replaceAll(":2:", ":1:"));
    }

    @Test
    void anEmptyFileDecidesNothing() throws IOException {
        assertEquals(List.of(), IdentityFile.read(file("")).statements());
    }

    @Test
    void theUserJoinsWhatNoRuleWould() throws IOException {
        Cited one = cite("a.md", 1, "On Widgets of Many Kinds").by("Ada Byron");
        Cited other = cite("b.md", 1, "Sketch of the Engine").by("Augusta Lovelace");
        assertEquals(2, resolve("", one, other).people().size());
        Resolution joined = resolve(
                "- same: [Ada Byron, Augusta Lovelace]\n- preferred: Ada Lovelace\n  of: Ada Byron\n", one, other);
        assertEquals(
                List.of("Ada Lovelace"),
                joined.people().stream().map(person -> person.name().full()).toList());
        assertEquals("user", joined.decisions().getFirst().rule());
    }

    @Test
    void theUserPartsWhatARuleWouldJoin() throws IOException {
        Cited one = cite("a.md", 1, "On Widgets of Many Kinds").by("Ada Byron", "Karl Weiss");
        Cited other = cite("b.md", 1, "More Widgets of Other Kinds").by("Ada Byron", "Karl Weiss");
        assertEquals(2, resolve("", one, other).people().size());
        assertEquals(3, resolve("""
                                - different:
                                  - {name: Ada Byron, work: On widgets of many kinds}
                                  - {name: Ada Byron, work: More Widgets of Other Kinds}
                                """, one, other).people().size());
    }

    @Test
    void theUserDecidesAboutWorksToo() throws IOException {
        Cited one = cite("a.md", 1, "Sutton and Barto's book").by("Sutton");
        Cited other = cite("a.md", 2, "Reinforcement Learning: An Introduction").by("Richard Sutton");
        assertEquals(
                1,
                resolve(
                                "- same: [{work: Sutton and Barto's book},"
                                        + " {work: 'Reinforcement Learning: An Introduction'}]\n",
                                one,
                                other)
                        .works()
                        .size());
    }

    @Test
    void twoAuthorsOfOneWorkCannotBeMadeOne() {
        Cited work = cite("a.md", 1, "On Widgets of Many Kinds").by("Ada Byron", "Karl Weiss");
        String message = String.valueOf(
                assertThrows(IdentityException.class, () -> resolve("- same: [Ada Byron, Karl Weiss]\n", work))
                        .getMessage());
        assertEquals(
                folder.resolve("identity.yaml")
                        + ":1: cannot be one person: both stand on one work, \"On Widgets of Many Kinds\"",
                message);
    }

    @Test
    void aContradictionThatOnlyTheMentionsShowNamesBothLines() {
        Cited one = cite("a.md", 1, "On Widgets of Many Kinds").by("Ada Byron");
        Cited other = cite("a.md", 2, "Sketch of the Engine").by("Augusta Lovelace");
        String message = String.valueOf(assertThrows(IdentityException.class, () -> resolve("""
                                        - same: [Ada Byron, Augusta Lovelace]
                                        - different:
                                          - {name: Ada Byron, work: On Widgets of Many Kinds}
                                          - Augusta Lovelace
                                        """, one, other))
                .getMessage());
        String file = folder.resolve("identity.yaml").toString();
        assertEquals(file + ":1: cannot be one person: " + file + ":2 says that they are different", message);
    }

    @Test
    void aReferenceThatFitsNobodyIsTold() throws IOException {
        Resolution resolution = resolve(
                "- same: [Nobody At All, Ada Byron]\n", cite("a.md", 1, "T").by("Ada Byron"));
        assertEquals(
                List.of(folder.resolve("identity.yaml") + ":1: nobody found: Nobody At All"), resolution.unmatched());
    }
}
