package org.papergraph.coauthorship.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.papergraph.coauthorship.view.NetworkView;

/// The picture as SVG 1.1: shapes, text and tooltips only, no script and nothing from outside.
public final class SvgPicture {
    private SvgPicture() {}

    /// Draws a view.
    public static void write(NetworkView view, OutputStream out) throws IOException {
        String svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(view) + "\n";
        out.write(svg.getBytes(StandardCharsets.UTF_8));
    }

    /// The `svg` element alone, to stand in a page.
    static String element(NetworkView view) {
        Scene scene = Drawing.of(view);
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(scene.width())
                .append(' ')
                .append(scene.height())
                .append("\" role=\"img\" font-family=\"Helvetica, Arial, 'DejaVu Sans', sans-serif\">\n");
        svg.append("<title>").append(escaped(view.title())).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n<g stroke-linecap=\"round\">\n");
        scene.lines().forEach(line -> line(svg, line));
        svg.append("</g>\n<g stroke=\"#ffffff\" stroke-width=\"1\">\n");
        scene.discs().forEach(disc -> disc(svg, disc));
        svg.append("</g>\n<g>\n");
        scene.texts().forEach(text -> text(svg, text));
        return svg.append("</g>\n</svg>").toString();
    }

    private static void line(StringBuilder svg, Scene.Line line) {
        Scene.Ends ends = line.ends();
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.2f\""
                        + " stroke-opacity=\"%.2f\"><title>%s</title></line>\n",
                ends.x1(),
                ends.y1(),
                ends.x2(),
                ends.y2(),
                line.colour(),
                line.thickness(),
                line.opacity(),
                escaped(line.tooltip())));
    }

    private static void disc(StringBuilder svg, Scene.Disc disc) {
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%s</title></circle>\n",
                disc.x(),
                disc.y(),
                disc.radius(),
                disc.colour(),
                escaped(disc.tooltip())));
    }

    private static void text(StringBuilder svg, Scene.Text text) {
        String anchor = text.style().anchor().name().toLowerCase(Locale.ROOT);
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" fill=\"%s\" text-anchor=\"%s\"%s%s>%s</text>\n",
                text.x(),
                text.y(),
                text.style().size(),
                text.style().colour(),
                anchor,
                text.style().bold() ? " font-weight=\"bold\"" : "",
                text.halo()
                        ? " stroke=\"#ffffff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\""
                        : "",
                escaped(text.text())));
    }

    /// Text as it may stand in an element or a quoted attribute.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
