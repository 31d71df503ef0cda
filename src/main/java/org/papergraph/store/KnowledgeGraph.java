package org.papergraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/// A published graph, open for reading.
///
/// It is one generation: it stays as it is, whatever a build publishes meanwhile. Any number of processes may have it
/// open, one process only once at a time. Reads may run on many threads, each in its own transaction.
public final class KnowledgeGraph implements AutoCloseable {
    private final Path generation;
    private final Manifest manifest;
    private final Storage storage;
    private final DatasetGraph dataset;
    private final List<String> warnings;

    private KnowledgeGraph(Path generation, Manifest manifest, List<String> warnings) {
        this.generation = generation;
        this.manifest = manifest;
        this.warnings = List.copyOf(warnings);
        this.storage = Storage.read(generation, manifest);
        this.dataset = storage.dataset();
    }

    /// Opens the newest whole generation at a location. One that is broken is passed over with a warning.
    public static KnowledgeGraph open(Path location) {
        List<String> warnings = new ArrayList<>();
        return newestWhole(new Generations(location).newestFirst(), warnings).orElseThrow(() -> {
            String found = warnings.isEmpty() ? "no graph here" : "no whole graph here (" + warnings.getFirst() + ")";
            return new StoreException(location + ": " + found + "; run: papergraph build LIST.md");
        });
    }

    /// Opens the newest whole generation above a number, for who has that one open. Empty if there is none; `warn`
    /// then takes a line for each that is broken.
    public static Optional<KnowledgeGraph> openNewer(Path location, int number, Consumer<String> warn) {
        List<Path> newer = new Generations(location)
                .newestFirst().stream()
                        .takeWhile(each -> Generations.number(each) > number)
                        .toList();
        List<String> warnings = new ArrayList<>();
        Optional<KnowledgeGraph> opened = newestWhole(newer, warnings);
        warnings.forEach(warn);
        return opened;
    }

    private static Optional<KnowledgeGraph> newestWhole(List<Path> newestFirst, List<String> warnings) {
        for (Path generation : newestFirst) {
            Manifest manifest;
            try {
                manifest = Manifest.read(generation);
                manifest.glance(generation);
            } catch (AccessDeniedException denied) {
                throw StorageFault.forbidden(generation.resolve(Manifest.NAME));
            } catch (IOException damage) {
                warnings.add(generation + ": broken, so the graph before it is used: " + damage.getMessage()
                        + "; build again to mend it");
                continue;
            }
            return Optional.of(new KnowledgeGraph(generation, manifest, warnings));
        }
        return Optional.empty();
    }

    /// The number of the newest generation at a location, whole or not; empty if there is none. Cheap enough to ask
    /// often.
    public static Optional<Integer> newestGeneration(Path location) {
        return new Generations(location).newest().map(Generations::number);
    }

    /// What was passed over when this graph was opened, a line each, to be shown loudly.
    public List<String> warnings() {
        return warnings;
    }

    /// The number of the generation.
    public int generation() {
        return Generations.number(generation);
    }

    /// A short text that tells this graph from any other, also from one of the same number at another time.
    public String fingerprint() {
        try {
            return Manifest.FileMark.of(generation.resolve(Manifest.NAME))
                    .sha256()
                    .substring(0, 16);
        } catch (IOException unreadable) {
            throw new StoreException(generation + ": the manifest cannot be read", unreadable);
        }
    }

    /// What was published.
    Manifest manifest() {
        return manifest;
    }

    /// The folder of the generation.
    public Path folder() {
        return generation;
    }

    /// The graph for Jena. Default graph: the knowledge graph; named graphs: what is about it. Read it inside a read
    /// transaction; it must not be written.
    public DatasetGraph dataset() {
        return dataset;
    }

    /// Triples in the default graph, as counted when it was published.
    public long triples() {
        return manifest.rows().getOrDefault("SPO", 0L);
    }

    /// Prefixes of the namespaces in use, by prefix.
    public Map<String, String> prefixes() {
        return read(each -> {
            PrefixMap prefixes = each.prefixes();
            return prefixes.getMappingCopy();
        });
    }

    /// Runs something inside a read transaction.
    public <T> T read(Function<DatasetGraph, T> task) {
        return Txn.calculateRead(dataset, () -> task.apply(dataset));
    }

    /// Answers a question into a stream, which stays open.
    ///
    /// @return whether anything was found: a row, a triple, or a yes
    public boolean answer(BoundQuery query, AnswerFormat format, OutputStream out) {
        return Txn.calculateRead(dataset, () -> new AnswerWriter(dataset, format).write(query, out));
    }

    /// Writes the graph into a stream, which stays open.
    public void export(GraphFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> GraphExport.of(dataset).write(format, out));
    }

    @Override
    public void close() {
        storage.close();
    }
}
