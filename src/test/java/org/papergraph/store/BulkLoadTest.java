package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is loaded in bulk is what Jena's own memory store holds of the same triples, seen from every side.
@Tag("slow")
class BulkLoadTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 339, 340, 341, 342, 681, 1000, 5000, 60_000})
    void everyIndexHoldsTheSameAsAStoreInMemory(int size) {
        List<Quad> quads = random(size);
        DatasetGraph expected = DatasetGraphFactory.create();
        quads.forEach(expected::add);

        publish(quads);

        assertEquals(List.of(), Verification.of(folder).findings());
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            graph.read(actual -> {
                assertSame(expected, actual, any());
                for (Quad quad : quads.subList(0, Math.min(20, size))) {
                    for (int pattern = 1; pattern < 16; pattern++) {
                        Quad probe = masked(quad, pattern);
                        assertSame(expected, actual, probe);
                    }
                }
                return true;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 20_000})
    void stockTdb2CanAddToWhatWasLoaded(int size) {
        List<Quad> quads = random(size);
        DatasetGraph expected = DatasetGraphFactory.create();
        quads.forEach(expected::add);
        publish(quads);

        List<Quad> more = random(size / 2 + 1).stream()
                .map(quad -> new Quad(
                        quad.getGraph(),
                        quad.getObject().isURI() ? quad.getObject() : quad.getSubject(),
                        quad.getPredicate(),
                        quad.getSubject()))
                .toList();
        more.forEach(expected::add);
        DatasetGraph stock = DatabaseMgr.connectDatasetGraph(folder.toString());
        Txn.executeWrite(stock, () -> more.forEach(stock::add));
        Set<Quad> actual = Txn.calculateRead(stock, () -> all(stock, any()));
        TDBInternal.expel(stock);
        assertTrue(all(expected, any()).equals(actual), "a store of " + actual.size() + " quads");
    }

    /// Without the quads themselves: thousands of them would bury the message.
    private static void assertSame(DatasetGraph expected, DatasetGraph actual, Quad pattern) {
        assertTrue(all(expected, pattern).equals(all(actual, pattern)), pattern::toString);
    }

    private void publish(List<Quad> quads) {
        new GenerationWriter(folder).publish(stream -> {
            for (Quad quad : quads) {
                if (quad.isDefaultGraph()) {
                    stream.triple(quad.asTriple());
                } else {
                    stream.quad(quad);
                }
            }
        });
    }

    private static Quad any() {
        return new Quad(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    private static Quad masked(Quad quad, int pattern) {
        return new Quad(
                (pattern & 1) == 0 ? Node.ANY : quad.getGraph(),
                (pattern & 2) == 0 ? Node.ANY : quad.getSubject(),
                (pattern & 4) == 0 ? Node.ANY : quad.getPredicate(),
                (pattern & 8) == 0 ? Node.ANY : quad.getObject());
    }

    private static Set<Quad> all(DatasetGraph dataset, Quad pattern) {
        Set<Quad> found = new HashSet<>();
        dataset.find(pattern).forEachRemaining(found::add);
        return found;
    }

    /// Triples and quads with repetitions, over few and many nodes, of every kind that TDB2 stores in its own way.
    private static List<Quad> random(int size) {
        Random random = new Random(size);
        List<Quad> quads = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Node graph = random.nextInt(4) == 0 ? iri("graph", random.nextInt(3)) : Quad.defaultGraphIRI;
            quads.add(new Quad(graph, iri("s", random.nextInt(size)), iri("p", random.nextInt(7)), object(random)));
            if (random.nextInt(5) == 0) {
                quads.add(quads.get(random.nextInt(quads.size())));
            }
        }
        return quads;
    }

    private static Node object(Random random) {
        int value = random.nextInt(100_000);
        return switch (random.nextInt(8)) {
            case 0 -> iri("s", value % 500);
            case 1 -> NodeFactory.createLiteralDT("" + value, XSDDatatype.XSDinteger);
            case 2 -> NodeFactory.createLiteralDT("-" + value, XSDDatatype.XSDinteger);
            case 3 -> NodeFactory.createLiteralDT("" + (1900 + value % 200), XSDDatatype.XSDgYear);
            case 4 -> NodeFactory.createLiteralLang("text " + value, value % 2 == 0 ? "en" : "de");
            case 5 -> NodeFactory.createLiteralDT("0." + (value % 90 + 1) + "1", XSDDatatype.XSDdecimal);
            case 6 -> NodeFactory.createLiteralDT(value % 2 == 0 ? "true" : "false", XSDDatatype.XSDboolean);
            default -> NodeFactory.createLiteralString("text " + value % 1000);
        };
    }

    private static Node iri(String kind, int number) {
        return NodeFactory.createURI("urn:x:" + kind + number);
    }
}
