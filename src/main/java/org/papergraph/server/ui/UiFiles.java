package org.papergraph.server.ui;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/// The files of Fuseki's browser pages, read from its jar.
final class UiFiles extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final String FOLDER = "/webapp";

    /// One folder deep, and no name that starts with a dot.
    private static final Pattern NAME = Pattern.compile("(/static)?/\\w[\\w.-]*\\.(\\w+)");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "ico", "image/x-icon",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff", "font/woff",
            "woff2", "font/woff2");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect("/ui/");
            return;
        }
        String file = path.equals("/") ? "/index.html" : path;
        String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "");
        if (type.isEmpty() || !NAME.matcher(file).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream in = UiFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "public, max-age=3600");
            in.transferTo(response.getOutputStream());
        }
    }
}
