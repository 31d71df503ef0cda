package org.papergraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.papergraph.store.AnswerFormat;
import org.papergraph.store.BoundQuery;
import org.papergraph.store.DisplayText;
import org.papergraph.store.EmptyAnswer;
import org.papergraph.store.GraphFormat;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.NamedQuery;
import org.papergraph.store.QueryLibrary;
import org.papergraph.store.ResultFormat;
import org.papergraph.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asks the graph a question.
@Command(
        name = "query",
        description = "Ask the graph: a query of the library by name, a file with SPARQL, or SPARQL itself.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  papergraph query coauthors --param name=\"Geoffrey Hinton\"",
            "  papergraph query my-question.rq --results csv",
            "  papergraph query 'SELECT (COUNT(*) AS ?n) { ?work a pg:Paper }'"
        })
final class QueryCommand implements Callable<Integer> {
    private static final Pattern SPARQL =
            Pattern.compile("(?is).*(\\{|\\b(select|ask|construct|describe|prefix|base)\\b\\s).*");
    private static final Pattern DECLARED = Pattern.compile("(?i)\\bprefix\\s+([A-Za-z0-9_-]*):");

    @Parameters(paramLabel = "NAME|FILE.rq|SPARQL", description = "What to ask; - reads SPARQL from standard input.")
    private String question = "";

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A parameter of the query; may be repeated.")
    private Map<String, String> parameters = new TreeMap<>();

    @Option(
            names = "--results",
            paramLabel = "FORMAT",
            description = "Form of rows: ${COMPLETION-CANDIDATES} (default: table).")
    private ResultFormat results = ResultFormat.TABLE;

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            description = "Form of a CONSTRUCT or DESCRIBE: ${COMPLETION-CANDIDATES} (default: turtle).")
    private GraphFormat output = GraphFormat.TURTLE;

    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        QueryLibrary library = QueryLibrary.load();
        Optional<NamedQuery> named = library.find(question);
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            BoundQuery bound = named.isPresent() ? bound(named.get()) : typed(graph, library);
            AnswerFormat format = new AnswerFormat(results, output, console.width());
            if (!graph.answer(bound, format, console.out()) && named.isPresent()) {
                console.out().flush();
                EmptyAnswer.reasons(graph, named.get(), parameters)
                        .forEach(reason -> console.err().println("papergraph: " + DisplayText.inert(reason)));
            }
        }
        return Papergraph.DONE;
    }

    private BoundQuery bound(NamedQuery named) {
        try {
            return BoundQuery.of(named, parameters);
        } catch (StoreException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private BoundQuery typed(KnowledgeGraph graph, QueryLibrary library) throws IOException {
        if (question.equals("-")) {
            String sparql = new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
            return BoundQuery.of("standard input", withPrefixes(sparql, graph.prefixes()), parameters);
        }
        if (isFile()) {
            String sparql = Files.readString(Path.of(question));
            return BoundQuery.of(question, withPrefixes(sparql, graph.prefixes()), parameters);
        }
        if (SPARQL.matcher(question).matches()) {
            return BoundQuery.of("query", withPrefixes(question, graph.prefixes()), parameters);
        }
        throw new UsageException(library.unknown(question));
    }

    /// What ends like a file of SPARQL is meant to be one, even if it is not there.
    private boolean isFile() {
        try {
            return question.matches("(?i).*\\.(rq|sparql)") || Files.isRegularFile(Path.of(question));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /// SPARQL typed at a prompt may use the graph's prefixes without declaring them.
    private static String withPrefixes(String sparql, Map<String, String> prefixes) {
        StringBuilder declarations = new StringBuilder();
        List<String> declared =
                DECLARED.matcher(sparql).results().map(found -> found.group(1)).toList();
        prefixes.forEach((prefix, namespace) -> {
            if (!declared.contains(prefix) && sparql.contains(prefix + ":")) {
                declarations
                        .append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(namespace)
                        .append("> ");
            }
        });
        return declarations + sparql;
    }
}
