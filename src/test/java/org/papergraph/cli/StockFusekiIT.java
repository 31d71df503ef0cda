package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.AnswerFormat;
import org.papergraph.store.BoundQuery;
import org.papergraph.store.GraphFormat;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.NamedQuery;
import org.papergraph.store.NamedQuery.Parameter;
import org.papergraph.store.QueryLibrary;
import org.papergraph.store.ResultFormat;

/// A Fuseki server as anybody downloads it, started on the folder that a build names, without configuration.
class StockFusekiIT {
    @TempDir
    private static Path folder;

    private static Path graph;
    private static StockFuseki server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        graph = folder.resolve("graph");
        assertEquals(0, Ran.of("build", "examples", "--loc", graph).code());
        server = StockFuseki.start(folder, "--tdb2", "--loc", graph.toString(), "/papers");
    }

    @AfterAll
    static void stop() {
        server.close();
        assertEquals(0, Ran.of("verify", "--loc", graph).code(), "the server has changed the graph");
    }

    private static Map<String, String> examples(NamedQuery query) {
        Map<String, String> values = new HashMap<>();
        query.parameters().forEach((Parameter parameter) -> values.put(parameter.name(), parameter.example()));
        return values;
    }

    private static Query filledIn(BoundQuery query, Map<String, String> values) {
        Map<Var, Node> nodes = new HashMap<>();
        values.forEach((name, value) -> nodes.put(Var.alloc(name), NodeFactory.createLiteralString(value)));
        return QueryTransformOps.replaceVars(query.query(), nodes);
    }

    @Test
    void everySelectionOfTheLibraryAnswersAlike() throws IOException, InterruptedException {
        int rows = 0;
        try (KnowledgeGraph opened = KnowledgeGraph.open(graph)) {
            for (NamedQuery named : QueryLibrary.load().all()) {
                Map<String, String> values = examples(named);
                BoundQuery bound = BoundQuery.of(named, values);
                if (bound.query().isSelectType()) {
                    List<String> ours = csv(opened, bound);
                    List<String> theirs =
                            server.csv("/papers/query", filledIn(bound, values).toString());
                    assertEquals(new TreeSet<>(ours), new TreeSet<>(theirs), named.name());
                    rows += ours.size() - 1;
                }
            }
        }
        assertFalse(rows == 0, "no query has an answer");
    }

    private static List<String> csv(KnowledgeGraph opened, BoundQuery bound) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opened.answer(bound, new AnswerFormat(ResultFormat.CSV, GraphFormat.TURTLE, 0), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
