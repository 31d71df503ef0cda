package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.GraphBuild;
import org.papergraph.build.Progress;
import org.papergraph.build.SourceFinder;
import org.papergraph.rdf.IriMinter;
import org.papergraph.server.guard.Limits;
import org.papergraph.server.linkeddata.LinkedData;

/// What becomes of an address when its person turns out to be another one, as a client of the server sees it.
@Timeout(60)
class MergedAddressTest {
    private static final String PEOPLE = "SELECT ?path { ?person a <http://xmlns.com/foaf/0.1/Person>"
            + " BIND(STRAFTER(STR(?person), '/papergraph') AS ?path) } ORDER BY ?path";

    @TempDir
    Path folder;

    private Path tides;
    private Path coasts;
    private Path dunes;

    @BeforeEach
    void lists() throws IOException {
        tides = Files.writeString(folder.resolve("tides.md"), """
                # Tides

                - [Salt marshes in winter](https://example.org/marsh), M. Okonkwo, 2005
                """);
        coasts = Files.writeString(folder.resolve("coasts.md"), """
                # Coasts

                - [Mud and memory](https://example.org/mud), Miriam Okafor, 2004
                """);
        dunes = Files.writeString(folder.resolve("dunes.md"), """
                # Dunes

                - [Grass that holds the sand](https://example.org/grass), Pia Lund, 2011
                """);
    }

    private void build(Optional<Path> identity, Path... sources) {
        BuildOptions options = new BuildOptions(
                folder.resolve("graph"), IriMinter.DEFAULT_BASE, false, identity, Optional.empty(), Optional.empty());
        new GraphBuild(options, InputStream.nullInputStream(), Progress.SILENT)
                .run(SourceFinder.find(Stream.of(sources).map(Path::toString).toList()));
    }

    /// Serves the graph as it is now.
    private PapergraphServer serve() throws IOException {
        return PapergraphServer.start(ServerConfig.of(folder.resolve("graph"), notice -> {})
                .listeningOn("localhost", 0)
                .withLimits(Limits.standard())
                .withParts(List.of(new LinkedData())));
    }

    private static List<String> people(RawHttp http) throws IOException {
        return http.query("/papers/sparql", PEOPLE, "Accept: text/csv")
                .body()
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void anAddressLeadsToItsSuccessorAndIsGoneWithIt() throws IOException {
        build(Optional.empty(), tides);
        List<String> first;
        try (PapergraphServer server = serve()) {
            first = people(new RawHttp(server.address()));
        }
        Path identity = Files.writeString(folder.resolve("identity.yaml"), "- same: [Miriam Okafor, M. Okonkwo]\n");
        build(Optional.empty(), coasts, tides);
        List<String> both;
        try (PapergraphServer server = serve()) {
            both = people(new RawHttp(server.address()));
        }
        assertEquals(2, both.size(), both::toString);
        assertTrue(both.containsAll(first), both::toString);
        build(Optional.of(identity), coasts, tides);
        String kept;
        String merged;
        try (PapergraphServer server = serve()) {
            RawHttp http = new RawHttp(server.address());
            kept = people(http).getFirst();
            assertTrue(both.contains(kept), kept);
            merged = both.get(1 - both.indexOf(kept));
            RawHttp.Answer moved = http.get(merged, "Accept: text/html");
            assertEquals(301, moved.status());
            assertEquals(kept, moved.header("Location"));
            assertEquals(303, http.get(kept, "Accept: text/html").status());
        }
        build(Optional.empty(), dunes);
        try (PapergraphServer server = serve()) {
            RawHttp http = new RawHttp(server.address());
            assertEquals(410, http.get(merged, "Accept: text/html").status());
            assertEquals(404, http.get(kept, "Accept: text/html").status());
        }
    }
}
