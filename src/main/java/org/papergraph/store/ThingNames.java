package org.papergraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/// Names of what an [AuthorshipScan] numbered, both ways. It lives as long as the scan's transaction.
public final class ThingNames {
    /// In the order of choice: a department is told by its label from others of its name.
    private static final List<String> NAME = List.of(
            "http://www.w3.org/2000/01/rdf-schema#label",
            "http://xmlns.com/foaf/0.1/name",
            "http://www.w3.org/2004/02/skos/core#prefLabel",
            "http://purl.org/dc/terms/title");
    private static final String OTHER_NAME = "http://www.w3.org/2004/02/skos/core#altLabel";

    private final NodeTupleTable triples;
    private final Map<AuthorshipScan.Thing, SortedIds> numbers;

    ThingNames(NodeTupleTable triples, Map<AuthorshipScan.Thing, SortedIds> numbers) {
        this.triples = triples;
        this.numbers = numbers;
    }

    /// The IRI of a thing.
    public String iri(AuthorshipScan.Thing thing, int number) {
        return node(id(thing, number)).getURI();
    }

    /// The name of a thing; its IRI if it has none.
    public String name(AuthorshipScan.Thing thing, int number) {
        return names(id(thing, number), NAME).stream().findFirst().orElseGet(() -> iri(thing, number));
    }

    /// The number of the one thing that has a name (any of its spellings, in any case) or an IRI.
    ///
    /// @throws StoreException with near names if there is none, and with the IRIs if there are several
    public int find(AuthorshipScan.Thing thing, String name) {
        List<Integer> found = exactly(thing, name);
        if (found.isEmpty()) {
            found = inAnyCase(thing, name);
        }
        String kind = thing.name().toLowerCase(Locale.ROOT);
        if (found.isEmpty()) {
            List<String> all = IntStream.range(0, of(thing).count())
                    .mapToObj(number -> name(thing, number))
                    .distinct()
                    .toList();
            throw new StoreException("no " + kind + " is called \"" + name + "\"" + NearNames.suggestion(name, all));
        }
        if (found.size() > 1) {
            List<String> iris =
                    found.stream().map(number -> iri(thing, number)).sorted().toList();
            throw new StoreException(found.size() + " have the name \"" + name + "\" (" + kind
                    + "); give the address of one instead: " + String.join(" ", iris));
        }
        return found.getFirst();
    }

    /// Looks up the IRI, or the name as a literal, in the indexes.
    private List<Integer> exactly(AuthorshipScan.Thing thing, String name) {
        TreeSet<Integer> found = new TreeSet<>();
        NodeId self = triples.getNodeTable().getNodeIdForNode(NodeFactory.createURI(name));
        if (!NodeId.isDoesNotExist(self) && of(thing).find(AuthorshipScan.key(self)) >= 0) {
            return List.of(of(thing).find(AuthorshipScan.key(self)));
        }
        NodeId literal = triples.getNodeTable().getNodeIdForNode(NodeFactory.createLiteralString(name));
        if (!NodeId.isDoesNotExist(literal)) {
            Iterator<Tuple<NodeId>> rows = triples.find(NodeId.NodeIdAny, NodeId.NodeIdAny, literal);
            List<String> predicates = new ArrayList<>(NAME);
            predicates.add(OTHER_NAME);
            while (rows.hasNext()) {
                Tuple<NodeId> row = rows.next();
                int number = of(thing).find(AuthorshipScan.key(row.get(0)));
                if (number >= 0 && predicates.contains(node(row.get(1)).getURI())) {
                    found.add(number);
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> inAnyCase(AuthorshipScan.Thing thing, String name) {
        return IntStream.range(0, of(thing).count())
                .filter(number -> Stream.concat(NAME.stream(), Stream.of(OTHER_NAME))
                        .flatMap(predicate -> names(id(thing, number), List.of(predicate)).stream())
                        .anyMatch(name::equalsIgnoreCase))
                .boxed()
                .toList();
    }

    private List<String> names(NodeId id, List<String> predicates) {
        TreeSet<String> names = new TreeSet<>();
        for (String predicate : predicates) {
            NodeId named = triples.getNodeTable().getNodeIdForNode(NodeFactory.createURI(predicate));
            if (names.isEmpty() && !NodeId.isDoesNotExist(named)) {
                triples.find(id, named, NodeId.NodeIdAny)
                        .forEachRemaining(row -> names.add(node(row.get(2)).getLiteralLexicalForm()));
            }
        }
        return List.copyOf(names);
    }

    private SortedIds of(AuthorshipScan.Thing thing) {
        return Objects.requireNonNull(numbers.get(thing));
    }

    private NodeId id(AuthorshipScan.Thing thing, int number) {
        return NodeIdFactory.createPtr(of(thing).id(number));
    }

    private Node node(NodeId id) {
        return triples.getNodeTable().getNodeForNodeId(id);
    }
}
