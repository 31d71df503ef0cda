package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shared.JenaException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/// Writes a whole new generation beside those that are there, checks it and publishes it by one rename.
///
/// Until the rename nothing that a reader can see changes, so a kill, a full disk or an error at any moment leaves
/// the old graph as it was; what lies about of a build that was cut off is cleared by the next one. The last two
/// generations stay. One build at a time writes at a location.
public final class GenerationWriter {
    private static final int KEPT = 2;

    private final Generations generations;

    /// A writer at a location, which is made if it is not there.
    public GenerationWriter(Path location) {
        this.generations = new Generations(location);
    }

    /// Lets the source write its triples, then publishes them. On a [StoreException], or on any exception of the
    /// source,
    /// nothing is published.
    public Publication publish(Consumer<? super StreamRDF> source) {
        try (LocationLock lock = LocationLock.take(generations)) {
            return publish(lock.generations(), source);
        } catch (IOException | JenaException | InternalError fault) {
            throw StorageFault.explain(generations.location(), fault);
        }
    }

    private static Publication publish(Generations generations, Consumer<? super StreamRDF> source) throws IOException {
        Path unfinished = generations.unfinished();
        Folders.delete(unfinished);
        Folders.delete(generations.outdated());
        Files.createDirectory(unfinished);
        try {
            Map<String, Long> rows = write(unfinished, source);
            List<Finding> findings = check(rows);
            if (!findings.isEmpty()) {
                throw new StoreException(generations.location() + ": not published, because the new graph is broken: "
                        + findings.getFirst().what());
            }
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

    private static Map<String, Long> write(Path folder, Consumer<? super StreamRDF> source) throws IOException {
        DatasetGraphTDB dataset = Storage.open(folder);
        try {
            dataset.begin(TxnType.WRITE);
            source.accept(StreamRDFLib.dataset(dataset));
            dataset.commit();
            dataset.end();
            dataset.begin(TxnType.READ);
            Map<String, Long> rows = Storage.rows(dataset);
            TextSearch.write(folder, dataset);
            dataset.end();
            return rows;
        } finally {
            dataset.shutdown();
        }
    }

    /// Every index of a table must hold the same number of rows, or answers would depend on the shape of the
    /// question.
    static List<Finding> check(Map<String, Long> rows) {
        Map<Integer, List<String>> tables = rows.keySet().stream().collect(Collectors.groupingBy(String::length));
        return tables.values().stream()
                .filter(table -> table.stream().map(rows::get).distinct().count() > 1)
                .map(table -> new Finding(
                        String.join(", ", table),
                        "indexes of one table hold different numbers of rows: "
                                + table.stream().map(rows::get).toList()))
                .toList();
    }

    private static void prune(Generations generations) throws IOException {
        List<Path> old = generations.newestFirst();
        for (Path generation : old.subList(Math.min(KEPT, old.size()), old.size())) {
            Files.move(generation, generations.outdated(), StandardCopyOption.ATOMIC_MOVE);
            Folders.delete(generations.outdated());
        }
    }
}
