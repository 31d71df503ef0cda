package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.papergraph.coauthorship.format.NetworkFormat;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PageServlet;
import org.papergraph.server.PerGeneration;

/// What the network page shows, as a file in a format of other programs, or as the data of its own script.
final class NetworkFile extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final String PATH = "/network.";

    /// A format by its name, with its media type.
    record Format(String name, NetworkFormat writer, String type) {}

    /// The formats offered, by the ending of their files.
    static final Map<String, Format> FORMATS = formats();

    private static final Format DATA = new Format("JSON", NetworkFormat.JSON, "application/json");

    private final transient PerGeneration<NetworkViews> views;

    NetworkFile(PerGeneration<NetworkViews> views) {
        this.views = views;
    }

    private static Map<String, Format> formats() {
        Map<String, Format> formats = new LinkedHashMap<>();
        formats.put("svg", new Format("SVG", NetworkFormat.SVG, "image/svg+xml"));
        formats.put("png", new Format("PNG", NetworkFormat.PNG, "image/png"));
        formats.put("graphml", new Format("GraphML", NetworkFormat.GRAPHML, "application/graphml+xml"));
        formats.put("gexf", new Format("GEXF", NetworkFormat.GEXF, "application/gexf+xml"));
        formats.put("vosviewer", new Format("VOSviewer", NetworkFormat.VOSVIEWER, "application/json"));
        formats.put("csv", new Format("CSV", NetworkFormat.CSV, "text/csv;charset=utf-8"));
        return java.util.Collections.unmodifiableMap(formats);
    }

    @Override
    protected void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        String ending = path.startsWith(PATH) ? path.substring(PATH.length()) : "";
        Optional<Format> format = ending.equals("json") ? Optional.of(DATA) : Optional.ofNullable(FORMATS.get(ending));
        if (format.isEmpty()) {
            text(response, HttpServletResponse.SC_NOT_FOUND, "No such file; the network page links those there are.");
            return;
        }
        response.setContentType(format.get().type());
        if (!ending.equals("json")) {
            String name = ending.equals("vosviewer") ? "network-vosviewer.json" : "network." + ending;
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        }
        format.get()
                .writer()
                .writer()
                .write(views.get(reader).view(NetworkChoice.of(request)), response.getOutputStream());
    }
}
