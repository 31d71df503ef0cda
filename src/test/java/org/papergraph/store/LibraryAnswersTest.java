package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.GraphBuild;
import org.papergraph.build.NetworkBuild;
import org.papergraph.build.Progress;
import org.papergraph.build.ScannedNetwork;
import org.papergraph.build.SourceFinder;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.NetworkFilter;
import org.papergraph.coauthorship.Ranking;
import org.papergraph.coauthorship.measure.Leiden;
import org.papergraph.coauthorship.measure.Sampling;

/// Every query of the library against the graph of a small list, built as a user builds it, with its network stored.
///
/// A file `answers/NAME.txt` holds the parameters as lines `# name=value` and then the expected rows, tab between
/// cells. Columns of addresses (`…Iri`) and what the resolver weighs (`score`, `evidence`) are left out: they would
/// hide what is asked.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryAnswersTest {
    private static final Path ANSWERS = Path.of("src/test/resources/store/answers");

    private static final Pattern LEFT_OUT = Pattern.compile(".*Iri|score|evidence");

    private final QueryLibrary library = QueryLibrary.load();
    private KnowledgeGraph graph;

    @BeforeAll
    void build(@TempDir Path folder) {
        BuildOptions options = new BuildOptions(
                folder, "https://w3id.org/papergraph/id/", false, Optional.empty(), Optional.empty(), Optional.empty());
        new GraphBuild(options, InputStream.nullInputStream(), Progress.SILENT)
                .run(SourceFinder.find(List.of("src/test/resources/store/library.md")));
        try (KnowledgeGraph built = KnowledgeGraph.open(folder)) {
            AuthorshipScan.read(built, scan -> new NetworkBuild(folder, built).publish(ranked(scan), "people", "all"));
        }
        graph = KnowledgeGraph.open(folder);
    }

    private static Ranking ranked(AuthorshipScan scan) {
        CoauthorNetwork network = new CoauthorNetwork(
                new ScannedNetwork(scan).source(), NetworkFilter.NONE, CoauthorNetwork.Options.DEFAULT);
        LinkedHashMap<Measure, double[]> scores = new LinkedHashMap<>();
        scores.put(
                Measure.PAGERANK,
                Measure.PAGERANK.of(network.graph(), Sampling.DEFAULT).scores());
        return new Ranking(network, scores, Optional.of(Leiden.of(network.graph())));
    }

    @AfterAll
    void close() {
        graph.close();
    }

    @Test
    void everyQueryHasExpectedAnswers() throws IOException {
        assertEquals(
                library.all().stream().map(NamedQuery::name).sorted().toList(),
                answers().toList());
    }

    static Stream<String> answers() throws IOException {
        try (Stream<Path> files = Files.list(ANSWERS)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void queryAnswers(String name) throws IOException {
        NamedQuery query = library.get(name);
        List<String> expected = Files.readAllLines(ANSWERS.resolve(name + ".txt"));
        Map<String, String> values = new TreeMap<>();
        expected.stream().takeWhile(line -> line.startsWith("# ")).forEach(line -> {
            String[] parts = line.substring(2).split("=", 2);
            values.put(parts[0], parts[1]);
        });
        assertEquals(expected.stream().skip(values.size()).toList(), answer(BoundQuery.of(query, values)), name);
    }

    /// The rows, tab between cells; for a graph, its Turtle without the prefixes and the hashes of addresses.
    private List<String> answer(BoundQuery query) {
        if (query.query().isSelectType()) {
            return rows(query);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.answer(query, AnswerFormat.table(0), out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("PREFIX") && !line.isEmpty())
                .map(line -> line.replaceAll("\\b([a-z]+:[a-z0-9-]+)-[a-z2-7]{8}\\b", "$1"))
                .toList();
    }

    private List<String> rows(BoundQuery query) {
        return graph.read(dataset -> {
            try (QueryExec exec = query.over(dataset)) {
                RowSet rows = exec.select();
                List<Var> columns = rows.getResultVars().stream()
                        .filter(column -> !LEFT_OUT.matcher(column.getVarName()).matches())
                        .toList();
                List<String> lines = new ArrayList<>();
                lines.add(columns.stream().map(Var::getVarName).collect(Collectors.joining("\t")));
                rows.forEachRemaining(row -> lines.add(columns.stream()
                        .map(row::get)
                        .map(node -> node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                        .collect(Collectors.joining("\t"))));
                return lines;
            }
        });
    }
}
