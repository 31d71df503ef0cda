package org.papergraph.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/// Fills a fresh TDB2 database that nobody else has open.
///
/// Nodes go to disk as they come; triples and quads are kept as numbers, 12 and 16 bytes each, and at the end sorted
/// once
/// per index, each index being written from its leaves up, block after block. That is how TDB2's own `xloader` builds
/// indexes; inserting triple by triple costs about three times the work and leaves blocks a third empty.
/// It is no transaction: what has been filled but not finished is worth nothing and must be thrown away.
final class BulkLoad extends StreamRDFBase {
    private final DatasetGraphTDB dataset;
    private final NodeNumbers nodes;
    private final TupleColumns triples = new TupleColumns(3);
    private final TupleColumns quads = new TupleColumns(4);

    private BulkLoad(DatasetGraphTDB dataset) {
        this.dataset = dataset;
        this.nodes = new NodeNumbers(nodeTable(dataset));
    }

    /// Fills the database with what the source writes. The database must be closed and opened again to be read.
    static void fill(DatasetGraphTDB dataset, Consumer<? super StreamRDF> source) {
        BulkLoad load = new BulkLoad(dataset);
        dataset.begin(TxnType.WRITE);
        source.accept(load);
        dataset.commit();
        dataset.end();
        load.index();
    }

    private static NodeTable nodeTable(DatasetGraphTDB dataset) {
        return dataset.getTripleTable().getNodeTupleTable().getNodeTable();
    }

    @Override
    public void triple(Triple triple) {
        int row = triples.addRow();
        triples.set(row, 0, nodes.number(triple.getSubject()));
        triples.set(row, 1, nodes.number(triple.getPredicate()));
        triples.set(row, 2, nodes.number(triple.getObject()));
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            triple(quad.asTriple());
            return;
        }
        int row = quads.addRow();
        quads.set(row, 0, nodes.number(quad.getGraph()));
        quads.set(row, 1, nodes.number(quad.getSubject()));
        quads.set(row, 2, nodes.number(quad.getPredicate()));
        quads.set(row, 3, nodes.number(quad.getObject()));
    }

    @Override
    public void prefix(String prefix, String iri) {
        dataset.prefixes().add(prefix, iri);
    }

    private void index() {
        nodes.close();
        BPlusTree hashes = LoaderOps.ntBPTree(nodeTable(dataset));
        pack(hashes, nodes.records(hashes.getRecordFactory()));
        index(triples, dataset.getTripleTable().getNodeTupleTable());
        index(quads, dataset.getQuadTable().getNodeTupleTable());
    }

    private void index(TupleColumns rows, NodeTupleTable table) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.width(); column++) {
                rows.set(row, column, nodes.rank(rows.get(row, column)));
            }
        }
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            int[] order = new int[rows.width()];
            for (int i = 0; i < order.length; i++) {
                order[i] = index.getMapping().getSlotIdx(i);
            }
            BPlusTree tree = LoaderOps.idxBTree(index);
            pack(tree, new DistinctRows(rows, order, tree.getRecordFactory()));
        }
    }

    private static void pack(BPlusTree tree, Iterator<Record> records) {
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

    /// The rows as records of one index, ascending, none twice.
    private final class DistinctRows implements Iterator<Record> {
        private final TupleColumns rows;
        private final int[] order;
        private final RecordFactory factory;
        private final int[] sorted;
        private int next;

        DistinctRows(TupleColumns rows, int[] order, RecordFactory factory) {
            this.rows = rows;
            this.order = order;
            this.factory = factory;
            this.sorted = rows.sorted(order);
        }

        @Override
        public boolean hasNext() {
            return next < sorted.length;
        }

        @Override
        public Record next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int row = sorted[next];
            byte[] key = new byte[order.length * NodeId.SIZE];
            for (int i = 0; i < order.length; i++) {
                Bytes.setLong(nodes.id(rows.get(row, order[i])), key, i * NodeId.SIZE);
            }
            do {
                next++;
            } while (next < sorted.length && rows.same(row, sorted[next]));
            return factory.create(key);
        }
    }
}
