package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.Institution;

class InstitutionWordAgreementTest {
    private static final Institution TIDES =
            Facilities.named("tides", "Brightwater Institute of Tides", "Halvorsen Institute");

    private final InstitutionIndex index = new InstitutionIndex(List.of(TIDES));

    /// Of an affiliation whose first words, as many as told, are taken for the name.
    private InstitutionWordAgreement agreement(String affiliation, int words) {
        InstitutionCandidate candidate =
                new InstitutionCandidate(0, words, TIDES, InstitutionMention.How.SIMILAR, 0.7, false);
        OrganizationText text = OrganizationText.of(affiliation);
        return new InstitutionWordAgreement(
                new InstitutionSurvey(new InstitutionNames(index), text, List.of(candidate)), candidate);
    }

    @Test
    void aWholeNameLacksNothingAndHasNoForeignWord() {
        InstitutionWordAgreement whole = agreement("Brightwater Institute of Tides, Hull", 3);
        assertEquals(
                List.of(1.0, 1.0, 0.0, 0.0),
                List.of(whole.shareOfName(), whole.shareMatched(), whole.rarestForeign(), whole.missing()));
    }

    @Test
    void aWordThatNoNameHasIsForeignAndOneThatTheTextLacksIsMissing() {
        InstitutionWordAgreement other = agreement("Brightwater Institute of Winds", 3);
        assertEquals(index.rarity("winds"), other.rarestForeign());
        assertEquals(index.rarity("tides"), other.missing(), 1e-9);
        assertTrue(other.shareMatched() < 1);
    }

    @Test
    void ofSeveralNamesTheOneCountsOfWhichMostStandsInTheText() {
        InstitutionWordAgreement second = agreement("Halvorsen Institute", 2);
        assertEquals(0, second.missing());
        assertEquals(1, second.textInNames(), 1e-9);
    }
}
