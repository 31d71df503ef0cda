package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as it is typed in a shell: real processes, started by the launcher from the jar just built.
class LauncherIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String JDK = System.getProperty("java.home");

    @TempDir
    private static Path folder;

    private static Path graph;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        graph = folder.resolve("graph");
        Path list = folder.resolve("list.md");
        Files.writeString(list, """
                # A list

                ## Papers

                * [Über die Gleichung](https://example.org/a.pdf); Jürgen Müller and Zoë Ångström; 1999
                * [Another Way to See It](https://example.org/b.pdf); Jürgen Müller and Ada Lovelace; 2001
                """);
        Child built = run(Map.of(), "build", list.toString(), "--loc", graph.toString());
        assertEquals(0, built.code(), built.err());
        run(Map.of(), "query", "ASK {}", "--loc", graph.toString()); // makes the start-up cache, and says so
    }

    private static Child run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("papergraph").toString()));
        command.addAll(List.of(arguments));
        return Child.run(folder, withJdk(environment), command);
    }

    private static Child shell(String script) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("P", HOME.resolve("papergraph").toString(), "G", graph.toString());
        return Child.run(folder, withJdk(environment), List.of("bash", "-o", "pipefail", "-c", script));
    }

    private static Map<String, String> withJdk(Map<String, String> environment) {
        Map<String, String> all = new TreeMap<>(environment);
        all.putIfAbsent("JAVA_HOME", JDK);
        return all;
    }

    @Test
    void aNameWithAccentsArrivesWhateverTheLocale() throws IOException, InterruptedException {
        Child answer = run(
                Map.of("LC_ALL", "C"),
                "query",
                "coauthors",
                "--param",
                "name=Jürgen Müller",
                "--results",
                "csv",
                "--loc",
                graph.toString());
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().lines().anyMatch(row -> row.startsWith("Zoë Ångström,1,")), answer.out());
    }

    @Test
    void theEnvironmentSaysWhereTheGraphIs() throws IOException, InterruptedException {
        Child answer = run(Map.of("PAPERGRAPH_LOC", graph.toString()), "query", "ASK { ?w a pg:Paper }");
        assertEquals(new Child(0, "yes\n", ""), answer);
    }

    @Test
    void itRunsThroughALink() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("pg"), HOME.resolve("papergraph"));
        Child answer = Child.run(folder, withJdk(Map.of()), List.of(link.toString(), "--version"));
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().matches("papergraph \\d+\\.\\d+\\.\\d+\n"), answer.out());
    }

    @Test
    void exitCodesReachTheShell() throws IOException, InterruptedException {
        assertEquals(1, run(Map.of(), "stats", "--loc", "nowhere").code());
        assertEquals(2, run(Map.of(), "query").code());
    }

    @Test
    void aReaderThatGoesAwayIsNoFailure() throws IOException, InterruptedException {
        Child head = shell("for i in 1 2 3; do \"$P\" export --output ntriples --loc \"$G\" | head -n 1; done");
        assertEquals(0, head.code(), head.err());
        assertEquals("", head.err());
    }

    @Test
    void aFullDiskBehindTheOutputIsAFailure() throws IOException, InterruptedException {
        Child full = shell("\"$P\" export --loc \"$G\" > /dev/full");
        assertEquals(1, full.code());
        assertEquals("papergraph: standard output: No space left on device\n", full.err());
    }

    @Test
    void aJdkThatIsNoneIsToldOf() throws IOException, InterruptedException {
        Child none = run(Map.of("PAPERGRAPH_JAVA", folder.toString()), "--version");
        assertEquals(1, none.code());
        assertEquals("papergraph: PAPERGRAPH_JAVA=" + folder + ": no JDK 25 or newer there\n", none.err());
    }

    @Test
    void startsAtOneTimeMakeOneCache() throws IOException, ExecutionException, InterruptedException {
        for (Path cache : queryCaches()) {
            Files.delete(cache);
        }
        Callable<Child> start = () -> run(Map.of(), "query", "ASK { ?w a pg:Paper }", "--loc", graph.toString());
        List<Child> ended = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<Child> each : threads.invokeAll(List.of(start, start, start))) {
                ended.add(each.get());
            }
        }
        for (Child child : ended) {
            assertEquals(0, child.code(), child.err());
            assertEquals("yes\n", child.out());
        }
        assertEquals(
                1,
                ended.stream()
                        .filter(child -> child.err().contains("preparing a faster start"))
                        .count());
        List<Path> caches = queryCaches();
        assertEquals(1, caches.size());
        assertTrue(Files.size(caches.getFirst()) > 0);
        assertFalse(Files.exists(HOME.resolve("target/launcher.lock")));
    }

    private static List<Path> queryCaches() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("papergraph-query-.*\\.aot"))
                    .toList();
        }
    }

    @Test
    void aCopyIsBuiltAgainOnlyIfASourceChanged() throws IOException, InterruptedException {
        Path copy = folder.resolve("copy");
        for (String part : List.of("papergraph", "pom.xml", "ontology", "queries", "src/main")) {
            copy(HOME.resolve(part), copy.resolve(part));
        }
        run(Map.of(), "--version"); // notes what the jar was built from
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        for (String built : List.of("target/papergraph.jar", "target/papergraph.sources")) {
            copy(HOME.resolve(built), copy.resolve(built));
            Files.setLastModifiedTime(copy.resolve(built), before);
        }
        List<String> command = List.of(copy.resolve("papergraph").toString(), "--version");
        Map<String, String> noMaven = withJdk(Map.of("PATH", pathWithoutMaven()));
        Child same = Child.run(folder, noMaven, command);
        assertEquals("", same.err());
        assertEquals(0, same.code());
        Files.writeString(copy.resolve("queries/another.rq"), "ASK {}");
        assertEquals(
                new Child(
                        1,
                        "",
                        "papergraph: needs Maven to build the program once; install it (Debian: apt install maven)\n"),
                Child.run(folder, noMaven, command));
    }

    /// The tools that the launcher calls, and no Maven.
    private static String pathWithoutMaven() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool :
                List.of("sh", "find", "cksum", "sort", "cat", "touch", "dirname", "readlink", "stty", "mkdir")) {
            Path found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(each -> Path.of(each, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), found.toRealPath());
        }
        return tools.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
            }
        }
    }
}
