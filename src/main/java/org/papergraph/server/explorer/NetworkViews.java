package org.papergraph.server.explorer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.Ranking;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.measure.Leiden;
import org.papergraph.coauthorship.measure.Sampling;
import org.papergraph.coauthorship.picture.Layout;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;

/// The parts of one generation's network that were asked for last, measured and laid out.
///
/// One is made at a time: measuring and placing are the costliest things that a page asks for.
final class NetworkViews {
    /// A browser still moves so many people smoothly, on a machine without graphics hardware.
    static final int MOST_NODES = 2000;

    /// And so many links.
    static final int MOST_LINKS = 6000;

    private static final int KEPT = 16;

    private final People people;
    private final Map<NetworkChoice, NetworkView> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<NetworkChoice, NetworkView> eldest) {
            return size() > KEPT;
        }
    };

    NetworkViews(People people) {
        this.people = people;
    }

    StoredNetwork stored() {
        return people.stored();
    }

    /// The view, the strongest people first; those beyond [#MOST_NODES], and links beyond [#MOST_LINKS], are left out,
    /// which its subtitle says.
    synchronized NetworkView view(NetworkChoice choice) {
        NetworkView known = kept.get(choice);
        if (known != null) {
            return known;
        }
        NetworkView fresh = make(choice);
        kept.put(choice, fresh);
        return fresh;
    }

    private NetworkView make(NetworkChoice choice) {
        CoauthorNetwork network = new CoauthorNetwork(
                people.stored().source(), choice.filter(people.stored()), CoauthorNetwork.Options.DEFAULT);
        LinkedHashMap<Measure, double[]> scores = new LinkedHashMap<>();
        scores.put(
                choice.measure(),
                choice.measure().of(network.graph(), Sampling.DEFAULT).scores());
        Ranking ranking = new Ranking(network, scores, Optional.of(Leiden.of(network.graph())));
        String size = count(network.graph().nodeCount(), "person", "people") + ", "
                + count(network.graph().edgeCount(), "link", "links") + ", from "
                + count(network.paperCount(), "work", "works");
        return Layout.place(strongest(ranking.view("Who wrote with whom", size, MOST_NODES), network.graph()));
    }

    /// The view with its heaviest links, of equal ones those between people ranked higher.
    private static NetworkView strongest(NetworkView view, CoauthorGraph whole) {
        List<Edge> links = view.edges();
        if (links.size() > MOST_LINKS) {
            links = links.stream()
                    .sorted(Comparator.comparingDouble((Edge link) -> -link.weight())
                            .thenComparingInt(Edge::target)
                            .thenComparingInt(Edge::source))
                    .limit(MOST_LINKS)
                    .sorted(Comparator.comparingInt(Edge::source).thenComparingInt(Edge::target))
                    .toList();
        }
        boolean all = view.nodes().size() == whole.nodeCount() && links.size() == whole.edgeCount();
        String part = "; shown are the strongest " + count(view.nodes().size(), "person", "people") + " and "
                + count(links.size(), "link", "links");
        return new NetworkView(
                view.title(),
                all ? view.subtitle() : view.subtitle() + part,
                view.nodes(),
                links,
                view.communities(),
                view.sizedBy(),
                view.counted());
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
