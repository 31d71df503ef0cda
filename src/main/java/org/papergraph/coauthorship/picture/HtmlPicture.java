package org.papergraph.coauthorship.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.papergraph.coauthorship.view.NetworkView;

/// The picture as one page without scripts: nodes and lines show their names when pointed at. Its policy forbids
/// everything from outside.
public final class HtmlPicture {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            body { margin: 0; background: #fff }
            svg { display: block; width: 100%; height: 100vh }
            circle:hover, line:hover { stroke: #000 }
            </style>
            """;

    private HtmlPicture() {}

    /// Draws a view.
    public static void write(NetworkView view, OutputStream out) throws IOException {
        String page = HEAD + "<title>" + SvgPicture.escaped(view.title()) + "</title>\n</head>\n<body>\n"
                + SvgPicture.element(view) + "\n</body>\n</html>\n";
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
