package org.papergraph.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
    private final InstitutionNeighbours neighbours;
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
        this.neighbours = new InstitutionNeighbours(survey, candidate, this::hasPlaceOf);
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

    /// Whether a word stands in the name.
    boolean isNamed(String word) {
        return (' ' + key + ' ').contains(' ' + word + ' ');
    }

    /// How much of the body's name stands anywhere in the text, from 0 to 1 for all of it, by the rarity of the words;
    /// of several names the one of which most does.
    double shareOfName() {
        return shareOfName(survey::rarityOfHeld);
    }

    /// As [#shareOfName()] but of the candidate's words alone.
    double shareMatched() {
        List<String> own = Arrays.asList(key.split(" "));
        return shareOfName(word -> own.contains(word) ? survey.rarityOfHeld(word) : 0);
    }

    private double shareOfName(ToDoubleFunction<String> rarity) {
        double most = 0;
        for (InstitutionWording.Name name : names()) {
            double held = 0;
            for (String word : name.words()) {
                held += rarity.applyAsDouble(word);
            }
            most = name.rarity() == 0 ? most : Math.max(most, held / name.rarity());
        }
        return most;
    }

    private List<InstitutionWording.Name> names() {
        return index().wording().names(body().reference());
    }

    /// How much of the text stands in the body's names, from 0 to 1 for all of it, by the rarity of the words.
    double textInNames() {
        double all = 0;
        double held = 0;
        for (int i = 0; i < text.size(); i++) {
            String word = text.word(i).canonical();
            all += survey.rarity(i);
            held += names().stream().anyMatch(name -> name.words().contains(word)) ? survey.rarity(i) : 0;
        }
        return all == 0 ? 0 : held / all;
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
        return index().places(one.institution()).stream().anyMatch(place -> outside.contains(' ' + place + ' '));
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
