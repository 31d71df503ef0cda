package org.papergraph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import org.papergraph.bibliography.GraphBibliography;
import org.papergraph.exchange.CitationFormat;
import org.papergraph.store.GraphFormat;
import org.papergraph.store.KnowledgeGraph;

/// What a whole graph can be written as: in the formats of RDF, or its works alone as a bibliography. [#toString()] is
/// the word that a user writes.
enum ExportFormat {
    TURTLE,
    TRIG,
    NTRIPLES,
    NQUADS,
    JSONLD,
    RDFXML,
    BIBTEX,
    CSL_JSON;

    /// Writes into a stream, which stays open.
    ///
    /// @param notices takes a line for each citation key of a source that could not be kept
    void write(KnowledgeGraph graph, OutputStream out, PrintStream notices) {
        switch (this) {
            case TURTLE -> graph.export(GraphFormat.TURTLE, out);
            case TRIG -> graph.export(GraphFormat.TRIG, out);
            case NTRIPLES -> graph.export(GraphFormat.NTRIPLES, out);
            case NQUADS -> graph.export(GraphFormat.NQUADS, out);
            case JSONLD -> graph.export(GraphFormat.JSONLD, out);
            case RDFXML -> graph.export(GraphFormat.RDFXML, out);
            case BIBTEX -> works(graph, CitationFormat.BIBTEX, out, notices);
            case CSL_JSON -> works(graph, CitationFormat.CSL_JSON, out, notices);
        }
    }

    private static void works(KnowledgeGraph graph, CitationFormat format, OutputStream out, PrintStream notices) {
        GraphBibliography.write(graph, format, out, changed -> notices.println("papergraph: " + changed));
    }

    @Override
    public String toString() {
        return this == CSL_JSON ? "csl-json" : name();
    }
}
