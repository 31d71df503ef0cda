package org.papergraph.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How the words of a candidate's affiliation agree with the names of its body: how much of a name stands in the text,
/// which words of the text no name has, and which of a name the text lacks. Words count by their rarity among the
/// institutions.
final class InstitutionWordAgreement {
    private final InstitutionSurvey survey;
    private final List<String> own;
    private final List<String> city;
    private final List<InstitutionWording.Name> names;

    /// @param survey the affiliation and its candidates
    /// @param candidate whose body's names are looked at
    InstitutionWordAgreement(InstitutionSurvey survey, InstitutionCandidate candidate) {
        this.survey = survey;
        this.own = Arrays.asList(
                survey.text().key(candidate.from(), candidate.to()).split(" "));
        this.city = Arrays.asList(survey.index().city(candidate.institution()).split(" "));
        this.names = survey.index().wording().names(candidate.institution().reference());
    }

    /// How much of the body's name stands anywhere in the text, from 0 to 1 for all of it; of several names the one of
    /// which most does.
    double shareOfName() {
        return shareOfName(survey::rarityOfHeld);
    }

    /// As [#shareOfName()] but of the candidate's words alone.
    double shareMatched() {
        return shareOfName(word -> own.contains(word) ? survey.rarityOfHeld(word) : 0);
    }

    private double shareOfName(ToDoubleFunction<String> rarity) {
        double most = 0;
        for (InstitutionWording.Name name : names) {
            double held = 0;
            for (String word : name.words()) {
                held += rarity.applyAsDouble(word);
            }
            most = name.rarity() == 0 ? most : Math.max(most, held / name.rarity());
        }
        return most;
    }

    /// How much of the text stands in the body's names, from 0 to 1 for all of it.
    double textInNames() {
        double all = 0;
        double held = 0;
        for (int i = 0; i < survey.text().size(); i++) {
            String word = survey.text().word(i).canonical();
            all += survey.rarity(i);
            held += isInName(word) ? survey.rarity(i) : 0;
        }
        return all == 0 ? 0 : held / all;
    }

    /// How rare the rarest of the candidate's words is that no name of the body has; 0 where there is none.
    double rarestForeign() {
        double rarest = 0;
        for (String word : own) {
            if (!isInName(word)) {
                rarest = Math.max(rarest, survey.rarityOfHeld(word));
            }
        }
        return rarest;
    }

    /// How rare the words are, summed up, that the text lacks of a name, but for those of the body's city; of several
    /// names the one that lacks least.
    double missing() {
        double least = Double.POSITIVE_INFINITY;
        for (InstitutionWording.Name name : names) {
            double missing = 0;
            for (String word : name.words()) {
                missing += city.contains(word) || survey.rarityOfHeld(word) > 0
                        ? 0
                        : survey.index().rarity(word);
            }
            least = Math.min(least, missing);
        }
        return Double.isInfinite(least) ? 0 : least;
    }

    private boolean isInName(String word) {
        for (InstitutionWording.Name name : names) {
            if (name.words().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
