package org.papergraph.server.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/// The forms in which a description can be had, each with the ending of its address.
enum RdfFormat {
    TURTLE(".ttl", "text/turtle"),
    JSON_LD(".jsonld", "application/ld+json"),
    RDF_XML(".rdf", "application/rdf+xml"),
    N_TRIPLES(".nt", "application/n-triples");

    static final String HTML = "text/html";

    private final String ending;
    private final String type;

    RdfFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    /// The format whose ending a path has.
    static Optional<RdfFormat> endingOf(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith(format.ending))
                .findFirst();
    }

    /// The media type of ours that a client likes best, `text/html` among them; empty when it likes none.
    static Optional<String> negotiate(HttpServletRequest request, boolean withHtml) {
        String own = Arrays.stream(values()).map(RdfFormat::type).collect(Collectors.joining(","));
        AcceptList offer = new AcceptList(withHtml ? HTML + "," + own : own);
        String accept = request.getHeader("Accept");
        if (accept == null) {
            return Optional.of(withHtml ? HTML : TURTLE.type);
        }
        return Optional.ofNullable(AcceptList.match(new AcceptList(accept), offer))
                .map(MediaType::getContentTypeStr);
    }

    static RdfFormat ofType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no RDF format has the type " + type));
    }

    static String types() {
        return Arrays.stream(values()).map(RdfFormat::type).collect(Collectors.joining(", "));
    }

    private RDFFormat writer() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSON_LD -> RDFFormat.JSONLD;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case N_TRIPLES -> RDFFormat.NTRIPLES;
        };
    }

    void write(Graph graph, HttpServletResponse response) throws IOException {
        response.setContentType(type + (this == RDF_XML ? "" : ";charset=utf-8"));
        try (OutputStream out = response.getOutputStream()) {
            RDFWriter.source(graph).format(writer()).output(out);
        }
    }
}
