package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.GenerationWriter;

@Tag("slow")
@Timeout(120)
class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void itTellsItsAddressesAnswersAndStopsWhenAsked() throws Exception {
        Path store = folder.resolve("store");
        Path current = Files.createDirectory(folder.resolve("current"));
        new GenerationWriter(store)
                .publish(out -> RDFParser.fromString("<urn:a> <urn:b> 42 .", Lang.TURTLE)
                        .parse(out));
        Path err = folder.resolve("err");
        try (ServeProcess server = new ServeProcess(store, current, err)) {
            String question = "?query=ASK%20%7B%20%3Curn:a%3E%20%3Curn:b%3E%2042%20%7D";
            assertTrue(get(URI.create(server.endpoint() + question)).contains("true"));
            assertEquals(143, server.terminate());
            assertEquals("", Files.readString(err));
            try (Stream<Path> left = Files.list(current)) {
                assertEquals(List.of(), left.toList());
            }
        }
    }

    @Test
    void aPortThatIsTakenAndAFolderWithoutAGraphGetOneLine() throws IOException {
        assertEquals(
                "papergraph: " + folder + ": no graph here; run: papergraph build LIST.md\n",
                failure("serve", "--loc", folder.toString()));
        new GenerationWriter(folder)
                .publish(out -> RDFParser.fromString("<urn:a> <urn:b> 42 .", Lang.TURTLE)
                        .parse(out));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String line = failure("serve", "--loc", folder.toString(), "--port", "" + taken.getLocalPort());
            assertTrue(line.startsWith("papergraph: localhost:" + taken.getLocalPort() + ": cannot listen here"), line);
            assertEquals(1, line.lines().count(), line);
        }
    }

    private static String failure(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), stream, stream, false, 0);
        assertEquals(Papergraph.FAILURE, Papergraph.run(console, arguments));
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String get(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
