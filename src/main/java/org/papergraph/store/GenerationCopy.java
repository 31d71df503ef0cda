package org.papergraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/// A copy of a published generation that is not published yet, so it may be changed: its named graphs are written anew,
/// the indexes of the default graph stay as they are.
///
/// @param base the published graph
/// @param folder where the copy lies, without the indexes of named graphs until they are written
record GenerationCopy(KnowledgeGraph base, Path folder) {
    private static final String PRIMARY = "GSPO";

    /// Copies the files of a generation into a folder, all but the indexes of named graphs.
    ///
    /// @throws StoreException if a file is no longer what its manifest says, since a copy would hide the damage
    static GenerationCopy of(KnowledgeGraph base, Path folder) throws IOException {
        Set<String> quadIndexes = base.read(GenerationCopy::quadIndexes);
        for (Map.Entry<String, Manifest.FileMark> file : base.manifest().files().entrySet()) {
            Path from = base.folder().resolve(file.getKey());
            Path to = folder.resolve(file.getKey());
            boolean index = quadIndexes.contains(file.getKey().replaceFirst("\\..*", ""));
            if (!index) {
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Folders.copy(from, to, file.getValue().size());
            }
            if (!Manifest.FileMark.of(index ? from : to).equals(file.getValue())) {
                throw new StoreException(from + ": has changed since it was published; build again to mend the graph");
            }
        }
        return new GenerationCopy(base, folder);
    }

    private static Set<String> quadIndexes(DatasetGraph base) {
        return Stream.of(quads((DatasetGraphTDB) base).getTupleTable().getIndexes())
                .map(TupleIndex::getName)
                .collect(Collectors.toSet());
    }

    private static NodeTupleTable quads(DatasetGraphTDB dataset) {
        return dataset.getQuadTable().getNodeTupleTable();
    }

    /// Puts the triples of a source in the place of a named graph.
    Map<String, IndexSum> replace(String name, Consumer<? super StreamRDF> source) {
        QuadIds quads = new QuadIds();
        try (Storage copy = Storage.open(folder)) {
            DatasetGraphTDB dataset = copy.dataset();
            dataset.begin(TxnType.WRITE);
            NodeTable nodes = quads(dataset).getNodeTable();
            long graph = encoded(nodes.getAllocateNodeId(NodeFactory.createURI(name)));
            base.read(others -> keep(others, graph, quads));
            source.accept(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    quads.add(graph, id(triple.getSubject()), id(triple.getPredicate()), id(triple.getObject()));
                }

                private long id(Node node) {
                    return encoded(nodes.getAllocateNodeId(node));
                }
            });
            dataset.commit();
            dataset.end();
            quads.pack(quads(dataset));
        }
        try (Storage written = Storage.open(folder)) {
            DatasetGraphTDB dataset = written.dataset();
            dataset.begin(TxnType.READ);
            Map<String, IndexSum> sums = IndexSum.of(dataset);
            dataset.end();
            return sums;
        }
    }

    /// Keeps the quads of all graphs but one; their nodes have the same ids in the copy.
    private static int keep(DatasetGraph base, long without, QuadIds quads) {
        TupleIndex primary = Stream.of(
                        quads((DatasetGraphTDB) base).getTupleTable().getIndexes())
                .filter(index -> index.getName().equals(PRIMARY))
                .findFirst()
                .orElseThrow();
        Iterator<Record> records = LoaderOps.idxBTree(primary).iterator();
        while (records.hasNext()) {
            ByteBuffer key = ByteBuffer.wrap(records.next().getKey());
            long graph = key.getLong();
            if (graph != without) {
                quads.add(graph, key.getLong(), key.getLong(), key.getLong());
            }
        }
        return quads.size();
    }

    private static long encoded(NodeId id) {
        byte[] bytes = new byte[NodeId.SIZE];
        NodeIdFactory.set(id, bytes);
        return Bytes.getLong(bytes);
    }
}
