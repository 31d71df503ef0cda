package org.papergraph.rdf;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Directory;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.Ranking;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.measure.Modularity;
import org.papergraph.coauthorship.measure.NodeGroups;
import org.papergraph.rdf.Vocabulary.Dcterms;
import org.papergraph.rdf.Vocabulary.Pg;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Rdfs;

/// Writes a measured network as triples for the graph `<base>graph/network`: what the network is, its communities, each
/// node with what was measured of it, each edge as a `pg:Tie` with its weight.
///
/// Nodes are the people (institutions, topics, works) of the knowledge graph themselves. The order is that of the
/// network, so two runs on one graph write the same sequence. Linear in nodes and edges; no triple is kept.
public final class NetworkTriples implements Consumer<StreamRDF> {
    private final Ranking ranking;
    private final CoauthorNetwork network;
    private final String title;
    private final String description;
    private final IriMinter minter;

    /// @param ranking that was made with communities
    /// @param title of the network
    /// @param description what it is made of and how
    public NetworkTriples(Ranking ranking, String title, String description, IriMinter minter) {
        this.ranking = ranking;
        this.network = ranking.network();
        this.title = title;
        this.description = description;
        this.minter = minter;
    }

    /// The IRI of the graph that the triples are for; it stands for the network, too.
    public String graph() {
        return minter.base() + "graph/network";
    }

    /// Writes everything once.
    @Override
    public void accept(StreamRDF stream) {
        Statements out = new Statements(stream);
        NodeGroups communities = ranking.communities().orElseThrow();
        Node self = Statements.iri(graph());
        out.add(self, Rdf.TYPE, Pg.NETWORK);
        out.text(self, Rdfs.LABEL, title);
        out.text(self, Dcterms.DESCRIPTION, description);
        out.add(self, Pg.MODULARITY, Statements.real(Modularity.of(network.graph(), communities)));
        for (int group = 0; group < communities.count(); group++) {
            Node community = community(group);
            out.add(community, Rdf.TYPE, Pg.COMMUNITY);
            out.text(community, Rdfs.LABEL, ranking.communityLabel(group));
            out.number(community, Pg.SIZE, communities.size(group));
            out.add(community, Dcterms.IS_PART_OF, self);
        }
        String[] iris = new String[network.graph().nodeCount()];
        Directory names = network.source().directory();
        for (int v = 0; v < iris.length; v++) {
            iris[v] = names.iri(network.kind(), network.original(v));
            node(v, Statements.iri(iris[v]), community(communities.of(v)), out);
        }
        for (int e = 0; e < network.graph().edgeCount(); e++) {
            tie(e, iris, out);
        }
    }

    private Node community(int group) {
        return Statements.iri(minter.base() + "community/" + (group + 1));
    }

    private void node(int v, Node node, Node community, Statements out) {
        if (network.evidence() == Kind.PAPERS) {
            out.number(node, Pg.PAPER_COUNT, network.papers(v).length);
        }
        out.add(node, Pg.IN_COMMUNITY, community);
        for (Measure measure : ranking.measures()) {
            double score = ranking.scores(measure)[v];
            out.add(node, term(measure), measure.isCount() ? out.number((int) score) : Statements.real(score));
        }
    }

    private static Node term(Measure measure) {
        return switch (measure) {
            case DEGREE -> Pg.DEGREE;
            case STRENGTH -> Pg.STRENGTH;
            case CLOSENESS -> Pg.CLOSENESS;
            case HARMONIC -> Pg.HARMONIC;
            case BETWEENNESS -> Pg.BETWEENNESS;
            case PAGERANK -> Pg.PAGE_RANK;
            case EIGENVECTOR -> Pg.EIGENVECTOR;
            case CORE -> Pg.CORE;
            case CLUSTERING -> Pg.CLUSTERING;
        };
    }

    /// The address of a tie is made of those of its ends, the smaller one first, so that it does not depend on how
    /// nodes are numbered.
    private void tie(int edge, String[] iris, Statements out) {
        CoauthorGraph graph = network.graph();
        String source = iris[graph.source(edge)];
        String target = iris[graph.target(edge)];
        String left = source.compareTo(target) < 0 ? source : target;
        String right = left.equals(source) ? target : source;
        Node tie = Statements.iri(minter.mint("tie", left + ' ' + right, local(left) + ' ' + local(right)));
        out.add(tie, Rdf.TYPE, Pg.TIE);
        out.add(tie, Pg.END, Statements.iri(left));
        out.add(tie, Pg.END, Statements.iri(right));
        out.add(tie, Pg.WEIGHT, Statements.real(graph.weight(edge)));
        if (network.evidence() == Kind.PAPERS) {
            out.number(tie, Pg.PAPER_COUNT, graph.papers(edge).length);
        }
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
