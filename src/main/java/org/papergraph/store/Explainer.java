package org.papergraph.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.papergraph.store.Explanation.Decision;
import org.papergraph.store.Explanation.Place;
import org.papergraph.store.Explanation.Spelling;

/// Gathers what the graph and the graph of identity say about one thing.
final class Explainer {
    private static final String NAMED = """
            SELECT DISTINCT ?thing WHERE {
              { VALUES ?naming { foaf:name skos:altLabel dcterms:title skos:prefLabel }
                ?thing ?naming ?known FILTER(LCASE(STR(?known)) = LCASE(?wanted)) }
              UNION
              { ?mention pg:nameAsWritten ?known ; pg:author ?thing FILTER(LCASE(STR(?known)) = LCASE(?wanted)) }
              FILTER NOT EXISTS { ?thing a skos:ConceptScheme }
            } ORDER BY ?thing""";

    private static final String NAMES = """
            SELECT DISTINCT ?known WHERE {
              VALUES ?naming { foaf:name dcterms:title skos:prefLabel } ?thing ?naming ?known
            }""";

    private static final String ABOUT = """
            SELECT ?kind (SAMPLE(?name) AS ?label) WHERE {
              ?thing a ?kind
              OPTIONAL { VALUES ?naming { foaf:name dcterms:title skos:prefLabel pg:path } ?thing ?naming ?name }
            } GROUP BY ?kind ORDER BY (?kind = pg:Work) ?kind""";

    private static final String SPELLINGS = """
            SELECT ?text (COUNT(?mention) AS ?places) WHERE {
              { ?mention pg:author ?thing ; pg:nameAsWritten ?text }
              UNION
              { VALUES ?naming { foaf:name skos:altLabel dcterms:title skos:prefLabel } ?thing ?naming ?text }
            } GROUP BY ?text ORDER BY DESC(?places) ?text""";

    private static final String ENTRIES = """
            SELECT DISTINCT ?file ?start ?end ?title ?entry WHERE {
              { BIND(?thing AS ?entry) ?entry pg:startLine ?start }
              UNION { ?entry pg:describes ?thing }
              UNION { ?authorship pg:author ?thing . ?work pg:authorship ?authorship . ?entry pg:describes ?work }
              UNION { ?authorship pg:affiliation ?thing . ?work pg:authorship ?authorship . ?entry pg:describes ?work }
              UNION { ?work pg:authorship ?thing . ?entry pg:describes ?work }
              UNION { ?work pg:organization|pg:venue|dcterms:contributor ?thing . ?entry pg:describes ?work }
              UNION { ?entry pg:section ?thing }
              ?entry pg:startLine ?start ; pg:endLine ?end ; pg:describes ?described ;
                prov:wasDerivedFrom/pg:path ?file .
              ?described dcterms:title ?title .
            } ORDER BY ?file ?start ?entry""";

    private static final String DECISIONS = """
            SELECT ?decision ?rule ?score ?status (SAMPLE(?known) AS ?name) (SAMPLE(?label) AS ?written) ?other
              (GROUP_CONCAT(DISTINCT ?reason; separator="\\n") AS ?evidence)
            WHERE {
              GRAPH ?identity {
                { ?decision pg:left ?thing ; pg:right ?other } UNION { ?decision pg:right ?thing ; pg:left ?other }
                ?decision pg:rule ?rule ; pg:score ?score ; pg:status ?status .
                OPTIONAL { ?decision rdfs:comment ?reason }
                OPTIONAL { ?other rdfs:label ?label }
              }
              OPTIONAL { VALUES ?naming { foaf:name dcterms:title skos:prefLabel } ?other ?naming ?known }
            } GROUP BY ?decision ?rule ?score ?status ?other ORDER BY ?status DESC(?score) ?written ?other ?decision""";

