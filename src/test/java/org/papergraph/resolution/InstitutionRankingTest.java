package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.resolution.InstitutionRanking.Likely;

class InstitutionRankingTest {
    private static final Institution LAKEVIEW_US = university("https://ror.org/1", "Lakeview University", "Duluth");
    private static final Institution LAKEVIEW_CA = university("https://ror.org/2", "Lakeview University", "Kenora");
    private static final Institution BRIGHTWATER = university("https://ror.org/3", "University of Brightwater", "Hull");
    private static final Institution MEDICAL_SCHOOL =
            university("https://ror.org/4", "University of Brightwater School of Medicine", "Hull");

    private final InstitutionRanking ranking = new InstitutionRanking(
            new InstitutionIndex(List.of(LAKEVIEW_US, LAKEVIEW_CA, BRIGHTWATER, MEDICAL_SCHOOL)),
            InstitutionTrees.builtIn());

    private static Institution university(String id, String name, String city) {
        Institution.Place place = new Institution.Place(city, "", "", "");
        return new Institution(
                id,
                List.of(name),
                List.of(),
                List.of(),
                place,
                Set.of(Kind.EDUCATION),
                Institution.Relations.NONE,
                true,
                new Institution.Listing(true, 4, 1, 1900));
    }

    private Optional<Likely> best(String affiliation) {
        return ranking.best(OrganizationText.of(affiliation));
    }

    private double probability(String affiliation) {
        return best(affiliation).map(Likely::probability).orElse(0.0);
    }

    @Test
    void aTextThatNamesNobodyHasNoBest() {
        assertEquals(Optional.empty(), best("Department of Tidal Studies, University of Elsewhere"));
    }

    @Test
    void namesakesShareTheProbabilityUntilAPlaceTellsThemApart() {
        assertTrue(probability("Lakeview University") <= 0.5);
        Likely told = best("Department of Physics, Lakeview University, Kenora").orElseThrow();
        assertEquals(LAKEVIEW_CA, told.candidate().institution());
        assertTrue(told.probability() > 0.5, told.toString());
    }

    @Test
    void aNameThatGoesOnIsLessSureThanOneThatEnds() {
        assertTrue(probability("University of Brightwater Northshore") < probability("University of Brightwater"));
    }

    @Test
    void aHospitalBesideAUniversityMakesItLessSure() {
        assertTrue(probability("Children's Hospital University of Brightwater")
                < probability("Faculty of Law, University of Brightwater"));
    }

    @Test
    void theLongerNameIsTheOneButTheNameInsideItStaysACandidate() {
        OrganizationText text = OrganizationText.of("University of Brightwater School of Medicine");
        assertEquals(
                Set.of(BRIGHTWATER, MEDICAL_SCHOOL),
                Set.copyOf(ranking.judged(text).stream()
                        .map(judged -> judged.candidate().institution())
                        .toList()));
        assertEquals(
                MEDICAL_SCHOOL, ranking.best(text).orElseThrow().candidate().institution());
    }
}
