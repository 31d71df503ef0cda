package org.papergraph.build;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.papergraph.citation.Citation;

/// Reads sources without building a graph: each citation is handed on as it is read, and nothing is held.
public final class Extraction {
    private final InputStream standardInput;

    /// @param standardInput what the source `-` stands for
    public Extraction(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /// Reads source by source, in the order given.
    ///
    /// @return what was not as it should be, by file and line
    /// @throws BuildException when a source cannot be read
    public List<Problem> run(List<Source> sources, Consumer<? super Citation> citations) {
        Reading reading = new Reading(citations, false);
        SourceReader reader = new SourceReader(standardInput, reading);
        sources.forEach(reader::read);
        return Stream.concat(
                        reading.problems().stream(),
                        reading.notUnderstood().stream()
                                .map(entry -> new Problem("entry.unreadable", entry.place(), entry.reason())))
                .sorted()
                .toList();
    }
}
