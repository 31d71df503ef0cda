package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import tools.jackson.databind.json.JsonMapper;

/// What a page is about in the words of schema.org, as JSON-LD that stands within the page for search engines and
/// reference managers.
///
/// Markup may hold it as it is: no character in it opens or closes a tag, a comment or an entity.
///
/// @param json one object
public record StructuredData(String json) {
    private static final SchemaOrgWords WORDS = SchemaOrgWords.ofAlignment();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> ADDRESSES = Set.of("url", "sameAs");

    /// A thing by what the graph says of it.
    static StructuredData about(ThingPage.Subject subject) {
        Description description = new Description();
        subject.ask("statements").ask(subject.reader(), description::add);
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@id", subject.iri());
        thing.put("mainEntityOfPage", subject.page());
        thing.putAll(description.collected());
        return of(thing);
    }

    /// The whole graph.
    static StructuredData ofGraph() {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@type", "DataDownload");
        distribution.put("encodingFormat", "text/turtle");
        distribution.put("contentUrl", "/papers/data?default");
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@type", "Dataset");
        graph.put("name", "Papergraph");
        graph.put("description", "Papers, people, institutions and topics of reading lists, and where each stands");
        graph.put("distribution", distribution);
        return of(graph);
    }

    private static StructuredData of(Map<String, Object> thing) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@context", Map.of("@vocab", SchemaOrgWords.NAMESPACE));
        object.putAll(thing);
        // All five stand in JSON only within texts, where an escape means the same.
        return new StructuredData(JSON.writeValueAsString(object)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }

    /// Collects the statements about one thing.
    private static final class Description {
        private final Map<String, List<Object>> values = new LinkedHashMap<>();

        /// Takes a row of property, value, and name and kind of the value.
        boolean add(Row row) {
            boolean type = row.text("property").equals(RDF.type.getURI());
            if (type) {
                WORDS.classes().getOrDefault(row.text("value"), List.of()).forEach(each -> add("@type", each));
            } else {
                WORDS.properties()
                        .getOrDefault(row.text("property"), List.of())
                        .forEach(each -> value(each, row).ifPresent(value -> add(each, value)));
            }
            return type;
        }

        private void add(String name, Object value) {
            List<Object> known = values.computeIfAbsent(name, _ -> new ArrayList<>());
            if (!known.contains(value)) {
                known.add(value);
            }
        }

        private static Optional<Object> value(String name, Row row) {
            if (ADDRESSES.contains(name)) {
                return WebAddress.pass(row.text("value")).map(Object.class::cast);
            }
            if (!row.has("name")) {
                return Optional.of(Inert.line(row.text("value")));
            }
            Map<String, Object> thing = new LinkedHashMap<>();
            thing.put("@id", row.text("value"));
            thing.put("name", Inert.line(row.text("name")));
            List<String> classes = WORDS.classes().getOrDefault(row.text("kind"), List.of());
            classes.stream().findFirst().ifPresent(each -> thing.put("@type", each));
            return Optional.of(thing);
        }

        /// One value as itself, more as an array.
        Map<String, Object> collected() {
            Map<String, Object> collected = new LinkedHashMap<>();
            values.forEach((name, all) -> collected.put(name, all.size() == 1 ? all.getFirst() : all));
            return collected;
        }
    }
}
