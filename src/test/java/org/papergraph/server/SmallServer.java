package org.papergraph.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.papergraph.server.guard.Limits;

/// A server in a process of its own, whose heap one query fills within seconds; killed when closed.
final class SmallServer implements AutoCloseable {
    private static final String HEAP = "-Xmx256m";

    private final Process process;
    private final BufferedReader out;
    private final URI address;

    /// Returns when the server listens.
    ///
    /// @param folder the store that is served
    SmallServer(Path folder) throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallServer.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.inputReader();
        address = URI.create(Objects.requireNonNull(out.readLine(), "the server ended before it listened"));
    }

    /// Serves a store until it is killed: no limit ends a query before memory does.
    ///
    /// @param arguments the folder of the store
    public static void main(String[] arguments) {
        Limits patient =
                Limits.standard().withQueryTime(Duration.ofSeconds(100)).withResult(Long.MAX_VALUE, 1L << 40);
        ServerConfig config = ServerConfig.of(Path.of(arguments[0]), _ -> {})
                .listeningOn("localhost", 0)
                .withLimits(patient);
        try (PapergraphServer server = PapergraphServer.start(config)) {
            System.out.println(server.address());
            server.join();
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
