package org.papergraph.store;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// Writes whole graphs. N-Triples, N-Quads, Turtle and TriG stream: memory holds one subject at a time. JSON-LD and
/// RDF/XML hold the graph.
///
/// The order is that of the index by subject, which is the order in which a build first named each thing; so two
/// builds of one input export the same bytes.
final class GraphExport {
    private final DatasetGraph dataset;

    private GraphExport(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static GraphExport of(DatasetGraph dataset) {
        return new GraphExport(dataset);
    }

    /// Call inside a transaction. The stream stays open.
    void write(GraphFormat format, OutputStream out) {
        switch (format) {
            case NTRIPLES -> lines(StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES), false);
            case NQUADS -> lines(StreamRDFWriter.getWriterStream(out, Lang.NQUADS), true);
            case TURTLE -> {
                PrettyTurtle turtle = new PrettyTurtle(dataset.prefixes(), out);
                turtle.prefixes();
                turtle.graph(triples());
                turtle.flush();
            }
            case TRIG -> trig(out);
            case JSONLD -> RDFDataMgr.write(out, dataset.getDefaultGraph(), RDFFormat.JSONLD11_PRETTY);
            case RDFXML -> RDFDataMgr.write(out, dataset.getDefaultGraph(), RDFFormat.RDFXML_PLAIN);
        }
    }

    private void lines(StreamRDF out, boolean named) {
        out.start();
        triples().forEachRemaining(out::triple);
        if (named) {
            graphs().forEachRemaining(graph ->
                    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(out::quad));
        }
        out.finish();
    }

    private void trig(OutputStream out) {
        PrettyTurtle turtle = new PrettyTurtle(dataset.prefixes(), out);
        turtle.prefixes();
        turtle.graph(triples());
        graphs().forEachRemaining(graph -> {
            turtle.startGraph(graph);
            turtle.graph(Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
            turtle.endGraph();
        });
        turtle.flush();
    }

    private Iterator<Triple> triples() {
        return dataset.getDefaultGraph().find();
    }

    private Iterator<Node> graphs() {
        return Iter.toList(dataset.listGraphNodes()).stream()
                .sorted(Comparator.comparing(Node::toString))
                .iterator();
    }
}
