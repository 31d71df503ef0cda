package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of BibTeX as a source of a graph.
class BibliographySourceTest {
    private static final String BIBLIOGRAPHY = """
            % Encoding as it comes
            @string{acm = {ACM Press}}

            @inproceedings{lee2001,
              author = {Lee, Ann and M\u00fcller, J\u00f6rg},
              title = {On {Trees}},
              crossref = {Woods2001},
              pages = {1--9}
            }

            @article{nothing, author = {Lee, Ann}, year = 2002}

            @proceedings{woods2001,
              title = {Proceedings of the First Workshop on Woods},
              publisher = acm,
              year = 2001
            }
            """;

    @TempDir
    private Path folder;

    private static List<String> records(String jsonLines) {
        return jsonLines
                .lines()
                .map(line -> {
                    JsonNode record = JsonMapper.shared().readTree(line);
                    return record.path("line").asInt() + " "
                            + record.path("type").asString() + ": "
                            + record.path("title").asString() + ". "
                            + record.path("authors").size() + " authors, "
                            + record.path("venue").asString() + " "
                            + record.path("date").asString();
                })
                .toList();
    }

    @Test
    void entriesComeWithTheirLinesAndWhatTheirVolumeSays() throws IOException {
        Path file = Files.writeString(folder.resolve("woods.bib"), BIBLIOGRAPHY, StandardCharsets.UTF_8);
        Ran ran = Ran.of("extract", file);
        assertEquals(
                List.of(
                        "4 Paper: On Trees. 2 authors, Proceedings of the First Workshop on Woods 2001",
                        "13 Book: Proceedings of the First Workshop on Woods. 0 authors,  2001"),
                records(ran.out()));
        assertEquals("papergraph: " + file + ":11: BibTeX: the entry has no title\n", ran.err());
    }

    @Test
    void bibtexThatIsReadAndWrittenKeepsItsKeys() throws IOException {
        Path file = Files.writeString(folder.resolve("keys.bib"), """
                @misc{Lee:2001, title = {Trees}}
                @misc{, title = {Woods}}
                @misc{Lee:2001, title = {Leaves}}
                """);
        Ran ran = Ran.of("extract", "--format", "bibtex", file);
        assertEquals(
                List.of("@misc{Lee:2001,", "@misc{woods,", "@misc{Lee:2001a,"),
                ran.out().lines().filter(line -> line.startsWith("@")).toList());
        assertEquals("papergraph: " + file + ":3: the key Lee:2001 is taken; written as Lee:2001a\n", ran.err());
    }

    @Test
    void whatCouldNotBeMadeOutIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("flawed.bib"), "\n@misc{a, title = {Trees}, year = {20x1}}\n");
        Ran ran = Ran.of("extract", file);
        assertEquals(List.of("2 Other: Trees. 0 authors,  "), records(ran.out()));
        assertEquals("papergraph: " + file + ":2: BibTeX: the year 20x1 could not be made out; left out\n", ran.err());
    }

    @Test
    void theDegreeOfAThesisStays() throws IOException {
        Path file = Files.writeString(folder.resolve("theses.bib"), """
                @phdthesis{a, title = {Trees}, school = {MIT}}
                @mastersthesis{b, title = {Woods}, school = {MIT}}
                @thesis{c, type = {phdthesis}, title = {Leaves}, institution = {MIT}}
                """);
        assertEquals(
                List.of("@phdthesis{a,", "@mastersthesis{b,", "@phdthesis{c,"),
                Ran.of("extract", "--format", "bibtex", file)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("@"))
                        .toList());
    }

    @Test
    void anOldEncodingIsReadAndToldOf() throws IOException {
        Path file = folder.resolve("old.bib");
        Files.write(file, BIBLIOGRAPHY.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
        Ran ran = Ran.of("extract", folder);
        assertEquals(
                "J\u00f6rg M\u00fcller",
                JsonMapper.shared()
                        .readTree(ran.out().lines().toList().getFirst())
                        .at("/authors/1/name")
                        .asString());
        assertEquals(
                "papergraph: " + file + ": is not valid UTF-8; read as windows-1252, but save it as UTF-8",
                ran.err().lines().toList().getFirst());
    }

    @Test
    void aGraphIsBuiltOfListsAndBibliographiesTogether() throws IOException {
        Files.writeString(folder.resolve("woods.bib"), BIBLIOGRAPHY);
        Files.writeString(folder.resolve("list.md"), "- *On Trees*. Ann Lee and J\u00f6rg M\u00fcller. 2001.\n");
        Path graph = folder.resolve("graph");
        assertEquals(0, Ran.of("build", folder, "--loc", graph).code());
        assertEquals(
                List.of("title,file,line", "On Trees," + folder + "/list.md,1", "On Trees," + folder + "/woods.bib,4"),
                Ran.of(
                                "query",
                                "SELECT ?title ?file ?line { ?e pg:describes ?w ; pg:startLine ?line ;"
                                        + " prov:wasDerivedFrom/pg:path ?file ."
                                        + " ?w dcterms:title ?title ; dcterms:creator ?c . ?c foaf:familyName 'Lee' }"
                                        + " ORDER BY ?file",
                                "--results",
                                "csv",
                                "--loc",
                                graph)
                        .out()
                        .lines()
                        .toList());
    }
}
