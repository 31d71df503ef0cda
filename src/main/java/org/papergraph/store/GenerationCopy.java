package org.papergraph.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/// A copy of a published generation that is not published yet, so it may be changed: in one write transaction of TDB2,
/// which touches none of the indexes of the default graph.
///
/// @param folder where it lies
record GenerationCopy(Path folder) {
    /// Copies the files of a generation into a folder.
    ///
    /// @throws StoreException if a file is no longer what its manifest says, since a copy would hide the damage
    static GenerationCopy of(KnowledgeGraph base, Path folder) throws IOException {
        for (Map.Entry<String, Manifest.FileMark> file : base.manifest().files().entrySet()) {
            Path from = base.folder().resolve(file.getKey());
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            copy(from, to, file.getValue().size());
            if (!Manifest.FileMark.of(to).equals(file.getValue())) {
                throw new StoreException(from + ": has changed since it was published; build again to mend the graph");
            }
        }
        return new GenerationCopy(folder);
    }

    /// Copies the first bytes; the zeros behind them become a hole of the same length, which takes no space.
    private static void copy(Path from, Path to, long bytes) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                RandomAccessFile target = new RandomAccessFile(to.toFile(), "rw")) {
            long length = source.size();
            long copied = 0;
            while (copied < Math.min(bytes, length)) {
                copied += source.transferTo(copied, bytes - copied, target.getChannel());
            }
            target.setLength(length);
        }
    }

    /// Puts the triples of a source in the place of a named graph.
    Map<String, IndexSum> replace(String name, Consumer<? super StreamRDF> source) {
        Node graph = NodeFactory.createURI(name);
        try (Storage copy = Storage.open(folder)) {
            DatasetGraphTDB dataset = copy.dataset();
            dataset.begin(TxnType.WRITE);
            dataset.removeGraph(graph);
            source.accept(StreamRDFLib.graph(dataset.getGraph(graph)));
            dataset.commit();
            dataset.end();
        }
        try (Storage written = Storage.open(folder)) {
            DatasetGraphTDB dataset = written.dataset();
            dataset.begin(TxnType.READ);
            Map<String, IndexSum> sums = IndexSum.of(dataset);
            dataset.end();
            return sums;
        }
    }
}
