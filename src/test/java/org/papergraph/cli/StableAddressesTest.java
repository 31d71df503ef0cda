package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a rebuild does to the addresses of people and works.
@Tag("slow")
class StableAddressesTest {
    private static final String ADDRESSES =
            "SELECT ?thing WHERE { VALUES ?kind { foaf:Person pg:Work } ?thing a ?kind } ORDER BY ?thing";
    private static final String REPLACED =
            "SELECT ?old ?new WHERE { GRAPH ?g { ?old dcterms:isReplacedBy ?new } } ORDER BY ?old";

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void lists() throws IOException {
        first = Files.writeString(folder.resolve("first.md"), """
                # Tides

                - [Tidal flats as archives](https://example.org/flats), M. Okonkwo and Lena Brandt, 2003
                - [Salt marshes in winter](https://example.org/marsh), M. Okonkwo, 2005
                - [A gauge for small harbours](https://example.org/gauge), Lena Brandt, 2007
                """);
        second = Files.writeString(folder.resolve("second.md"), """
                # Coasts

                - [Mud and memory](https://example.org/mud), Miriam Okonkwo and Lena Brandt, 2004
                - [Tidal Flats as Archives](https://arxiv.org/abs/0301.00001), Miriam Okonkwo and Lena Brandt, 2003
                """);
    }

    private Set<String> rows(String query, Path graph) {
        Ran ran = Ran.of("query", query, "--results", "csv", "--loc", graph);
        assertEquals(0, ran.code(), ran.err());
        return ran.out().lines().skip(1).collect(Collectors.toCollection(TreeSet::new));
    }

    private Path build(String graph, Object... sources) {
        Path location = folder.resolve(graph);
        Object[] arguments = new Object[sources.length + 3];
        arguments[0] = "build";
        System.arraycopy(sources, 0, arguments, 1, sources.length);
        arguments[sources.length + 1] = "--loc";
        arguments[sources.length + 2] = location;
        Ran ran = Ran.of(arguments);
        assertEquals(0, ran.code(), ran.err());
        return location;
    }

    @Test
    void aListMoreKeepsEveryAddress() {
        Path graph = build("graph", first);
        Set<String> before = rows(ADDRESSES, graph);
        build("graph", second, first);
        Set<String> after = rows(ADDRESSES, graph);
        assertTrue(after.containsAll(before), () -> before + " became " + after);
        assertEquals("", Ran.of("verify", "--loc", graph).err());
    }

    @Test
    void theOrderOfTheListsChangesNothing() {
        assertEquals(rows(ADDRESSES, build("one", first, second)), rows(ADDRESSES, build("other", second, first)));
    }

    @Test
    void aMergeLeavesTheSuccessorOfTheAddressThatGoes() throws IOException {
        Path apart = Files.writeString(folder.resolve("apart.yaml"), """
                - different:
                  - {name: M. Okonkwo, work: Salt marshes in winter}
                  - {name: M. Okonkwo, work: Tidal flats as archives}
                """);
        Path graph = build("graph", first, "--identity", apart);
        Set<String> before = rows(ADDRESSES, graph);
        build("graph", first);
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(rows(ADDRESSES, graph));
        assertEquals(1, gone.size(), () -> before.toString());
        Set<String> replaced = rows(REPLACED, graph);
        assertEquals(1, replaced.size());
        String kept = replaced.iterator().next();
        assertTrue(kept.startsWith(gone.iterator().next() + ","), kept);
        assertTrue(before.contains(kept.substring(kept.indexOf(',') + 1)), kept);
    }

    @Test
    void theUserMaySpeakOfPeopleByTheirAddresses() throws IOException {
        Path graph = build("graph", first);
        String okonkwo = address("m-okonkwo", graph);
        String brandt = address("lena-brandt", graph);
        Path identity = Files.writeString(
                folder.resolve("identity.yaml"),
                "- preferred: Lena Maria Brandt\n  of: " + brandt + "\n- different: [" + brandt + ", "
                        + okonkwo.replace("https://w3id.org/papergraph/id/person/", "person:") + "]\n");
        build("graph", first, "--identity", identity);
        assertEquals(
                Set.of("Lena Maria Brandt"), rows("SELECT ?name WHERE { <" + brandt + "> foaf:name ?name }", graph));
    }

    private String address(String slug, Path graph) {
        return rows(ADDRESSES, graph).stream()
                .filter(each -> each.contains("/person/" + slug))
                .findFirst()
                .orElseThrow();
    }
}
