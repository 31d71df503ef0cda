package org.papergraph.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/// Two people of whom it is open whether they are one: a question for the user.
///
/// @param one the person of the smaller IRI
/// @param other the other
/// @param rule that found them alike
/// @param score how likely they are one, 0 to 1
/// @param evidence in plain words
public record OpenPair(Side one, Side other, String rule, double score, List<String> evidence) {
    private static final String PAIRS = """
            SELECT ?left ?right ?rule ?score (GROUP_CONCAT(?reason; separator="\\n") AS ?evidence) WHERE {
              GRAPH ?identity {
                ?decision pg:status "undecided" ; pg:left ?left ; pg:right ?right ; pg:rule ?rule ; pg:score ?score .
                OPTIONAL { ?decision rdfs:comment ?reason }
              }
              ?left a foaf:Person . ?right a foaf:Person .
            } GROUP BY ?decision ?left ?right ?rule ?score""";

    private static final String WORKS = """
            SELECT ?person (COUNT(DISTINCT ?work) AS ?works) WHERE {
              { SELECT DISTINCT ?person WHERE {
                  GRAPH ?identity { ?decision pg:status "undecided" ; pg:left|pg:right ?person } } }
              ?work dcterms:creator|dcterms:contributor ?person
            } GROUP BY ?person""";

    private static final String NAME = "SELECT ?name WHERE { ?person foaf:name ?name }";

    private static final String MENTIONS = """
            SELECT DISTINCT ?name ?title WHERE {
              ?authorship pg:author ?person ; pg:nameAsWritten ?name .
              ?work pg:authorship ?authorship ; dcterms:title ?title .
            } ORDER BY ?title ?name LIMIT 4""";

    /// One of the two.
    ///
    /// @param iri of the person
    /// @param name as the graph shows it
    /// @param works how many bear the name
    /// @param mentions some of them by title, at most 4
    public record Side(String iri, String name, int works, List<Mention> mentions) {
        public Side {
            mentions = List.copyOf(mentions);
        }
    }

    /// A name as a work writes it.
    public record Mention(String name, String title) {}

    private record Found(String left, String right, String rule, double score, List<String> evidence) {}

    public OpenPair {
        evidence = List.copyOf(evidence);
    }

    /// The open pairs on whose answer most hangs: first the one for which a yes is expected to put right the most pairs
    /// of works that are now under two people.
    public static List<OpenPair> of(KnowledgeGraph graph) {
        return graph.read(OpenPair::of);
    }

    private static List<OpenPair> of(DatasetGraph dataset) {
        Rows rows = new Rows(dataset);
        Map<String, Integer> works = new HashMap<>();
        rows.of(WORKS, Map.of(), row -> works.put(row.text("person"), row.number("works")));
        Comparator<Found> byValue = Comparator.comparingDouble(
                pair -> -pair.score() * works.getOrDefault(pair.left(), 0) * works.getOrDefault(pair.right(), 0));
        return found(rows).stream()
                .sorted(byValue.thenComparing(Found::left).thenComparing(Found::right))
                .map(pair -> new OpenPair(
                        side(pair.left(), rows, works),
                        side(pair.right(), rows, works),
                        pair.rule(),
                        pair.score(),
                        pair.evidence()))
                .toList();
    }

    private static List<Found> found(Rows rows) {
        return rows.of(
                PAIRS,
                Map.of(),
                row -> new Found(
                        row.text("left"),
                        row.text("right"),
                        row.text("rule"),
                        row.share("score"),
                        Arrays.stream(row.text("evidence").split("\n"))
                                .filter(reason -> !reason.isEmpty())
                                .sorted()
                                .toList()));
    }

    private static Side side(String iri, Rows rows, Map<String, Integer> works) {
        Map<String, Node> person = Map.of("person", NodeFactory.createURI(iri));
        return new Side(
                iri,
                rows.of(NAME, person, row -> row.text("name")).stream()
                        .findFirst()
                        .orElse(iri),
                works.getOrDefault(iri, 0),
                rows.of(MENTIONS, person, row -> new Mention(row.text("name"), row.text("title"))));
    }
}
