package org.papergraph.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.store.Explanation.Decision;

/// What the graph knows of two people, side by side.
///
/// @param one the first
/// @param other the second; the same as the first where both names lead to one person
/// @param decisions about the two, or, of one person, those that joined it
/// @param works that name both
/// @param coauthors names of the people who wrote with both
/// @param venues in which both stand
/// @param organizations that are stated for both
public record Comparison(
        Side one,
        Side other,
        List<Decision> decisions,
        Set<String> works,
        Set<String> coauthors,
        Set<String> venues,
        Set<String> organizations) {
    private static final String SIDE = """
            SELECT (SAMPLE(?name) AS ?full) (SAMPLE(?givenName) AS ?given) (SAMPLE(?familyName) AS ?family)
              (MIN(?year) AS ?first) (MAX(?year) AS ?last) (COUNT(DISTINCT ?work) AS ?works)
            WHERE {
              ?person a foaf:Person ; foaf:name ?name ; foaf:familyName ?familyName .
              OPTIONAL { ?person foaf:givenName ?givenName }
              OPTIONAL { ?work dcterms:creator|dcterms:contributor ?person OPTIONAL { ?work pg:year ?year } }
            } GROUP BY ?person""";

    private static final String NAMES = "SELECT DISTINCT ?known WHERE { ?person a foaf:Person ; foaf:name ?known }";
    private static final String WORKS =
            "SELECT ?known WHERE { ?work dcterms:creator|dcterms:contributor ?person ; dcterms:title ?known }";
    private static final String COAUTHORS = """
            SELECT DISTINCT ?known WHERE {
              ?work dcterms:creator ?person ; dcterms:creator ?coauthor FILTER(?coauthor != ?person)
              ?coauthor foaf:name ?known
            }""";
    private static final String VENUES =
            "SELECT DISTINCT ?known WHERE { ?work dcterms:creator ?person ; pg:venue/dcterms:title ?known }";
    private static final String ORGANIZATIONS =
            "SELECT DISTINCT ?known WHERE { ?mention pg:author ?person ; pg:affiliation/foaf:name ?known }";

    /// One of the two.
    ///
    /// @param first year of a work, 0 where no work is dated
    /// @param last year of a work
    public record Side(String iri, String name, String given, String family, int works, int first, int last) {}

    public Comparison {
        decisions = List.copyOf(decisions);
    }

    /// Compares every person of one name or IRI with every person of another.
    ///
    /// @throws StoreException where one of them leads to no person
    public static List<Comparison> of(KnowledgeGraph graph, String one, String other) {
        return graph.read(dataset -> {
            Explainer explainer = new Explainer(dataset);
            List<Side> others = people(dataset, explainer, other);
            return people(dataset, explainer, one).stream()
                    .flatMap(left -> others.stream().map(right -> compare(dataset, explainer, left, right)))
                    .toList();
        });
    }

    /// Whether both are one person.
    public boolean same() {
        return one.iri().equals(other.iri());
    }

    private static List<Side> people(DatasetGraph dataset, Explainer explainer, String nameOrIri) {
        Rows rows = new Rows(dataset);
        List<Side> people = explainer.things(nameOrIri).stream()
                .flatMap(iri ->
                        rows.of(SIDE, Map.of("person", NodeFactory.createURI(iri)), row -> side(iri, row)).stream())
                .filter(side -> !side.family().isEmpty())
                .toList();
        if (people.isEmpty()) {
            String near = NearNames.suggestion(nameOrIri, rows.of(NAMES, Map.of(), row -> row.text("known")));
            throw new StoreException("no person in the graph is called \"" + nameOrIri + "\""
                    + (near.isEmpty() ? "; give a name or an IRI as a query prints it" : near));
        }
        return people;
    }

    private static Side side(String iri, Rows.Row row) {
        return new Side(
                iri,
                row.text("full"),
                row.text("given"),
                row.text("family"),
                row.number("works"),
                row.number("first"),
                row.number("last"));
    }

    private static Comparison compare(DatasetGraph dataset, Explainer explainer, Side one, Side other) {
        boolean same = one.iri().equals(other.iri());
        return new Comparison(
                one,
                other,
                same ? explainer.joins(one.iri()) : explainer.between(one.iri(), other.iri()),
                same ? Set.of() : shared(dataset, WORKS, one, other),
                same ? Set.of() : shared(dataset, COAUTHORS, one, other),
                same ? Set.of() : shared(dataset, VENUES, one, other),
                same ? Set.of() : shared(dataset, ORGANIZATIONS, one, other));
    }

    private static Set<String> shared(DatasetGraph dataset, String query, Side one, Side other) {
        Rows rows = new Rows(dataset);
        Set<String> shared = new TreeSet<>(known(rows, query, one));
        shared.retainAll(known(rows, query, other));
        return shared;
    }

    private static List<String> known(Rows rows, String query, Side side) {
        Map<String, Node> person = Map.of("person", NodeFactory.createURI(side.iri()));
        return rows.of(query, person, row -> row.text("known"));
    }
}
