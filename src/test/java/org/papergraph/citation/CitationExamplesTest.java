package org.papergraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.papergraph.exchange.RecordWriter;
import org.papergraph.readinglist.ListText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads each list under `citation/` and compares whole records with those expected. `sections`, `confidence` and
/// `method` are compared only where the expected record states them.
class CitationExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/citation");
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> everyListGivesItsRecords() throws IOException {
        List<Path> lists;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            lists = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        return lists.stream()
                .map(list -> DynamicTest.dynamicTest(list.getFileName().toString(), () -> compare(list)));
    }

    private static void compare(Path list) throws IOException {
        List<JsonNode> expected = new ArrayList<>();
        Path records = list.resolveSibling(list.getFileName().toString().replace(".md", ".jsonl"));
        for (String line : Files.readAllLines(records)) {
            if (!line.isBlank()) {
                expected.add(JSON.readTree(line));
            }
        }
        List<JsonNode> actual = records(list);
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            ObjectNode record = (ObjectNode) actual.get(i);
            for (String optional : List.of("sections", "confidence", "method")) {
                if (!expected.get(i).has(optional)) {
                    record.remove(optional);
                }
            }
        }
        assertEquals(lines(expected), lines(actual));
    }

    private static String lines(List<JsonNode> records) {
        StringBuilder lines = new StringBuilder();
        records.forEach(record -> lines.append(record).append('\n'));
        return lines.toString();
    }

    private static List<JsonNode> records(Path list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = new RecordWriter(out)) {
            new CitationReader().read(list.toString(), ListText.of(list), outcome -> {
                if (outcome instanceof Outcome.Cited(Citation citation)) {
                    writer.write(citation);
                }
            });
        }
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }
}
