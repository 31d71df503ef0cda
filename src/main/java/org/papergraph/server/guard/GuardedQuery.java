package org.papergraph.server.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.QueryExecResult;

/// Fuseki's SPARQL query operation behind our limits.
///
/// Text and depth are checked before a place to run is taken; the run is held to time, rows and text sizes. A refusal
/// is one line of plain text with its status; [HeldResponse] sees to it that one which comes after the answer began
/// cuts the connection, so that no client takes a part for the whole.
public final class GuardedQuery extends SPARQL_QueryDataset {
    private static final int MAX_MESSAGE = 1000;

    private final Limits limits;
    private final QueryPlaces places;
    private final RunningQueries running;
    private final Consumer<String> failures;
    private final QueryText text;

    /// @param failures takes a line for each query that failed by a fault of ours
    public GuardedQuery(Limits limits, QueryPlaces places, RunningQueries running, Consumer<String> failures) {
        this.limits = limits;
        this.places = places;
        this.running = running;
        this.failures = failures;
        this.text = new QueryText(limits);
    }

    /// Fuseki leaves HEAD out; it is answered as GET is, and the container drops the body.
    @Override
    public void execHead(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {
        ContentType type = ActionLib.getContentType(action);
        boolean update = type != null && WebContent.matchContentType(WebContent.ctSPARQLUpdate, type);
        if (update || action.getRequestParameter(HttpNames.paramUpdate) != null) {
            refuse(action, QueryRefused.readOnly());
        }
        if (action.getRequestMethod().equals(HttpNames.METHOD_HEAD)) {
            validateParams(action, acceptedParams(action));
        } else {
            super.validate(action);
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try (InputStream body = action.getRequestInputStream()) {
            byte[] bytes = body.readNBytes(limits.bodyBytes() + 1);
            if (bytes.length > limits.bodyBytes()) {
                refuse(action, QueryRefused.tooLong("The query is longer than " + limits.bodyBytes() + " bytes."));
            }
            execute(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    action);
        } catch (CharacterCodingException e) {
            refuse(action, QueryRefused.badQuery("The query is not UTF-8."));
        } catch (IOException e) {
            refuse(action, QueryRefused.badQuery("The query did not arrive whole."));
        }
    }

    @Override
    protected void execute(String queryText, HttpAction action) {
        RunningQueries.Run run = new RunningQueries.Run();
        try {
            Query query = text.parse(queryText, prefix -> namespace(action, prefix));
            places.enter();
            try {
                answer(query, action, run);
            } finally {
                places.leave();
            }
        } catch (QueryRefused e) {
            refuse(action, e);
        } catch (QueryCancelledException _) {
            refuse(action, stopped(run));
        } catch (StackOverflowError _) {
            refuse(action, text.tooDeep());
        } catch (QueryException e) {
            refuse(action, QueryRefused.badQuery("The query cannot be run: " + e.getMessage()));
        } catch (ActionErrorException | RuntimeIOException e) {
            // Fuseki's own way to refuse a form of result, or a client that has gone.
            throw e;
        } catch (RuntimeException e) {
            // Stopping a query closes a sort or a join under the thread that fills it, which then fails anyhow.
            if (!run.stoppedForMemory() && run.time().compareTo(time(action)) < 0) {
                failures.accept("a query failed within the server: " + e + ": " + queryText);
                throw e;
            }
            refuse(action, stopped(run));
        }
    }

    /// What the graph itself writes a prefix for.
    private static Optional<String> namespace(HttpAction action, String prefix) {
        action.beginRead();
        try {
            return Optional.ofNullable(action.getActiveDSG().prefixes().get(prefix));
        } finally {
            action.endRead();
        }
    }

    private void answer(Query query, HttpAction action, RunningQueries.Run run) {
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> target = decideDataset(action, query, "");
            try (QueryExec exec = createQueryExec(action, target.getRight(), target.getLeft())) {
                run.abortBy(exec::abort);
                running.add(run);
                sendResults(action, result(exec, query, run), query.getPrologue());
            }
        } finally {
            running.remove(run);
            action.endRead();
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        QueryExecDatasetBuilder builder =
                QueryExec.newBuilder().dataset(dataset).query(query).context(action.getContext());
        return builder.overallTimeout(time(action).toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private QueryExecResult result(QueryExec exec, Query query, RunningQueries.Run run) {
        if (query.isSelectType()) {
            LimitedRowSet rows = new LimitedRowSet(exec.select(), limits, () -> stopped(run));
            // The first row is made before anything is sent, so that most failures still have their status.
            boolean _ = rows.hasNext();
            return new QueryExecResult(rows);
        }
        if (query.isConstructType()) {
            return new QueryExecResult(exec.construct(new LimitedGraph(limits)));
        }
        if (query.isDescribeType()) {
            return new QueryExecResult(exec.describe(new LimitedGraph(limits)));
        }
        return new QueryExecResult(exec.ask());
    }

    /// The limit, or less when the client asks for less by `timeout`, in seconds.
    private Duration time(HttpAction action) {
        String wanted = action.getRequestParameter("timeout");
        if (wanted == null) {
            return limits.queryTime();
        }
        try {
            long millis = Math.round(Double.parseDouble(wanted) * 1000);
            return millis > 0 && millis < limits.queryTime().toMillis()
                    ? Duration.ofMillis(millis)
                    : limits.queryTime();
        } catch (NumberFormatException e) {
            throw QueryRefused.badQuery("timeout is a number of seconds.");
        }
    }

    private QueryRefused stopped(RunningQueries.Run run) {
        if (run.stoppedForMemory()) {
            return QueryRefused.unavailable("The query was stopped because it needed more memory than there is.");
        }
        return QueryRefused.unavailable("The query took longer than its time limit (at most "
                + limits.queryTime().toSeconds() + " s here) and was stopped.");
    }

    /// Ends the request. Fuseki writes error texts as Latin-1 by the character: what is not ASCII is written escaped.
    private static void refuse(HttpAction action, QueryRefused refusal) {
        HeldResponse.cut(action.getRequest());
        if (refusal.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            action.setResponseHeader("Retry-After", "5");
        }
        StringBuilder line = new StringBuilder();
        String message = String.valueOf(refusal.getMessage());
        message.chars().limit(MAX_MESSAGE).forEach(c -> {
            if (c == '\n' || (c >= ' ' && c < 0x7f)) {
                line.append((char) c);
            } else {
                line.append(String.format("\\u%04x", c));
            }
        });
        ServletOps.error(refusal.status(), line.toString());
    }
}
