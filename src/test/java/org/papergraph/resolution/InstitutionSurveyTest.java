package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.bib.Institution;

class InstitutionSurveyTest {
    private final InstitutionIndex index = new InstitutionIndex(List.of(Facilities.at(
            new Institution.Place("Hull", "", "Canada", "CA"), "tides", "Brightwater Institute of Tides")));

    private InstitutionSurvey survey(String affiliation) {
        OrganizationText text = OrganizationText.of(affiliation);
        return new InstitutionSurvey(new InstitutionNames(index), text, new InstitutionCandidates(index).find(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clinic of Orthodontics, Brightwater Institute of Tides | brightwater tides
            Vision Group, Brightwater Institute of Tides 3, Hull, Canada | brightwater tides
            Orthodontics, Hull York Hospital, Norway | orthodontics hull york
            Department of Marten University | marten university
            """)
    void wordsOfPlacesAndPartsAndNumbersTellNothingOfABody(String affiliation, String telling) {
        InstitutionSurvey survey = survey(affiliation);
        assertEquals(
                telling,
                IntStream.range(0, survey.text().size())
                        .filter(i -> survey.rarity(i) > 0)
                        .mapToObj(i -> survey.text().word(i).canonical())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vision Group, Brightwater Institute of Tides, Hull | 0
            Halvorsen Institute, Brightwater Institute of Tides | 1
            Halvorsen Institute of Winds, Marten University | 2
            Institute of Physics, Hull, Canada | 0
            """)
    void bodiesThatNobodyKnowsAreCountedByTheirKindAndAWordOfTheirOwn(String affiliation, int unknown) {
        assertEquals(unknown, survey(affiliation).unknownBodies());
    }
}
