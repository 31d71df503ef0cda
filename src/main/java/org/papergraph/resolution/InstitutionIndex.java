package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.resolution.OrganizationText.Word;

/// The institutions known, by the words of their names. Building it costs a few microseconds a name; it is immutable
/// afterwards. Several institutions can share a name.
final class InstitutionIndex {
    /// A way to write an institution.
    ///
    /// @param institution that is meant
    /// @param weight how good a name it is: 3 the preferred one, 2 another one, less for one cut short
    /// @param raw the name's words as written, without accents and stop words
    record Entry(Institution institution, double weight, String raw) {
        /// Whether it is a name of the register, maybe without its country, rather than one cut short.
        boolean fullName() {
            return weight >= 2;
        }

        /// Whether the register writes the name like this, but for case and accents.
        boolean isWritten(String words) {
            return ('|' + raw + '|').contains('|' + words + '|');
        }
    }

    private static final Pattern PARTS = Pattern.compile(" [-–—|] ");

    private final Map<String, List<Entry>> names = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final InstitutionShortForms shortForms = new InstitutionShortForms();
    private final Map<String, Institution> byReference = new TreeMap<>();
    private final Map<String, Set<String>> extended = new HashMap<>();
    private final Map<String, Set<String>> unordered = new HashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final Map<String, String> cities = new HashMap<>();
    private final Set<String> placeNames = new HashSet<>();
    private final Set<String> placeWords = new HashSet<>();
    private final InstitutionWording wording;
    private final InstitutionFamily family;
    private final OrganizationSpelling spelling;

    /// An index of institutions, each with a reference of its own.
    InstitutionIndex(Collection<Institution> institutions) {
        institutions.forEach(institution -> byReference.put(institution.reference(), institution));
        byReference.values().forEach(this::addPlace);
        Map<String, List<List<String>>> words = new HashMap<>();
        byReference.forEach((reference, institution) -> words.put(reference, addNames(institution)));
        wording = new InstitutionWording(words);
        names.keySet().forEach(this::addExtensions);
        names.forEach(this::addUnordered);
        family = new InstitutionFamily(byReference);
        spelling = new OrganizationSpelling(wording.frequency());
    }

    private void addPlace(Institution institution) {
        Set<String> own = new HashSet<>();
        Institution.Place place = institution.place();
        for (String name : List.of(place.city(), place.region(), place.country())) {
            String key = OrganizationText.of(name).key();
            if (!key.isEmpty()) {
                own.add(key);
                own.addAll(OrganizationPlaces.aliases(key));
            }
        }
        places.put(institution.reference(), own);
        cities.put(institution.reference(), OrganizationText.of(place.city()).key());
        placeNames.addAll(own);
        own.forEach(name -> placeWords.addAll(List.of(name.split(" "))));
    }

    /// Adds all names of a body and returns the words of each.
    private List<List<String>> addNames(Institution institution) {
        List<List<String>> words = new ArrayList<>();
        double weight = 3;
        for (String name : institution.names()) {
            OrganizationText text = OrganizationText.of(name);
            add(text.key(), new Entry(institution, weight, text.rawKey(0, text.size())));
            words.add(text.words().stream().map(Word::canonical).distinct().toList());
            int bracket = name.indexOf(" (");
            if (bracket > 0) {
                OrganizationText bare = OrganizationText.of(name.substring(0, bracket));
                add(bare.key(), new Entry(institution, weight - 0.5, bare.rawKey(0, bare.size())));
            }
            addCutShort(institution, text, weight);
            addParts(institution, name);
            shortForms.addName(institution, text.key());
            weight = 2;
        }
        shortForms.add(institution);
        return words;
    }

    /// The first part of "Exampleton Institute on Tides - Ada Tester Institute", both of one split by a bar.
    private void addParts(Institution institution, String name) {
        for (String part : PARTS.split(name)) {
            OrganizationText text = OrganizationText.of(part);
            if (text.size() >= 3 && part.length() < name.length()) {
                add(text.key(), new Entry(institution, 1, text.rawKey(0, text.size())));
            }
            if (!name.contains(" | ")) {
                return;
            }
        }
    }

    /// A company without its legal form, a body without the city at the end of its name.
    private void addCutShort(Institution institution, OrganizationText text, double weight) {
        int last = text.size() - 1;
        if (last > 0
                && OrganizationWords.BUILT_IN
                        .legalForms()
                        .contains(text.word(last).raw())) {
            add(text.key(0, last), new Entry(institution, weight - 0.5, text.rawKey(0, last)));
        }
        String key = text.key();
        for (String place : places.getOrDefault(institution.reference(), Set.of())) {
            int rest = text.size() - place.split(" ").length;
            if (rest >= 2 && key.endsWith(' ' + place)) {
                add(text.key(0, rest), new Entry(institution, 1, text.rawKey(0, rest)));
            }
        }
    }

