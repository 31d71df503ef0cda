package org.papergraph.coauthorship.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.papergraph.coauthorship.view.Community;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Place;

/// Turns a view into a scene of 1600 by 1000 pixels: title at the top, legend on the right, the network between.
final class Drawing {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final double LEGEND = 330;
    private static final double TOP = 110;
    private static final double MARGIN = 48;
    private static final int LABEL_LENGTH = 32;
    private static final String INK = "#222222";
    private static final String SOFT = "#666666";

    private final NetworkView view;
    private final CommunityColours colours;
    private final double areaRight;
    private final double largest;
    private final double smallest;
    private final List<Scene.Disc> discs = new ArrayList<>();
    private final List<Scene.Line> lines = new ArrayList<>();
    private final List<Scene.Text> texts = new ArrayList<>();

    private Drawing(NetworkView view) {
        this.view = view;
        colours = new CommunityColours(view);
        areaRight = view.communities().isEmpty() ? WIDTH : WIDTH - LEGEND;
        double lowest = view.nodes().stream().mapToDouble(this::score).min().orElse(0);
        largest = Math.max(
                1e-300, view.nodes().stream().mapToDouble(this::score).max().orElse(1));
        // Where all score alike, all are large.
        smallest = lowest == largest ? 0 : lowest;
    }

    /// The scene of a view; nodes without a place are placed first.
    static Scene of(NetworkView given) {
        boolean placed = given.nodes().stream().allMatch(node -> node.place().isPresent());
        Drawing drawing = new Drawing(placed ? given : Layout.place(given));
        drawing.nodes();
        drawing.edges();
        drawing.labels();
        drawing.head();
        drawing.legend();
        // Small nodes over large ones, so that none is hidden.
        List<Scene.Disc> order = drawing.discs.stream()
                .sorted(Comparator.comparingDouble((Scene.Disc disc) -> -disc.radius()))
                .toList();
        return new Scene(WIDTH, HEIGHT, drawing.lines, order, drawing.texts);
    }

    private double score(Node node) {
        return view.sizedBy().isEmpty() ? 1 : Math.max(0, node.measure(view.sizedBy()));
    }

    /// Where the score lies between the lowest and the highest; its root, so that areas show scores.
    private double share(Node node) {
        return Math.sqrt((score(node) - smallest) / (largest - smallest));
    }

    private void nodes() {
        List<Place> places = view.nodes().stream()
                .map(node -> node.place().orElse(new Place(0, 0)))
                .toList();
        double minX = places.stream().mapToDouble(Place::x).min().orElse(0);
        double maxX = places.stream().mapToDouble(Place::x).max().orElse(0);
        double minY = places.stream().mapToDouble(Place::y).min().orElse(0);
        double maxY = places.stream().mapToDouble(Place::y).max().orElse(0);
        double width = areaRight - 2 * MARGIN;
        double height = HEIGHT - TOP - MARGIN;
        double scale = Math.min(5, Math.min(width / Math.max(1, maxX - minX), height / Math.max(1, maxY - minY)));
        double left = MARGIN + (width - (maxX - minX) * scale) / 2;
        double top = TOP + (height - (maxY - minY) * scale) / 2;
        double[] x = places.stream()
                .mapToDouble(place -> left + (place.x() - minX) * scale)
                .toArray();
        double[] y = places.stream()
                .mapToDouble(place -> top + (place.y() - minY) * scale)
                .toArray();
        // Crowded pictures get smaller discs: together they cover at most a tenth of the area or so.
        double space = Math.sqrt(width * height / Math.max(1, view.nodes().size()));
        double most = Math.max(5, Math.min(34, space * 0.36));
        double least = Math.max(2, most * 0.2);
        double[] radius = view.nodes().stream()
                .mapToDouble(node -> least + (most - least) * share(node))
                .toArray();
        Overlaps.remove(x, y, radius);
        fit(x, y, radius);
        for (int i = 0; i < x.length; i++) {
            Node node = view.nodes().get(i);
            discs.add(new Scene.Disc(x[i], y[i], radius[i], colours.hex(node.community()), tooltip(node)));
        }
    }

