package org.papergraph.coauthorship.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A person of the network (or an institution, topic or paper) with all that is known about it.
///
/// @param iri in the graph
/// @param label to read
/// @param count of its works, or for a paper of its authors: [NetworkView#counted()] says which
/// @param years of these works
/// @param topics most frequent first
/// @param institution most frequent, if any
/// @param community number from 0, if communities were sought
/// @param measures by name, in the order in which they are shown
/// @param place in a drawing, if one was made
public record Node(
        String iri,
        String label,
        int count,
        Years years,
        List<String> topics,
        Optional<String> institution,
        OptionalInt community,
        Map<String, Double> measures,
        Optional<Place> place) {
    public Node {
        iri = PlainText.of(iri);
        label = PlainText.of(label);
        topics = topics.stream().map(PlainText::of).toList();
        institution = institution.map(PlainText::of);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /// The same node at a place.
    public Node at(Place newPlace) {
        return new Node(iri, label, count, years, topics, institution, community, measures, Optional.of(newPlace));
    }

    /// A measure by its name; 0 when it was not computed.
    public double measure(String name) {
        return measures.getOrDefault(name, 0.0);
    }

    /// A measure as people read it.
    public String written(String name) {
        double value = measure(name);
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, Math.abs(value) >= 1 ? "%.2f" : "%.5f", value);
    }
}
