package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.papergraph.coauthorship.Directory;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.NetworkSource;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.server.GraphReader;

/// Who and what stands on each work of a generation, read with five questions and held in tables.
///
/// Things are numbered in the order of their IRIs, so that the same graph gives the same numbers.
final class StoredNetwork implements Directory {
    /// The things of one kind.
    private record Things(List<String> iris, List<String> labels, Map<String, Integer> index) {}

    /// A thing on a work.
    private record Mention(String work, String thing, String label, String person) {}

    private record Work(String iri, String title, int year, boolean complete) {}

    private final Map<Kind, Things> things = new EnumMap<>(Kind.class);
    private final NetworkSource source;

    private StoredNetwork(GraphReader reader) {
        List<Work> works = works(reader);
        things.put(Kind.PAPERS, numbered(works));
        BitSet incomplete = new BitSet(works.size());
        Map<String, Integer> papers = indexes(Kind.PAPERS);
        works.forEach(work -> incomplete.set(papers.getOrDefault(work.iri(), 0), !work.complete()));
        int[] years = new int[papers.size()];
        works.forEach(work -> years[papers.getOrDefault(work.iri(), 0)] = work.year());
        Map<Kind, PaperTable> tables = new EnumMap<>(Kind.class);
        tables.put(Kind.PEOPLE, table(Kind.PEOPLE, mentions(reader, "all-people"), years));
        List<Mention> institutions = mentions(reader, "all-institutions");
        tables.put(Kind.INSTITUTIONS, table(Kind.INSTITUTIONS, institutions, years));
        tables.put(Kind.TOPICS, table(Kind.TOPICS, mentions(reader, "all-topics"), years));
        tables.put(Kind.LISTS, table(Kind.LISTS, mentions(reader, "all-lists"), years));
        source = new NetworkSource(tables, affiliations(institutions), incomplete, this);
    }

    static StoredNetwork of(GraphReader reader) {
        return new StoredNetwork(reader);
    }

    NetworkSource source() {
        return source;
    }

    OptionalInt index(Kind kind, String iri) {
        Integer index = indexes(kind).get(iri);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    @Override
    public String iri(Kind kind, int index) {
        return of(kind).iris().get(index);
    }

    @Override
    public String label(Kind kind, int index) {
        return of(kind).labels().get(index);
    }

    @Override
    public int count(Kind kind) {
        return of(kind).iris().size();
    }

    private Things of(Kind kind) {
        return things.getOrDefault(kind, new Things(List.of(), List.of(), Map.of()));
    }

    private Map<String, Integer> indexes(Kind kind) {
        return of(kind).index();
    }

    private static List<Work> works(GraphReader reader) {
        return Question.named("all-works")
                .ask(
                        reader,
                        row -> new Work(
                                row.text("work"),
                                row.text("title"),
                                row.text("year").matches("\\d{1,4}")
                                        ? Integer.parseInt(row.text("year"))
                                        : PaperTable.UNKNOWN_YEAR,
                                !row.text("complete").equals("false")));
    }

    private static List<Mention> mentions(GraphReader reader, String question) {
        return Question.named(question)
                .ask(
                        reader,
                        row -> new Mention(row.text("work"), row.text("thing"), row.text("name"), row.text("person")));
    }

    private static Things numbered(List<Work> works) {
        TreeMap<String, String> labels = new TreeMap<>();
        works.forEach(work -> labels.merge(work.iri(), work.title(), StoredNetwork::first));
        return numbered(labels);
    }

    /// Of two labels always the same, whatever the order of the rows.
    private static String first(String left, String right) {
        return left.compareTo(right) <= 0 ? left : right;
    }

    private static Things numbered(NavigableMap<String, String> labels) {
        Map<String, Integer> index = HashMap.newHashMap(labels.size());
        List<String> iris = new ArrayList<>(labels.keySet());
        for (String iri : iris) {
            index.put(iri, index.size());
        }
        return new Things(iris, labels.values().stream().map(Inert::line).toList(), index);
    }

    private PaperTable table(Kind kind, List<Mention> mentions, int[] years) {
        TreeMap<String, String> labels = new TreeMap<>();
        mentions.forEach(mention -> labels.merge(mention.thing(), mention.label(), StoredNetwork::first));
        things.put(kind, numbered(labels));
        return grouped(mentions, years, kind);
    }

    private PaperTable grouped(List<Mention> mentions, int[] years, Kind kind) {
        Map<String, Integer> papers = indexes(Kind.PAPERS);
        Map<String, Integer> index = indexes(kind);
        List<List<Integer>> onPaper = new ArrayList<>();
        for (int i = 0; i < years.length; i++) {
            onPaper.add(new ArrayList<>());
        }
        for (Mention mention : mentions) {
            Integer paper = papers.get(mention.work());
            if (paper != null) {
                onPaper.get(paper).add(index.getOrDefault(mention.thing(), 0));
            }
        }
        PaperTable.Builder table = new PaperTable.Builder();
        for (int paper = 0; paper < years.length; paper++) {
            table.add(years[paper], sorted(onPaper.get(paper)));
        }
        return table.build();
    }

    private static int[] sorted(List<Integer> indexes) {
        return indexes.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private PaperTable affiliations(List<Mention> mentions) {
        Map<String, Integer> people = indexes(Kind.PEOPLE);
        Map<String, Integer> institutions = indexes(Kind.INSTITUTIONS);
        Map<Integer, List<Integer>> of = new HashMap<>();
        for (Mention mention : mentions) {
            Integer person = people.get(mention.person());
            if (person != null) {
                of.computeIfAbsent(person, _ -> new ArrayList<>()).add(institutions.getOrDefault(mention.thing(), 0));
            }
        }
        PaperTable.Builder table = new PaperTable.Builder();
        for (int person = 0; person < people.size(); person++) {
            table.add(PaperTable.UNKNOWN_YEAR, sorted(of.getOrDefault(person, List.of())));
        }
        return table.build();
    }
}
