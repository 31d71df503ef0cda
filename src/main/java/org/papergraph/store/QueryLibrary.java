package org.papergraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The queries that travel with the program, by name.
public final class QueryLibrary {
    private static final String INDEX = "/queries/index.txt";

    private final NavigableMap<String, NamedQuery> queries;

    private QueryLibrary(NavigableMap<String, NamedQuery> queries) {
        this.queries = queries;
    }

    /// Reads the library from the class path, where `queries/index.txt` lists its files.
    public static QueryLibrary load() {
        NavigableMap<String, NamedQuery> queries = new TreeMap<>();
        for (String file : text(INDEX).lines().toList()) {
            String name = file.substring(0, file.length() - ".rq".length());
            queries.put(name, parse(name, text("/queries/" + file)));
        }
        return new QueryLibrary(queries);
    }

    private static String text(String resource) {
        try (InputStream in = QueryLibrary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /// Every query, by name.
    public Collection<NamedQuery> all() {
        return List.copyOf(queries.values());
    }

    /// The query of this name, if there is one.
    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /// The query of this name; a [StoreException] that names similar ones if there is none.
    public NamedQuery get(String name) {
        return find(name).orElseThrow(() -> new StoreException(unknown(name)));
    }

    /// Says that no query has this name, and which ones are near.
    public String unknown(String name) {
        return "no query is called \"" + name + "\"" + NearNames.suggestion(name, queries.keySet())
                + "; list them with: papergraph queries";
    }

    /// Reads the head of a query: comment lines `# title:`, `# answers:`, `# theme:`, where it needs one `# needs:`
    /// and, once per parameter, `# param: name | meaning | example`.
    static NamedQuery parse(String name, String text) {
        Map<String, String> head = new TreeMap<>();
        List<NamedQuery.Parameter> parameters = new ArrayList<>();
        for (String line : text.lines().takeWhile(each -> each.startsWith("#")).toList()) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = line.substring(1, colon).strip();
            String value = line.substring(colon + 1).strip();
            if (key.equals("param")) {
                parameters.add(parameter(name, value));
            } else {
                head.put(key, value);
            }
        }
        for (String key : List.of("title", "answers", "theme")) {
            if (!head.containsKey(key)) {
                throw new IllegalArgumentException(name + ".rq: the head has no line \"# " + key + ": …\"");
            }
        }
        return new NamedQuery(
                name,
                head.getOrDefault("title", ""),
                head.getOrDefault("answers", ""),
                head.getOrDefault("theme", ""),
                Optional.ofNullable(head.get("needs")),
                parameters,
                text);
    }

    private static NamedQuery.Parameter parameter(String query, String value) {
        String[] parts = value.split("\\s*\\|\\s*", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    query + ".rq: a parameter is written \"# param: name | meaning | example\", not: " + value);
        }
        return new NamedQuery.Parameter(parts[0], parts[1], parts[2]);
    }
}
