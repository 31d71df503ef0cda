package org.papergraph.resolution;

import static org.papergraph.bib.Institution.Kind.EDUCATION;
import static org.papergraph.bib.Institution.Kind.FACILITY;
import static org.papergraph.bib.Institution.Kind.HEALTHCARE;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.resolution.InstitutionMention.How;

/// What speaks for or against the institution of an affiliation being one of its candidates: 1 or 0, or a measure. What
/// they weigh together, `institution-trees.tsv` says.
// The functions keep nothing between calls.
@SuppressWarnings("ImmutableEnumChecker")
enum InstitutionClue {
    FIT(measured(c -> c.candidate().fit())),
    SHORT_NAME(c -> c.is(How.SHORT_NAME)),
    ACRONYM(c -> c.is(How.ACRONYM)),
    ACRONYM_WITH_PLACE(c -> c.is(How.ACRONYM) && c.hasPlaceOf(c.candidate())),
    AS_WRITTEN(c -> c.candidate().asWritten()),
    NO_WORD_OF_ITS_OWN(c -> !c.isDistinct()),
    RARITY(measured(InstitutionContext::rarity)),
    RAREST_WORD(measured(InstitutionContext::rarestWord)),
    COMMONEST_WORD(measured(InstitutionContext::commonestWord)),
    LENGTH(measured(c -> c.candidate().length())),
    LETTERS(measured(InstitutionContext::letters)),

    NAMES_OF_BODY(measured(c -> c.names(c.candidate()))),
    UNIVERSITY(c -> c.is(EDUCATION)),
    HOSPITAL(c -> c.is(HEALTHCARE)),
    RESEARCH_FACILITY(c -> c.is(FACILITY)),
    FUNDER(c -> c.is(Kind.FUNDER)),
    PARTS(measured(c -> c.parts(c.candidate()))),
    HOSPITAL_PARTS(measured(InstitutionContext::hospitalParts)),
    PARTS_NAMED_AFTER_IT(measured(InstitutionContext::partsNamedAfter)),
    LONGER_NAMES(measured(InstitutionContext::longerNames)),
    START_OF_UNIVERSITY(InstitutionContext::isStartOfUniversity),

    RIVALS(measured(c -> c.rivals().size())),
    RIVAL_WITH_BETTER_NAME(c -> c.hasRival(rival -> rival.fit() > c.candidate().fit())),
    RIVAL_AS_WRITTEN(c -> !c.candidate().asWritten() && c.hasRival(InstitutionCandidate::asWritten)),
    RIVAL_WITH_PLACE(c -> !c.hasPlaceOf(c.candidate()) && c.hasRival(c::hasPlaceOf)),
    RIVAL_WITH_MORE_NAMES(c -> c.hasRival(rival -> c.names(rival) > c.names(c.candidate()))),
    NAMES_OF_RIVAL(measured(c -> c.mostOfRivals(c::names))),
    PARTS_OF_RIVAL(measured(c -> c.mostOfRivals(c::parts))),

    PLACE(c -> c.hasPlaceOf(c.candidate())),
    CITY(InstitutionContext::isCityNamed),
    OTHER_COUNTRY(InstitutionContext::isOtherCountryNamed),

    WORDS_BEFORE(standing(InstitutionSetting::wordsBefore)),
    WORDS_BEHIND(standing(InstitutionSetting::wordsBehind)),
    RARITY_BEFORE(standing(InstitutionSetting::rarityBefore)),
    RARITY_BEHIND(standing(InstitutionSetting::rarityBehind)),
    RAREST_BESIDE(standing(InstitutionSetting::rarestBeside)),
    NOT_LINKED(c -> c.setting().isNotLinked()),
    BEFORE_NUMBER(c -> c.setting().isBeforeNumber()),
    START_OF_UNKNOWN_NAME(c -> c.setting().isContinued()),
    END_OF_UNKNOWN_NAME(c -> c.setting().isTheEndOfAnother()),
    BESIDE_HOSPITAL(c -> c.setting().isBesideHospital()),
    BESIDE_SCHOOL(c -> c.setting().isBesideSchool()),

    INSIDE_NAME(c -> !c.around().isEmpty()),
    CUT_SHORT_INSIDE_NAME(c -> c.candidate().fit() < 2 && !c.around().isEmpty()),
    INSIDE_NAME_OF_ITS_PART(c -> c.around().stream().anyMatch(c::isItsPart)),
    NAMES_INSIDE(measured(InstitutionContext::namesInside)),

    STRETCHES_BEFORE(standing(InstitutionSetting::stretchesBefore)),
    STRETCHES_BEHIND(standing(InstitutionSetting::stretchesBehind)),
    TEXT_BEFORE(standing(InstitutionSetting::textBefore)),
    TEXT_BEHIND(standing(InstitutionSetting::textBehind)),
    SHARE_OF_TEXT(standing(InstitutionSetting::shareOfText)),
    UNNAMED_WORDS(measured(c -> c.survey().unnamedWords())),
    RAREST_UNNAMED(measured(c -> c.survey().rarestUnnamed())),
    MENTIONS(measured(InstitutionContext::mentions)),

    NAMES_BEFORE(standing(InstitutionSetting::namesBefore)),
    NAMES_BEHIND(standing(InstitutionSetting::namesBehind)),
    UNIVERSITY_ELSEWHERE(c -> c.isElsewhere(EDUCATION)),
    HOSPITAL_ELSEWHERE(c -> c.isElsewhere(HEALTHCARE)),
    FACILITY_ELSEWHERE(c -> c.isElsewhere(FACILITY)),
    GOVERNMENT_ELSEWHERE(c -> c.isElsewhere(Kind.GOVERNMENT)),
    LAST_UNIVERSITY(c -> c.is(EDUCATION) && c.isLast()),
    BESIDE_UNKNOWN_UNIVERSITY(InstitutionContext::isBesideUnknown),
    BESIDE_ITS_WHOLE(InstitutionContext::isBesideItsWhole),
    SAME_CITY_ELSEWHERE(InstitutionContext::isSameCityElsewhere),
    SAME_COUNTRY_ELSEWHERE(InstitutionContext::isSameCountryElsewhere),
    OTHER_COUNTRY_ELSEWHERE(InstitutionContext::isOtherCountryElsewhere);

    private final ToDoubleFunction<InstitutionContext> strength;

    InstitutionClue(Predicate<InstitutionContext> holds) {
        this.strength = context -> holds.test(context) ? 1 : 0;
    }

    InstitutionClue(Measured measured) {
        this.strength = measured.measure();
    }

    private record Measured(ToDoubleFunction<InstitutionContext> measure) {}

    private static Measured measured(ToDoubleFunction<InstitutionContext> measure) {
        return new Measured(measure);
    }

    private static Measured standing(ToDoubleFunction<InstitutionSetting> measure) {
        return new Measured(context -> measure.applyAsDouble(context.setting()));
    }

    double strength(InstitutionContext context) {
        return strength.applyAsDouble(context);
    }
}