    private static final String BETWEEN = """
            SELECT ?rule ?score ?status (GROUP_CONCAT(DISTINCT ?reason; separator="\\n") AS ?evidence)
            WHERE {
              GRAPH ?identity {
                { ?decision pg:left ?thing ; pg:right ?other } UNION { ?decision pg:right ?thing ; pg:left ?other }
                ?decision pg:rule ?rule ; pg:score ?score ; pg:status ?status .
                OPTIONAL { ?decision rdfs:comment ?reason }
              }
            } GROUP BY ?decision ?rule ?score ?status ORDER BY DESC(?score) ?rule""";

    private final DatasetGraph dataset;
    private final Rows rows;

    Explainer(DatasetGraph dataset) {
        this.dataset = dataset;
        this.rows = new Rows(dataset);
    }

    /// Call inside a transaction.
    List<Explanation> explain(String nameOrIri) {
        List<String> things = things(nameOrIri);
        if (things.isEmpty()) {
            String near = NearNames.suggestion(nameOrIri, rows.of(NAMES, Map.of(), row -> row.text("known")));
            throw new StoreException("nothing in the graph is called \"" + nameOrIri + "\""
                    + (near.isEmpty() ? "; give a name, a title or an IRI as a query prints it" : near));
        }
        return things.stream().map(this::explainOne).toList();
    }

    /// The decisions that joined something with a thing.
    List<Decision> joins(String iri) {
        return rows.of(DECISIONS, Map.of("thing", NodeFactory.createURI(iri)), Explainer::decision).stream()
                .filter(decision -> decision.status().equals("accepted"))
                .toList();
    }

    /// The decisions about two things that are still two.
    List<Decision> between(String one, String other) {
        Map<String, Node> both = Map.of("thing", NodeFactory.createURI(one), "other", NodeFactory.createURI(other));
        return rows.of(BETWEEN, both, Explainer::decision);
    }

    /// IRIs of every thing of this name, title or IRI, case aside.
    List<String> things(String nameOrIri) {
        @Nullable String expanded = prefixed(nameOrIri);
        String iri = expanded == null ? nameOrIri : expanded;
        if (dataset.getDefaultGraph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY)) {
            return List.of(iri);
        }
        Node wanted = NodeFactory.createLiteralString(nameOrIri);
        return rows.of(NAMED, Map.of("wanted", wanted), row -> row.text("thing"));
    }

    /// The IRI that a table shows as `person:geoffrey-hinton-k3v9xq2a`.
    private @Nullable String prefixed(String name) {
        return name.contains(" ") || !name.contains(":")
                ? null
                : dataset.prefixes().expand(name);
    }

    private Explanation explainOne(String iri) {
        Map<String, Node> thing = Map.of("thing", NodeFactory.createURI(iri));
        List<List<String>> about = rows.of(ABOUT, thing, row -> List.of(row.text("kind"), row.text("label")));
        String kind = about.isEmpty() ? "" : about.getFirst().getFirst();
        @Nullable String shortened = dataset.prefixes().abbreviate(kind);
        return new Explanation(
                iri,
                shortened == null ? kind : shortened,
                about.isEmpty() ? iri : about.getFirst().getLast(),
                rows.of(SPELLINGS, thing, row -> new Spelling(row.text("text"), row.number("places"))),
                rows.of(ENTRIES, thing, Explainer::place),
                rows.of(DECISIONS, thing, Explainer::decision));
    }

    private static Place place(Rows.Row row) {
        return new Place(row.text("file"), row.number("start"), row.number("end"), row.text("title"));
    }

    private static Decision decision(Rows.Row row) {
        String name = row.text("name").isEmpty() ? row.text("written") : row.text("name");
        List<String> evidence = Arrays.stream(row.text("evidence").split("\n"))
                .filter(reason -> !reason.isEmpty())
                .sorted()
                .toList();
        return new Decision(
                name.isEmpty() ? row.text("other") : name,
                row.text("rule"),
                row.share("score"),
                row.text("status"),
                evidence);
    }
}
