package org.papergraph.coauthorship.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.coauthorship.view.Community;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Years;

/// Pictures of a few, of many and of very many people.
@Tag("slow")
class DrawingTest {
    private static final List<String> NAMES = List.of("Ada", "Maximiliana", "Jean-Baptiste", "Li", "Oluwaseun");

    /// People in groups of ten, most links within a group, some scores far above the others.
    private static NetworkView view(int people) {
        Random random = new Random(people);
        int groups = people / 10;
        List<Node> nodes = new ArrayList<>();
        Set<Edge> edges =
                new TreeSet<>(java.util.Comparator.comparingInt(Edge::source).thenComparingInt(Edge::target));
        for (int i = 0; i < people; i++) {
            double score = Math.exp(random.nextGaussian());
            nodes.add(new Node(
                    "https://example.org/person/" + i,
                    NAMES.get(i % NAMES.size()) + " Example-" + i,
                    1 + i % 7,
                    Years.UNKNOWN,
                    List.of(),
                    Optional.empty(),
                    OptionalInt.of(i % groups),
                    Map.of("PageRank", score),
                    Optional.empty()));
            for (int link = 0; link < 3 && i > groups; link++) {
                int other = random.nextInt(5) == 0 ? random.nextInt(i) : i - groups * (1 + random.nextInt(i / groups));
                edges.add(new Edge(other, i, 1 + random.nextInt(4), List.of(), Years.UNKNOWN));
            }
        }
        List<Community> communities = IntStream.range(0, groups)
                .mapToObj(group -> new Community(group, "Somebody Important-" + group + ": Machine translation", 10))
                .toList();
        return new NetworkView(
                "Co-authors", people + " people", nodes, List.copyOf(edges), communities, "PageRank", "works");
    }

    private static boolean overlap(Scene.Text a, Scene.Text b) {
        return left(a) < right(b) && left(b) < right(a) && top(a) < bottom(b) && top(b) < bottom(a);
    }

    private static double left(Scene.Text text) {
        double width = TextWidth.of(text.text()) * text.style().size();
        return switch (text.style().anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
    }

    private static double right(Scene.Text text) {
        return left(text) + TextWidth.of(text.text()) * text.style().size();
    }

    private static double top(Scene.Text text) {
        return text.y() - text.style().size() * 0.75;
    }

    private static double bottom(Scene.Text text) {
        return text.y() + text.style().size() * 0.2;
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 200, 1000})
    void noTextLiesOnAnotherAndAllIsInThePicture(int people) {
        Scene scene = Drawing.of(view(people));
        List<Scene.Text> texts = scene.texts();
        for (int i = 0; i < texts.size(); i++) {
            Scene.Text text = texts.get(i);
            assertTrue(left(text) >= 0 && right(text) <= scene.width(), text::toString);
            assertTrue(top(text) >= 0 && bottom(text) <= scene.height(), text::toString);
            for (int j = 0; j < i; j++) {
                Scene.Text other = texts.get(j);
                assertTrue(!overlap(text, other), () -> text + " lies on " + other);
            }
        }
        long labels = texts.stream().filter(Scene.Text::halo).count();
        assertTrue(labels >= Math.min(25, people / 2), "labels: " + labels);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 200, 1000})
    void noDiscLiesOnTheTitleOrOutside(int people) {
        Scene scene = Drawing.of(view(people));
        double head = scene.texts().stream()
                .filter(text -> text.text().equals(people + " people"))
                .mapToDouble(DrawingTest::bottom)
                .findFirst()
                .orElseThrow();
        for (Scene.Disc disc : scene.discs()) {
            assertTrue(disc.y() - disc.radius() > head, disc::toString);
            assertTrue(disc.y() + disc.radius() <= scene.height(), disc::toString);
            assertTrue(disc.x() - disc.radius() >= 0, disc::toString);
            assertTrue(disc.x() + disc.radius() <= scene.width(), disc::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 200, 1000})
    void theSameViewGivesTheSamePicture(int people) {
        assertEquals(Drawing.of(view(people)), Drawing.of(view(people)));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 200})
    void discsHaveOnlyColoursThatEverybodyCanTellApart(int people) {
        Set<String> colours = new TreeSet<>();
        Drawing.of(view(people)).discs().forEach(disc -> colours.add(disc.colour()));
        Set<String> palette = new TreeSet<>();
        IntStream.rangeClosed(0, Palette.size()).forEach(each -> palette.add(Palette.hex(each)));
        assertTrue(palette.containsAll(colours), colours::toString);
        assertEquals(Math.min(people / 10, Palette.size() + 1), colours.size());
    }
}