    /// Moves and shrinks discs that were pushed out of their area, all alike, so that none comes to lie on another.
    private void fit(double[] x, double[] y, double[] radius) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i] - radius[i]);
            right = Math.max(right, x[i] + radius[i]);
            top = Math.min(top, y[i] - radius[i]);
            bottom = Math.max(bottom, y[i] + radius[i]);
        }
        double width = areaRight - MARGIN;
        double height = HEIGHT - TOP - MARGIN / 2;
        double scale = Math.min(1, Math.min(width / (right - left), height / (bottom - top)));
        double middleX = within((left + right) / 2, scale * (right - left) / 2, MARGIN / 2, width);
        double middleY = within((top + bottom) / 2, scale * (bottom - top) / 2, TOP, height);
        for (int i = 0; i < x.length; i++) {
            x[i] = middleX + (x[i] - (left + right) / 2) * scale;
            y[i] = middleY + (y[i] - (top + bottom) / 2) * scale;
            radius[i] *= scale;
        }
    }

    /// The middle nearest to one given at which a span fits between two borders.
    private static double within(double middle, double half, double border, double length) {
        return Math.min(Math.max(middle, border + half), border + length - half);
    }

    private String tooltip(Node node) {
        StringBuilder text = new StringBuilder(node.label());
        node.institution().ifPresent(institution -> text.append(", ").append(institution));
        text.append("; ").append(view.counted()).append(": ").append(node.count());
        node.measures()
                .forEach((name, value) ->
                        text.append("; ").append(name).append(": ").append(String.format(Locale.ROOT, "%.4g", value)));
        return text.toString();
    }

    private void edges() {
        double heaviest = view.edges().stream().mapToDouble(Edge::weight).max().orElse(1);
        // Where all weigh little, none is drawn heavy.
        heaviest = Math.max(heaviest, 4);
        double crowd = Math.min(1, 60.0 / Math.sqrt(1 + view.edges().size()));
        for (Edge edge : view.edges()) {
            Scene.Disc a = discs.get(edge.source());
            Scene.Disc b = discs.get(edge.target());
            // Grey is no community but what is left of them.
            boolean within = a.colour().equals(b.colour()) && !a.colour().equals(Palette.hex(Palette.size()));
            double thickness = (0.8 + 4.2 * Math.sqrt(edge.weight() / heaviest)) * Math.max(0.5, crowd);
            String tooltip =
                    a.tooltip().split("[,;]", 2)[0] + " – " + b.tooltip().split("[,;]", 2)[0] + "; " + view.counted()
                            + ": " + edge.papers().size();
            lines.add(new Scene.Line(
                    new Scene.Ends(a.x(), a.y(), b.x(), b.y()),
                    thickness,
                    within ? a.colour() : "#888888",
                    within ? 0.45 * Math.max(0.6, crowd) : 0.3 * Math.max(0.3, crowd),
                    tooltip));
        }
    }

    private void labels() {
        List<Labels.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            Node node = view.nodes().get(i);
            wishes.add(
                    new Labels.Wish(discs.get(i), shortened(node.label(), LABEL_LENGTH), 11.5 + 8.5 * share(node), 0));
        }
        texts.addAll(Labels.place(wishes, new double[] {TOP - 10, areaRight - 4, HEIGHT - 8}));
    }

    private void head() {
        texts.add(bold(MARGIN, 52, shortened(view.title(), 80), 30));
        texts.add(soft(MARGIN, 82, shortened(view.subtitle(), 140), 16));
    }

    private void legend() {
        if (view.communities().isEmpty()) {
            return;
        }
        double x = areaRight + 18;
        double y = TOP + 20;
        texts.add(bold(x, y, "Communities", 17));
        for (Community community :
                colours.legend().stream().limit(Palette.size()).toList()) {
            y += 44;
            discs.add(new Scene.Disc(
                    x + 9, y - 5, 9, colours.hex(OptionalInt.of(community.number())), community.label()));
            texts.add(text(x + 28, y - 4, fitting(community.label(), 13, WIDTH - 16 - x - 28), 13));
            texts.add(soft(x + 28, y + 13, members(community.size()), 12));
        }
        int rest = view.communities().size() - Palette.size();
        if (rest > 0) {
            y += 44;
            discs.add(new Scene.Disc(x + 9, y - 5, 9, Palette.hex(Palette.size()), "more communities"));
            texts.add(text(x + 28, y, rest + (rest == 1 ? " more community" : " more communities"), 14));
        }
        String size = view.sizedBy().isEmpty() ? "" : "Size of a node: " + view.sizedBy() + ". ";
        texts.add(soft(x, HEIGHT - 46, size, 13));
        texts.add(soft(x, HEIGHT - 26, "Width of a line: weight of the link.", 13));
    }

    private static String members(int size) {
        return size == 1 ? "1 member" : size + " members";
    }

    private static Scene.Text text(double x, double y, String text, double size) {
        return new Scene.Text(x, y, text, new Scene.Style(size, false, INK, Scene.Anchor.START), false);
    }

    private static Scene.Text bold(double x, double y, String text, double size) {
        return new Scene.Text(x, y, text, new Scene.Style(size, true, INK, Scene.Anchor.START), false);
    }

    private static Scene.Text soft(double x, double y, String text, double size) {
        return new Scene.Text(x, y, text, new Scene.Style(size, false, SOFT, Scene.Anchor.START), false);
    }

    /// As much of a text as fits into a width.
    private static String fitting(String text, double size, double width) {
        int length = text.codePointCount(0, text.length());
        String fits = text;
        while (length > 1 && TextWidth.of(fits) * size > width) {
            length--;
            fits = shortened(text, length);
        }
        return fits;
    }

    private static String shortened(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)).strip() + "…";
    }
}
