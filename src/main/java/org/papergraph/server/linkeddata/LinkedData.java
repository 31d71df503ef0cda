package org.papergraph.server.linkeddata;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.papergraph.server.WebPart;

/// The pages for machines as a part of the server.
public final class LinkedData implements WebPart {
    private final DatasetServlet dataset = new DatasetServlet();

    @Override
    public Map<String, HttpServlet> servlets() {
        return Map.of(
                "/id/*",
                new ResourceServlet(),
                "/page/*",
                new PlainPage(),
                "/.well-known/void",
                dataset,
                "/papers/shacl",
                new ReportServlet());
    }

    @Override
    public Map<String, Filter> filters() {
        return Map.of("/papers/sparql", dataset, "/papers-rdfs/sparql", dataset);
    }
}
