package org.papergraph.coauthorship.view;

import java.util.List;

/// A network with everything that is to be shown of it.
///
/// @param title what it is
/// @param subtitle its size and filters, in a few words
/// @param nodes in the order of ranking
/// @param edges between the nodes by index
/// @param communities for the legend, may be empty
/// @param sizedBy name of the measure that the nodes are ranked and sized by
/// @param counted what the number of each node counts: `works`, or `authors` where the nodes are papers
public record NetworkView(
        String title,
        String subtitle,
        List<Node> nodes,
        List<Edge> edges,
        List<Community> communities,
        String sizedBy,
        String counted) {
    public NetworkView {
        title = PlainText.of(title);
        subtitle = PlainText.of(subtitle);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        communities = List.copyOf(communities);
        int count = nodes.size();
        edges.stream()
                .filter(edge ->
                        Math.min(edge.source(), edge.target()) < 0 || Math.max(edge.source(), edge.target()) >= count)
                .findFirst()
                .ifPresent(edge -> {
                    throw new IllegalArgumentException("edge between unknown nodes: " + edge);
                });
    }
}
