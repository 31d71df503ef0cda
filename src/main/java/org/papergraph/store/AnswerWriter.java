package org.papergraph.store;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/// Writes the answer to one query in the form wanted.
final class AnswerWriter {
    private final DatasetGraph dataset;
    private final AnswerFormat format;

    AnswerWriter(DatasetGraph dataset, AnswerFormat format) {
        this.dataset = dataset;
        this.format = format;
    }

    /// Call inside a transaction.
    ///
    /// @return whether anything was found: a row, a triple, or a yes
    boolean write(BoundQuery bound, OutputStream out) {
        Query query = bound.query();
        try (QueryExec exec = bound.over(dataset)) {
            if (query.isSelectType()) {
                return rows(exec, out);
            } else if (query.isAskType()) {
                return truth(exec.ask(), out);
            } else if (query.isConstructQuad()) {
                DatasetGraph constructed = exec.constructDataset();
                GraphExport.of(constructed).write(format.graph(), out);
                return !constructed.isEmpty();
            } else if (query.isConstructType() || query.isDescribeType()) {
                Graph graph = query.isConstructType() ? exec.construct() : exec.describe();
                graph.getPrefixMapping().setNsPrefixes(dataset.prefixes().getMapping());
                GraphExport.of(DatasetGraphFactory.wrap(graph)).write(format.graph(), out);
                return !graph.isEmpty();
            }
            throw new StoreException("only SELECT, ASK, CONSTRUCT and DESCRIBE have an answer to write");
        } catch (QueryException fault) {
            throw new StoreException("the query failed: " + fault.getMessage(), fault);
        }
    }

    private boolean rows(QueryExec exec, OutputStream out) {
        RowSet rows = exec.select();
        boolean found = rows.hasNext();
        if (format.rows() == ResultFormat.TABLE) {
            new TableWriter(dataset.prefixes(), format.width()).write(rows, out);
        } else {
            writer().write(out, rows, ARQ.getContext());
        }
        return found;
    }

    private boolean truth(boolean truth, OutputStream out) {
        if (format.rows() == ResultFormat.TABLE) {
            TableWriter.print(out, truth ? "yes\n" : "no\n");
        } else {
            writer().write(out, truth, ARQ.getContext());
        }
        return truth;
    }

    private RowSetWriter writer() {
        Lang lang = switch (format.rows()) {
            case TABLE -> ResultSetLang.RS_Text;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
        };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }
}
