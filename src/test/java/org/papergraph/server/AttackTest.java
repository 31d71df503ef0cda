package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.server.explorer.Explorer;
import org.papergraph.server.guard.Limits;
import org.papergraph.server.linkeddata.LinkedData;
import org.papergraph.server.ui.FusekiUi;

/// Tries every hole that an embedded Fuseki is known to leave open, against a canary server that must not be called, a
/// secret file that must not be read, and a marker class that must not be loaded.
class AttackTest {
    private static final String SECRET = "the-secret-7f3a";
    private static final AtomicInteger CANARY_CALLS = new AtomicInteger();

    @TempDir
    static Path folder;

    private static HttpServer canary;
    private static PapergraphServer server;
    private static RawHttp http;
    private static Set<String> filesBefore = Set.of();

    @BeforeAll
    static void start() throws IOException {
        filesBefore = workingFolder();
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            CANARY_CALLS.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        Files.writeString(folder.resolve("secret.ttl"), "<urn:s> <urn:p> \"" + SECRET + "\" .");
        Limits limits = Limits.standard().withQueryTime(Duration.ofSeconds(1));
        List<WebPart> parts = List.of(new LinkedData(), new Explorer(), new FusekiUi());
        server = ServerFixture.start(folder.resolve("store"), limits, config -> config.withParts(parts));
        http = new RawHttp(server.address());
    }

    @AfterAll
    static void nothingGotThrough() throws IOException {
        server.close();
        canary.stop(0);
        assertEquals(0, CANARY_CALLS.get(), "calls to the canary");
        assertEquals(filesBefore, workingFolder(), "files in the current folder");
        assertEquals("untouched", System.getProperty("papergraph.marker", "untouched"), "marker class");
    }

    static Stream<Attack> attacks() {
        Attacks attacks = new Attacks(
                canary.getAddress().getPort(), folder.resolve("secret.ttl").toUri());
        List<Attack> all = attacks.all().toList();
        assertTrue(all.size() >= 60, "requests: " + all.size());
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @Timeout(30)
    void isHarmless(Attack attack) throws IOException {
        RawHttp.Answer answer = http.send(
                attack.method(),
                attack.target(),
                attack.body(),
                attack.headers().toArray(String[]::new));
        String shown = attack.name() + ": " + answer.status() + " "
                + answer.body().substring(0, Math.min(300, answer.body().length()));
        String sent = URLDecoder.decode(attack.target() + attack.body(), StandardCharsets.UTF_8);
        assertTrue(attack.allowed().contains(answer.status()), shown);
        for (String leak : List.of(SECRET, folder.toString(), "\tat ", "java.", "org.apache", "org.papergraph.")) {
            // What the client sent itself, an error may name.
            assertFalse(answer.body().contains(leak) && !sent.contains(leak), leak + " in " + shown);
        }
        assertTrue(attack.forbidden().isEmpty() || !answer.body().contains(attack.forbidden()), shown);
        if (answer.status() != 400 || !answer.headers().isEmpty()) {
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("no-referrer", answer.header("Referrer-Policy"));
            assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
            assertFalse(answer.header("Content-Security-Policy").contains("script-src 'self' 'unsafe"));
            assertEquals("", answer.header("Server"));
        }
        assertEquals(200, http.query("/papers/sparql", "ASK {}").status(), "the server after it");
    }

    private static Set<String> workingFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("target"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
