package org.papergraph.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntSupplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/// Times an [AuthorshipScan], or a bare walk over the same triples that looks at their node ids and does nothing with
/// them, in CPU seconds of the whole process: the first run, which is what a command takes, and the mean of later ones.
/// `.ci/bench-network` runs both, each in a process of its own, so that neither warms the other up.
final class ScanBenchmark {
    private static final int WARM_UP = 15;
    private static final int RUNS = 30;

    private static final List<String> PREDICATES = List.of(
            "https://w3id.org/papergraph/ontology#authorship",
            "https://w3id.org/papergraph/ontology#author",
            "https://w3id.org/papergraph/ontology#affiliation",
            "https://w3id.org/papergraph/ontology#year",
            "http://purl.org/dc/terms/subject",
            "https://w3id.org/papergraph/ontology#authorListComplete",
            "https://w3id.org/papergraph/ontology#describes",
            "http://purl.org/dc/terms/isPartOf");

    private ScanBenchmark() {}

    /// @param arguments `walk` or `scan`, and the location of a graph
    public static void main(String[] arguments) {
        try (KnowledgeGraph graph = KnowledgeGraph.open(Path.of(arguments[1]))) {
            if (arguments[0].equals("walk")) {
                time("triples walked", () -> walk(graph));
            } else {
                time("works scanned", () -> AuthorshipScan.read(graph, ScanBenchmark::works));
            }
        }
    }

    private static int walk(KnowledgeGraph graph) {
        DatasetGraphTDB dataset = (DatasetGraphTDB) graph.dataset();
        return Txn.calculateRead(dataset, () -> {
            NodeTupleTable triples = dataset.getTripleTable().getNodeTupleTable();
            int count = 0;
            for (String predicate : PREDICATES) {
                NodeId id = triples.getNodeTable().getNodeIdForNode(NodeFactory.createURI(predicate));
                Iterator<Tuple<NodeId>> found = triples.find(NodeId.NodeIdAny, id, NodeId.NodeIdAny);
                while (found.hasNext()) {
                    Tuple<NodeId> triple = found.next();
                    count += triple.get(0).equals(triple.get(2)) ? 2 : 1;
                }
            }
            return count;
        });
    }

    private static int works(AuthorshipScan scan) {
        int works = scan.onWorks(AuthorshipScan.Thing.PERSON).offsets().length - 1;
        scan.onWorks(AuthorshipScan.Thing.INSTITUTION);
        scan.onWorks(AuthorshipScan.Thing.TOPIC);
        scan.onWorks(AuthorshipScan.Thing.LIST);
        scan.institutionsOfPeople();
        return works;
    }

    private static void time(String what, IntSupplier task) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        int count = task.getAsInt();
        long first = system.getProcessCpuTime() - start;
        for (int run = 1; run < WARM_UP; run++) {
            count = task.getAsInt();
        }
        // The clock ticks a hundred times a second, which is too coarse for a single run.
        start = system.getProcessCpuTime();
        for (int run = 0; run < RUNS; run++) {
            count = task.getAsInt();
        }
        long later = (system.getProcessCpuTime() - start) / RUNS;
        System.out.printf("%.3f %.3f %d %s%n", first / 1e9, later / 1e9, count, what);
    }
}
