package org.papergraph.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
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
        int[] person = persons(authorships);
        for (int place = 0; place < person.length; place++) {
            if (person[place] >= 0) {
                people.add(work[place], person[place]);
            }
        }
        affiliations(authorships, work, person);
    }

    /// The person of each authorship; -1 where none is stated.
    private int[] persons(SortedIds authorships) {
        IdPairs authors = scan.pairs(PG + "author");
        SortedIds persons = number(Thing.PERSON, authors.objects());
        int[] person = new int[authorships.count()];
        Arrays.fill(person, -1);
        for (int i = 0; i < authors.count(); i++) {
            int place = authorships.find(authors.subject(i));
            if (place >= 0) {
                person[place] = persons.find(authors.object(i));
            }
        }
        return person;
    }

    private void affiliations(SortedIds authorships, int[] work, int[] person) {
        IdPairs affiliations = scan.pairs(PG + "affiliation");
        SortedIds bodies = number(Thing.INSTITUTION, affiliations.objects());
        NumberRows.Pairs found = new NumberRows.Pairs();
        for (int i = 0; i < affiliations.count(); i++) {
            int place = authorships.find(affiliations.subject(i));
            if (place >= 0 && person[place] >= 0) {
                found.add(place, bodies.find(affiliations.object(i)));
            }
        }
        NumberRows bodiesOf = found.rows(person.length);
        for (int place = 0; place < person.length; place++) {
            for (int i = bodiesOf.offsets()[place]; i < bodiesOf.offsets()[place + 1]; i++) {
                institutions.add(work[place], bodiesOf.values()[i]);
                institutionsOfPeople.add(person[place], bodiesOf.values()[i]);
            }
        }
    }

    private void works() {
        SortedIds works = of(Thing.WORK);
        // Triples of one value stand in a row, so each value is looked up once.
        IdPairs yearOf = scan.pairs(PG + "year");
        int year = 0;
        for (int i = 0; i < yearOf.count(); i++) {
            if (i == 0 || yearOf.object(i) != yearOf.object(i - 1)) {
                year = year(yearOf.object(i));
            }
            int place = works.find(yearOf.subject(i));
            if (place >= 0) {
                years[place] = year;
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
        IdPairs complete = scan.pairs(PG + "authorListComplete");
        boolean cut = false;
        for (int i = 0; i < complete.count(); i++) {
            if (i == 0 || complete.object(i) != complete.object(i - 1)) {
                cut = isFalse(complete.object(i));
            }
            int place = works.find(complete.subject(i));
            if (place >= 0 && cut) {
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
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == 0 || end > 6 ? 0 : Integer.parseInt(text.substring(0, end));
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
