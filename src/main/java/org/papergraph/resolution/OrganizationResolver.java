package org.papergraph.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Authorship;
import org.papergraph.citation.Citation;

/// Finds which affiliations name one body: those with equal names but for case, accents and punctuation. A department
/// becomes a child of its organization.
public final class OrganizationResolver {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Resolves every affiliation and organization of the citations.
    public OrganizationResolution resolve(List<Citation> citations) {
        TreeMap<String, TreeSet<String>> spellings = new TreeMap<>();
        Map<String, String> parents = new HashMap<>();
        Map<Affiliation, String> keyOf = new HashMap<>();
        citations.stream()
                .flatMap(OrganizationResolver::affiliations)
                .distinct()
                .forEach(affiliation -> {
                    String key = fold(affiliation.organization());
                    spellings.computeIfAbsent(key, k -> new TreeSet<>()).add(affiliation.organization());
                    if (affiliation.department().isPresent()) {
                        String child = key + "/" + fold(affiliation.department().get());
                        spellings
                                .computeIfAbsent(child, k -> new TreeSet<>())
                                .add(affiliation.department().get());
                        parents.put(child, key);
                        key = child;
                    }
                    keyOf.put(affiliation, key);
                });
        List<String> keys = List.copyOf(spellings.keySet());
        Map<String, Integer> indexes = new HashMap<>();
        keys.forEach(key -> indexes.put(key, indexes.size()));
        List<ResolvedOrganization> organizations = new ArrayList<>();
        for (String key : keys) {
            List<String> names = List.copyOf(spellings.get(key));
            Integer parent = indexes.get(parents.getOrDefault(key, ""));
            organizations.add(new ResolvedOrganization(
                    key,
                    names.getFirst(),
                    names,
                    parent == null ? OptionalInt.empty() : OptionalInt.of(parent),
                    List.of(),
                    ""));
        }
        Map<Affiliation, List<Integer>> named = new HashMap<>();
        keyOf.forEach((affiliation, key) -> named.put(affiliation, List.of(indexes.get(key))));
        return new OrganizationResolution(organizations, named, List.of());
    }

    private static Stream<Affiliation> affiliations(Citation citation) {
        return Stream.of(
                        citation.work().contributors().authors().stream()
                                .map(Authorship::affiliations)
                                .flatMap(List::stream),
                        citation.work().contributors().editors().stream()
                                .map(Authorship::affiliations)
                                .flatMap(List::stream),
                        citation.work().organizations().stream())
                .flatMap(stream -> stream);
    }

    private static String fold(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
