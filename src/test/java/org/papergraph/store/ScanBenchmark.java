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

/// Holds an [AuthorshipScan] against a bare walk over the same triples that looks at their node ids and does nothing
/// with them: prints both in CPU seconds of the whole process, the first run and the best, and how many times the bare
/// walk the scan takes. `.ci/bench-network` runs it.
final class ScanBenchmark {
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

    /// @param arguments location of a graph
    public static void main(String[] arguments) {
        try (KnowledgeGraph graph = KnowledgeGraph.open(Path.of(arguments[0]))) {
            double bare = spent("triples walked", () -> walk(graph));
            double scan = spent("works scanned", () -> AuthorshipScan.read(graph, ScanBenchmark::works));
            System.out.printf("scan / bare walk: %.2f%n", scan / bare);
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

    private static double spent(String what, IntSupplier task) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double first = 0;
        double best = Double.MAX_VALUE;
        int count = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = system.getProcessCpuTime();
            count = task.getAsInt();
            double seconds = (system.getProcessCpuTime() - start) / 1e9;
            first = run == 0 ? seconds : first;
            best = Math.min(best, seconds);
        }
        System.out.printf("%d %s: first %.2f, best %.2f CPU seconds%n", count, what, first, best);
        return best;
    }
}
