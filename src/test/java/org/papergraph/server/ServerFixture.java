package org.papergraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.papergraph.server.guard.Limits;

/// A running server on a free port over a small graph.
final class ServerFixture {
    private ServerFixture() {}

    static PapergraphServer start(Path folder, Limits limits) throws IOException {
        return start(folder, limits, config -> config);
    }

    static PapergraphServer start(Path folder, Limits limits, UnaryOperator<ServerConfig> change) throws IOException {
        ServerConfig config = ServerConfig.of(folder, _ -> {})
                .listeningOn("localhost", 0)
                .withLimits(limits)
                .withParts(List.of());
        return PapergraphServer.start(change.apply(config), generation(folder, "Data-0001", limits));
    }

    static Generation generation(Path folder, String name, Limits limits) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        DatasetGraph graph = DatabaseMgr.connectDatasetGraph(Location.create(place));
        try (InputStream in = ServerFixture.class.getResourceAsStream("/server/graph.ttl")) {
            byte[] turtle = in.readAllBytes();
            Txn.executeWrite(
                    graph,
                    () -> RDFParser.fromString(new String(turtle, java.nio.charset.StandardCharsets.UTF_8), Lang.TURTLE)
                            .parse(graph));
        }
        return new GenerationOpener(limits).open(name, graph, graph::close);
    }
}
