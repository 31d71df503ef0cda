package org.papergraph.resolution;

import java.util.List;
import java.util.Optional;

/// One topic: a heading of one or more lists, or a subject of the thesaurus.
///
/// @param key stable and unique among topics
/// @param label preferred
/// @param spellings every wording met, the preferred one too, sorted
/// @param broader indexes of the wider topics: the heading above, or the subjects that the thesaurus names
/// @param iri of a subject of the thesaurus; empty for a heading
/// @param sources lists that have it as a heading, sorted
public record ResolvedTopic(
        String key,
        String label,
        List<String> spellings,
        List<Integer> broader,
        Optional<String> iri,
        List<String> sources) {
    public ResolvedTopic {
        spellings = List.copyOf(spellings);
        broader = List.copyOf(broader);
        sources = List.copyOf(sources);
    }
}
