package org.papergraph.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/// Who and what stands on each work that has authors, as numbers: read from the node ids of the store without looking
/// up a
/// single name. Linear in the triples of the predicates that it reads. Works, people, institutions, topics and lists
/// are
/// numbered as the indexes of the store hold them.
public final class AuthorshipScan {
    private static final String PG = "https://w3id.org/papergraph/ontology#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";

    private final NodeTupleTable triples;
    private final Map<Thing, IdNumbers> numbers = new EnumMap<>(Thing.class);
    private final NumberRows.Pairs people = new NumberRows.Pairs();
    private final NumberRows.Pairs institutions = new NumberRows.Pairs();
    private final NumberRows.Pairs institutionsOfPeople = new NumberRows.Pairs();
    private final NumberRows.Pairs topics = new NumberRows.Pairs();
    private final NumberRows.Pairs lists = new NumberRows.Pairs();
    private final BitSet incomplete = new BitSet();
    private int[] years = new int[0];

    /// What is numbered.
    public enum Thing {
        WORK,
        PERSON,
        INSTITUTION,
        TOPIC,
        LIST
    }

    /// What a pair of ids of a triple is given to.
    private interface Pair {
        void take(NodeId subject, NodeId object);
    }

    private AuthorshipScan(DatasetGraphTDB dataset) {
        triples = dataset.getTripleTable().getNodeTupleTable();
        for (Thing thing : Thing.values()) {
            numbers.put(thing, new IdNumbers());
        }
        authorships();
        works();
        lists();
    }

    /// Scans a graph and uses what was found inside the same transaction, in which names can be looked up.
    public static <T> T read(KnowledgeGraph graph, Function<AuthorshipScan, T> task) {
        DatasetGraphTDB dataset = (DatasetGraphTDB) graph.dataset();
        return Txn.calculateRead(dataset, () -> task.apply(new AuthorshipScan(dataset)));
    }

    private void authorships() {
        IdNumbers authorships = new IdNumbers();
        NumberRows.Pairs workOf = new NumberRows.Pairs();
        each(
                PG + "authorship",
                (work, authorship) -> workOf.add(authorships.of(key(authorship)), number(Thing.WORK, work)));
        int[] work = workOf.rows(authorships.count()).values();
        int[] person = new int[authorships.count()];
        Arrays.fill(person, -1);
        each(PG + "author", (authorship, author) -> {
            int place = authorships.find(key(authorship));
            if (place >= 0) {
                person[place] = number(Thing.PERSON, author);
                people.add(work[place], person[place]);
            }
        });
        each(PG + "affiliation", (authorship, body) -> {
            int place = authorships.find(key(authorship));
            if (place >= 0 && person[place] >= 0) {
                int institution = number(Thing.INSTITUTION, body);
                institutions.add(work[place], institution);
                institutionsOfPeople.add(person[place], institution);
            }
        });
    }

    private void works() {
        IdNumbers works = of(Thing.WORK);
        years = new int[works.count()];
        Map<NodeId, Integer> known = new HashMap<>();
        each(PG + "year", (work, year) -> {
            int place = works.find(key(work));
            if (place >= 0) {
                years[place] = known.computeIfAbsent(year, this::year);
            }
        });
        each(DCTERMS + "subject", (work, topic) -> {
            int place = works.find(key(work));
            if (place >= 0) {
                topics.add(place, number(Thing.TOPIC, topic));
            }
        });
        NodeId no = id(NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean));
        each(PG + "authorListComplete", (work, complete) -> {
            int place = works.find(key(work));
            if (place >= 0 && complete.equals(no)) {
                incomplete.set(place);
            }
        });
    }

    private void lists() {
        IdNumbers entries = new IdNumbers();
        NumberRows.Pairs workOf = new NumberRows.Pairs();
        each(PG + "describes", (entry, work) -> {
            int place = of(Thing.WORK).find(key(work));
            if (place >= 0) {
                workOf.add(entries.of(key(entry)), place);
            }
        });
        NumberRows works = workOf.rows(entries.count());
        each(DCTERMS + "isPartOf", (entry, list) -> {
            int place = entries.find(key(entry));
            for (int i = place < 0 ? 0 : works.offsets()[place]; place >= 0 && i < works.offsets()[place + 1]; i++) {
                lists.add(works.values()[i], number(Thing.LIST, list));
            }
        });
    }

    private void each(String predicate, Pair pair) {
        NodeId id = id(NodeFactory.createURI(predicate));
        if (NodeId.isDoesNotExist(id)) {
            return;
        }
        Iterator<Tuple<NodeId>> found = triples.find(NodeId.NodeIdAny, id, NodeId.NodeIdAny);
        while (found.hasNext()) {
            Tuple<NodeId> triple = found.next();
            pair.take(triple.get(0), triple.get(2));
        }
    }

    private NodeId id(Node node) {
        return triples.getNodeTable().getNodeIdForNode(node);
    }

    /// The place of a stored node; -1 for a value that is held in the id itself, which nothing that is numbered is.
    static long key(NodeId id) {
        return id.isPtr() ? id.getPtrLocation() : -1;
    }

    private int year(NodeId id) {
        String text = triples.getNodeTable().getNodeForNodeId(id).getLiteralLexicalForm();
        String digits = text.replaceAll("[^0-9].*", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private int number(Thing thing, NodeId id) {
        return of(thing).of(key(id));
    }

    private IdNumbers of(Thing thing) {
        return Objects.requireNonNull(numbers.get(thing));
    }

    /// How many there are of a kind.
    public int count(Thing thing) {
        return of(thing).count();
    }

    /// What stands on each work: its people, institutions, topics or lists.
    public NumberRows onWorks(Thing thing) {
        return switch (thing) {
            case PERSON -> people.rows(count(Thing.WORK));
            case INSTITUTION -> institutions.rows(count(Thing.WORK));
            case TOPIC -> topics.rows(count(Thing.WORK));
            case LIST -> lists.rows(count(Thing.WORK));
            case WORK -> throw new IllegalArgumentException("works do not stand on works");
        };
    }

    /// The institutions of each person, as often as they are stated.
    public NumberRows institutionsOfPeople() {
        return institutionsOfPeople.rows(count(Thing.PERSON));
    }

    /// The year of each work; 0 where it is not known.
    public int[] years() {
        return years;
    }

    /// Works whose list of authors is known to be cut.
    public BitSet incomplete() {
        return incomplete;
    }

    /// Looks up names, for as long as the transaction lasts.
    public ThingNames names() {
        return new ThingNames(triples, numbers);
    }
}
