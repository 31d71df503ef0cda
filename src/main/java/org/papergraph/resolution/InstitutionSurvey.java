package org.papergraph.resolution;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.resolution.InstitutionMention.How;
import org.papergraph.resolution.OrganizationText.Word;

/// An affiliation and all its candidates: what the clues for each of them look at alike.
final class InstitutionSurvey {
    private static final double RARE_WORD = 5.5;
    private static final Set<String> PARTS =
            Set.of("chair", "clinic", "department", "division", "faculty", "group", "program", "section", "unit");

    private final InstitutionNames names;
    private final OrganizationText text;
    private final List<InstitutionCandidate> all;
    private final double[] ownRarities;
    private final BitSet starts;
    private final int unknownBodies;
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
        this.ownRarities = ownRarities();
        BitSet named = new BitSet();
        BitSet starting = new BitSet();
        for (InstitutionCandidate one : all) {
            if (one.isFullName()) {
                named.set(one.from(), one.to());
                starting.set(one.from());
            }
        }
        this.starts = starting;
        BitSet known = (BitSet) named.clone();
        all.stream().filter(this::isWholeButForPlace).forEach(one -> known.set(one.from(), one.to()));
        this.unknownBodies = unknownBodies(known);
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

    /// Whether all that stands between two commas is a name but for its place or the like.
    private boolean isWholeButForPlace(InstitutionCandidate one) {
        return one.how() == How.SHORTENED && text.word(one.from()).starts() && text.endsAt(one.to() - 1);
    }

    private int unknownBodies(BitSet known) {
        int unknown = 0;
        for (int from = 0; from < text.size(); from = text.endOf(from)) {
            boolean kind = false;
            boolean distinct = false;
            for (int i = known.nextClearBit(from); i < text.endOf(from); i = known.nextClearBit(i + 1)) {
                boolean ofKind = InstitutionSetting.isKind(text.word(i).canonical());
                kind |= ofKind;
                distinct |= !ofKind && ownRarities[i] >= RARE_WORD;
            }
            unknown += kind && distinct ? 1 : 0;
        }
        return unknown;
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

    /// How rare a word is among the institutions; 0 for one that says nothing of a body: that names a field, a part
    /// of a body or, between commas, a place, or is a number.
    double rarity(int word) {
        return ownRarities[word];
    }

    private double[] ownRarities() {
        double[] own = new double[text.size()];
        int to;
        for (int from = 0; from < own.length; from = to) {
            to = text.endOf(from);
            if (!isOfPartOrPlace(from, to)) {
                for (int i = from; i < to; i++) {
                    own[i] = ownRarity(text.word(i).canonical());
                }
            }
        }
        return own;
    }

    private double ownRarity(String word) {
        OrganizationWords words = OrganizationWords.BUILT_IN;
        return words.fieldWords().contains(word)
                        || words.partWords().contains(word)
                        || word.chars().allMatch(Character::isDigit)
                ? 0
                : index().rarity(word);
    }

    /// Whether a stretch is a place, or a part by its field: "Clinic of Orthodontics", "Vision Group".
    private boolean isOfPartOrPlace(int from, int to) {
        String stretch = text.key(from, to);
        return index().isPlace(stretch) || OrganizationPlaces.isCountry(stretch) || isOfPart(from, to);
    }

    private boolean isOfPart(int from, int to) {
        int head = PARTS.contains(text.word(from).canonical()) ? from : to - 1;
        return PARTS.contains(text.word(head).canonical())
                && IntStream.range(from, to)
                        .noneMatch(i -> i != head
                                && InstitutionSetting.isKind(text.word(i).canonical()));
    }

    /// How many stretches name a body of some kind, by a word of its own, of which no name of a known body holds
    /// the word for the kind.
    int unknownBodies() {
        return unknownBodies;
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
