package org.papergraph.server.guard;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/// A graph in memory that takes a bounded number of additions, for the results of CONSTRUCT and DESCRIBE.
final class LimitedGraph extends GraphWrapper {
    private final Limits limits;
    private long added;

    LimitedGraph(Limits limits) {
        super(GraphFactory.createDefaultGraph());
        this.limits = limits;
    }

    @Override
    public void add(Triple triple) {
        added++;
        if (added > limits.resultRows()) {
            throw QueryRefused.tooMuch("The result has more than " + limits.resultRows() + " triples: add a LIMIT.");
        }
        super.add(triple);
    }
}
