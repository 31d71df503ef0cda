package org.papergraph.store;

import java.util.List;
import java.util.Map;

/// What is in a graph, by numbers. Each list has the greatest count first, years ascending.
///
/// @param triples in the default graph
/// @param classes instances of each class, the class named by its prefixed name
/// @param authors people by works
/// @param institutions by works that name them or that they wrote, a department counted as its institution too
/// @param topics by works
/// @param years by works
public record Statistics(
        long triples,
        List<Count> classes,
        List<Count> authors,
        List<Count> institutions,
        List<Count> topics,
        List<Count> years) {
    /// A thing and how many.
    public record Count(String label, long count) {}

    public Statistics {
        classes = List.copyOf(classes);
        authors = List.copyOf(authors);
        institutions = List.copyOf(institutions);
        topics = List.copyOf(topics);
        years = List.copyOf(years);
    }

    private static final String CLASSES =
            "SELECT ?label (COUNT(?s) AS ?n) WHERE { ?s a ?label } GROUP BY ?label ORDER BY DESC(?n) ?label";
    private static final String AUTHORS = """
            SELECT (SAMPLE(?name) AS ?label) ?n WHERE {
              { SELECT ?person (COUNT(?work) AS ?n) WHERE { ?work dcterms:creator ?person } GROUP BY ?person }
              ?person foaf:name ?name
            } GROUP BY ?person ?n ORDER BY DESC(?n) ?label LIMIT\s""";
    private static final String INSTITUTIONS = """
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT (COALESCE(SAMPLE(?full), SAMPLE(?name)) AS ?label) ?n WHERE {
              { SELECT ?body (COUNT(DISTINCT ?work) AS ?n) WHERE {
                  { ?work pg:authorship/pg:affiliation ?unit } UNION
                  { ?unit a pg:Organization . ?work pg:organization|dcterms:creator ?unit }
                  ?unit org:subOrganizationOf* ?body
              } GROUP BY ?body }
              ?body foaf:name ?name
              OPTIONAL { ?body rdfs:label ?full }
            } GROUP BY ?body ?n ORDER BY DESC(?n) ?label LIMIT\s""";
    private static final String TOPICS = """
            SELECT (SAMPLE(?name) AS ?label) ?n WHERE {
              { SELECT ?topic (COUNT(DISTINCT ?work) AS ?n) WHERE { ?work dcterms:subject ?topic } GROUP BY ?topic }
              ?topic skos:prefLabel ?name
            } GROUP BY ?topic ?n ORDER BY DESC(?n) ?label LIMIT\s""";
    private static final String YEARS =
            "SELECT ?label (COUNT(?work) AS ?n) WHERE { ?work pg:year ?label } GROUP BY ?label ORDER BY ?label";

    /// Counts a graph.
    ///
    /// @param top how many authors, institutions and topics to list
    public static Statistics of(KnowledgeGraph graph, int top) {
        return graph.read(dataset -> {
            Rows rows = new Rows(dataset);
            List<Count> classes = counts(rows, CLASSES).stream()
                    .map(count -> new Count(shortened(graph, count.label()), count.count()))
                    .toList();
            return new Statistics(
                    graph.triples(),
                    classes,
                    counts(rows, AUTHORS + top),
                    counts(rows, INSTITUTIONS + top),
                    counts(rows, TOPICS + top),
                    counts(rows, YEARS));
        });
    }

    private static List<Count> counts(Rows rows, String query) {
        return rows.of(query, Map.of(), row -> new Count(row.text("label"), Long.parseLong(row.text("n"))));
    }

    private static String shortened(KnowledgeGraph graph, String iri) {
        @org.jspecify.annotations.Nullable
        String name = graph.dataset().prefixes().abbreviate(iri);
        return name == null ? iri : name;
    }
}
