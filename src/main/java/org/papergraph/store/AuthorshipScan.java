package org.papergraph.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/// Who and what stands on each work that has authors, as numbers: read from the node ids of the store without looking
/// up a single name. Close to linear in the triples of the predicates that it reads. Works, people, institutions,
/// topics and lists are numbered in the order in which the graph first named them.
public final class AuthorshipScan {
    private static final String PG = "https://w3id.org/papergraph/ontology#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";

    private final DatasetGraphTDB dataset;
    private final NodeTupleTable triples;
    private final PredicateScan scan;
    private final Map<Thing, SortedIds> numbers = new EnumMap<>(Thing.class);
    private final NumberRows.Pairs people = new NumberRows.Pairs();
    private final NumberRows.Pairs institutions = new NumberRows.Pairs();
    private final NumberRows.Pairs institutionsOfPeople = new NumberRows.Pairs();
    private final NumberRows.Pairs topics = new NumberRows.Pairs();
    private final NumberRows.Pairs lists = new NumberRows.Pairs();
    private final BitSet incomplete = new BitSet();
    private final int[] years;

    /// What is numbered.
    public enum Thing {
        WORK,
        PERSON,
        INSTITUTION,
        TOPIC,
        LIST
    }

    private AuthorshipScan(DatasetGraphTDB dataset) {
        this.dataset = dataset;
        triples = dataset.getTripleTable().getNodeTupleTable();
        scan = new PredicateScan(triples);
        authorships();
        years = new int[count(Thing.WORK)];
        works();
        lists();
    }

    /// Scans a graph and uses what was found inside the same transaction, in which names can be looked up.
    public static <T> T read(KnowledgeGraph graph, Function<AuthorshipScan, T> task) {
        DatasetGraphTDB dataset = (DatasetGraphTDB) graph.dataset();
        return Txn.calculateRead(dataset, () -> task.apply(new AuthorshipScan(dataset)));
    }

    private void authorships() {
        IdPairs ofWorks = scan.pairs(PG + "authorship");
        SortedIds works = number(Thing.WORK, ofWorks.subjects());
        SortedIds authorships = ofWorks.objects();
        int[] work = new int[authorships.count()];
        for (int i = 0; i < ofWorks.count(); i++) {
            work[authorships.find(ofWorks.object(i))] = works.find(ofWorks.subject(i));
        }
        IdPairs authors = scan.pairs(PG + "author");
        IdPairs personOf = authors.bySubject(number(Thing.PERSON, authors.objects()));
        int[] person = new int[authorships.count()];
        Arrays.fill(person, -1);
        for (int i = 0; i < personOf.count(); i++) {
            int place = authorships.find(personOf.subject(i));
            if (place >= 0) {
                person[place] = (int) personOf.object(i);
                people.add(work[place], person[place]);
            }
        }
        IdPairs affiliations = scan.pairs(PG + "affiliation");
        IdPairs bodyOf = affiliations.bySubject(number(Thing.INSTITUTION, affiliations.objects()));
        for (int i = 0; i < bodyOf.count(); i++) {
            int place = authorships.find(bodyOf.subject(i));
            if (place >= 0 && person[place] >= 0) {
                institutions.add(work[place], (int) bodyOf.object(i));
                institutionsOfPeople.add(person[place], (int) bodyOf.object(i));
            }
        }
    }

    private void works() {
        SortedIds works = of(Thing.WORK);
        Map<Long, Integer> known = new HashMap<>();
        IdPairs yearOf = scan.pairs(PG + "year");
        for (int i = 0; i < yearOf.count(); i++) {
            int place = works.find(yearOf.subject(i));
            if (place >= 0) {
                years[place] = known.computeIfAbsent(yearOf.object(i), this::year);
            }
        }
        IdPairs subjects = scan.pairs(DCTERMS + "subject");
        SortedIds numbers = number(Thing.TOPIC, subjects.objects());
        for (int i = 0; i < subjects.count(); i++) {
            int place = works.find(subjects.subject(i));
            if (place >= 0) {
                topics.add(place, numbers.find(subjects.object(i)));
            }
        }
        Map<Long, Boolean> isFalse = new HashMap<>();
        IdPairs complete = scan.pairs(PG + "authorListComplete");
        for (int i = 0; i < complete.count(); i++) {
            int place = works.find(complete.subject(i));
            if (place >= 0 && isFalse.computeIfAbsent(complete.object(i), this::isFalse)) {
                incomplete.set(place);
            }
        }
    }

    private void lists() {
        SortedIds works = of(Thing.WORK);
        IdPairs described = scan.pairs(PG + "describes");
        SortedIds entries = described.subjects();
        NumberRows.Pairs workOf = new NumberRows.Pairs();
        for (int i = 0; i < described.count(); i++) {
            int place = works.find(described.object(i));
            if (place >= 0) {
                workOf.add(entries.find(described.subject(i)), place);
            }
        }
        NumberRows worksOf = workOf.rows(entries.count());
        IdPairs parts = scan.pairs(DCTERMS + "isPartOf");
        SortedIds numbers = number(Thing.LIST, parts.objects());
        for (int part = 0; part < parts.count(); part++) {
            int entry = entries.find(parts.subject(part));
            for (int i = entry < 0 ? 0 : worksOf.offsets()[entry];
                    entry >= 0 && i < worksOf.offsets()[entry + 1];
                    i++) {
                lists.add(worksOf.values()[i], numbers.find(parts.object(part)));
            }
        }
    }

    /// The place of a stored node; -1 for a value that is held in the id itself, which nothing that is numbered is.
    static long key(NodeId id) {
        return id.isPtr() ? id.getPtrLocation() : -1;
    }

    private int year(long id) {
        String text = scan.node(id).getLiteralLexicalForm();
        String digits = text.replaceAll("[^0-9].*", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private boolean isFalse(long id) {
        return scan.node(id).getLiteralLexicalForm().equals("false");
    }

    private SortedIds number(Thing thing, SortedIds ids) {
        numbers.put(thing, ids);
        return ids;
    }

    private SortedIds of(Thing thing) {
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

    /// Pairs of people of whom it was left open whether they are one.
    public List<int[]> undecidedPeople() {
        return new OpenDecisions(dataset).among(of(Thing.PERSON));
    }

    /// Looks up names, for as long as the transaction lasts.
    public ThingNames names() {
        return new ThingNames(triples, numbers);
    }
}
