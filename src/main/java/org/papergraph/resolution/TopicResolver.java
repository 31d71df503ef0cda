package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.citation.Citation;

/// Finds the topics of a build. Headings that say the same below the same heading are one topic, whatever list they
/// stand in, also where one is the acronym of the other; a heading that names a subject of the thesaurus has that
/// subject above it. Subjects are also found in
/// titles, as whole words.
final class TopicResolver {
    private final List<Topic> thesaurus;
    private final Map<String, Integer> placeOfIri = new HashMap<>();
    private final LabelTrie labels = new LabelTrie();
    private final TopicAcronyms acronyms;

    TopicResolver(List<Topic> thesaurus) {
        this.thesaurus =
                thesaurus.stream().sorted(Comparator.comparing(Topic::iri)).toList();
        this.acronyms = new TopicAcronyms(this.thesaurus);
        for (int i = 0; i < this.thesaurus.size(); i++) {
            Topic topic = this.thesaurus.get(i);
            placeOfIri.put(topic.iri(), i);
            labels.add(topic.label(), i);
            for (String label : topic.otherLabels()) {
                labels.add(label, i);
            }
        }
    }

    /// Headings by their path of plain wordings; the value is what the lists say.
    private static final class Heading {
        final TreeSet<String> spellings = new TreeSet<>();
        final TreeSet<String> sources = new TreeSet<>();
        final Set<Integer> subjects = new TreeSet<>();
    }

    TopicResolution resolve(Collection<Citation> citations) {
        TreeMap<String, Heading> headings = new TreeMap<>();
        Map<List<String>, String> keyOfPath = new HashMap<>();
        Map<String, List<Integer>> found = new HashMap<>();
        Set<Integer> used = new TreeSet<>();
        for (Citation citation : citations) {
            List<Integer> subjects = found.computeIfAbsent(citation.work().title(), title -> labels.find(title));
            used.addAll(subjects);
            List<String> path = citation.origin().sections();
            for (int depth = 1; depth <= path.size(); depth++) {
                String key = keyOfPath.computeIfAbsent(
                        List.copyOf(path.subList(0, depth)), above -> HeadingText.key(above, acronyms));
                Heading heading = headings.computeIfAbsent(key, k -> new Heading());
                heading.spellings.add(HeadingText.label(path.get(depth - 1)));
                heading.sources.add(citation.origin().source());
                heading.subjects.addAll(labels.findWhole(acronyms.writtenOut(HeadingText.words(path.get(depth - 1)))));
            }
        }
        headings.values().forEach(heading -> used.addAll(heading.subjects));
        return number(headings, keyOfPath, found, withBroader(used));
    }

    private Set<Integer> withBroader(Set<Integer> used) {
        LinkedHashSet<Integer> all = new LinkedHashSet<>(used);
        List<Integer> open = new ArrayList<>(used);
        while (!open.isEmpty()) {
            for (String broader : thesaurus.get(open.removeLast()).broader()) {
                Integer place = placeOfIri.get(broader);
                if (place != null && all.add(place)) {
                    open.add(place);
                }
            }
        }
        return new TreeSet<>(all);
    }

    /// Headings come first (their keys begin with `heading:`), then subjects by IRI (`subject:`).
    private TopicResolution number(
            SortedMap<String, Heading> headings,
            Map<List<String>, String> keyOfPath,
            Map<String, List<Integer>> found,
            Set<Integer> used) {
        Map<String, Integer> indexOfHeading = new HashMap<>();
        headings.keySet().forEach(key -> indexOfHeading.put(key, indexOfHeading.size()));
        Map<Integer, Integer> indexOfSubject = new HashMap<>();
        used.forEach(place -> indexOfSubject.put(place, headings.size() + indexOfSubject.size()));
        List<ResolvedTopic> topics = new ArrayList<>();
        headings.forEach((key, heading) -> {
            List<Integer> broader = new ArrayList<>();
            int last = key.lastIndexOf(HeadingText.BELOW);
            if (last > 0) {
                broader.add(indexOfHeading.getOrDefault(key.substring(0, last), 0));
            }
            heading.subjects.forEach(place -> broader.add(indexOfSubject.getOrDefault(place, 0)));
            topics.add(new ResolvedTopic(
                    key,
                    heading.spellings.first(),
                    List.copyOf(heading.spellings),
                    broader,
                    Optional.empty(),
                    List.copyOf(heading.sources)));
        });
        used.forEach(place -> topics.add(subject(thesaurus.get(place), indexOfSubject)));
        Map<List<String>, Integer> paths = new HashMap<>();
        keyOfPath.forEach((path, key) -> paths.put(path, indexOfHeading.getOrDefault(key, 0)));
        Map<String, List<Integer>> subjects = new HashMap<>();
        found.forEach((title, places) -> {
            if (!places.isEmpty()) {
                subjects.put(
                        title,
                        places.stream()
                                .map(place -> indexOfSubject.getOrDefault(place, 0))
                                .toList());
            }
        });
        return new TopicResolution(topics, paths, subjects);
    }

    private ResolvedTopic subject(Topic topic, Map<Integer, Integer> indexOfSubject) {
        TreeSet<String> spellings = new TreeSet<>(topic.otherLabels());
        spellings.add(topic.label());
        List<Integer> broader = topic.broader().stream()
                .map(placeOfIri::get)
                .filter(place -> place != null)
                .map(place -> indexOfSubject.getOrDefault(place, 0))
                .sorted()
                .toList();
        return new ResolvedTopic(
                "subject:" + topic.iri(),
                topic.label(),
                List.copyOf(spellings),
                broader,
                Optional.of(topic.iri()),
                List.of());
    }
}
