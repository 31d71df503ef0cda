package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PageServlet;
import org.papergraph.server.PerGeneration;
import tools.jackson.databind.json.JsonMapper;

/// What the search box proposes while somebody types: names, best first, as a JSON array of texts.
final class Suggestions extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final int OF_A_KIND = 6;

    private final transient PerGeneration<NameIndex> names;
    private final transient JsonMapper json = new JsonMapper();

    Suggestions(PerGeneration<NameIndex> names) {
        this.names = names;
    }

    @Override
    protected void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<NameIndex.Kind, List<NameIndex.Found>> found =
                names.get(reader).search(ExplorerPage.parameter(request, "q"), OF_A_KIND);
        List<String> labels = found.values().stream()
                .flatMap(Collection::stream)
                .map(NameIndex.Found::label)
                .distinct()
                .toList();
        response.setContentType("application/json");
        response.getOutputStream().write(json.writeValueAsBytes(labels));
    }
}
