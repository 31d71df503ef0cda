package org.papergraph.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;

/// A query with its parameters filled in, ready to be asked. A value only ever stands for a string: it cannot change
/// what the query says.
public final class BoundQuery {
    private final Query query;
    private final Map<String, String> values;

    private BoundQuery(Query query, Map<String, String> values) {
        this.query = query;
        this.values = new TreeMap<>(values);
    }

    /// Fills in a query of the library. Every parameter must be given, and no other.
    public static BoundQuery of(NamedQuery named, Map<String, String> values) {
        List<String> names =
                named.parameters().stream().map(NamedQuery.Parameter::name).toList();
        for (String given : values.keySet()) {
            if (!names.contains(given)) {
                throw new StoreException(named.name() + ": there is no parameter \"" + given + "\""
                        + (names.isEmpty() ? "; it takes none" : NearNames.suggestion(given, names) + usage(named)));
            }
        }
        for (String name : names) {
            if (!values.containsKey(name)) {
                throw new StoreException(named.name() + ": the parameter \"" + name + "\" is missing" + usage(named));
            }
        }
        return new BoundQuery(parse(named.name(), named.text()), values);
    }

    /// Takes a query as text; each value is bound to the variable of its name.
    ///
    /// @param place what to call the query in an error: its file, say
    public static BoundQuery of(String place, String sparql, Map<String, String> values) {
        Query query = parse(place, sparql);
        for (String given : values.keySet()) {
            boolean known = sparql.contains("?" + given) || sparql.contains("$" + given);
            if (!known || !given.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                throw new StoreException(place + ": there is no variable ?" + given + " to give a value to");
            }
        }
        return new BoundQuery(query, values);
    }

    private static String usage(NamedQuery named) {
        StringBuilder usage = new StringBuilder("; it takes");
        for (NamedQuery.Parameter parameter : named.parameters()) {
            usage.append(" --param ")
                    .append(parameter.name())
                    .append("=\"")
                    .append(parameter.example())
                    .append('"');
        }
        return usage.toString();
    }

    private static Query parse(String place, String sparql) {
        try {
            return QueryFactory.create(sparql);
        } catch (QueryParseException malformed) {
            String at = malformed.getLine() > 0 ? ":" + malformed.getLine() + ":" + malformed.getColumn() : "";
            // What the parser would have taken instead is every token there is.
            String reason = String.valueOf(malformed.getMessage())
                    .replaceAll("\\s*\\R\\s*", " ")
                    .replaceFirst(" Was expecting.*", "");
            throw new StoreException(place + at + ": not SPARQL: " + reason, malformed);
        }
    }

    /// The query as parsed, parameters still open.
    public Query query() {
        return query;
    }

    /// The query over a dataset, parameters filled in. The caller closes it, inside a transaction.
    public QueryExec over(DatasetGraph dataset) {
        QueryExecDatasetBuilder builder =
                QueryExecDatasetBuilder.create().dataset(dataset).query(query);
        values.forEach((name, value) -> builder.substitution(name, NodeFactory.createLiteralString(value)));
        return builder.build();
    }
}
