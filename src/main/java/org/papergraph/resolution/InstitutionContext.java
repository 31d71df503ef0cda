package org.papergraph.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.resolution.InstitutionMention.How;

/// A candidate among the others of its affiliation, as the clues look at it.
final class InstitutionContext {
    private static final double RARE_WORD = 5.5;

    private final InstitutionSurvey survey;
    private final OrganizationText text;
    private final InstitutionCandidate candidate;
    private final InstitutionSetting setting;
    private final List<InstitutionCandidate> others;
    private final List<InstitutionCandidate> rivals;
    private final List<InstitutionCandidate> around;
    private final List<InstitutionCandidate> elsewhere;
    private final String key;
    private final String outside;
    private final double[] rarities;
    private final Set<String> longerNames;

    /// @param survey the affiliation and its candidates
    /// @param candidate to judge
    InstitutionContext(InstitutionSurvey survey, InstitutionCandidate candidate) {
        this.survey = survey;
        this.text = survey.text();
        this.candidate = candidate;
        this.setting = new InstitutionSetting(survey, candidate);
        this.key = text.key(candidate.from(), candidate.to());
        this.rarities =
                Arrays.stream(key.split(" ")).mapToDouble(index()::rarity).toArray();
        this.outside = ' ' + text.key(0, candidate.from()) + ' ' + text.key(candidate.to(), text.size()) + ' ';
        this.others = survey.all().stream()
                .filter(other -> !other.isOf(candidate.institution()))
                .toList();
        boolean placed = hasPlaceOf(candidate);
        this.rivals = others(other -> other.isAt(candidate) && (!placed || hasPlaceOf(other)));
        this.around = others(candidate::isInside);
        this.elsewhere = others(other -> !other.shares(candidate));
        this.longerNames = index().longerNames(key, candidate.institution());
    }

    InstitutionSurvey survey() {
        return survey;
    }

    /// Where the name stands.
    InstitutionSetting setting() {
        return setting;
    }

    InstitutionCandidate candidate() {
        return candidate;
    }

    private InstitutionIndex index() {
        return survey.index();
    }

    private Institution body() {
        return candidate.institution();
    }

    boolean is(How how) {
        return candidate.how() == how;
    }

    boolean is(Kind kind) {
        return candidate.institution().kinds().contains(kind);
    }

    /// Others that the same words name; where the text tells the place of this one, only those of that place.
    List<InstitutionCandidate> rivals() {
        return rivals;
    }

    /// Others that a longer name around this one names.
    List<InstitutionCandidate> around() {
        return around;
    }

    /// Others named elsewhere in the text.
    List<InstitutionCandidate> elsewhere() {
        return elsewhere;
    }

    boolean hasRival(Predicate<InstitutionCandidate> which) {
        return !rivals.isEmpty() && rivals.stream().anyMatch(which);
    }

    double mostOfRivals(ToDoubleFunction<InstitutionCandidate> measure) {
        return rivals.stream().mapToDouble(measure).max().orElse(0);
    }

    /// How many other bodies have full names inside this one.
    long namesInside() {
        return others(other -> other.isInside(candidate) && other.isFullName()).size();
    }

    /// At how many places this body is named.
    long mentions() {
        if (survey.all().size() == 1) {
            return 1;
        }
        return survey.all().stream()
                .filter(other -> other.isOf(body()))
                .map(other -> List.of(other.from(), other.to()))
                .distinct()
                .count();
    }

    private List<InstitutionCandidate> others(Predicate<InstitutionCandidate> which) {
        return others.isEmpty() ? List.of() : others.stream().filter(which).toList();
    }

    /// Whether a body of a kind is named elsewhere, by a full name.
    boolean isElsewhere(Kind kind) {
        return isElsewhere(other -> other.institution().kinds().contains(kind));
    }

    private boolean isElsewhere(Predicate<InstitutionCandidate> which) {
        return !elsewhere.isEmpty() && elsewhere.stream().anyMatch(other -> other.isFullName() && which.test(other));
    }

