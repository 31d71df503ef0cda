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
/// The others stand in rows, so that no name covers another.
///
/// @param wide with the person in the middle and the others on both sides
/// @param narrow with all others on one side, so that the names can be read on a small screen
/// @param hidden co-authors that are not shown
/// @param map address of the same people on the map, where the network can be followed farther
public record EgoNetwork(Picture wide, Picture narrow, int hidden, String see, String map) {
    private static final int MOST = 24;
    private static final int ROW = 30;
    private static final int LONGEST_NAME = 22;

    /// A drawing with the places of all its shapes computed.
    public record Picture(List<Disc> discs, List<Line> lines, int width, int height) {
        static final Picture EMPTY = new Picture(List.of(), List.of(), 0, 0);

        public Picture {
            discs = List.copyOf(discs);
            lines = List.copyOf(lines);
        }
    }

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

    static EgoNetwork of(ThingPage.Subject subject, People people) {
        String see = subject.ask("ego").see();
        OptionalInt centre = people.node(subject.iri());
        String map = "/network?around=" + Site.encoded(subject.iri());
        return centre.isEmpty()
                ? new EgoNetwork(Picture.EMPTY, Picture.EMPTY, 0, see, map)
                : new Drawing(people, centre.getAsInt()).draw(see, map);
    }

    /// Draws one ego network.
    private static final class Drawing {
        private final People people;
        private final CoauthorGraph graph;
        private final int centre;
        private final List<Integer> around;
        private final int all;

        /// A node at its place in a drawing.
        private record Spot(int node, double x, double y, String anchor) {}

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
            return new EgoNetwork(twoSided(), oneSided(), all - around.size(), see, map);
        }

        private Picture twoSided() {
            int width = 720;
            int right = (around.size() + 1) / 2;
            int height = height(right);
            List<Spot> spots = new ArrayList<>();
            spots.add(new Spot(centre, width / 2.0, height / 2.0, "middle"));
            for (int i = 0; i < around.size(); i++) {
                boolean onRight = i < right;
                int rows = onRight ? right : around.size() - right;
                // Down on the right, up on the left: neighbours in the order stay neighbours.
                int row = onRight ? i : around.size() - 1 - i;
                double y = y(row, rows, height);
                double x = width / 2.0 + (onRight ? 1 : -1) * 150 * bow(y, height);
                spots.add(new Spot(around.get(i), x, y, onRight ? "start" : "end"));
            }
            return picture(spots, width, height);
        }

        private Picture oneSided() {
            int height = height(around.size());
            List<Spot> spots = new ArrayList<>();
            spots.add(new Spot(centre, 15, height / 2.0, "middle"));
            for (int i = 0; i < around.size(); i++) {
                double y = y(i, around.size(), height);
                spots.add(new Spot(around.get(i), 15 + 105 * bow(y, height), y, "start"));
            }
            return picture(spots, 340, height);
        }

        private static int height(int rows) {
            return Math.max(3, rows) * ROW + ROW;
        }

        private static double y(int row, int rows, int height) {
            return height / 2.0 + (row - (rows - 1) / 2.0) * ROW;
        }

        /// How far out a row stands, 1 in the middle of the height.
        private static double bow(double y, int height) {
            return Math.sqrt(Math.max(0, 1 - Math.pow((y - height / 2.0) / (height * 0.62), 2)));
        }

        private Picture picture(List<Spot> spots, int width, int height) {
            return new Picture(spots.stream().map(this::disc).toList(), lines(spots), width, height);
        }

        private Disc disc(Spot spot) {
            int works = spot.node() == centre ? 0 : papers(centre, spot.node());
            double radius = spot.node() == centre ? 11 : Math.min(10, 4 + 1.5 * Math.sqrt(works));
            double text = switch (spot.anchor()) {
                case "start" -> spot.x() + radius + 5;
                case "end" -> spot.x() - radius - 5;
                default -> spot.x();
            };
            return new Disc(
                    people.person(spot.node()),
                    tenth(spot.x()),
                    tenth(spot.y()),
                    tenth(radius),
                    spot.anchor(),
                    tenth(text),
                    works);
        }

        private List<Line> lines(List<Spot> spots) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < spots.size(); i++) {
                for (int j = i + 1; j < spots.size(); j++) {
                    Spot a = spots.get(i);
                    Spot b = spots.get(j);
                    int works = papers(a.node(), b.node());
                    if (works > 0) {
                        double width = tenth(Math.min(6, 0.8 + 0.7 * works));
                        lines.add(new Line(tenth(a.x()), tenth(a.y()), tenth(b.x()), tenth(b.y()), width));
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
