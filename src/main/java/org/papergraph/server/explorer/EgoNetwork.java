package org.papergraph.server.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// A person with their closest co-authors, and who of these wrote with each other, as a drawing.
///
/// The person stands in the middle, the others on both sides in rows, so that no name covers another.
///
/// @param height of the drawing; its width is [#WIDTH]
/// @param hidden co-authors that are not shown
/// @param map address of the same people on the map, where the network can be followed farther
public record EgoNetwork(List<Disc> discs, List<Line> lines, int height, int hidden, String see, String map) {
    /// Width of the drawing.
    public static final int WIDTH = 720;

    private static final int MOST = 24;
    private static final int ROW = 30;
    private static final int LONGEST_NAME = 22;
    private static final double REACH = 150;

    /// A person.
    ///
    /// @param anchor of the name: `start`, `middle` or `end`
    /// @param works together with the person in the middle
    public record Disc(Link person, double x, double y, double radius, String anchor, double textX, int works) {
        /// The name as far as there is room for it.
        public String name() {
            String label = person.label();
            return label.codePointCount(0, label.length()) <= LONGEST_NAME
                    ? label
                    : label.substring(0, label.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        }
    }

    /// Two people with common works.
    public record Line(double x1, double y1, double x2, double y2, double width) {}

    public EgoNetwork {
        discs = List.copyOf(discs);
        lines = List.copyOf(lines);
    }

    static EgoNetwork of(ThingPage.Subject subject, People people) {
        String see = subject.ask("ego").see();
        OptionalInt centre = people.node(subject.iri());
        String map = "/network?around=" + Site.encoded(subject.iri());
        return centre.isEmpty()
                ? new EgoNetwork(List.of(), List.of(), 0, 0, see, map)
                : new Drawing(people, centre.getAsInt()).draw(see, map);
    }

    /// Draws one ego network.
    private static final class Drawing {
        private final People people;
        private final CoauthorGraph graph;
        private final int centre;
        private final List<Integer> around;
        private final int all;
        private final List<Disc> discs = new ArrayList<>();
        private final List<Integer> nodes = new ArrayList<>();

        Drawing(People people, int centre) {
            this.people = people;
            this.graph = people.network().graph();
            this.centre = centre;
            int[] neighbours = IntStream.range(
                            graph.adjacency().offsets()[centre],
                            graph.adjacency().offsets()[centre + 1])
                    .map(i -> graph.adjacency().neighbours()[i])
                    .toArray();
            this.all = neighbours.length;
            this.around = together(IntStream.of(neighbours)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer v) -> -papers(centre, v))
                            .thenComparingInt(v -> v))
                    .limit(MOST)
                    .toList());
        }

        private int papers(int from, int to) {
            int edge = people.edge(from, to);
            return edge < 0 ? 0 : graph.paperCount(edge);
        }

        /// The same people, those who wrote with each other side by side.
        private List<Integer> together(List<Integer> chosen) {
            List<Integer> order = new ArrayList<>();
            BitSet seen = new BitSet();
            for (int start : chosen) {
                Deque<Integer> open = new ArrayDeque<>(List.of(start));
                while (!open.isEmpty()) {
                    int next = open.removeLast();
                    if (seen.get(next)) {
                        continue;
                    }
                    seen.set(next);
                    order.add(next);
                    chosen.reversed().stream()
                            .filter(other -> !seen.get(other) && papers(next, other) > 0)
                            .forEach(open::addLast);
                }
            }
            return order;
        }

        EgoNetwork draw(String see, String map) {
            int right = (around.size() + 1) / 2;
            int height = Math.max(3, right) * ROW + ROW;
            double middle = height / 2.0;
            add(centre, new double[] {WIDTH / 2.0, middle}, "middle");
            for (int i = 0; i < around.size(); i++) {
                boolean onRight = i < right;
                int rows = onRight ? right : around.size() - right;
                // Down on the right, up on the left: neighbours in the order stay neighbours.
                int row = onRight ? i : around.size() - 1 - i;
                double y = middle + (row - (rows - 1) / 2.0) * ROW;
                double bow = Math.sqrt(Math.max(0, 1 - Math.pow((y - middle) / (height * 0.62), 2)));
                double x = WIDTH / 2.0 + (onRight ? 1 : -1) * REACH * bow;
                add(around.get(i), new double[] {x, y}, onRight ? "start" : "end");
            }
            return new EgoNetwork(discs, lines(), height, all - around.size(), see, map);
        }

        private void add(int node, double[] at, String anchor) {
            int works = node == centre ? 0 : papers(centre, node);
            double radius = node == centre ? 11 : Math.min(10, 4 + 1.5 * Math.sqrt(works));
            double text = switch (anchor) {
                case "start" -> at[0] + radius + 5;
                case "end" -> at[0] - radius - 5;
                default -> at[0];
            };
            discs.add(new Disc(
                    people.person(node), tenth(at[0]), tenth(at[1]), tenth(radius), anchor, tenth(text), works));
            nodes.add(node);
        }

        private List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                for (int j = i + 1; j < nodes.size(); j++) {
                    int works = papers(nodes.get(i), nodes.get(j));
                    if (works > 0) {
                        Disc a = discs.get(i);
                        Disc b = discs.get(j);
                        lines.add(new Line(a.x(), a.y(), b.x(), b.y(), tenth(Math.min(6, 0.8 + 0.7 * works))));
                    }
                }
            }
            return lines;
        }

        private static double tenth(double value) {
            return Math.rint(value * 10) / 10;
        }
    }
}
