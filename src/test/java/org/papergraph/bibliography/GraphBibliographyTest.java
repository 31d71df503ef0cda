package org.papergraph.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.GraphBuild;
import org.papergraph.build.Progress;
import org.papergraph.build.SourceFinder;
import org.papergraph.exchange.CitationFormat;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.StoredWorks;

/// The graph of the examples and of a bibliography, written out and read by those who know the formats.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphBibliographyTest {
    private static final String KEPT = """
            @article{Turing:1950, author = {Turing, Alan Mathison}, title = {Computing Machinery and Intelligence},
              journal = {Mind}, volume = {59}, number = {236}, pages = {433--460}, year = {1950}, month = oct}

            @phdthesis{thesis/shannon, author = {Shannon, Claude Elwood}, title = {An Algebra for Theoretical Genetics},
              school = {Massachusetts Institute of Technology}, year = {1940}}

            @inproceedings{garcia, author = {Garc{\\'\\i}a L{\\'o}pez, Mar{\\'\\i}a and van Dam, Andries and others},
              title = {Colours of {UML} \\& 100\\% of Sets},
              booktitle = {Proceedings of the Workshop on Sets}, year = {2001}}
            """;

    private Path folder;
    private KnowledgeGraph graph;

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Path kept = Files.writeString(folder.resolve("kept.bib"), KEPT);
        BuildOptions options = new BuildOptions(
                folder.resolve("graph"),
                "https://w3id.org/papergraph/id/",
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        new GraphBuild(options, InputStream.nullInputStream(), Progress.SILENT)
                .run(SourceFinder.find(List.of("examples", kept.toString())));
        graph = KnowledgeGraph.open(folder.resolve("graph"));
    }

    @AfterAll
    void close() {
        graph.close();
    }

    private String written(CitationFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphBibliography.write(graph, format, out, _ -> {});
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Collection<BibTeXEntry> entries(String document) throws ParseException {
        return new BibTeXParser().parse(new StringReader(document)).getEntries().values();
    }

    private int works() {
        return StoredWorks.read(graph, works -> works.iris().size());
    }

    @Test
    void everyWorkIsAnEntryOfItsOwnKey() throws ParseException {
        Collection<BibTeXEntry> entries = entries(written(CitationFormat.BIBTEX));
        assertEquals(works(), entries.size());
        assertEquals(
                works(),
                entries.stream()
                        .map(entry -> entry.getKey().getValue())
                        .distinct()
                        .count());
    }

    @Test
    void theKeyOfASourceIsKept() throws ParseException {
        List<String> keys = entries(written(CitationFormat.BIBTEX)).stream()
                .map(entry -> entry.getKey().getValue())
                .toList();
        assertTrue(keys.containsAll(List.of("Turing:1950", "thesis/shannon", "garcia")), keys.toString());
    }

    @Test
    void aWorkIsCitedAsItsSourceHasIt() {
        assertEquals("""
                % Encoding: UTF-8

                @article{Turing:1950,
                  author = {Turing, Alan Mathison},
                  title = {Computing Machinery and Intelligence},
                  journal = {Mind},
                  volume = {59},
                  number = {236},
                  pages = {433--460},
                  year = {1950},
                  month = oct
                }
                """, cited("Computing Machinery and Intelligence"));
        String thesis = cited("An Algebra for Theoretical Genetics");
        assertTrue(
                thesis.startsWith("% Encoding: UTF-8\n\n@phdthesis{thesis/shannon,")
                        && thesis.contains("school = {Massachusetts Institute of Technology}"),
                thesis);
        String others = cited("Colours of UML & 100% of Sets");
        assertTrue(others.contains("author = {García López, María and van Dam, Andries and others}"), others);
    }

    private String cited(String title) {
        return StoredWorks.read(
                graph,
                works -> works.iris().stream()
                        .filter(iri ->
                                works.work(iri).orElseThrow().all("title").contains(title))
                        .flatMap(iri -> GraphBibliography.cite(graph, iri, CitationFormat.BIBTEX).stream())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whatIsNoWorkIsNotCited() {
        assertEquals(
                Optional.empty(),
                GraphBibliography.cite(graph, "https://w3id.org/papergraph/id/work/none", CitationFormat.BIBTEX));
    }

    @Test
    void oneGraphGivesTheSameBytes() {
        for (CitationFormat format : List.of(CitationFormat.BIBTEX, CitationFormat.CSL_JSON)) {
            assertEquals(written(format), written(format));
        }
    }

    @Test
    void cslJsonKeepsToItsSchema() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("src/test/resources/exchange/csl-json.schema.json"))) {
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(in, InputFormat.JSON)
                            .validate(written(CitationFormat.CSL_JSON), InputFormat.JSON)
                            .stream()
                            // The form of a key holds for those made here; a source's own may have any.
                            .filter(fault -> !fault.toString().contains("citation-key"))
                            .toList());
        }
    }

    @Test
    @Tag("slow")
    void biberFindsNothingWrong() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/biber")) || "true".equals(System.getenv("CI")), "no biber");
        Files.writeString(folder.resolve("all.bib"), written(CitationFormat.BIBTEX));
        Process biber = new ProcessBuilder(
                        "biber", "--tool", "--validate-datamodel", "--output-file=checked.bib", "all.bib")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> wrong = new ArrayList<>();
        biber.inputReader(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("WARN") || line.startsWith("ERROR"))
                .filter(line -> !line.contains("Missing mandatory field"))
                .forEach(wrong::add);
        assertEquals(List.of(), wrong);
        assertEquals(0, biber.waitFor());
        long read = Files.readString(folder.resolve("checked.bib"))
                .lines()
                .filter(line -> line.startsWith("@"))
                .count();
        assertEquals(works(), read);
    }
}
