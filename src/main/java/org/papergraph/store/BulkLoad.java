package org.papergraph.store;

import java.util.function.Consumer;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/// Fills a fresh TDB2 database that nobody else has open.
///
/// Nodes go to disk as they come; triples and quads are kept as numbers, 12 and 16 bytes each, until [IndexPacker]
/// writes the indexes. It is no transaction: what has been filled but not finished is worth nothing and must be thrown
/// away.
final class BulkLoad extends StreamRDFBase {
    private final DatasetGraphTDB dataset;
    private final TextWriter texts;
    private final NodeNumbers nodes;
    private final TupleColumns triples = new TupleColumns(3);
    private final TupleColumns quads = new TupleColumns(4);

    private BulkLoad(DatasetGraphTDB dataset, TextWriter texts) {
        this.dataset = dataset;
        this.texts = texts;
        this.nodes = new NodeNumbers(nodeTable(dataset));
    }

    /// Fills the database with what the source writes. The database must be closed and opened again to be read.
    ///
    /// @param texts takes the triples of the default graph as they come
    static void fill(DatasetGraphTDB dataset, TextWriter texts, Consumer<? super StreamRDF> source) {
        BulkLoad load = new BulkLoad(dataset, texts);
        dataset.begin(TxnType.WRITE);
        source.accept(load);
        load.nodes.close();
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
        int subject = nodes.number(triple.getSubject());
        int predicate = nodes.number(triple.getPredicate());
        int object = nodes.number(triple.getObject());
        triples.set(row, 0, subject);
        triples.set(row, 1, predicate);
        triples.set(row, 2, object);
        texts.add(triple, subject, object);
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
        BPlusTree hashes = LoaderOps.ntBPTree(nodeTable(dataset));
        IndexPacker.pack(hashes, nodes.records(hashes.getRecordFactory()));
        index(triples, dataset.getTripleTable().getNodeTupleTable());
        index(quads, dataset.getQuadTable().getNodeTupleTable());
    }

    private void index(TupleColumns rows, NodeTupleTable table) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.width(); column++) {
                rows.set(row, column, nodes.rank(rows.get(row, column)));
            }
        }
        IndexPacker.pack(rows, nodes::id, table);
    }
}
