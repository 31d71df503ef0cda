package org.papergraph.resolution;

import java.util.List;

/// A subject of a thesaurus, against whose labels titles are read.
///
/// @param iri of the concept
/// @param label preferred
/// @param otherLabels further words for the same subject
/// @param broader IRIs of wider subjects
public record Topic(String iri, String label, List<String> otherLabels, List<String> broader) {
    public Topic {
        otherLabels = List.copyOf(otherLabels);
        broader = List.copyOf(broader);
    }
}
