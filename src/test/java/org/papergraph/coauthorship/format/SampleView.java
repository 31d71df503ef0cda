package org.papergraph.coauthorship.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.papergraph.coauthorship.picture.Layout;
import org.papergraph.coauthorship.view.Community;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Paper;
import org.papergraph.coauthorship.view.Years;

/// A small network whose labels try to break out of every format.
final class SampleView {
    static final List<String> LABELS = List.of(
            "Zoë \"Quote\" O'Neil & <script>alert(1)</script>",
            "=HYPERLINK(\"x\")",
            "back\\slash ]]> &amp; ⟨μ⟩",
            "twin",
            "twin",
            "line\nbreak\u0000\u202Eevil\uD800");

    private SampleView() {}

    static NetworkView view() {
        List<Node> nodes =
                IntStream.range(0, LABELS.size()).mapToObj(SampleView::node).toList();
        Paper paper = new Paper("https://example.org/p?a=1&b=<2>", "On \"everything\", & <more>");
        Years years = new Years(OptionalInt.of(2001), OptionalInt.of(2009));
        List<Edge> edges = List.of(
                new Edge(0, 1, 2.5, List.of(paper, paper), years),
                new Edge(1, 2, 1, List.of(paper), Years.UNKNOWN),
                new Edge(3, 4, 0.25, List.of(), Years.UNKNOWN));
        return Layout.place(new NetworkView(
                "Title & <b>\"more\"</b>",
                "6 people",
                nodes,
                edges,
                List.of(new Community(0, "first </svg>", 3), new Community(1, "second", 2)),
                "PageRank",
                "works"));
    }

    private static Node node(int i) {
        return new Node(
                "https://example.org/person/" + i,
                LABELS.get(i),
                i + 1,
                i == 0 ? new Years(OptionalInt.of(1999), OptionalInt.of(2020)) : Years.UNKNOWN,
                i == 0 ? List.of("topic | one", "two") : List.of(),
                i == 0 ? Optional.of("Universität \"X\" & Co") : Optional.empty(),
                i == 5 ? OptionalInt.empty() : OptionalInt.of(i / 3),
                Map.of("PageRank", 0.1 * (6 - i)),
                Optional.empty());
    }
}
