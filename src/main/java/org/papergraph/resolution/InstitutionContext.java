package org.papergraph.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
    private final InstitutionNeighbours neighbours;
    private final InstitutionWordAgreement words;
    private final String key;
    private final List<String> ownWords;
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
        this.ownWords = List.of(key.split(" "));
        this.rarities = ownWords.stream().mapToDouble(index()::rarity).toArray();
        this.outside = ' ' + text.key(0, candidate.from()) + ' ' + text.key(candidate.to(), text.size()) + ' ';
        this.neighbours = new InstitutionNeighbours(survey, candidate, this::hasPlaceOf);
        this.words = new InstitutionWordAgreement(survey, candidate);
        this.longerNames = index().longerNames(key, candidate.institution());
    }

    InstitutionSurvey survey() {
        return survey;
    }

    /// Where the name stands.
    InstitutionSetting setting() {
        return setting;
    }

    InstitutionNeighbours neighbours() {
        return neighbours;
    }

    InstitutionCandidate candidate() {
        return candidate;
    }

    private InstitutionIndex index() {
        return survey.index();
    }

    InstitutionFamily family() {
        return index().family();
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

    /// Whether a word of the name is neither a field's, nor a department's, nor common among institutions.
    boolean isDistinct() {
        OrganizationWords words = OrganizationWords.BUILT_IN;
        for (String word : ownWords) {
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

    /// Whether a word stands in the name.
    boolean isNamed(String word) {
        return ownWords.contains(word);
    }

    /// How the words agree with the names of the body.
    InstitutionWordAgreement words() {
        return words;
    }

    Institution.Listing listing() {
        return body().listing();
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
        for (String place : index().places(one.institution())) {
            if (outside.contains(' ' + place + ' ')) {
                return true;
            }
        }
        return false;
    }

    /// Whether the text names the city, maybe in the name itself.
    boolean isCityNamed() {
        String city = index().city(body());
        return !city.isEmpty() && survey.holds(city);
    }

    /// How many stretches are places where the body is not known to sit.
    long foreignPlaces() {
        Set<String> own = index().places(body());
        return survey.places().stream().filter(place -> !own.contains(place)).count();
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

    /// Whether it may be another body that the register lacks: a campus whose name goes on behind that of its
    /// university, a university whose name ends like another's, "Jacobs University Bremen", or an institute of
    /// common words inside a university that nobody knows.
    boolean isDoubtful() {
        boolean within = setting.isContinued() || (setting.isNotLinked() && setting.isTheEndOfAnother());
        return (is(Kind.EDUCATION) && within) || (!isDistinct() && isBesideUnknown());
    }

    private static boolean covers(InstitutionCandidate candidate, int word) {
        return candidate.from() <= word && word < candidate.to();
    }

    double parts(InstitutionCandidate one) {
        return family().children(one.institution()).size();
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
