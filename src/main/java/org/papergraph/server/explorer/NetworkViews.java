package org.papergraph.server.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.Ranking;
import org.papergraph.coauthorship.measure.Leiden;
import org.papergraph.coauthorship.measure.Sampling;
import org.papergraph.coauthorship.picture.Layout;
import org.papergraph.coauthorship.view.NetworkView;

/// The parts of one generation's network that were asked for last, measured and laid out.
///
/// One is made at a time: measuring and placing are the costliest things that a page asks for.
final class NetworkViews {
    /// A browser still moves so many nodes smoothly.
    static final int MOST_NODES = 600;

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

    /// The view, the strongest people first; those beyond [#MOST_NODES] are left out, which its subtitle says.
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
        int nodes = network.graph().nodeCount();
        String size =
                count(nodes, "person", "people") + ", " + count(network.graph().edgeCount(), "link", "links")
                        + ", from " + count(network.paperCount(), "work", "works")
                        + (nodes > MOST_NODES ? "; the " + MOST_NODES + " strongest are shown" : "");
        return Layout.place(ranking.view("Who wrote with whom", size, MOST_NODES));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
