package org.papergraph.coauthorship.view;

import java.util.List;

/// A link of the network with the papers behind it.
///
/// @param source index of a node in the view
/// @param target index of another
/// @param weight above 0
/// @param papers behind it
/// @param years of these papers
public record Edge(int source, int target, double weight, List<Paper> papers, Years years) {
    public Edge {
        papers = List.copyOf(papers);
    }
}
