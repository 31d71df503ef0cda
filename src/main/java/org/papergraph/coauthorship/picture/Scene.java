package org.papergraph.coauthorship.picture;

import java.util.List;

/// A picture before it is drawn: shapes in pixels, in the order of drawing.
///
/// @param width of the picture
/// @param height of the picture
/// @param lines the edges
/// @param discs the nodes
/// @param texts title, legend and labels
record Scene(int width, int height, List<Line> lines, List<Disc> discs, List<Text> texts) {
    /// An edge.
    ///
    /// @param ends x and y of both ends
    /// @param thickness in pixels
    /// @param colour as `#RRGGBB`
    /// @param opacity 0 to 1
    record Line(Ends ends, double thickness, String colour, double opacity, String tooltip) {}

    /// Where a line begins and ends.
    record Ends(double x1, double y1, double x2, double y2) {}

    /// A node, or a colour sample of the legend.
    record Disc(double x, double y, double radius, String colour, String tooltip) {}

    /// A line of text.
    ///
    /// @param x of the anchor
    /// @param y of the base line
    /// @param halo whether it stands on a drawing and needs a white rim
    record Text(double x, double y, String text, Style style, boolean halo) {}

    /// How a text looks.
    record Style(double size, boolean bold, String colour, Anchor anchor) {}

    /// Which part of a text stands at its x.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    Scene {
        lines = List.copyOf(lines);
        discs = List.copyOf(discs);
        texts = List.copyOf(texts);
    }
}
