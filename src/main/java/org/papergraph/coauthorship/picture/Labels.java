package org.papergraph.coauthorship.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses which nodes get a label and where: the biggest nodes first, each at the first of several sides where the
/// label touches neither another label nor a larger node; a node without such a side goes without.
final class Labels {
    private static final String INK = "#222222";

    private final double right;
    private final double bottom;
    private final double top;
    private double largest;
    private final List<Box> taken = new ArrayList<>();
    private final List<Scene.Text> texts = new ArrayList<>();

    /// A node that wants a label.
    ///
    /// @param size of the font
    /// @param raised how far above the middle of the node the label stands
    record Wish(Scene.Disc disc, String label, double size, double raised) {
        double baseLine() {
            return disc.y() - raised + (raised == 0 ? size * 0.35 : 0);
        }

        Wish raisedBy(double height) {
            return new Wish(disc, label, size, height);
        }
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean touches(Scene.Disc disc) {
            double dx = disc.x() - Math.max(left, Math.min(right, disc.x()));
            double dy = disc.y() - Math.max(top, Math.min(bottom, disc.y()));
            return dx * dx + dy * dy < disc.radius() * disc.radius();
        }
    }

    private Labels(double top, double right, double bottom) {
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /// Places labels on an area from the left edge.
    ///
    /// @param wishes in any order
    /// @param area top, right and bottom edge
    static List<Scene.Text> place(List<Wish> wishes, double[] area) {
        Labels labels = new Labels(area[0], area[1], area[2]);
        labels.largest =
                wishes.stream().mapToDouble(wish -> wish.disc().radius()).max().orElse(0);
        List<Wish> sorted = wishes.stream()
                .sorted(Comparator.comparingDouble((Wish wish) -> -wish.disc().radius()))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            labels.tryPlace(sorted.get(i), sorted);
        }
        return labels.texts;
    }

    private void tryPlace(Wish wish, List<Wish> all) {
        // First a side that hides no node at all, then one that hides small ones only.
        List<Scene.Disc> others = all.stream()
                .map(Wish::disc)
                .filter(disc -> !disc.equals(wish.disc()))
                .toList();
        List<Scene.Disc> large = others.stream()
                .filter(disc -> disc.radius() >= wish.disc().radius() * 0.6)
                .toList();
        boolean done = beside(wish, others) || beside(wish, large);
        if (!done && TextWidth.of(wish.label()) * wish.size() < 2 * wish.disc().radius()) {
            done = tryAt(wish, wish.disc().x(), Scene.Anchor.MIDDLE, List.of());
        }
        if (!done && wish.disc().radius() >= largest / 2) {
            // Whom the picture is about shall not go without a name: its rim keeps it readable over other nodes.
            beside(wish, List.of());
        }
    }

    private boolean beside(Wish wish, List<Scene.Disc> kept) {
        Scene.Disc disc = wish.disc();
        double gap = disc.radius() + 3;
        return tryAt(wish, disc.x() + gap, Scene.Anchor.START, kept)
                || tryAt(wish, disc.x() - gap, Scene.Anchor.END, kept)
                || tryAt(wish.raisedBy(gap - wish.size() * 0.05), disc.x(), Scene.Anchor.MIDDLE, kept)
                || tryAt(wish.raisedBy(-gap - wish.size() * 0.5), disc.x(), Scene.Anchor.MIDDLE, kept);
    }

    private boolean tryAt(Wish wish, double x, Scene.Anchor anchor, List<Scene.Disc> kept) {
        double width = TextWidth.of(wish.label()) * wish.size();
        double y = wish.baseLine();
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        Box box = new Box(left, y - wish.size() * 0.8, left + width, y + wish.size() * 0.25);
        boolean inside = box.left > 4 && box.right < right && box.top > top && box.bottom < bottom;
        if (!inside || taken.stream().anyMatch(box::touches) || kept.stream().anyMatch(box::touches)) {
            return false;
        }
        taken.add(box);
        texts.add(new Scene.Text(x, y, wish.label(), new Scene.Style(wish.size(), false, INK, anchor), true));
        return true;
    }
}
