package org.papergraph.coauthorship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.coauthorship.Robustness.Change;
import org.papergraph.coauthorship.Robustness.Scored;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.coauthorship.measure.Degree;

/// Four people, of whom the first and the last may be one.
class RobustnessTest {
    private static NetworkSource source() {
        PaperTable.Builder papers = new PaperTable.Builder();
        papers.add(2001, 0, 1);
        papers.add(2002, 1, 2);
        papers.add(2003, 3, 2);
        papers.add(2004, 3, 1, 2);
        return new NetworkSource(
                Map.of(Kind.PEOPLE, papers.build()), PaperTable.empty(), new BitSet(), new Directory() {
                    @Override
                    public String iri(Kind kind, int index) {
                        return "https://example.org/" + index;
                    }

                    @Override
                    public String label(Kind kind, int index) {
                        return "Person " + index;
                    }

                    @Override
                    public int count(Kind kind) {
                        return 4;
                    }
                });
    }

    private static Scored scored(NetworkSource source) {
        CoauthorNetwork network = new CoauthorNetwork(source, NetworkFilter.NONE, CoauthorNetwork.Options.DEFAULT);
        return new Scored(network, new Degree(network.graph()));
    }

    @Test
    void peopleTakenAsOneShareTheRankOfTheOne() {
        JoinedPeople joined = JoinedPeople.of(4, List.of(new int[] {0, 3}));
        Robustness robustness = Robustness.compare(scored(source()), scored(joined.in(source())), joined::standsFor);
        assertEquals(
                List.of(
                        new Change(1, 1, 1, 3, 2),
                        new Change(2, 2, 1, 2, 2),
                        new Change(3, 2, 1, 2, 2),
                        new Change(0, 4, 1, 1, 2)),
                robustness.changes());
        assertEquals(
                List.of(false, false, false, true),
                robustness.changes().stream().map(Change::isFragile).toList());
    }

    @Test
    void joiningIsTransitiveWhateverTheOrder() {
        JoinedPeople joined = JoinedPeople.of(5, List.of(new int[] {2, 4}, new int[] {1, 2}));
        assertEquals(
                List.of(0, 1, 1, 3, 1),
                List.of(0, 1, 2, 3, 4).stream().map(joined::standsFor).toList());
    }

    @Test
    void theRankOfSomebodyWhoIsGoneIsFragile() {
        NetworkSource source = source();
        NetworkFilter none = new NetworkFilter(
                NetworkFilter.NONE.ego(),
                NetworkFilter.NONE.topic(),
                NetworkFilter.NONE.institution(),
                NetworkFilter.NONE.list(),
                java.util.OptionalInt.of(2002),
                NetworkFilter.NONE.to(),
                false,
                1,
                0);
        CoauthorNetwork later = new CoauthorNetwork(source, none, CoauthorNetwork.Options.DEFAULT);
        Robustness robustness =
                Robustness.compare(scored(source), new Scored(later, new Degree(later.graph())), index -> index);
        assertEquals(new Change(0, 4, 0, 1, 0), robustness.changes().getLast());
        assertEquals(true, robustness.changes().getLast().isFragile());
    }
}
