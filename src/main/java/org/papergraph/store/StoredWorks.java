package org.papergraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/// Reads works out of the graph, one at a time, each with some dozens of look-ups in the indexes. It lives as long as a
/// transaction.
public final class StoredWorks {
    private static final String PG = "https://w3id.org/papergraph/ontology#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    private static final Node WORK = iri(PG + "Work");
    private static final Node NAME = iri(FOAF + "name");
    private static final Node TITLE = iri(DCTERMS + "title");

    private final Graph graph;

    private StoredWorks(DatasetGraph dataset) {
        this.graph = dataset.getDefaultGraph();
    }

    /// Uses the works of a graph inside one transaction.
    public static <T> T read(KnowledgeGraph graph, Function<StoredWorks, T> task) {
        return graph.read(dataset -> task.apply(new StoredWorks(dataset)));
    }

    /// Addresses of all works, sorted; all are held.
    public List<String> iris() {
        return graph.stream(Node.ANY, TYPE, WORK)
                .map(triple -> triple.getSubject().getURI())
                .sorted()
                .toList();
    }

    /// The work at an address; empty if that is none, or has no title.
    public Optional<StoredWork> work(String address) {
        Node work = iri(address);
        if (!graph.contains(work, TYPE, WORK) || text(work, TITLE).isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> values = new TreeMap<>();
        List<String> kinds = new ArrayList<>();
        graph.stream(work, Node.ANY, Node.ANY).forEach(triple -> {
            if (triple.getObject().isLiteral()) {
                values.computeIfAbsent(triple.getPredicate().getLocalName(), _ -> new ArrayList<>())
                        .add(triple.getObject().getLiteralLexicalForm());
            } else if (triple.getPredicate().equals(TYPE)) {
                kinds.add(triple.getObject().getLocalName());
            }
        });
        values.values().forEach(each -> each.sort(Comparator.naturalOrder()));
        kinds.sort(Comparator.naturalOrder());
        return Optional.of(new StoredWork(
                address,
                kinds,
                values,
                texts(work, PG + "venue", TITLE),
                authors(work),
                editors(work),
                texts(work, PG + "organization", NAME),
                entries(work)));
    }

    private List<StoredWork.Maker> authors(Node work) {
        record Placed(int place, Node authorship) {}
        return objects(work, PG + "authorship")
                .map(authorship -> new Placed(number(authorship, PG + "position"), authorship))
                .sorted(Comparator.comparingInt(Placed::place)
                        .thenComparing(placed -> placed.authorship().toString()))
                .flatMap(placed -> author(placed.authorship()).stream())
                .toList();
    }

    private Optional<StoredWork.Maker> author(Node authorship) {
        return objects(authorship, PG + "author")
                .findFirst()
                .flatMap(person -> text(authorship, iri(PG + "nameAsWritten"))
                        .or(() -> text(person, NAME))
                        .map(written -> new StoredWork.Maker(
                                family(person), written, texts(authorship, PG + "affiliation", NAME))));
    }

    private List<StoredWork.Maker> editors(Node work) {
        return objects(work, DCTERMS + "contributor")
                .sorted(Comparator.comparing(Node::toString))
                .flatMap(person ->
                        text(person, NAME).stream().map(name -> new StoredWork.Maker(family(person), name, List.of())))
                .toList();
    }

    private String family(Node person) {
        return text(person, iri(FOAF + "familyName")).orElse("");
    }

    private List<StoredWork.Entry> entries(Node work) {
        return graph.stream(Node.ANY, iri(PG + "describes"), work)
                .map(Triple::getSubject)
                .map(this::entry)
                .sorted(Comparator.comparing(StoredWork.Entry::file)
                        .thenComparingInt(StoredWork.Entry::line)
                        .thenComparingInt(StoredWork.Entry::ordinal))
                .toList();
    }

    private StoredWork.Entry entry(Node entry) {
        return new StoredWork.Entry(
                texts(entry, "http://www.w3.org/ns/prov#wasDerivedFrom", iri(PG + "path")).stream()
                        .findFirst()
                        .orElse(""),
                number(entry, PG + "startLine"),
                number(entry, PG + "ordinal"),
                text(entry, iri(PG + "text")).orElse(""),
                texts(entry, PG + "section", iri("http://www.w3.org/2004/02/skos/core#prefLabel")).stream()
                        .findFirst(),
                text(entry, iri(PG + "remark")));
    }

    /// The names, sorted, of what a property leads to.
    private List<String> texts(Node subject, String property, Node naming) {
        return objects(subject, property)
                .flatMap(object -> text(object, naming).stream())
                .sorted()
                .toList();
    }

    private Stream<Node> objects(Node subject, String property) {
        return graph.stream(subject, iri(property), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI);
    }

    /// The first of the texts in the order of their characters.
    private Optional<String> text(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    /// At least 1: what is counted in a graph begins there.
    private int number(Node subject, String property) {
        return text(subject, iri(property))
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number > 0)
                .orElse(1);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
