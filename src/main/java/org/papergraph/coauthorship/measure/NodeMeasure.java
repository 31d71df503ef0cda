package org.papergraph.coauthorship.measure;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;

/// A score for every node of a graph, finite and never NaN.
public interface NodeMeasure extends VertexScoringAlgorithm<Integer, Double> {
    /// The scores by node.
    double[] scores();

    @Override
    default Double getVertexScore(Integer node) {
        return scores()[node];
    }

    @Override
    default Map<Integer, Double> getScores() {
        double[] scores = scores();
        return new AbstractMap<>() {
            @Override
            public Set<Entry<Integer, Double>> entrySet() {
                return new AbstractSet<>() {
                    @Override
                    public Iterator<Entry<Integer, Double>> iterator() {
                        return IntStream.range(0, scores.length)
                                .mapToObj(node -> Map.entry(node, scores[node]))
                                .iterator();
                    }

                    @Override
                    public int size() {
                        return scores.length;
                    }
                };
            }
        };
    }
}
