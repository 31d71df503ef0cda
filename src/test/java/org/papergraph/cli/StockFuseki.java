package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A Fuseki server as anybody downloads it, in a process of its own on a free port.
final class StockFuseki implements AutoCloseable {
    private final Process process;
    private final int port;

    private StockFuseki(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts it in a folder, where it leaves its log, and waits until it answers.
    static StockFuseki start(Path folder, String... arguments) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path jar;
        try (Stream<Path> jars = Files.list(Path.of("target/stock"))) {
            jar = jars.findFirst().orElseThrow().toAbsolutePath();
        }
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "-jar",
                jar.toString(),
                "--localhost",
                "--port",
                Integer.toString(port)));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("FUSEKI_BASE", folder.resolve("run").toString());
        StockFuseki server = new StockFuseki(builder.start(), port);
        server.awaitAnswer(log);
        return server;
    }

    private void awaitAnswer(Path log) throws IOException, InterruptedException {
        HttpRequest ping = HttpRequest.newBuilder(address("/$/ping")).build();
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (client.send(ping, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(200);
                }
            }
        }
        process.destroyForcibly();
        throw new IOException("the server did not start: " + Files.readString(log));
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /// The answer to a SELECT as lines of CSV, asked as any client would.
    List<String> csv(String path, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(query))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
            return answer.body().lines().toList();
        }
    }

    /// Stops it as an operator does, and waits until its files are closed.
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
