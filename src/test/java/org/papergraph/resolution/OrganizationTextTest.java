package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationTextTest {
    /// The stretches between commas, as keys.
    private static String stretches(String affiliation) {
        OrganizationText text = OrganizationText.of(affiliation);
        List<String> keys = IntStream.range(0, text.size())
                .filter(i -> text.word(i).starts())
                .mapToObj(i -> text.key(i, text.endOf(i)))
                .toList();
        return String.join(" / ", keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Universidad de MarejadaInstituto de Mareas | university marejada / institute mareas
            EA 6311Université de Marée | ea 6311 / university maree
            AstraNorvex | astranorvex
            Marten College 2 Department of History, , Marten | marten college / department history / marten
            Institut für Molekulare Ökologie | institute molecular ecology
            Marteni Egyetem, Szpital Marten, Marten Üniversitesi Hastanesi \
                | marteni university / hospital marten / marten university hospital
            VA Marten Health Care | veterans affairs marten health care
            Marten, VA | marten / va
            U.S. Rivers Agency, USA | united states rivers agency / united states
            """)
    void wordsOfOneMeaningAreWrittenAlikeAndLostBreaksAreFound(String affiliation, String expected) {
        assertEquals(expected, stretches(affiliation));
    }
}
