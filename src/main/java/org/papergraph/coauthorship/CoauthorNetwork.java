package org.papergraph.coauthorship;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.graph.CoauthorGraphBuilder;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.coauthorship.graph.Subgraph;
import org.papergraph.coauthorship.graph.Weighting;
import org.papergraph.coauthorship.measure.ShortestPaths;
import org.papergraph.coauthorship.view.Years;

/// The network of one kind of thing over the papers that pass a filter: people by common papers, institutions and
/// topics by papers on which they stand together, papers by common authors.
public final class CoauthorNetwork {
    private final NetworkSource source;
    private final Kind kind;
    private final CoauthorGraph graph;
    private final int[] originals;
    private final PaperTable papersOf;
    private final int paperCount;
    private final int papersCut;

    /// How a network is made.
    ///
    /// @param of what its nodes are
    /// @param weighting of its edges
    /// @param maxAuthors above which a paper (for a network of papers: a person's number of papers) links nobody
    public record Options(Kind of, Weighting weighting, int maxAuthors) {
        /// People, by papers, up to 100 authors a paper.
        public static final Options DEFAULT = new Options(Kind.PEOPLE, Weighting.PAPERS, 100);

        public Options {
            if (of == Kind.LISTS) {
                throw new IllegalArgumentException("lists do not form a network");
            }
        }
    }

    /// Makes a network. Linear in the pairs that stand together on papers.
    public CoauthorNetwork(NetworkSource source, NetworkFilter filter, Options options) {
        this.source = source;
        this.kind = options.of();
        BitSet papers = filter.papers(source);
        int nodes = source.directory().count(kind);
        PaperTable groups = kind == Kind.PAPERS ? papersByPerson(papers) : source.table(kind);
        BitSet included = kind == Kind.PAPERS ? all(groups.paperCount()) : papers;
        CoauthorGraphBuilder.Built built =
                new CoauthorGraphBuilder(nodes, options.weighting(), options.maxAuthors()).build(groups, included);
        this.papersOf =
                kind == Kind.PAPERS ? groups.transposed(nodes) : only(papers).transposed(nodes);
        BitSet kept = new BitSet(nodes);
        for (int v = 0; v < nodes; v++) {
            boolean present = kind == Kind.PAPERS ? papers.get(v) : papersOf.authorCount(v) >= filter.minPapers();
            kept.set(v, present && (kind == Kind.PAPERS || papersOf.authorCount(v) > 0));
        }
        Subgraph whole = built.graph().induced(kept, filter.minWeight());
        Subgraph part = filter.ego().isPresent() ? around(whole, filter.ego().get()) : whole;
        this.graph = part.graph();
        this.originals = IntStream.range(0, graph.nodeCount())
                .map(v -> part == whole ? whole.original(v) : whole.original(part.original(v)))
                .toArray();
        BitSet counted = papersOfNodes();
        this.paperCount = counted.cardinality();
        BitSet cut = built.papersCut();
        if (kind != Kind.PAPERS) {
            cut.and(counted);
        }
        this.papersCut = cut.cardinality();
    }

    private BitSet papersOfNodes() {
        BitSet all = new BitSet();
        if (kind == Kind.PAPERS) {
            IntStream.of(originals).forEach(all::set);
            return all;
        }
        IntStream.range(0, originals.length)
                .forEach(v -> IntStream.of(papers(v)).forEach(all::set));
        return all;
    }

    private static Subgraph around(Subgraph whole, NetworkFilter.Ego ego) {
        BitSet near = new BitSet();
        IntStream.range(0, whole.graph().nodeCount())
                .filter(v -> whole.original(v) == ego.index())
                .forEach(v -> near.or(ShortestPaths.within(whole.graph(), v, ego.depth())));
        return whole.graph().induced(near, 0);
    }

    private static BitSet all(int count) {
        BitSet all = new BitSet(count);
        all.set(0, count);
        return all;
    }

    private PaperTable papersByPerson(BitSet papers) {
        PaperTable people = source.people();
        PaperTable.Builder passed = new PaperTable.Builder();
        for (int paper = 0; paper < people.paperCount(); paper++) {
            passed.add(people.year(paper), papers.get(paper) ? people.authors(paper) : new int[0]);
        }
        return passed.build().transposed(source.directory().count(Kind.PEOPLE));
    }

    /// The distinct nodes on each paper that passed; none on the others.
    private PaperTable only(BitSet papers) {
        PaperTable table = source.table(kind);
        PaperTable.Builder passed = new PaperTable.Builder();
        for (int paper = 0; paper < table.paperCount(); paper++) {
            int[] nodes = papers.get(paper)
                    ? IntStream.of(table.authors(paper)).distinct().toArray()
                    : new int[0];
            passed.add(table.year(paper), nodes);
        }
        return passed.build();
    }

    /// The network itself.
    public CoauthorGraph graph() {
        return graph;
    }

    /// What its nodes are.
    public Kind kind() {
        return kind;
    }

    /// Where its names come from.
    public NetworkSource source() {
        return source;
    }

    /// The index of a node among all things of its kind.
    public int original(int node) {
        return originals[node];
    }

    /// The node of a thing; -1 when it is not in the network.
    public int node(int original) {
        return Math.max(-1, java.util.Arrays.binarySearch(originals, original));
    }

    /// How many papers its nodes stand on, of those that passed the filter.
    public int paperCount() {
        return paperCount;
    }

    /// How many of them have too many authors and link nobody.
    public int papersCut() {
        return papersCut;
    }

    /// The papers of a node; for a paper, its people.
    public int[] papers(int node) {
        return papersOf.authors(originals[node]);
    }

    /// First and last year of a node's papers.
    public Years years(int node) {
        return kind == Kind.PAPERS ? years(IntStream.of(originals[node])) : years(IntStream.of(papers(node)));
    }

    /// First and last year of the papers behind an edge; unknown where people are behind it.
    public Years edgeYears(int edge) {
        return kind == Kind.PAPERS ? Years.UNKNOWN : years(IntStream.of(graph.papers(edge)));
    }

    private Years years(IntStream papers) {
        return Years.of(papers.map(source.people()::year));
    }

    /// What stands behind edges: papers, or people between papers.
    public Kind evidence() {
        return kind == Kind.PAPERS ? Kind.PEOPLE : Kind.PAPERS;
    }

    /// The label of a node.
    public String label(int node) {
        return source.directory().label(kind, originals[node]);
    }
}
