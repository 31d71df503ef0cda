package org.papergraph.coauthorship;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.papergraph.coauthorship.graph.PaperTable;

/// People taken as one who may or may not be one: what a network would be if all open decisions fell that way.
public final class JoinedPeople {
    private final int[] standsFor;
    private final int pairs;

    private JoinedPeople(int[] standsFor, int pairs) {
        this.standsFor = standsFor;
        this.pairs = pairs;
    }

    /// Joins pairs of people, and whoever they were joined with before. The person of the lowest index stands for all.
    ///
    /// @param people how many there are
    public static JoinedPeople of(int people, List<int[]> pairs) {
        int[] standsFor = IntStream.range(0, people).toArray();
        for (int[] pair : pairs) {
            int a = root(standsFor, pair[0]);
            int b = root(standsFor, pair[1]);
            standsFor[Math.max(a, b)] = Math.min(a, b);
        }
        for (int person = 0; person < people; person++) {
            standsFor[person] = root(standsFor, person);
        }
        return new JoinedPeople(standsFor, pairs.size());
    }

    private static int root(int[] standsFor, int person) {
        int root = person;
        while (standsFor[root] != root) {
            root = standsFor[root];
        }
        return root;
    }

    /// How many pairs were joined.
    public int pairs() {
        return pairs;
    }

    /// The index under which a person is found in the joined source.
    public int standsFor(int person) {
        return standsFor[person];
    }

    /// The same papers, written by the joined people.
    public NetworkSource in(NetworkSource source) {
        PaperTable people = source.people();
        PaperTable.Builder joined = new PaperTable.Builder();
        for (int paper = 0; paper < people.paperCount(); paper++) {
            int[] authors = IntStream.of(people.authors(paper))
                    .map(this::standsFor)
                    .distinct()
                    .toArray();
            joined.add(people.year(paper), authors);
        }
        Map<Kind, PaperTable> tables = new EnumMap<>(source.onPaper());
        tables.put(Kind.PEOPLE, joined.build());
        return new NetworkSource(tables, source.institutionsOf(), source.incomplete(), source.directory());
    }

    /// The same filter around whoever stands for its person.
    public NetworkFilter in(NetworkFilter filter, Kind of) {
        Optional<NetworkFilter.Ego> ego = of == Kind.PEOPLE
                ? filter.ego().map(each -> new NetworkFilter.Ego(standsFor(each.index()), each.depth()))
                : filter.ego();
        return filter.around(ego);
    }
}
