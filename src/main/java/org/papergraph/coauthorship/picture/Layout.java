package org.papergraph.coauthorship.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.graph.CoauthorGraphBuilder;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.coauthorship.graph.Subgraph;
import org.papergraph.coauthorship.graph.Weighting;
import org.papergraph.coauthorship.measure.Components;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Place;

/// Places a whole network: each component by forces, the components side by side.
public final class Layout {
    private static final int ROUNDS = 500;
    private static final double NODE_SPACE = 30;

    private Layout() {}

    /// The same view with a place for every node. The cost is that of [ForceLayout] for each component.
    public static NetworkView place(NetworkView view) {
        CoauthorGraph graph = graph(view);
        int[][] components = Components.of(graph).members();
        double[] radii = new double[components.length];
        for (int c = 0; c < components.length; c++) {
            radii[c] = NODE_SPACE * (components[c].length == 1 ? 0.7 : 0.8 + 0.62 * Math.sqrt(components[c].length));
        }
        DiscPacking packing = new DiscPacking(radii);
        List<Node> placed = new ArrayList<>(view.nodes());
        for (int c = 0; c < components.length; c++) {
            int[] members = components[c];
            BitSet nodes = new BitSet();
            IntStream.of(members).forEach(nodes::set);
            Subgraph part = graph.induced(nodes, 0);
            ForceLayout layout = new ForceLayout(part.graph(), order(view, part));
            layout.run(members.length < 3 ? 50 : ROUNDS);
            layout.fit(members.length == 1 ? 0 : radii[c] - NODE_SPACE * 0.6);
            for (int v = 0; v < members.length; v++) {
                Place place = new Place(rounded(packing.x(c) + layout.x(v)), rounded(packing.y(c) + layout.y(v)));
                placed.set(part.original(v), view.nodes().get(part.original(v)).at(place));
            }
        }
        return new NetworkView(
                view.title(),
                view.subtitle(),
                placed,
                view.edges(),
                view.communities(),
                view.sizedBy(),
                view.counted());
    }

    /// A thousandth is enough for any picture and keeps files short.
    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    private static CoauthorGraph graph(NetworkView view) {
        PaperTable.Builder pairs = new PaperTable.Builder();
        view.edges().forEach(edge -> pairs.add(PaperTable.UNKNOWN_YEAR, edge.source(), edge.target()));
        return new CoauthorGraphBuilder(view.nodes().size(), Weighting.PAPERS, 2)
                .build(pairs.build())
                .graph();
    }

    private static int[] order(NetworkView view, Subgraph part) {
        return IntStream.range(0, part.graph().nodeCount())
                .boxed()
                .sorted(Comparator.comparingInt((Integer v) ->
                                view.nodes().get(part.original(v)).community().orElse(0))
                        .thenComparingInt(v -> v))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