    boolean isSameCityElsewhere() {
        String city = body().place().city();
        return !city.isEmpty()
                && isElsewhere(other -> other.institution().place().city().equals(city));
    }

    boolean isSameCountryElsewhere() {
        String country = body().place().countryCode();
        return !country.isEmpty()
                && isElsewhere(
                        other -> other.institution().place().countryCode().equals(country));
    }

    boolean isOtherCountryElsewhere() {
        String country = body().place().countryCode();
        return !country.isEmpty()
                && isElsewhere(
                        other -> !other.institution().place().countryCode().isEmpty()
                                && !other.institution().place().countryCode().equals(country));
    }

    /// Whether a body that this one is part of is named too, maybe inside this one's name.
    boolean isBesideItsWhole() {
        if (others.isEmpty()) {
            return false;
        }
        Set<String> wholes = index().family().ancestors(body());
        return others.stream()
                .anyMatch(other -> wholes.contains(other.institution().reference()));
    }

    /// Whether another candidate is part of this one.
    boolean isItsPart(InstitutionCandidate other) {
        return index().family().ancestors(other.institution()).contains(body().reference());
    }

    boolean isLast() {
        return !elsewhere.isEmpty() && elsewhere.stream().noneMatch(other -> other.from() > candidate.from());
    }

    /// Whether a word of the name is neither a field's, nor a department's, nor common among institutions.
    boolean isDistinct() {
        OrganizationWords words = OrganizationWords.BUILT_IN;
        for (String word : key.split(" ")) {
            boolean general = words.fieldWords().contains(word)
                    || words.partWords().contains(word)
                    || OrganizationWords.isWhole(word);
            if (!general && (index().rarity(word) >= RARE_WORD || index().isPlaceWord(word))) {
                return true;
            }
        }
        return false;
    }

    double rarity() {
        return Arrays.stream(rarities).sum();
    }

    double rarestWord() {
        return Arrays.stream(rarities).max().orElse(0);
    }

    double commonestWord() {
        return Arrays.stream(rarities).min().orElse(0);
    }

    int letters() {
        return key.length();
    }

    /// How many names the register knows of a body: the well-known ones have many.
    double names(InstitutionCandidate one) {
        return one.institution().names().size();
    }

    /// Whether the text tells where a body sits, beside the name.
    boolean hasPlaceOf(InstitutionCandidate one) {
        return index().places(one.institution()).stream().anyMatch(place -> outside.contains(' ' + place + ' '));
    }

    /// Whether the text names the city, maybe in the name itself.
    boolean isCityNamed() {
        String city = index().city(body());
        return !city.isEmpty() && survey.holds(city);
    }

    /// Whether the text names countries, but not that where the body is known to sit.
    boolean isOtherCountryNamed() {
        String country = body().place().countryCode();
        return !survey.countries().isEmpty()
                && !country.isEmpty()
                && !survey.countries().contains(country);
    }

    /// Whether the text names a university or academy that nobody knows.
    boolean isBesideUnknown() {
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            if (OrganizationWords.isWhole(text.word(i).canonical())
                    && !covers(candidate, i)
                    && survey.all().stream().noneMatch(other -> other.isFullName() && covers(other, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(InstitutionCandidate candidate, int word) {
        return candidate.from() <= word && word < candidate.to();
    }

    double parts(InstitutionCandidate one) {
        return index().family().children(one.institution()).size();
    }

    long hospitalParts() {
        return index().family().children(body()).stream()
                .flatMap(part -> index().byReference(part).stream())
                .filter(part -> part.kinds().contains(Kind.HEALTHCARE))
                .count();
    }

    /// How many parts of the body have names that go on behind this one.
    long partsNamedAfter() {
        return index().partsNamedAfter(key, body());
    }

    /// How many other bodies have names that go on behind this one.
    int longerNames() {
        return longerNames.size();
    }

    /// Whether a university is among those with a longer name.
    boolean isStartOfUniversity() {
        return index().isAnyUniversity(longerNames);
    }
}
