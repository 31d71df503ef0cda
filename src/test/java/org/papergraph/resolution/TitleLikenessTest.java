package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLikenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A Field Guide to Tidal Networks | a field guide to tidal networks. | EQUAL
            Tide-Aware Routing | Tide Aware Routing | EQUAL
            Efﬁcient Flow of Oﬃce Traﬃc | Efficient Flow of Office Traffic | EQUAL
            Über die Strömung im Kanal | Uber die Stromung im Kanal | EQUAL
            “Harbours”: What's in a Name? | Harbours: Whats in a name | EQUAL
            Wave2Vec for Harbour Sounds | Wave 2 Vec for Harbour Sounds | EQUAL
            A Neural Model of Tidal Flow | A Neural Modell of Tidal Flow | NEAR
            Modelling Tidal Flow in Harbours | Modeling Tidal Flow in Harbours | NEAR
            A Tidal Model of Estuaries | Tidal Modelling of Estuaries | NEAR
            The Recurrent Tides of Estuaries | The Recurent Tides of Estuaries | NEAR
            Visualising Currents and Eddies | Visualizing Currents and Eddies | NEAR
            Learning of Tides with Buoys | Learning Tides using Buoys | NEAR
            Driftnet: A Map of Slow Currents | Driftnet | SUBTITLE
            Slow Currents - A Survey of the North Sea | Slow currents | SUBTITLE
            Learning to Float and Sink at Sea | Learning to Float and Sink in a Cold Harbour | OVERLAP
            Tides and Currents I | Tides and Currents II | UNLIKE
            Driftnet 2: Faster Maps | Driftnet 3: Faster Maps | UNLIKE
            Supervised Learning of Tides | Unsupervised Harbour Economics | UNLIKE
            Notes | Tides | UNLIKE
            """)
    void titlesAreComparedByTheirWords(String one, String other, TitleLikeness expected) {
        assertEquals(expected, TitleLikeness.of(Title.of(one), Title.of(other)));
        assertEquals(expected, TitleLikeness.of(Title.of(other), Title.of(one)), "the other way round");
    }
}
