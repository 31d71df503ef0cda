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
    LACKS_ONLY_ITS_CITY(c -> c.is(How.SHORTENED) && c.words().missing() == 0),
    ACRONYM(c -> c.is(How.ACRONYM)),
    AS_WRITTEN(c -> c.candidate().asWritten()),
    NO_WORD_OF_ITS_OWN(c -> !c.isDistinct()),
    RARITY(measured(InstitutionContext::rarity)),
    RAREST_WORD(measured(InstitutionContext::rarestWord)),
    COMMONEST_WORD(measured(InstitutionContext::commonestWord)),
    LENGTH(measured(c -> c.candidate().length())),
    LETTERS(measured(InstitutionContext::letters)),
    SHARE_OF_NAME(measured(c -> c.words().shareOfName())),
    SHARE_MATCHED(measured(c -> c.words().shareMatched())),
    RAREST_FOREIGN(measured(c -> c.words().rarestForeign())),
    MISSING(measured(c -> c.words().missing())),
    ENDS_WITH_KIND(c -> c.setting().endsWithKind()),
    WITH_LEGAL_FORM(c -> c.setting().hasLegalForm()),
    NAMED_UNIVERSITY(c -> c.isNamed("university")),
    NAMED_INSTITUTE(c -> c.isNamed("institute")),
    NAMED_HOSPITAL(c -> c.isNamed("hospital")),
    NAMED_CENTER(c -> c.isNamed("center")),
    NAMED_MEDICINE(c -> c.isNamed("medicine")),
    NAMED_SCHOOL(c -> c.isNamed("school") || c.isNamed("college")),
    NAMED_MINISTRY(c -> c.isNamed("ministry") || c.isNamed("department")),

    NAMES_OF_BODY(measured(c -> c.names(c.candidate()))),
    UNIVERSITY(c -> c.is(EDUCATION)),
    HOSPITAL(c -> c.is(HEALTHCARE)),
    RESEARCH_FACILITY(c -> c.is(FACILITY)),
    GOVERNMENT(c -> c.is(Kind.GOVERNMENT)),
    NONPROFIT(c -> c.is(Kind.NONPROFIT)),
    COMPANY(c -> c.is(Kind.COMPANY)),
    FUNDER(c -> c.is(Kind.FUNDER)),
    /// GRID was kept until 2021. Bodies registered since are seldom meant in the affiliations of papers before, where
    /// another body is named too; one that is named alone is still believed.
    IN_GRID(c -> c.listing().grid()),
    REGISTERS(measured(c -> c.listing().registers())),
    IDS_AS_FUNDER(measured(c -> Math.min(4, c.listing().funders()))),
    ESTABLISHED(measured(c -> c.listing().established())),
    OF_KNOWN_KIND(c -> !c.candidate().institution().kinds().isEmpty()),
    PARTS(measured(c -> c.parts(c.candidate()))),
    HOSPITAL_PARTS(measured(c -> c.family().hospitalParts(c.candidate().institution()))),
    RELATED(measured(c -> c.family().related(c.candidate().institution()).size())),
    RELATED_HOSPITALS(measured(c -> c.family().relatedHospitals(c.candidate().institution()))),
    PARTS_NAMED_AFTER_IT(measured(InstitutionContext::partsNamedAfter)),
    LONGER_NAMES(measured(InstitutionContext::longerNames)),
    START_OF_UNIVERSITY(InstitutionContext::isStartOfUniversity),

    RIVALS(beside(others -> others.rivals().size())),
    RIVAL_WITH_BETTER_NAME(
            c -> c.neighbours().hasRival(rival -> rival.fit() > c.candidate().fit())),
    RIVAL_AS_WRITTEN(c -> !c.candidate().asWritten() && c.neighbours().hasRival(InstitutionCandidate::asWritten)),
    RIVAL_WITH_PLACE(c -> !c.hasPlaceOf(c.candidate()) && c.neighbours().hasRival(c::hasPlaceOf)),
    RIVAL_WITH_MORE_NAMES(c -> c.neighbours().hasRival(rival -> c.names(rival) > c.names(c.candidate()))),
    NAMES_OF_RIVAL(measured(c -> c.neighbours().mostOfRivals(c::names))),
    PARTS_OF_RIVAL(measured(c -> c.neighbours().mostOfRivals(c::parts))),

    PLACE(c -> c.hasPlaceOf(c.candidate())),
    CITY(InstitutionContext::isCityNamed),
    FOREIGN_PLACES(measured(InstitutionContext::foreignPlaces)),
    COUNTRIES(measured(c -> c.survey().countries().size())),
    OTHER_COUNTRY(InstitutionContext::isOtherCountryNamed),

    WORDS_BEFORE(standing(InstitutionSetting::wordsBefore)),
    WORDS_BEHIND(standing(InstitutionSetting::wordsBehind)),
    RARITY_BEFORE(standing(InstitutionSetting::rarityBefore)),
    RARITY_BEHIND(standing(InstitutionSetting::rarityBehind)),
    RAREST_BESIDE(standing(InstitutionSetting::rarestBeside)),
    NOT_LINKED(c -> c.setting().isNotLinked()),
    START_OF_UNKNOWN_NAME(c -> c.setting().isContinued()),
    END_OF_UNKNOWN_NAME(c -> c.setting().isTheEndOfAnother()),
    BESIDE_HOSPITAL(c -> c.setting().isBesideHospital()),
    BESIDE_SCHOOL(c -> c.setting().isBesideSchool()),

    INSIDE_NAME(c -> c.neighbours().isInsideName()),
    CUT_SHORT_INSIDE_NAME(c -> c.candidate().fit() < 2 && c.neighbours().isInsideName()),
    INSIDE_NAME_OF_ITS_PART(c -> c.neighbours().isInsideNameOfItsPart()),
    INSIDE_NAME_OF_RELATED(c -> c.neighbours().isInsideNameOfRelated()),
    RELATED_INSIDE(c -> c.neighbours().hasRelatedInside()),
    NAMES_INSIDE(beside(InstitutionNeighbours::namesInside)),

    PART_FIRST(c -> c.survey().startsWithPart()),
    STRETCHES(measured(c -> c.survey().stretches())),
    STRETCHES_BEFORE(standing(InstitutionSetting::stretchesBefore)),
    STRETCHES_BEHIND(standing(InstitutionSetting::stretchesBehind)),
    TEXT_BEFORE(standing(InstitutionSetting::textBefore)),
    TEXT_BEHIND(standing(InstitutionSetting::textBehind)),
    SHARE_OF_TEXT(standing(InstitutionSetting::shareOfText)),
    TEXT_IN_NAMES(measured(c -> c.words().textInNames())),
    UNKNOWN_BODIES(measured(c -> c.survey().unknownBodies())),
    UNNAMED_WORDS(measured(c -> c.survey().unnamedWords())),
    RAREST_UNNAMED(measured(c -> c.survey().rarestUnnamed())),
    MENTIONS(beside(InstitutionNeighbours::mentions)),

    NAMES_BEFORE(standing(InstitutionSetting::namesBefore)),
    NAMES_BEHIND(standing(InstitutionSetting::namesBehind)),
    BODIES_ELSEWHERE(beside(InstitutionNeighbours::bodiesElsewhere)),
    REGISTERS_ELSEWHERE(measured(c -> c.neighbours().mostRegistersElsewhere())),
    UNIVERSITY_ELSEWHERE(c -> c.neighbours().isElsewhere(EDUCATION)),
    HOSPITAL_ELSEWHERE(c -> c.neighbours().isElsewhere(HEALTHCARE)),
    FACILITY_ELSEWHERE(c -> c.neighbours().isElsewhere(FACILITY)),
    GOVERNMENT_ELSEWHERE(c -> c.neighbours().isElsewhere(Kind.GOVERNMENT)),
    LAST_UNIVERSITY(c -> c.is(EDUCATION) && c.neighbours().isLast()),
    BESIDE_UNKNOWN_UNIVERSITY(InstitutionContext::isBesideUnknown),
    BESIDE_ITS_WHOLE(c -> c.neighbours().isBesideItsWhole()),
    PART_ELSEWHERE(c -> c.neighbours().isPartElsewhere()),
    SAME_CITY_ELSEWHERE(c -> c.neighbours().isSameCityElsewhere()),
    SAME_COUNTRY_ELSEWHERE(c -> c.neighbours().isSameCountryElsewhere()),
    OTHER_COUNTRY_ELSEWHERE(c -> c.neighbours().isOtherCountryElsewhere());

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

    private static Measured beside(ToDoubleFunction<InstitutionNeighbours> measure) {
        return new Measured(context -> measure.applyAsDouble(context.neighbours()));
    }

    double strength(InstitutionContext context) {
        return strength.applyAsDouble(context);
    }
}
