package org.papergraph.resolution;

import static org.papergraph.bib.Institution.Kind.EDUCATION;
import static org.papergraph.bib.Institution.Kind.HEALTHCARE;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.resolution.InstitutionMention.How;

/// What speaks for or against the institution of an affiliation being one of its candidates: 1 or 0, or the logarithm
/// of one more than a count. What each weighs, `institution-clues.tsv` says.
// The functions keep nothing between calls.
@SuppressWarnings("ImmutableEnumChecker")
enum InstitutionClue {
    /// Some name stands in the text; the weight of this clue is what a candidate starts from.
    NAMED(c -> true),
    FULL_NAME(c -> c.is(How.NAME)),
    PREFERRED_NAME(c -> c.candidate().fit() >= 3),
    CUT_SHORT(c -> c.is(How.SHORTENED)),
    SHORT_NAME(c -> c.is(How.SHORT_NAME)),
    ACRONYM(c -> c.is(How.ACRONYM)),
    ACRONYM_WITH_PLACE(c -> c.is(How.ACRONYM) && c.hasPlaceOf(c.candidate())),
    AS_WRITTEN(c -> c.candidate().asWritten()),
    NO_WORD_OF_ITS_OWN(c -> !c.isDistinct()),
    COMMON_WORDS(c -> c.rarity() < 7.5),

    RIVALS(counted(c -> c.rivals().size())),
    RIVAL_WITH_BETTER_NAME(c ->
            c.rivals().stream().anyMatch(rival -> rival.fit() > c.candidate().fit())),
    RIVAL_AS_WRITTEN(c -> !c.candidate().asWritten() && c.rivals().stream().anyMatch(InstitutionCandidate::asWritten)),
    RIVAL_WITH_PLACE(c -> !c.hasPlaceOf(c.candidate()) && c.rivals().stream().anyMatch(c::hasPlaceOf)),
    PLACE(c -> c.hasPlaceOf(c.candidate())),

    BETWEEN_COMMAS(c -> c.starts() && c.ends()),
    BEHIND_COMMA(c -> c.starts() && !c.ends()),
    BEFORE_COMMA(c -> !c.starts() && c.ends()),
    NOT_LINKED(InstitutionContext::isNotLinked),
    BEFORE_PART(c ->
            c.next().filter(OrganizationWords.BUILT_IN.partWords()::contains).isPresent()),
    START_OF_UNKNOWN_NAME(InstitutionContext::isContinued),
    END_OF_UNKNOWN_NAME(InstitutionContext::isTheEndOfAnother),
    BESIDE_HOSPITAL(InstitutionContext::isBesideHospital),
    BESIDE_UNKNOWN_UNIVERSITY(InstitutionContext::isBesideUnknown),

    INSIDE_NAME(c -> !c.around().isEmpty()),
    CUT_SHORT_INSIDE_NAME(c -> c.candidate().fit() < 2 && !c.around().isEmpty()),
    UNIVERSITY_INSIDE_NAME(c -> c.is(EDUCATION) && !c.around().isEmpty()),
    UNIVERSITY_INSIDE_SCHOOL(c -> c.is(EDUCATION)
            && c.around().stream()
                    .anyMatch(around -> around.institution().kinds().contains(EDUCATION))),

    OTHERS(counted(c -> (int) c.elsewhere().stream()
            .filter(other -> other.fit() >= 2)
            .mapToInt(InstitutionCandidate::from)
            .distinct()
            .count())),
    UNIVERSITY(c -> c.is(EDUCATION)),
    FUNDER(c -> c.is(Kind.FUNDER)),
    LAST_UNIVERSITY(c -> c.is(EDUCATION) && c.isLast()),
    UNIVERSITY_BESIDE_UNIVERSITY(c -> c.is(EDUCATION) && c.isElsewhere(EDUCATION)),
    LAST_OF_UNIVERSITIES(c -> c.is(EDUCATION) && c.isElsewhere(EDUCATION) && c.isLast()),
    BESIDE_UNIVERSITY(c -> !c.is(EDUCATION) && !c.is(HEALTHCARE) && c.isElsewhere(EDUCATION)),
    BESIDE_CLINIC(c -> !c.is(EDUCATION) && !c.is(HEALTHCARE) && c.isElsewhere(HEALTHCARE)),

    PARTS(counted(InstitutionContext::parts)),
    PARTS_NAMED_AFTER_IT(counted(c -> (int) c.partsNamedAfter())),
    LONGER_NAMES(counted(InstitutionContext::longerNames)),
    START_OF_UNIVERSITY(InstitutionContext::isStartOfUniversity);

    private final ToDoubleFunction<InstitutionContext> strength;

    InstitutionClue(Predicate<InstitutionContext> holds) {
        this.strength = context -> holds.test(context) ? 1 : 0;
    }

    InstitutionClue(Counted counted) {
        this.strength = context -> Math.log(1 + counted.count().applyAsDouble(context));
    }

    private record Counted(ToDoubleFunction<InstitutionContext> count) {}

    private static Counted counted(ToDoubleFunction<InstitutionContext> count) {
        return new Counted(count);
    }

    double strength(InstitutionContext context) {
        return strength.applyAsDouble(context);
    }
}
