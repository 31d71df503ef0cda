package org.papergraph.coauthorship.graph;

import java.util.Arrays;
import java.util.BitSet;

/// Makes the graph of those who stand together on papers.
///
/// Row by row, as Gustavson multiplies sparse matrices (ACM Transactions on Mathematical Software 4, 1978): for
/// each author all papers, for each of these all later authors, counted in one array over the nodes. Time is linear
/// in the pairs of authors over all papers plus the sorting of each row; nothing is boxed.
public final class CoauthorGraphBuilder {
    private final int nodes;
    private final Weighting weighting;
    private final int maxAuthors;

    /// @param nodes number of authors; indexes of authors are below it
    /// @param weighting what a paper adds to a pair
    /// @param maxAuthors papers with more authors link nobody; they are counted in the result
    public CoauthorGraphBuilder(int nodes, Weighting weighting, int maxAuthors) {
        if (maxAuthors < 2) {
            throw new IllegalArgumentException("at least 2 authors make a pair, got a maximum of " + maxAuthors);
        }
        this.nodes = nodes;
        this.weighting = weighting;
        this.maxAuthors = maxAuthors;
    }

    /// A graph and what was left out of it.
    ///
    /// @param graph that was made
    /// @param papersCut those with more authors than the maximum
    public record Built(CoauthorGraph graph, BitSet papersCut) {}

    /// Builds the graph of all papers.
    public Built build(PaperTable papers) {
        BitSet all = new BitSet(papers.paperCount());
        all.set(0, papers.paperCount());
        return build(papers, all);
    }

    /// Builds the graph of some papers. An author who stands on one paper twice counts once.
    public Built build(PaperTable papers, BitSet included) {
        BitSet cut = new BitSet();
        PaperTable linking = linking(papers, included, cut);
        return new Built(new CoauthorGraph(nodes, new Rows(linking).edges()), cut);
    }

    /// The same papers with distinct authors, and with none where a paper links nobody.
    private PaperTable linking(PaperTable papers, BitSet included, BitSet cut) {
        int[] offsets = new int[papers.paperCount() + 1];
        int[] stamp = new int[nodes];
        int[] authors = new int[16];
        int filled = 0;
        for (int paper = 0; paper < papers.paperCount(); paper++) {
            int start = filled;
            int places = included.get(paper) ? papers.authorCount(paper) : 0;
            if (filled + places > authors.length) {
                authors = Arrays.copyOf(authors, Math.max(authors.length * 2, filled + places));
            }
            for (int i = 0; i < places; i++) {
                int author = papers.author(paper, i);
                if (stamp[author] != paper + 1) {
                    stamp[author] = paper + 1;
                    authors[filled++] = author;
                }
            }
            if (filled - start > maxAuthors) {
                cut.set(paper);
                filled = start;
            } else if (filled - start == 1) {
                filled = start;
            }
            offsets[paper + 1] = filled;
        }
        return PaperTable.of(offsets, authors, new int[papers.paperCount()]);
    }

    /// The rows of the upper triangle, one author after the other.
    private final class Rows {
        private final PaperTable papers;
        private final PaperTable papersOf;
        private final int[] together = new int[nodes];
        private final double[] weight = new double[nodes];
        private final int[] sources;
        private final int[] targets;
        private final double[] weights;
        private final int[] paperOffsets;
        private final int[] evidence;
        private int edgeCount;
        private int[] row = new int[64];

        Rows(PaperTable papers) {
            this.papers = papers;
            this.papersOf = papers.transposed(nodes);
            int pairs = pairCount(papers);
            sources = new int[pairs];
            targets = new int[pairs];
            weights = new double[pairs];
            paperOffsets = new int[pairs + 1];
            evidence = new int[pairs];
        }

        EdgeTable edges() {
            for (int author = 0; author < nodes; author++) {
                int length = count(author);
                Arrays.sort(row, 0, length);
                for (int i = 0; i < length; i++) {
                    append(author, row[i]);
                }
                placePapers(author);
                for (int i = 0; i < length; i++) {
                    together[row[i]] = 0;
                    weight[row[i]] = 0;
                }
            }
            return new EdgeTable(
                    trimmed(sources, edgeCount),
                    trimmed(targets, edgeCount),
                    EdgeTable.plainIfAllOne(edgeCount == weights.length ? weights : Arrays.copyOf(weights, edgeCount)),
                    trimmed(paperOffsets, edgeCount + 1),
                    evidence);
        }

        /// Counts the papers shared with each later author; returns how many such authors there are.
        private int count(int author) {
            int length = 0;
            for (int i = 0; i < papersOf.authorCount(author); i++) {
                int paper = papersOf.author(author, i);
                int authors = papers.authorCount(paper);
                double perPair = weighting.perPair(authors);
                for (int j = 0; j < authors; j++) {
                    int other = papers.author(paper, j);
                    if (other > author) {
                        if (together[other]++ == 0) {
                            if (length == row.length) {
                                row = Arrays.copyOf(row, length * 2);
                            }
                            row[length++] = other;
                        }
                        weight[other] += perPair;
                    }
                }
            }
            return length;
        }

        /// Adds an edge; from here on `together` says where its next paper goes.
        private void append(int author, int other) {
            sources[edgeCount] = author;
            targets[edgeCount] = other;
            weights[edgeCount] = weight[other];
            paperOffsets[edgeCount + 1] = paperOffsets[edgeCount] + together[other];
            together[other] = paperOffsets[edgeCount];
            edgeCount++;
        }

        private void placePapers(int author) {
            for (int i = 0; i < papersOf.authorCount(author); i++) {
                int paper = papersOf.author(author, i);
                for (int j = 0; j < papers.authorCount(paper); j++) {
                    int other = papers.author(paper, j);
                    if (other > author) {
                        evidence[together[other]++] = paper;
                    }
                }
            }
        }
    }

    private static int[] trimmed(int[] column, int length) {
        return column.length == length ? column : Arrays.copyOf(column, length);
    }

    private static int pairCount(PaperTable papers) {
        long pairs = 0;
        for (int paper = 0; paper < papers.paperCount(); paper++) {
            long authors = papers.authorCount(paper);
            pairs += authors * (authors - 1) / 2;
        }
        if (pairs > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException(
                    pairs + " pairs of authors are too many; lower the maximum of authors per paper");
        }
        return (int) pairs;
    }
}
