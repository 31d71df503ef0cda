package org.papergraph.server.guard;

import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// Rows that end in a [QueryRefused] when they are too many or come too late, so that a cut answer is never taken for
/// a whole one.
final class LimitedRowSet extends RowSetWrapper {
    private final Limits limits;
    private final Supplier<QueryRefused> stopped;
    private long rows;

    /// @param stopped says why, when the query is stopped from outside
    LimitedRowSet(RowSet rows, Limits limits, Supplier<QueryRefused> stopped) {
        super(rows);
        this.limits = limits;
        this.stopped = stopped;
    }

    @Override
    public boolean hasNext() {
        try {
            return super.hasNext();
        } catch (QueryCancelledException _) {
            throw stopped.get();
        }
    }

    @Override
    public Binding next() {
        if (rows == limits.resultRows()) {
            throw QueryRefused.tooMuch("The result has more than " + limits.resultRows() + " rows: add a LIMIT.");
        }
        rows++;
        try {
            return super.next();
        } catch (QueryCancelledException _) {
            throw stopped.get();
        }
    }
}
