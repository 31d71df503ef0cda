package org.papergraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// `papergraph serve` in a process of its own, killed when closed.
final class ServeProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final URI endpoint;

    /// Returns when the server has said where it listens.
    ///
    /// @param graph that is served
    /// @param current the folder in which the process runs
    /// @param err takes what it writes to standard error
    ServeProcess(Path graph, Path current, Path err) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Papergraph.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--loc",
                        graph.toString())
                .directory(current.toFile())
                .redirectError(err.toFile())
                .start();
        out = process.inputReader();
        String address = out.readLine();
        if (address == null || !address.startsWith("http://localhost:")) {
            process.destroyForcibly();
            throw new AssertionError("no address but " + address);
        }
        endpoint = URI.create(address.split(" ")[0]);
    }

    /// The SPARQL endpoint of the graph.
    URI endpoint() {
        return endpoint;
    }

    /// Sends SIGTERM and waits for the end.
    ///
    /// @return the exit code
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after SIGTERM");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
