package org.papergraph.server.explorer;

import java.util.OptionalInt;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.NetworkFilter;
import org.papergraph.server.GraphReader;

/// The whole co-author network of a generation, with the pages of its people and works.
final class People {
    private final StoredNetwork stored;
    private final CoauthorNetwork network;
    private final Site site;

    private People(StoredNetwork stored, Site site) {
        this.stored = stored;
        this.site = site;
        this.network = new CoauthorNetwork(stored.source(), NetworkFilter.NONE, CoauthorNetwork.Options.DEFAULT);
    }

    static People of(GraphReader reader) {
        return new People(StoredNetwork.of(reader), Site.of(reader));
    }

    StoredNetwork stored() {
        return stored;
    }

    CoauthorNetwork network() {
        return network;
    }

    /// The node of a person, empty for one who stands on no work.
    OptionalInt node(String iri) {
        OptionalInt index = stored.index(Kind.PEOPLE, iri);
        int node = index.isPresent() ? network.node(index.getAsInt()) : -1;
        return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
    }

    String iri(int node) {
        return stored.iri(Kind.PEOPLE, network.original(node));
    }

    Link person(int node) {
        return site.link(iri(node), network.label(node));
    }

    Link work(int paper) {
        return site.link(stored.iri(Kind.PAPERS, paper), stored.label(Kind.PAPERS, paper));
    }

    /// The edge between two nodes, -1 if there is none.
    int edge(int from, int to) {
        return network.graph().adjacency().edgeBetween(from, to);
    }
}
