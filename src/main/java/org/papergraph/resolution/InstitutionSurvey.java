package org.papergraph.resolution;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.resolution.OrganizationText.Word;

/// An affiliation and all its candidates: what the clues for each of them look at alike.
final class InstitutionSurvey {
    private final InstitutionNames names;
    private final OrganizationText text;
    private final List<InstitutionCandidate> all;
    private final double[] ownRarities;
    private final BitSet starts;
    private final int unnamedWords;
    private final double rarestUnnamed;
    private final Set<String> countries;
    private final String padded;
    private final Map<String, Double> rarities;
    private final List<String> places;
    private final int stretches;

    /// @param names that know the candidates
    /// @param text the whole affiliation
    /// @param all candidates of the affiliation
    InstitutionSurvey(InstitutionNames names, OrganizationText text, List<InstitutionCandidate> all) {
        this.names = names;
        this.text = text;
        this.all = List.copyOf(all);
        this.ownRarities =
                IntStream.range(0, text.size()).mapToDouble(this::ownRarity).toArray();
        BitSet named = new BitSet();
        BitSet starting = new BitSet();
        for (InstitutionCandidate one : all) {
            if (one.isFullName()) {
                named.set(one.from(), one.to());
                starting.set(one.from());
            }
        }
        this.starts = starting;
        this.unnamedWords = text.size() - named.cardinality();
        this.rarestUnnamed = IntStream.range(0, text.size())
                .filter(i -> !named.get(i))
                .mapToDouble(this::rarity)
                .max()
                .orElse(0);
        this.padded = ' ' + text.key() + ' ';
        this.rarities = text.words().stream()
                .map(Word::canonical)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), index()::rarity));
        this.places = IntStream.range(0, text.size())
                .filter(i -> text.word(i).starts())
                .mapToObj(i -> text.key(i, text.endOf(i)))
                .filter(index()::isPlace)
                .toList();
        this.stretches = stretches(0, text.size());
        this.countries = OrganizationPlaces.countriesIn(text);
    }

    InstitutionNames names() {
        return names;
    }

    InstitutionIndex index() {
        return names.index();
    }

    OrganizationText text() {
        return text;
    }

    List<InstitutionCandidate> all() {
        return all;
    }

    /// Whether the text holds some words, given as a key.
    boolean holds(String key) {
        return padded.contains(' ' + key + ' ');
    }

    /// How rare a word is among the institutions, whatever it names; 0 for one that the text does not hold.
    double rarityOfHeld(String word) {
        return rarities.getOrDefault(word, 0.0);
    }

    /// The stretches between commas that are places where some institution sits, as keys.
    List<String> places() {
        return places;
    }

    /// How many stretches between commas there are.
    int stretches() {
        return stretches;
    }

    /// Whether the first word is one of a department.
    boolean startsWithPart() {
        return OrganizationWords.BUILT_IN.partWords().contains(text.word(0).canonical());
    }

    /// Two-letter codes of the countries that the text names.
    Set<String> countries() {
        return countries;
    }

    /// How many words belong to no full name.
    int unnamedWords() {
        return unnamedWords;
    }

    /// How rare the rarest word is that belongs to no full name; see [#rarity(int)].
    double rarestUnnamed() {
        return rarestUnnamed;
    }

    /// How rare a word is among the institutions; 0 for one that names a field or a part of a body.
    double rarity(int word) {
        return ownRarities[word];
    }

    private double ownRarity(int word) {
        String canonical = text.word(word).canonical();
        OrganizationWords words = OrganizationWords.BUILT_IN;
        return words.fieldWords().contains(canonical) || words.partWords().contains(canonical)
                ? 0
                : index().rarity(canonical);
    }

    /// At how many places from one word up to another, exclusive, a full name starts.
    int namesFrom(int from, int to) {
        return starts.get(from, to).cardinality();
    }

    /// How many stretches between commas start from one word up to another, exclusive.
    int stretches(int from, int to) {
        int stretches = 0;
        for (int i = from; i < to; i++) {
            stretches += text.word(i).starts() ? 1 : 0;
        }
        return stretches;
    }
}
