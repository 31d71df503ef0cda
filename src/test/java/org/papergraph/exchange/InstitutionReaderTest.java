package org.papergraph.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;

class InstitutionReaderTest {
    private static final String FIRST = """
            {"id": "https://ror.org/01aaaaa11", "name": "University of Exampleton", "status": "active",
             "established": 1871, "types": ["Education"], "aliases": ["Exampleton Univ"], "acronyms": ["UEX"],
             "labels": [{"label": "Université d'Exampleton", "iso639": "fr"}],
             "addresses": [{"city": "Exampleton", "state": "Northshire"}],
             "country": {"country_name": "United Kingdom", "country_code": "GB"},
             "wikipedia_url": "https://en.wikipedia.org/wiki/University_of_Exampleton",
             "external_ids": {"GRID": {"preferred": "grid.1.a", "all": "grid.1.a"},
                              "FundRef": {"preferred": null, "all": ["501100000001", "501100000002"]}},
             "relationships": [{"label": "System", "type": "Parent", "id": "https://ror.org/01bbbbb22"},
                               {"label": "Lab", "type": "Child", "id": "https://ror.org/01ccccc33"}]}
            """.replace("\n", " ");
    private static final String SECOND = """
            {"id": "https://ror.org/01ccccc33", "status": "inactive", "types": ["facility", "funder"],
             "names": [{"value": "EXL", "types": ["acronym"]}, {"value": "Labor Beispiel", "types": ["label"]},
                       {"value": "Example Laboratory", "types": ["ror_display", "label"]}],
             "locations": [{"geonames_details": {"name": "Bonn", "country_subdivision_name": "NRW",
                            "country_name": "Germany", "country_code": "DE"}}],
             "links": [{"type": "website", "value": "https://exl.example"},
                       {"type": "wikipedia", "value": "https://de.wikipedia.org/wiki/Labor_Beispiel"}],
             "external_ids": [{"type": "wikidata", "preferred": "Q1", "all": ["Q1"]},
                              {"type": "fundref", "preferred": "501100000003", "all": ["501100000003"]}],
             "relationships": [{"label": "U", "type": "parent", "id": "https://ror.org/01aaaaa11"}]}
            """.replace("\n", " ");
    private static final String WITHDRAWN = """
            {"id": "https://ror.org/01ddddd44", "status": "withdrawn", "types": ["other"],
             "names": [{"value": "Gone", "types": ["ror_display"]}]}
            """.replace("\n", " ");

    private static final String ALONE = """
            {"id": "https://ror.org/01eeeee55", "names": [{"value": "Hermitage Observatory", "types": ["ror_display"]}]}
            """.strip();
    private static final Institution.Place UNKNOWN = new Institution.Place("", "", "", "");
    private static final Institution OBSERVATORY =
            named("https://ror.org/01eeeee55", "Hermitage Observatory", List.of());

    private static final List<Institution> EXPECTED = List.of(
            new Institution(
                    "https://ror.org/01aaaaa11",
                    List.of("University of Exampleton", "Université d'Exampleton", "Exampleton Univ"),
                    List.of("UEX"),
                    List.of(),
                    new Institution.Place("Exampleton", "Northshire", "United Kingdom", "GB"),
                    Set.of(Kind.EDUCATION),
                    new Institution.Relations(
                            List.of("https://ror.org/01bbbbb22"), List.of("https://ror.org/01ccccc33"), List.of()),
                    true,
                    new Institution.Listing(true, 3, 2, 1871)),
            new Institution(
                    "https://ror.org/01ccccc33",
                    List.of("Example Laboratory", "Labor Beispiel"),
                    List.of("EXL"),
                    List.of(),
                    new Institution.Place("Bonn", "NRW", "Germany", "DE"),
                    Set.of(Kind.FACILITY, Kind.FUNDER),
                    new Institution.Relations(List.of("https://ror.org/01aaaaa11"), List.of(), List.of()),
                    false,
                    new Institution.Listing(false, 3, 1, 0)),
            named("https://ror.org/01bbbbb22", "System", List.of("https://ror.org/01aaaaa11")));

