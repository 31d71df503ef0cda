package org.papergraph.build;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.papergraph.citation.Citation;
import org.papergraph.rdf.IriMinter;
import org.papergraph.rdf.TripleWriter;
import org.papergraph.resolution.IdentityException;
import org.papergraph.resolution.KeyMemory;
import org.papergraph.resolution.Resolution;
import org.papergraph.store.Companion;
import org.papergraph.store.GenerationWriter;
import org.papergraph.store.Publication;

/// One build, from sources to a published graph: read, resolve, write, publish.
public final class GraphBuild {
    /// What the next build at the same location knows things by again.
    private static final String KEYS = "keys.txt";

    /// An entry that was read with less confidence states no more than its title, identifiers and links: of the authors
    /// that such readings name, two in five are none.
    private static final double TRUSTED = 0.4;

    private final BuildOptions options;
    private final InputStream standardInput;
    private final Progress progress;

    /// A build with these options.
    ///
    /// @param standardInput what the source `-` stands for
    public GraphBuild(BuildOptions options, InputStream standardInput, Progress progress) {
        this.options = options;
        this.standardInput = standardInput;
        this.progress = progress;
    }

    /// Reads everything before anything is written. Nothing is published unless all went well.
    ///
    /// @throws BuildException when a source cannot be read, or none has an entry
    /// @throws org.papergraph.store.StoreException when the graph cannot be written
    public BuildReport run(List<Source> sources) {
        long start = System.nanoTime();
        IriMinter minter = minter();
        GenerationWriter generations = new GenerationWriter(options.location());
        Knowledge knowledge = new Knowledge(options, minter(), generations.companion(KEYS));
        List<Citation> citations = new ArrayList<>();
        Reading reading = read(sources, citations);
        if (citations.isEmpty()) {
            throw new BuildException(sources.getFirst().name()
                    + ": no entry found"
                    + (sources.size() > 1 ? " in any source" : "")
                    + "; "
                    + SourceReader.WHAT_AN_ENTRY_IS
                    + firstOf(reading.problems()));
        }
        knowledge.problems().forEach(reading::problem);
        progress.phase("resolve", 1);
        Resolution resolution = resolve(knowledge, citations);
        resolution.unmatched().forEach(line -> reading.problem(Problem.of("identity.unmatched", line)));
        progress.step();
        progress.phase("write", 1);
        TripleWriter triples = new TripleWriter(resolution, reading.files(), minter);
        Companion keys = new Companion(KEYS, file -> KeyMemory.of(resolution).write(file));
        Publication publication = generations.publish(triples, List.of(keys));
        progress.step();
        triples.rejectedAddresses()
                .forEach(address -> reading.problem(new Problem(
                        "address.rejected",
                        address.place(),
                        "kept as text, not a usable address: " + address.address())));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Account(citations, reading, resolution, options.detailed()).report(publication.triples(), seconds);
    }

    /// What may be why nothing could be read; empty where all was as it should be.
    private static String firstOf(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.key().equals(SourceReader.NO_ENTRY))
                .min(Comparator.naturalOrder())
                .map(problem -> "; " + problem.text())
                .orElse("");
    }

    private static Resolution resolve(Knowledge knowledge, List<Citation> citations) {
        try {
            return knowledge.resolver().resolve(citations);
        } catch (IdentityException contradiction) {
            throw new BuildException(String.valueOf(contradiction.getMessage()), contradiction);
        }
    }

    private IriMinter minter() {
        try {
            return new IriMinter(options.base());
        } catch (IllegalArgumentException unusable) {
            throw new BuildException(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private Reading read(List<Source> sources, List<Citation> citations) {
        Reading reading = new Reading(
                citation -> citations.add(citation.confidence() < TRUSTED ? citation.withoutGuesses() : citation),
                true);
        SourceReader reader = new SourceReader(standardInput, reading);
        progress.phase("read", sources.size());
        for (Source source : sources) {
            reader.read(source);
            progress.step();
        }
        return reading;
    }
}
