package org.papergraph.server.guard;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// Rows that end in a [QueryRefused] when they are too many or come too late, so that a cut answer is never taken for
/// a whole one.
final class LimitedRowSet extends RowSetWrapper {
    private final Limits limits;
    private long rows;

    LimitedRowSet(RowSet rows, Limits limits) {
        super(rows);
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        try {
            return super.hasNext();
        } catch (QueryCancelledException e) {
            throw GuardedQuery.timedOut(limits);
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
        } catch (QueryCancelledException e) {
            throw GuardedQuery.timedOut(limits);
        }
    }
}
