package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The library that travels with the program.
class QueryLibraryTest {
    private final QueryLibrary library = QueryLibrary.load();

    @Test
    void indexNamesEveryQueryOfTheFolder() throws IOException {
        try (var files = Files.list(Path.of("queries"))) {
            assertEquals(
                    files.map(each -> each.getFileName().toString())
                            .filter(name -> name.endsWith(".rq"))
                            .sorted()
                            .toList(),
                    Files.readAllLines(Path.of("queries/index.txt")));
        }
    }

    @Test
    void everyQueryParsesWithItsExamples() {
        for (NamedQuery query : library.all()) {
            Map<String, String> examples = query.parameters().stream()
                    .collect(Collectors.toMap(NamedQuery.Parameter::name, NamedQuery.Parameter::example));
            assertEquals(false, BoundQuery.of(query, examples).query().getQueryPattern() == null, query::name);
        }
    }

    @Test
    void headIsReadIntoItsParts() {
        NamedQuery coauthors = library.get("coauthors");
        assertEquals("Co-authors of a person", coauthors.title());
        assertEquals("people", coauthors.theme());
        assertEquals(
                List.of(new NamedQuery.Parameter("name", "a person, under any spelling", "Geoffrey Hinton")),
                coauthors.parameters());
    }

    @Test
    void unknownNamesGetSuggestions() {
        assertMessage(
                "no query is called \"coautors\"; did you mean coauthors?; list them with: papergraph queries",
                () -> library.get("coautors"));
        NamedQuery coauthors = library.get("coauthors");
        assertMessage(
                "coauthors: there is no parameter \"nam\"; did you mean name?"
                        + "; it takes --param name=\"Geoffrey Hinton\"",
                () -> BoundQuery.of(coauthors, Map.of("nam", "x")));
        assertMessage(
                "coauthors: the parameter \"name\" is missing; it takes --param name=\"Geoffrey Hinton\"",
                () -> BoundQuery.of(coauthors, Map.of()));
        assertMessage(
                "bridges: there is no parameter \"name\"; it takes none",
                () -> BoundQuery.of(library.get("bridges"), Map.of("name", "x")));
    }

    private static void assertMessage(String message, Executable task) {
        assertEquals(message, assertThrows(StoreException.class, task).getMessage());
    }
}
