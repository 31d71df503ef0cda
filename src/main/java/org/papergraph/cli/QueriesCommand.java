package org.papergraph.cli;

import java.util.Collection;
import java.util.concurrent.Callable;
import org.papergraph.store.NamedQuery;
import org.papergraph.store.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lists the query library.
@Command(
        name = "queries",
        description = "List the questions that the graph can be asked by name, with their parameters.",
        footerHeading = "%nExample:%n",
        footer = "  papergraph queries%n  papergraph queries coauthors   shows the SPARQL of one")
final class QueriesCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Show this query whole.")
    private String name = "";

    private final Console console;

    QueriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        QueryLibrary library = QueryLibrary.load();
        if (name.isEmpty()) {
            list(library.all());
        } else {
            console.out().print(library.get(name).text());
        }
        return Papergraph.DONE;
    }

    private void list(Collection<NamedQuery> queries) {
        for (NamedQuery query : queries) {
            console.out().println(query.name());
            console.out().println("    " + query.description());
            for (NamedQuery.Parameter parameter : query.parameters()) {
                console.out()
                        .println("    --param " + parameter.name() + "=\"" + parameter.example() + "\"   "
                                + parameter.meaning());
            }
        }
    }
}
