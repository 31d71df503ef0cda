package org.papergraph.server;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.papergraph.server.guard.EndpointFilter;
import org.papergraph.server.guard.GuardedQuery;
import org.papergraph.server.guard.HeapGuard;
import org.papergraph.server.guard.ProcessLockdown;
import org.papergraph.server.guard.QueryPlaces;
import org.papergraph.server.guard.RunningQueries;
import org.papergraph.store.KnowledgeGraph;

/// One process, one port: the newest generation of a store, answered for until [#close()].
///
/// Only one server runs in a process at a time, because Jena keeps some of the switches that close it in one place.
public final class PapergraphServer implements AutoCloseable {
    private final ServerConfig config;
    private final Generations generations = new Generations();
    private final RunningQueries running = new RunningQueries();
    private final Endpoints endpoints;
    private final ProcessLockdown lockdown = ProcessLockdown.begin();
    private final HeapGuard heap = new HeapGuard(running);
    private final GenerationWatch watch;
    private final WarmUp warmUp;
    private final FusekiServer fuseki;

    private PapergraphServer(ServerConfig config, GenerationOpener opener, Generation first, int seen) {
        this.config = config;
        this.warmUp = new WarmUp(config, generations);
        this.watch = new GenerationWatch(config, opener, this::publish, seen);
        this.endpoints = new Endpoints(
                new GuardedQuery(config.limits(), new QueryPlaces(config.limits()), running, config.notices()));
        this.generations.publish(first, _ -> {});
        this.fuseki = build(first);
        HttpServer.harden(fuseki.getJettyServer(), config);
    }

    /// Opens the newest whole generation and answers for it as soon as this returns.
    ///
    /// @throws org.papergraph.store.StoreException when there is no graph at the location
    /// @throws ServerException when the address cannot be listened on
    public static PapergraphServer start(ServerConfig config) {
        // Looked up before the graph is opened: what is published from here on is news to the watch.
        int newest = KnowledgeGraph.newestGeneration(config.location()).orElse(0);
        KnowledgeGraph stored = KnowledgeGraph.open(config.location());
        stored.warnings().forEach(config.notices());
        GenerationOpener opener = new GenerationOpener(config.limits());
        PapergraphServer server =
                new PapergraphServer(config, opener, opener.open(stored), Math.max(newest, stored.generation()));
        try {
            server.fuseki.start();
        } catch (FusekiException e) {
            server.close();
            throw new ServerException(
                    config.host() + ":" + config.port() + ": cannot listen here (" + rootMessage(e)
                            + "); choose another --port or --host",
                    e);
        }
        if (!HttpServer.isLoopback(config.host())) {
            config.notices()
                    .accept("warning: " + config.host() + " can be reached from other machines: everything in the graph"
                            + " is public, names, remarks and file names of lists included, and anyone may query it");
        }
        server.heap.start();
        server.watch.start();
        server.warmUp.begin();
        return server;
    }

    private FusekiServer build(Generation first) {
        FusekiServer.Builder builder = FusekiServer.create(endpoints.operations(), Fuseki.getContext())
                .port(config.port())
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .enableMetrics(true)
                .add(Endpoints.GRAPH, endpoints.graph(first))
                .add(Endpoints.INFERRED, endpoints.inferred(first))
                .addFilter("/*", new LeaseFilter(generations))
                .addFilter(Endpoints.GRAPH + "/*", new EndpointFilter(config.limits()))
                .addFilter(Endpoints.INFERRED + "/*", new EndpointFilter(config.limits()));
        config.parts().forEach(part -> part.filters().forEach(builder::addFilter));
        servlets().forEach(builder::addServlet);
        return builder.build();
    }

    private Map<String, HttpServlet> servlets() {
        Map<String, HttpServlet> all = new TreeMap<>();
        config.parts().forEach(part -> all.putAll(part.servlets()));
        return all;
    }

    /// Serves another generation from now on; requests that run finish on the one they began with.
    private void publish(Generation generation) {
        generations.publish(
                generation, next -> DataAccessPointRegistry.set(fuseki.getServletContext(), endpoints.registry(next)));
        warmUp.begin();
    }

    /// Address of the start page.
    public URI address() {
        String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
        return URI.create("http://" + host + ":" + fuseki.getHttpPort() + "/");
    }

    /// What is served, with a word for each address.
    public List<String> addresses() {
        String root = address().toString();
        return List.of(
                root + "papers/sparql      SPARQL queries",
                root + "papers/data        the graph, by the Graph Store Protocol",
                root + "papers-rdfs/sparql SPARQL queries in the words of other vocabularies",
                root + "                   pages for people");
    }

    /// How many generations are open: one, but for the time in which requests finish on an older one.
    int openGenerations() {
        return generations.openCount();
    }

    /// Waits until the server is closed by another thread.
    public void join() {
        fuseki.join();
    }

    /// Ends listening, lets requests under way finish within five seconds, closes the graph.
    @Override
    public void close() {
        watch.close();
        heap.close();
        fuseki.stop();
        warmUp.close();
        generations.close();
        lockdown.close();
    }

    private static String rootMessage(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