    private static Institution named(String id, String name, List<String> children) {
        return new Institution(
                id,
                List.of(name),
                List.of(),
                List.of(),
                UNKNOWN,
                Set.of(),
                new Institution.Relations(List.of(), children, List.of()),
                true,
                Institution.Listing.NONE);
    }

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    private List<Institution> read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = name.endsWith(".gz")
                ? new GZIPOutputStream(Files.newOutputStream(file))
                : Files.newOutputStream(file)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return readFile(file);
    }

    @Test
    void bothVersionsOfTheSchemaAreReadOneRecordALine() throws IOException {
        assertEquals(EXPECTED, read("ror.jsonl", FIRST + "\n\n" + SECOND + "\n" + WITHDRAWN + "\n"));
        assertEquals(List.of(), problems);
    }

    @Test
    void anArrayIsReadPackedOrNot() throws IOException {
        String array = "\n[" + FIRST + ",\n" + SECOND + ", " + WITHDRAWN + "]\n";
        assertEquals(EXPECTED, read("ror.json", array));
        assertEquals(EXPECTED, read("ror.json.gz", array));
    }

    @Test
    void anArchiveIsReadAsItIsShipped() throws IOException {
        Path file = folder.resolve("v9.9-ror-data.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("v9.9-ror-data.csv", "v9.9-ror-data.json", "v9.9-ror-data_schema_v2.json")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name.contains("v2") ? "[" + ALONE + "]" : "[7]").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(List.of(OBSERVATORY), readFile(file));
    }

    @Test
    void aBodyThatIsOnlyNamedInARelationIsKnownByItsName() throws IOException {
        List<Institution> institutions = read("part.jsonl", FIRST);
        assertEquals(
                List.of(
                        EXPECTED.getFirst(),
                        EXPECTED.getLast(),
                        new Institution(
                                "https://ror.org/01ccccc33",
                                List.of("Lab"),
                                List.of(),
                                List.of(),
                                UNKNOWN,
                                Set.of(),
                                new Institution.Relations(List.of("https://ror.org/01aaaaa11"), List.of(), List.of()),
                                true,
                                Institution.Listing.NONE)),
                institutions);
    }

    @Test
    void aBadLineIsToldWithItsPlaceAndTheOthersAreRead() throws IOException {
        String content = "{\"id\": 3\n" + ALONE + "\n{\"id\": \"x\"}\n{\"names\": []}\n[]\n";
        assertEquals(List.of(OBSERVATORY), read("bad.jsonl", content));
        assertEquals(4, problems.size());
        assertTrue(problems.get(0).contains("bad.jsonl:1: not a JSON record"), problems.get(0));
        assertTrue(problems.get(1).endsWith("bad.jsonl:3: the record x has no name"), problems.get(1));
        assertTrue(problems.get(2).endsWith("bad.jsonl:4: the record has no id"), problems.get(2));
        assertTrue(problems.get(3).contains("bad.jsonl:5: an institution record is expected"), problems.get(3));
    }

    @Test
    void aRecordInAnArrayWithoutNameIsToldWithItsLine() throws IOException {
        assertEquals(List.of(OBSERVATORY), read("ror.json", "[\n{\"id\": \"x\"},\n" + ALONE + "]"));
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().endsWith("ror.json:2: the record x has no name"), problems.getFirst());
    }

    @Test
    void aBrokenFileIsAnErrorWithItsPlace() throws IOException {
        assertFails("ror.json:2: not JSON: ", () -> read("ror.json", "[" + FIRST + ",\n{\"id\": ]"));
        assertFails(
                "ror.json:2: a list of institution records is expected here",
                () -> read("ror.json", "[" + FIRST + ",\n7]"));
        Path plain = Files.writeString(folder.resolve("plain.jsonl.gz"), FIRST);
        assertFails("plain.jsonl.gz: not packed as its name says: ", () -> readFile(plain));
        Path archive = folder.resolve("tables.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry("ror.csv"));
        }
        assertFails("tables.zip: not packed as its name says: the archive holds no JSON file", () -> readFile(archive));
        assertFails("none.json: cannot be read", () -> readFile(folder.resolve("none.json")));
    }

    private List<Institution> readFile(Path file) {
        List<Institution> institutions = new ArrayList<>();
        new InstitutionReader(problems::add).read(file, institutions::add);
        return institutions;
    }

    private static void assertFails(String message, Executable reading) {
        UncheckedIOException error = assertThrows(UncheckedIOException.class, reading);
        assertTrue(String.valueOf(error.getMessage()).contains('/' + message), error.getMessage());
    }
}
