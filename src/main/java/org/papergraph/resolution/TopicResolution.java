package org.papergraph.resolution;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.papergraph.citation.Citation;

/// The topics of a build: headings and subjects.
///
/// @param topics in the order of their keys
/// @param headings index of the topic of each heading path
/// @param subjects for each work key of a title, indexes of the subjects that the title names
record TopicResolution(
        List<ResolvedTopic> topics, Map<List<String>, Integer> headings, Map<String, List<Integer>> subjects) {
    TopicResolution {
        topics = List.copyOf(topics);
        headings = Map.copyOf(headings);
        subjects = Map.copyOf(subjects);
    }

    /// Indexes of the headings above a work's entries and of the subjects that its titles name, ascending.
    List<Integer> of(MergedWork work) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Citation citation : work.citations()) {
            Integer heading = headings.get(citation.origin().sections());
            if (heading != null) {
                found.add(heading);
            }
            found.addAll(subjects.getOrDefault(citation.work().title(), List.of()));
        }
        return List.copyOf(found);
    }
}
