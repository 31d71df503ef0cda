package org.papergraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.papergraph.server.guard.Limits;
import org.papergraph.store.GenerationWriter;

/// A running server on a free port over a small graph.
public final class ServerFixture {
    private ServerFixture() {}

    static PapergraphServer start(Path folder, Limits limits) throws IOException {
        return start(folder, limits, config -> config);
    }

    public static PapergraphServer start(Path folder, Limits limits, UnaryOperator<ServerConfig> change)
            throws IOException {
        publish(folder, resource());
        ServerConfig config =
                ServerConfig.of(folder, _ -> {}).listeningOn("localhost", 0).withLimits(limits);
        return PapergraphServer.start(change.apply(config));
    }

    /// Publishes a generation that holds some Turtle.
    static void publish(Path folder, String turtle) {
        new GenerationWriter(folder)
                .publish(stream -> RDFParser.fromString(turtle, Lang.TURTLE).parse(stream));
    }

    /// The small graph of these tests.
    static String resource() throws IOException {
        try (InputStream in = ServerFixture.class.getResourceAsStream("/server/graph.ttl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
