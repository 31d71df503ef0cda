package org.papergraph.server.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PageServlet;
import org.papergraph.server.PerGeneration;
import org.papergraph.store.Validation;

/// The SHACL report of the graph against its own shapes, at `/papers/shacl`.
///
/// Shapes from outside are not taken: they could have the server fetch what they import, or search without end.
final class ReportServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient PerGeneration<Graph> reports = new PerGeneration<>(ReportServlet::report);
    private final Semaphore one = new Semaphore(1);

    @Override
    protected String variant(HttpServletRequest request) {
        return "report " + RdfFormat.negotiate(request, false).orElse("");
    }

    @Override
    protected void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<String> type = RdfFormat.negotiate(request, false);
        if (!one.tryAcquire()) {
            response.setHeader("Retry-After", "10");
            text(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The report is being made.");
            return;
        }
        Graph report;
        try {
            report = reports.get(reader);
        } finally {
            one.release();
        }
        type.map(RdfFormat::ofType).orElse(RdfFormat.TURTLE).write(report, response);
    }

    private static Graph report(GraphReader reader) {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        Validation.of(reader.stored()).writeReport(turtle);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle.toString(StandardCharsets.UTF_8), Lang.TURTLE)
                .parse(graph);
        return graph;
    }
}
