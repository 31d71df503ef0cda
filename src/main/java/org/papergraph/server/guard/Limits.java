package org.papergraph.server.guard;

import java.time.Duration;

/// How much one request may cost. All sizes are upper bounds.
///
/// @param queryTime time a query may take, its results included; a client may ask for less, never for more
/// @param urlLength characters of a request target, path and parameters together
/// @param bodyBytes bytes of a request's body, and characters of a query
/// @param nesting depth of brackets in a query
/// @param resultRows rows of a SELECT, or triples of a CONSTRUCT or DESCRIBE
/// @param resultBytes bytes of a query's result as sent
/// @param stringLength characters that one expression of a query may build
/// @param concurrentQueries queries that run at the same time
/// @param queueTime time a query waits for its turn before it is sent away with 503
public record Limits(
        Duration queryTime,
        int urlLength,
        int bodyBytes,
        int nesting,
        long resultRows,
        long resultBytes,
        int stringLength,
        int concurrentQueries,
        Duration queueTime) {

    public Limits {
        requirePositive("queryTime in ms", queryTime.toMillis());
        requirePositive("urlLength", urlLength);
        requirePositive("bodyBytes", bodyBytes);
        requirePositive("nesting", nesting);
        requirePositive("resultRows", resultRows);
        requirePositive("resultBytes", resultBytes);
        requirePositive("stringLength", stringLength);
        requirePositive("concurrentQueries", concurrentQueries);
        if (queueTime.isNegative()) {
            throw new IllegalArgumentException("queueTime must not be negative: " + queueTime);
        }
    }

    /// Limits for a graph of up to some million triples served to the public from a small machine.
    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(30),
                16 * 1024,
                64 * 1024,
                64,
                1_000_000,
                256L << 20,
                256 * 1024,
                Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
                Duration.ofSeconds(20));
    }

    public Limits withQueryTime(Duration time) {
        return new Limits(
                time,
                urlLength,
                bodyBytes,
                nesting,
                resultRows,
                resultBytes,
                stringLength,
                concurrentQueries,
                queueTime);
    }

    public Limits withResult(long rows, long bytes) {
        return new Limits(
                queryTime, urlLength, bodyBytes, nesting, rows, bytes, stringLength, concurrentQueries, queueTime);
    }

    public Limits withQueries(int concurrent, Duration queue) {
        return new Limits(
                queryTime, urlLength, bodyBytes, nesting, resultRows, resultBytes, stringLength, concurrent, queue);
    }

    private static void requirePositive(String what, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(what + " must be positive: " + value);
        }
    }
}
