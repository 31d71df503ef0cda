package org.papergraph.coauthorship.graph;

import java.util.Arrays;
import java.util.BitSet;

/// Edges as columns, sorted by source, then target.
///
/// @param sources smaller end
/// @param targets larger end
/// @param weights empty when every edge weighs 1
/// @param paperOffsets where the papers of each edge begin; one longer than there are edges
/// @param papers behind the edges
// Columns of one table: passed around, never compared.
@SuppressWarnings("ArrayRecordComponent")
record EdgeTable(int[] sources, int[] targets, double[] weights, int[] paperOffsets, int[] papers) {

    /// Drops the weights when all are 1, so that measures can leave them out.
    static double[] plainIfAllOne(double[] weights) {
        for (double weight : weights) {
            if (weight != 1) {
                return weights;
            }
        }
        return new double[0];
    }

    /// The edges of a set, with their ends renumbered by a table that keeps their order.
    EdgeTable select(BitSet kept, int[] place) {
        int count = kept.cardinality();
        int[] newSources = new int[count];
        int[] newTargets = new int[count];
        double[] newWeights = new double[count];
        int[] newOffsets = new int[count + 1];
        int[] newPapers = new int[papers.length];
        int at = 0;
        for (int e = kept.nextSetBit(0); e >= 0; e = kept.nextSetBit(e + 1)) {
            newSources[at] = place[sources[e]];
            newTargets[at] = place[targets[e]];
            newWeights[at] = weights.length == 0 ? 1 : weights[e];
            int length = paperOffsets[e + 1] - paperOffsets[e];
            System.arraycopy(papers, paperOffsets[e], newPapers, newOffsets[at], length);
            newOffsets[at + 1] = newOffsets[at] + length;
            at++;
        }
        int[] trimmed = Arrays.copyOf(newPapers, newOffsets[count]);
        return new EdgeTable(newSources, newTargets, plainIfAllOne(newWeights), newOffsets, trimmed);
    }
}
