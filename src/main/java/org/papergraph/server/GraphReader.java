package org.papergraph.server;

import jakarta.servlet.ServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.papergraph.store.KnowledgeGraph;

/// What a page reads the graph through: one generation for the whole request, every question under a time limit.
///
/// A question that takes too long ends in Jena's `QueryCancelledException`, which [PageServlet] answers with 503.
public final class GraphReader {
    static final String GENERATION = GraphReader.class.getName() + ".generation";

    private static final long QUESTION_MILLIS = 10_000;

    /// What nobody waits for may take longer.
    private static final long PATIENT_MILLIS = 120_000;

    private final Generation generation;
    private final long questionMillis;
    private final BooleanSupplier stopped;

    private GraphReader(Generation generation, long questionMillis, BooleanSupplier stopped) {
        this.generation = generation;
        this.questionMillis = questionMillis;
        this.stopped = stopped;
    }

    /// The reader for a request that this server answers; it must not outlive the request.
    public static GraphReader of(ServletRequest request) {
        if (request.getAttribute(GENERATION) instanceof Generation generation) {
            return new GraphReader(generation, QUESTION_MILLIS, () -> false);
        }
        throw new IllegalStateException("the request did not come through the server's filter");
    }

    /// The reader for work that no visitor waits for; it must not outlive the lease of the generation.
    ///
    /// @param stopped whether the work is wanted no more; a question then ends at its next row
    static GraphReader patient(Generation generation, BooleanSupplier stopped) {
        return new GraphReader(generation, PATIENT_MILLIS, stopped);
    }

    /// Name of the generation that is read: the same name, the same answers.
    public String generation() {
        return generation.name();
    }

    /// The graph as the store knows it, open until the request ends.
    public KnowledgeGraph stored() {
        return generation.stored();
    }

    /// IRI under which the graph's things stand.
    public String base() {
        return generation.base();
    }

    /// The rows of a SELECT, each made into what the caller needs.
    ///
    /// @param values values put in the place of variables; never paste a stranger's words into a query's text
    public <T> List<T> select(Query query, Map<String, Node> values, Function<Binding, T> row) {
        return read(graph -> {
            List<T> rows = new ArrayList<>();
            try (QueryExec exec = exec(graph, query, values)) {
                exec.select().forEachRemaining(binding -> {
                    if (stopped.getAsBoolean()) {
                        throw new QueryCancelledException();
                    }
                    rows.add(row.apply(binding));
                });
            }
            return rows;
        });
    }

    public boolean ask(Query query, Map<String, Node> values) {
        return read(graph -> {
            try (QueryExec exec = exec(graph, query, values)) {
                return exec.ask();
            }
        });
    }

    /// Runs `action` on the stored graph within one read transaction.
    public <T> T read(Function<DatasetGraph, T> action) {
        DatasetGraph graph = generation.graph();
        return Txn.calculateRead(graph, () -> action.apply(graph));
    }

    private QueryExec exec(DatasetGraph graph, Query query, Map<String, Node> values) {
        QueryExecBuilder builder = QueryExec.dataset(graph).query(query);
        values.forEach((name, value) -> builder.substitution(Var.alloc(name), value));
        return builder.timeout(questionMillis, TimeUnit.MILLISECONDS).build();
    }
}