    private void add(String key, Entry entry) {
        if (key.isEmpty()) {
            return;
        }
        int space = key.indexOf(' ');
        longest.merge(space < 0 ? key : key.substring(0, space), key.split(" ").length, Math::max);
        List<Entry> entries = names.computeIfAbsent(key, k -> new ArrayList<>(1));
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i)
                    .institution()
                    .reference()
                    .equals(entry.institution().reference())) {
                Entry old = entries.get(i);
                entries.set(
                        i,
                        new Entry(
                                entry.institution(),
                                Math.max(old.weight(), entry.weight()),
                                old.raw().equals(entry.raw()) ? old.raw() : old.raw() + '|' + entry.raw()));
                return;
            }
        }
        entries.add(entry);
    }

    /// Remembers who has a name that goes on where a shorter name of another body ends.
    private void addExtensions(String key) {
        int words = 0;
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            words++;
            String start = key.substring(0, space);
            if (words >= 2 && names.containsKey(start)) {
                for (Entry entry : named(key)) {
                    if (entry.weight() >= 2) {
                        extended.computeIfAbsent(start, k -> new HashSet<>())
                                .add(entry.institution().reference());
                    }
                }
            }
        }
    }

    private void addUnordered(String key, List<Entry> entries) {
        if (key.indexOf(' ') > 0) {
            String sorted = OrganizationText.sorted(key);
            for (Entry entry : entries) {
                if (entry.weight() >= 2) {
                    unordered
                            .computeIfAbsent(sorted, k -> new HashSet<>())
                            .add(entry.institution().reference());
                }
            }
        }
    }

    /// The only body that has these words in its name in any order.
    Optional<Institution> namedInAnyOrder(String key) {
        Set<String> found = unordered.getOrDefault(OrganizationText.sorted(key), Set.of());
        return found.size() == 1 ? byReference(found.iterator().next()) : Optional.empty();
    }

    /// Who has a name.
    List<Entry> named(String key) {
        return names.getOrDefault(key, List.of());
    }

    /// The names that are not cut short, as keys, in no order.
    Stream<String> fullNames() {
        return names.entrySet().stream()
                .filter(name -> name.getValue().stream().anyMatch(Entry::fullName))
                .map(Map.Entry::getKey);
    }

    /// How many words the longest name has that starts with a word; 0 where none does.
    int longestFrom(String word) {
        return longest.getOrDefault(word, 0);
    }

    /// Whether any name has this key.
    boolean isName(String key) {
        return names.containsKey(key);
    }

    InstitutionShortForms shortForms() {
        return shortForms;
    }

    /// As [InstitutionShortForms#shortNamed(String)].
    Optional<Institution> shortNamed(String key) {
        return shortForms.shortNamed(key);
    }

    Optional<Institution> byReference(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /// Who else has a longer name that starts with this one, but not this one itself.
    Set<String> longerNames(String key, Institution institution) {
        Set<String> longer = new HashSet<>(extended.getOrDefault(key, Set.of()));
        longer.remove(institution.reference());
        named(key).forEach(entry -> longer.remove(entry.institution().reference()));
        return longer;
    }

    /// Whether other universities have longer names that start with this one, so that it may be any of them.
    boolean isStartOfOthers(String key, Institution institution) {
        return isAnyUniversity(longerNames(key, institution));
    }

    /// Whether there is a university among some bodies.
    boolean isAnyUniversity(Collection<String> references) {
        return references.stream()
                .anyMatch(other -> byReference(other)
                        .filter(body -> body.kinds().contains(Kind.EDUCATION))
                        .isPresent());
    }

    /// How many parts of a body have names that start with this one.
    long partsNamedAfter(String key, Institution institution) {
        Set<String> longer = extended.getOrDefault(key, Set.of());
        return family.children(institution).stream().filter(longer::contains).count();
    }

    /// City, region and country of a body as keys.
    Set<String> places(Institution institution) {
        return places.getOrDefault(institution.reference(), Set.of());
    }

    /// The city of a body as a key; empty where unknown.
    String city(Institution institution) {
        return cities.getOrDefault(institution.reference(), "");
    }

    /// Whether the words are a place where some institution sits.
    boolean isPlace(String key) {
        return placeNames.contains(key);
    }

    /// Whether a word occurs in the name of a place.
    boolean isPlaceWord(String word) {
        return placeWords.contains(word);
    }

    /// As [InstitutionWording#rarity(String)].
    double rarity(String word) {
        return wording.rarity(word);
    }

    InstitutionWording wording() {
        return wording;
    }

    /// Which of them are parts of which.
    InstitutionFamily family() {
        return family;
    }

    OrganizationSpelling spelling() {
        return spelling;
    }
}
