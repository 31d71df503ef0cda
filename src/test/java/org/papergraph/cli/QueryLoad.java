package org.papergraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.papergraph.store.BoundQuery;
import org.papergraph.store.NamedQuery;
import org.papergraph.store.QueryLibrary;

/// Many clients that ask a SPARQL endpoint every query of the library with its example values, over and over, each in
/// an order of its own.
///
/// @param clients that ask at the same time; each waits for its answer before it asks again
record QueryLoad(int clients) {
    /// What the clients got.
    ///
    /// @param nanos how long each answer took, shortest first
    /// @param failures a line for each request that was not answered with 200
    record Answers(List<Long> nanos, List<String> failures) {
        /// The time within which this part of the answers came, in milliseconds.
        double millis(double part) {
            return nanos.isEmpty() ? 0 : nanos.get((int) Math.min(nanos.size() - 1, part * nanos.size())) / 1e6;
        }

        /// These and others.
        Answers and(Answers others) {
            return new Answers(
                    Stream.concat(nanos.stream(), others.nanos.stream())
                            .sorted()
                            .toList(),
                    Stream.concat(failures.stream(), others.failures.stream()).toList());
        }
    }

    static final Answers NONE = new Answers(List.of(), List.of());

    /// The texts of the library's queries with their example values filled in.
    static List<String> library() {
        return QueryLibrary.load().all().stream().map(QueryLoad::text).toList();
    }

    private static String text(NamedQuery named) {
        Map<String, String> examples = new HashMap<>();
        Map<Var, Node> nodes = new HashMap<>();
        named.parameters().forEach(parameter -> {
            examples.put(parameter.name(), parameter.example());
            nodes.put(Var.alloc(parameter.name()), NodeFactory.createLiteralString(parameter.example()));
        });
        return QueryTransformOps.replaceVars(BoundQuery.of(named, examples).query(), nodes)
                .toString();
    }

    /// Asks for some time.
    Answers run(URI endpoint, Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        return run(endpoint, () -> System.nanoTime() < end);
    }

    /// Asks as long as it should.
    Answers run(URI endpoint, BooleanSupplier goOn) throws InterruptedException, ExecutionException {
        List<URI> requests = library().stream()
                .map(query -> URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .toList();
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Callable<Answers>> tasks = IntStream.range(0, clients)
                    .<Callable<Answers>>mapToObj(client -> () -> ask(http, requests, new Random(client), goOn))
                    .toList();
            Answers all = NONE;
            for (Future<Answers> each : threads.invokeAll(tasks)) {
                all = all.and(each.get());
            }
            return all;
        }
    }

    private static Answers ask(HttpClient http, List<URI> requests, Random order, BooleanSupplier goOn)
            throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        while (goOn.getAsBoolean()) {
            HttpRequest request = HttpRequest.newBuilder(requests.get(order.nextInt(requests.size())))
                    .build();
            long start = System.nanoTime();
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                nanos.add(System.nanoTime() - start);
                if (answer.statusCode() != 200) {
                    failures.add(answer.statusCode() + " " + answer.body().strip());
                }
            } catch (IOException e) {
                failures.add(e.toString());
            }
        }
        return new Answers(nanos.stream().sorted().toList(), failures);
    }
}
