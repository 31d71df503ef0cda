package org.papergraph.coauthorship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.coauthorship.measure.NodeGroups;
import org.papergraph.coauthorship.view.Community;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Paper;

/// Turns a network and what was measured of it into a view of its first nodes. Only they are looked up by name.
public final class Ranking {
    private static final int TOPICS_SHOWN = 3;

    private final CoauthorNetwork network;
    private final SequencedMap<Measure, double[]> scores;
    private final Optional<NodeGroups> communities;
    private final int[][] members;
    private final Measure by;

    /// @param network whose nodes are ranked
    /// @param scores of every node, the first measure being the one to rank by
    /// @param communities if they were sought
    public Ranking(CoauthorNetwork network, SequencedMap<Measure, double[]> scores, Optional<NodeGroups> communities) {
        this.network = network;
        this.scores = scores;
        this.communities = communities;
        this.members = communities.map(NodeGroups::members).orElseGet(() -> new int[0][]);
        this.by = scores.firstEntry().getKey();
    }

    /// What is ranked.
    public CoauthorNetwork network() {
        return network;
    }

    /// What was measured, the measure to rank by first.
    public SequencedSet<Measure> measures() {
        return scores.sequencedKeySet();
    }

    /// The score of every node.
    public double[] scores(Measure measure) {
        return scores.getOrDefault(measure, new double[0]);
    }

    /// The nodes by falling score; equal scores by more papers, then in the order of the source.
    public int[] order() {
        double[] first = scores(by);
        return IntStream.range(0, network.graph().nodeCount())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer v) -> -first[v])
                        .thenComparingInt(v -> -network.papers(v).length)
                        .thenComparingInt(v -> v))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The communities, if they were sought.
    public Optional<NodeGroups> communities() {
        return communities;
    }

    /// A view of the first `limit` nodes and the edges between them.
    public NetworkView view(String title, String subtitle, int limit) {
        int[] shown = IntStream.of(order()).limit(limit).toArray();
        int[] place = new int[network.graph().nodeCount()];
        java.util.Arrays.fill(place, -1);
        List<Node> nodes = new ArrayList<>();
        for (int v : shown) {
            place[v] = nodes.size();
            nodes.add(node(v));
        }
        return new NetworkView(
                title,
                subtitle,
                nodes,
                edges(place),
                legend(shown),
                by.label(),
                network.kind() == Kind.PAPERS ? "authors" : "works");
    }

    private Node node(int v) {
        Map<String, Double> measures = new LinkedHashMap<>();
        scores.forEach((measure, values) -> measures.put(measure.label(), values[v]));
        return new Node(
                network.source().directory().iri(network.kind(), network.original(v)),
                network.label(v),
                network.papers(v).length,
                network.years(v),
                topics(IntStream.of(papersOf(v))),
                institution(v),
                communities.map(groups -> OptionalInt.of(groups.of(v))).orElse(OptionalInt.empty()),
                measures,
                Optional.empty());
    }

    private int[] papersOf(int v) {
        return network.kind() == Kind.PAPERS ? new int[] {network.original(v)} : network.papers(v);
    }

    private List<String> topics(IntStream papers) {
        PaperTable topics = network.source().table(Kind.TOPICS);
        IntStream all = papers.filter(paper -> paper < topics.paperCount())
                .flatMap(paper -> IntStream.of(topics.authors(paper)));
        return Frequencies.most(all, TOPICS_SHOWN).stream()
                .map(topic -> network.source().directory().label(Kind.TOPICS, topic))
                .toList();
    }

    private Optional<String> institution(int v) {
        PaperTable of = network.source().institutionsOf();
        int person = network.original(v);
        if (network.kind() != Kind.PEOPLE || person >= of.paperCount()) {
            return Optional.empty();
        }
        return Frequencies.most(IntStream.of(of.authors(person)), 1).stream()
                .findFirst()
                .map(index -> network.source().directory().label(Kind.INSTITUTIONS, index));
    }

    private List<Edge> edges(int[] place) {
        CoauthorGraph graph = network.graph();
        List<Edge> edges = new ArrayList<>();
        for (int e = 0; e < graph.edgeCount(); e++) {
            int a = place[graph.source(e)];
            int b = place[graph.target(e)];
            if (a >= 0 && b >= 0) {
                List<Paper> papers = IntStream.of(graph.papers(e))
                        .mapToObj(paper -> new Paper(
                                network.source().directory().iri(network.evidence(), paper),
                                network.source().directory().label(network.evidence(), paper)))
                        .toList();
                edges.add(new Edge(Math.min(a, b), Math.max(a, b), graph.weight(e), papers, network.edgeYears(e)));
            }
        }
        edges.sort(Comparator.comparingInt(Edge::source).thenComparingInt(Edge::target));
        return edges;
    }

    /// The communities of the nodes shown, with their whole size.
    private List<Community> legend(int[] shown) {
        if (communities.isEmpty()) {
            return List.of();
        }
        NodeGroups groups = communities.get();
        return IntStream.of(shown)
                .map(groups::of)
                .distinct()
                .sorted()
                .mapToObj(group -> new Community(group, communityLabel(group), groups.size(group)))
                .toList();
    }

    /// A community by its most frequent topic and its highest-ranked member.
    public String communityLabel(int group) {
        double[] first = scores(by);
        String top = IntStream.of(members[group])
                .boxed()
                .max(Comparator.comparingDouble((Integer v) -> first[v]).thenComparing(Comparator.reverseOrder()))
                .map(network::label)
                .orElse("");
        List<String> topics = topics(IntStream.of(members[group]).flatMap(v -> IntStream.of(papersOf(v))));
        return topics.isEmpty() ? top : top + ": " + topics.getFirst();
    }
}
