package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/// Style, scripts and pictures of the pages: the files named here and no others.
final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1;

    /// A file that may be had.
    private record Asset(String resource, String type) {}

    private static final String CSS = "text/css;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String OWN = "/explorer/static/";
    private static final String LIBRARIES = "/META-INF/resources/webjars/";
    private static final Map<String, Asset> ASSETS = Map.of(
            "/explorer.css", new Asset(OWN + "explorer.css", CSS),
            "/icon.svg", new Asset(OWN + "icon.svg", "image/svg+xml"),
            "/query.js", new Asset(OWN + "query.js", SCRIPT),
            "/copy.js", new Asset(OWN + "copy.js", SCRIPT),
            "/suggest.js", new Asset(OWN + "suggest.js", SCRIPT),
            "/network.js", new Asset(OWN + "network.js", SCRIPT),
            "/cytoscape.js", new Asset(LIBRARIES + "cytoscape/3.33.1/dist/cytoscape.esm.min.mjs", SCRIPT),
            "/yasgui.js", new Asset(LIBRARIES + "zazuko__yasgui/4.5.0/build/yasgui.min.js", SCRIPT),
            "/yasgui.css", new Asset(LIBRARIES + "zazuko__yasgui/4.5.0/build/yasgui.min.css", CSS));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> asset = Optional.ofNullable(request.getPathInfo()).map(ASSETS::get);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream in = StaticFiles.class.getResourceAsStream(asset.get().resource())) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program lacks its part " + asset.get().resource());
            }
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            String tag = "\"" + Long.toHexString(sum.getValue()) + "\"";
            response.setHeader("ETag", tag);
            // The next version of the program may bring other files under the same names.
            response.setHeader("Cache-Control", "public, no-cache");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(asset.get().type());
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
