package org.papergraph.store;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/// Reads the triples of one predicate as pairs of node ids, by object and then by subject, straight from the records
/// of the index that begins with the predicate: nothing becomes an object. Works inside a transaction.
final class PredicateScan {
    private static final String BY_PREDICATE = "POS";
    private static final int OBJECT = NodeId.SIZE;
    private static final int SUBJECT = 2 * NodeId.SIZE;

    private final NodeTupleTable triples;
    private final BPlusTree index;

    PredicateScan(NodeTupleTable triples) {
        this.triples = triples;
        TupleIndex byPredicate = List.of(triples.getTupleTable().getIndexes()).stream()
                .filter(each -> each.getName().equals(BY_PREDICATE))
                .findFirst()
                .orElseThrow();
        this.index = LoaderOps.idxBTree(byPredicate);
    }

    /// Every triple of a predicate. Linear in them. An id that is not negative is the place of a node in the node
    /// file, a negative one holds a value in itself.
    IdPairs pairs(String predicate) {
        IdPairs pairs = new IdPairs();
        NodeId id = triples.getNodeTable().getNodeIdForNode(NodeFactory.createURI(predicate));
        if (NodeId.isDoesNotExist(id)) {
            return pairs;
        }
        long place = id.getPtrLocation();
        long[] read = new long[2];
        // The index reads one record too far to see where the range ends, so a record counts once it is handed out.
        Iterator<long[]> records = index.iterator(first(place), first(place + 1), (block, record, key, factory) -> {
            int start = record * factory.recordLength();
            if (key != null) {
                block.get(start, key);
            }
            read[0] = block.getLong(start + SUBJECT);
            read[1] = block.getLong(start + OBJECT);
            return read;
        });
        records.forEachRemaining(each -> pairs.add(each[0], each[1]));
        return pairs;
    }

    /// Below every record of the predicate, and above all of those before it.
    private Record first(long predicate) {
        byte[] key = new byte[3 * NodeId.SIZE];
        Bytes.setLong(predicate, key, 0);
        return index.getRecordFactory().create(key);
    }

    /// The node of an id.
    Node node(long id) {
        byte[] bytes = new byte[NodeId.SIZE];
        Bytes.setLong(id, bytes, 0);
        return triples.getNodeTable().getNodeForNodeId(NodeIdFactory.get(bytes));
    }
}
