package org.papergraph.cli;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.server.PapergraphServer;
import org.papergraph.server.ServerConfig;
import org.papergraph.server.explorer.Explorer;
import org.papergraph.server.guard.Limits;
import org.papergraph.server.linkeddata.LinkedData;
import org.papergraph.server.ui.FusekiUi;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Runs the server until it is told to stop.
@Command(
        name = "serve",
        description = {
            "Serve the graph: pages for people, SPARQL, pages for machines, metrics. Read-only.",
            "A graph that is built meanwhile is served as soon as it is published."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  papergraph serve",
            "  papergraph serve --loc papergraph-data --port 8080 --timeout 10",
            "  papergraph serve --host 0.0.0.0 --name papers.example.org"
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private LocationOption location = new LocationOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, which only this machine reaches).")
    private String host = "localhost";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A further name under which clients call the server, that of a proxy, say; may be repeated.")
    private Set<String> names = Set.of();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Time that a query may take (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Rows that a result may have (default: ${DEFAULT-VALUE}).")
    private long maxRows;

    @Option(
            names = "--max-queries",
            paramLabel = "N",
            defaultValue = "0",
            description = "Queries that run at the same time (default: twice the processors, at least 4).")
    private int maxQueries;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PapergraphServer server = PapergraphServer.start(config());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-server"));
        server.addresses().forEach(console.out()::println);
        console.out().flush();
        server.join();
        return Papergraph.DONE;
    }

    private ServerConfig config() {
        require(port >= 0 && port <= 65535, "--port is between 0 and 65535");
        require(timeout > 0, "--timeout is greater than 0");
        require(maxRows > 0, "--max-rows is greater than 0");
        require(maxQueries >= 0, "--max-queries is 0 or greater");
        Limits standard = Limits.standard();
        Limits limits = standard.withQueryTime(Duration.ofSeconds(timeout))
                .withResult(maxRows, standard.resultBytes())
                .withQueries(maxQueries == 0 ? standard.concurrentQueries() : maxQueries, standard.queueTime());
        return ServerConfig.of(location.path(), notice -> console.err().println("papergraph: " + notice))
                .listeningOn(host, port)
                .withNames(names)
                .withLimits(limits)
                .withParts(List.of(new LinkedData(), new Explorer(), new FusekiUi()));
    }

    private void require(boolean fine, String rule) {
        if (!fine && spec != null) {
            throw new ParameterException(spec.commandLine(), rule);
        }
    }
}
