package org.papergraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;

/// The decisions of the graph of identity that were left open.
final class OpenDecisions {
    private static final String PG = "https://w3id.org/papergraph/ontology#";
    private static final Node STATUS = NodeFactory.createURI(PG + "status");
    private static final Node UNDECIDED = NodeFactory.createLiteralString("undecided");

    private final DatasetGraphTDB dataset;

    OpenDecisions(DatasetGraphTDB dataset) {
        this.dataset = dataset;
    }

    /// The numbers of the two things of each open decision of which both are among some, in ascending order.
    List<int[]> among(SortedIds things) {
        List<int[]> pairs = new ArrayList<>();
        Iterator<Quad> open = dataset.find(Node.ANY, Node.ANY, STATUS, UNDECIDED);
        while (open.hasNext()) {
            Node decision = open.next().getSubject();
            int left = number(decision, "left", things);
            int right = number(decision, "right", things);
            if (left >= 0 && right >= 0) {
                pairs.add(new int[] {Math.min(left, right), Math.max(left, right)});
            }
        }
        pairs.sort((a, b) -> a[0] == b[0] ? Integer.compare(a[1], b[1]) : Integer.compare(a[0], b[0]));
        return pairs;
    }

    private int number(Node decision, String side, SortedIds things) {
        Iterator<Quad> found = dataset.find(Node.ANY, decision, NodeFactory.createURI(PG + side), Node.ANY);
        if (!found.hasNext()) {
            return -1;
        }
        NodeId id = dataset.getQuadTable()
                .getNodeTupleTable()
                .getNodeTable()
                .getNodeIdForNode(found.next().getObject());
        return NodeId.isDoesNotExist(id) ? -1 : things.find(AuthorshipScan.key(id));
    }
}
