package org.papergraph.coauthorship.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.coauthorship.view.Community;
import org.papergraph.coauthorship.view.NetworkView;

/// The colour of each community in one view: those with the most nodes shown get the colours of the [Palette].
public final class CommunityColours {
    private final List<Community> byNodesShown;
    private final Map<Integer, Integer> rank = new HashMap<>();

    /// Ranks the communities of a view.
    public CommunityColours(NetworkView view) {
        Map<Integer, Long> shown = view.nodes().stream()
                .flatMap(node -> node.community().stream().boxed())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        shown.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> rank.put(entry.getKey(), rank.size()));
        byNodesShown = view.communities().stream()
                .sorted(Comparator.comparingInt(
                                (Community community) -> rank.getOrDefault(community.number(), Integer.MAX_VALUE))
                        .thenComparingInt(Community::number))
                .toList();
    }

    /// The communities of the view, those with a colour of their own first.
    List<Community> legend() {
        return byNodesShown;
    }

    /// The colour of a node's community, as `#RRGGBB`; the first colour where no communities were sought.
    public String hex(OptionalInt community) {
        if (rank.isEmpty()) {
            return Palette.hex(0);
        }
        return Palette.hex(
                community.isPresent() ? rank.getOrDefault(community.getAsInt(), Palette.size()) : Palette.size());
    }
}
