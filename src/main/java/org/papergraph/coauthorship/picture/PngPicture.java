package org.papergraph.coauthorship.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.papergraph.coauthorship.view.NetworkView;

/// The picture as PNG, at twice the scene's resolution. It needs no display; the font is the logical SansSerif of the
/// machine.
public final class PngPicture {
    private static final int SCALE = 2;

    private PngPicture() {}

    /// Draws a view.
    public static void write(NetworkView view, OutputStream out) throws IOException {
        Scene scene = Drawing.of(view);
        BufferedImage image =
                new BufferedImage(scene.width() * SCALE, scene.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.scale(SCALE, SCALE);
            scene.lines().forEach(line -> line(pen, line));
            scene.discs().forEach(disc -> disc(pen, disc));
            scene.texts().forEach(text -> text(pen, text));
        } finally {
            pen.dispose();
        }
        try (MemoryCacheImageOutputStream bytes = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", bytes);
        }
    }

    private static void line(Graphics2D pen, Scene.Line line) {
        Color colour = Color.decode(line.colour());
        pen.setColor(new Color(
                colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(line.opacity() * 255)));
        pen.setStroke(new BasicStroke((float) line.thickness(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Scene.Ends ends = line.ends();
        pen.draw(new Line2D.Double(ends.x1(), ends.y1(), ends.x2(), ends.y2()));
    }

    private static void disc(Graphics2D pen, Scene.Disc disc) {
        double radius = disc.radius();
        Shape circle = new Ellipse2D.Double(disc.x() - radius, disc.y() - radius, 2 * radius, 2 * radius);
        pen.setColor(Color.decode(disc.colour()));
        pen.fill(circle);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(1));
        pen.draw(circle);
    }

    private static void text(Graphics2D pen, Scene.Text text) {
        int weight = text.style().bold() ? Font.BOLD : Font.PLAIN;
        Font font = new Font(Font.SANS_SERIF, weight, 1)
                .deriveFont((float) text.style().size());
        GlyphVector glyphs = font.createGlyphVector(pen.getFontRenderContext(), text.text());
        double width = glyphs.getLogicalBounds().getWidth();
        double left = switch (text.style().anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        Shape outline =
                AffineTransform.getTranslateInstance(left, text.y()).createTransformedShape(glyphs.getOutline());
        if (text.halo()) {
            pen.setColor(Color.WHITE);
            pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(outline);
        }
        pen.setColor(Color.decode(text.style().colour()));
        pen.fill(outline);
    }
}
