package org.papergraph.rdf;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Directory;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.NetworkFilter;
import org.papergraph.coauthorship.NetworkSource;
import org.papergraph.coauthorship.Ranking;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.coauthorship.measure.Leiden;
import org.papergraph.coauthorship.measure.Sampling;

/// Three people and two papers: two write together twice, the third alone.
final class SampleNetwork implements Directory {
    private static final String BASE = "https://example.org/";
    private static final List<String> PEOPLE = List.of("Barbara Liskov", "Stephen Zilles", "Tony Hoare");

    static NetworkTriples triples(Measure... measures) {
        PaperTable.Builder papers = new PaperTable.Builder();
        papers.add(1974, 1, 0);
        papers.add(1975, 0, 1);
        papers.add(1978, 2);
        NetworkSource source = new NetworkSource(
                Map.of(Kind.PEOPLE, papers.build()), PaperTable.empty(), new BitSet(), new SampleNetwork());
        CoauthorNetwork network = new CoauthorNetwork(source, NetworkFilter.NONE, CoauthorNetwork.Options.DEFAULT);
        LinkedHashMap<Measure, double[]> scores = new LinkedHashMap<>();
        for (Measure measure : measures) {
            scores.put(measure, measure.of(network.graph(), Sampling.DEFAULT).scores());
        }
        Ranking ranking = new Ranking(network, scores, Optional.of(Leiden.of(network.graph())));
        return new NetworkTriples(ranking, "Co-authors", "3 people", new IriMinter(BASE));
    }

    @Override
    public String iri(Kind kind, int index) {
        return BASE + "person/"
                + PEOPLE.get(index).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    @Override
    public String label(Kind kind, int index) {
        return PEOPLE.get(index);
    }

    @Override
    public int count(Kind kind) {
        return kind == Kind.PEOPLE ? PEOPLE.size() : 3;
    }
}
