package org.papergraph.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/// Loads our server and another on the same store in turns, and prints how long the answers took. Exit code 1 when a
/// request failed, or when ours is slower than it may be. `.ci/bench-server` runs it.
final class ServerBenchmark {
    private static final int CLIENTS = 32;
    private static final int TURNS = 6;
    private static final double P99_RATIO = 3;

    private ServerBenchmark() {}

    /// @param arguments our endpoint; the other endpoint; seconds of load for each. With our endpoint and seconds
    /// alone, that is loaded on its own
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        List<URI> endpoints = List.of(arguments).subList(0, arguments.length - 1).stream()
                .map(URI::create)
                .toList();
        Duration turn = Duration.ofMillis(1000 * Long.parseLong(arguments[arguments.length - 1]) / TURNS);
        QueryLoad load = new QueryLoad(CLIENTS);
        QueryLoad.Answers[] answers = new QueryLoad.Answers[endpoints.size()];
        for (int i = 0; i < answers.length; i++) {
            // Both virtual machines compile what they run often before anything counts.
            answers[i] = new QueryLoad.Answers(
                    List.of(), load.run(endpoints.get(i), turn).failures());
        }
        for (int round = 0; round < TURNS; round++) {
            for (int i = 0; i < answers.length; i++) {
                answers[i] = answers[i].and(load.run(endpoints.get(i), turn));
            }
        }
        System.exit(report(endpoints, answers) ? 0 : 1);
    }

    private static boolean report(List<URI> endpoints, QueryLoad.Answers... answers) {
        System.out.printf(
                "%-40s %9s %9s %9s %9s %9s%n", "endpoint", "answers", "failures", "p50 ms", "p90 ms", "p99 ms");
        boolean good = true;
        for (int i = 0; i < answers.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %9d %9d %9.1f %9.1f %9.1f%n",
                    endpoints.get(i),
                    answers[i].nanos().size(),
                    answers[i].failures().size(),
                    answers[i].millis(0.5),
                    answers[i].millis(0.9),
                    answers[i].millis(0.99));
            answers[i].failures().stream().distinct().limit(5).forEach(System.out::println);
            good &= answers[i].failures().isEmpty() && !answers[i].nanos().isEmpty();
        }
        if (answers.length == 2) {
            double ratio = answers[0].millis(0.99) / answers[1].millis(0.99);
            System.out.printf(Locale.ROOT, "p99, ours / other: %.2f (at most %.0f)%n", ratio, P99_RATIO);
            good &= ratio <= P99_RATIO;
        }
        return good;
    }
}
