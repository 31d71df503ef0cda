package org.papergraph.store;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntToLongFunction;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/// Writes empty indexes of a TDB2 database from their leaves up, block after block, out of rows in the order of each
/// index. That is how TDB2's own `xloader` builds indexes; inserting row by row costs about three times the
/// work and leaves blocks a third empty. It is no transaction, and the database must be closed and opened again to be
/// read.
final class IndexPacker {
    private IndexPacker() {}

    /// Writes all indexes of a table.
    ///
    /// @param rows one for each tuple, of numbers in the order of the ids they stand for; equal rows count once
    /// @param ids the id, as TDB2's indexes hold it, of a number
    static void pack(TupleColumns rows, IntToLongFunction ids, NodeTupleTable table) {
        RowOrder distinct = RowOrder.of(rows);
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            int[] order = new int[rows.width()];
            for (int i = 0; i < order.length; i++) {
                order[i] = index.getMapping().getSlotIdx(i);
            }
            BPlusTree tree = LoaderOps.idxBTree(index);
            int[] sorted = distinct.by(order);
            pack(
                    tree,
                    Arrays.stream(sorted)
                            .mapToObj(row -> {
                                byte[] key = new byte[order.length * NodeId.SIZE];
                                for (int i = 0; i < order.length; i++) {
                                    Bytes.setLong(ids.applyAsLong(rows.get(row, order[i])), key, i * NodeId.SIZE);
                                }
                                return tree.getRecordFactory().create(key);
                            })
                            .iterator());
        }
    }

    /// Writes ascending records into an empty tree.
    static void pack(BPlusTree tree, Iterator<Record> records) {
        if (records.hasNext()) {
            BPlusTreeRewriter.packIntoBPlusTree(
                    records,
                    tree.getParams(),
                    tree.getRecordFactory(),
                    tree.getStateManager().getBufferChannel(),
                    tree.getNodeManager().getBlockMgr(),
                    tree.getRecordsMgr().getBlockMgr());
        }
    }
}
