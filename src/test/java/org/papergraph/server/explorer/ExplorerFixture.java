package org.papergraph.server.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.papergraph.server.PapergraphServer;
import org.papergraph.server.ServerConfig;
import org.papergraph.server.linkeddata.LinkedData;
import org.papergraph.store.GenerationWriter;

/// A server with the explorer over a small graph, some of it hostile.
final class ExplorerFixture implements AutoCloseable {
    private final Path folder;
    private final PapergraphServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    ExplorerFixture(Path folder) throws IOException {
        this(folder, graph());
    }

    ExplorerFixture(Path folder, String trig) {
        this.folder = folder;
        new GenerationWriter(folder)
                .publish(stream -> RDFParser.fromString(trig, Lang.TRIG).parse(stream));
        server = PapergraphServer.start(ServerConfig.of(folder, _ -> {})
                .listeningOn("localhost", 0)
                .withParts(List.of(new LinkedData(), new Explorer())));
    }

    /// Publishes another graph and waits until it is served.
    void publish(String trig) throws IOException, InterruptedException {
        String before = get("/").headers().firstValue("ETag").orElseThrow();
        new GenerationWriter(folder)
                .publish(stream -> RDFParser.fromString(trig, Lang.TRIG).parse(stream));
        while (get("/").headers().firstValue("ETag").orElseThrow().equals(before)) {
            Thread.sleep(50);
        }
    }

    static String graph() throws IOException {
        try (InputStream in = ExplorerFixture.class.getResourceAsStream("/explorer/graph.trig")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("{ENDLESS}", "x".repeat(10_000));
        }
    }

    URI address() {
        return server.address();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(String method, String path, String accept) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /// The body of a page that is there.
    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        server.close();
    }
}
