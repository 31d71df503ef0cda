package org.papergraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.jspecify.annotations.Nullable;

/// Asks the questions that the store itself needs answered, row by row.
record Rows(DatasetGraph dataset) {
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    /// The rows of a SELECT, each made into what the caller wants.
    <T> List<T> of(String select, Map<String, Node> values, Function<Row, T> make) {
        Query query = QueryFactory.create(PREFIXES + select);
        QueryExecDatasetBuilder builder =
                QueryExecDatasetBuilder.create().dataset(dataset).query(query);
        values.forEach(builder::substitution);
        List<T> made = new ArrayList<>();
        try (QueryExec exec = builder.build()) {
            exec.select().forEachRemaining(binding -> made.add(make.apply(new Row(binding))));
        }
        return made;
    }

    /// One row; what is not bound is the empty string or zero.
    record Row(Binding binding) {
        String text(String variable) {
            @Nullable Node node = binding.get(Var.alloc(variable));
            if (node == null) {
                return "";
            }
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }

        int number(String variable) {
            String text = text(variable);
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }

        double share(String variable) {
            String text = text(variable);
            return text.isEmpty() ? 0 : Double.parseDouble(text);
        }
    }
}
