package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shared.JenaException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/// Writes a whole new generation beside those that are there, checks it and publishes it by one rename.
///
/// Until the rename nothing that a reader can see changes, so a kill, a full disk or an error at any moment leaves
/// the old graph as it was; what lies about of a build that was cut off is cleared by the next one. The last two
/// generations stay. One process at a time writes at a location.
public final class GenerationWriter {
    private static final int KEPT = 2;

    private final Generations generations;

    /// Fills the folder of a generation and sums up its indexes.
    private interface Content {
        Map<String, IndexSum> write(Path folder) throws IOException;
    }

    /// A writer at a location, which is made if it is not there.
    public GenerationWriter(Path location) {
        this.generations = new Generations(location);
    }

    /// Lets the source write its triples, then publishes them. On a [StoreException], or on any exception of the
    /// source, nothing is published.
    public Publication publish(Consumer<? super StreamRDF> source) {
        return publish(source, List.of());
    }

    /// The same, with files beside the graph, which the manifest lists with the others.
    public Publication publish(Consumer<? super StreamRDF> source, List<Companion> companions) {
        return publishLocked(folder -> {
            Map<String, IndexSum> sums = write(folder, source);
            for (Companion companion : companions) {
                companion.content().write(folder.resolve(companion.name()));
            }
            return sums;
        });
    }

    /// Publishes a graph once more, with the triples of the source in the place of one of its named graphs. All else is
    /// copied file by file, each held to its digest, so the default graph stays byte for byte what it was. As with
    /// [#publish], nothing is published on an exception.
    ///
    /// @param base must be the newest generation at this location, so that nothing newer gets lost
    /// @param name IRI of the named graph
    public Publication publishWith(KnowledgeGraph base, String name, Consumer<? super StreamRDF> source) {
        return publishLocked(folder -> {
            Path newest = generations.newest().orElse(folder);
            if (!newest.equals(base.folder())) {
                throw new StoreException(generations.location() + ": " + newest.getFileName() + " is newer than the "
                        + base.folder().getFileName() + " that this comes from; run the same command again, or, if"
                        + " papergraph verify finds it broken, papergraph build");
            }
            return GenerationCopy.of(base, folder).replace(name, source);
        });
    }

    private Publication publishLocked(Content content) {
        try (LocationLock lock = LocationLock.take(generations)) {
            return publish(lock.generations(), content);
        } catch (IOException | RuntimeIOException | JenaException | InternalError fault) {
            throw StorageFault.explain(generations.location(), fault);
        }
    }

    /// The companion of this name that the newest generation has.
    public Optional<Path> companion(String name) {
        return generations.newest().map(newest -> newest.resolve(name)).filter(Files::isRegularFile);
    }

    private static Publication publish(Generations generations, Content content) throws IOException {
        Path unfinished = generations.unfinished();
        Folders.delete(unfinished);
        Folders.delete(generations.outdated());
        Files.createDirectory(unfinished);
        try {
            Map<String, IndexSum> sums = content.write(unfinished);
            List<Finding> findings = IndexSum.disagreements(sums);
            if (!findings.isEmpty()) {
                throw new StoreException(generations.location() + ": not published, because the new graph is broken: "
                        + findings.getFirst().where() + " "
                        + findings.getFirst().what());
            }
            Map<String, Long> rows = IndexSum.rows(sums);
            Manifest.of(unfinished, rows).write(unfinished);
            Folders.force(unfinished);
            Path generation = generations.next();
            Files.move(unfinished, generation, StandardCopyOption.ATOMIC_MOVE);
            Folders.forceOne(generations.location());
            prune(generations);
            return new Publication(
                    generations.location(), generation, rows.getOrDefault("SPO", 0L), rows.getOrDefault("GSPO", 0L));
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static Map<String, IndexSum> write(Path folder, Consumer<? super StreamRDF> source) throws IOException {
        try (Storage fresh = Storage.open(folder);
                TextWriter texts = TextWriter.open(folder)) {
            BulkLoad.fill(fresh.dataset(), texts, source);
            texts.finish();
        }
        try (Storage written = Storage.open(folder)) {
            DatasetGraphTDB dataset = written.dataset();
            dataset.begin(TxnType.READ);
            Map<String, IndexSum> sums = IndexSum.of(dataset);
            dataset.end();
            return sums;
        }
    }

    private static void prune(Generations generations) throws IOException {
        List<Path> old = generations.newestFirst();
        for (Path generation : old.subList(Math.min(KEPT, old.size()), old.size())) {
            Files.move(generation, generations.outdated(), StandardCopyOption.ATOMIC_MOVE);
            Folders.delete(generations.outdated());
        }
    }
}
