package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Szepesvári Csaba, Szepesvari Csaba, EQUAL",
        "Ya-Ling Zhang, Yaling Zhang, EQUAL",
        "TanFeng Sun, Tanfeng Sun, EQUAL",
        "Marc'Aurelio Ranzato, Marc’Aurelio Ranzato, EQUAL",
        "Jürgen Schmidhuber, Juergen Schmidhuber, NICKNAME",
        "Hans Müller, Hans Mueller, EQUAL",
        "Nancy Chen, Nancy F. Chen, PART_MISSING",
        "Geoffrey Hinton, G. E. Hinton, INITIAL",
        "Jean-Pierre Serre, J.-P. Serre, INITIAL",
        "JP Serre, Jean-Pierre Serre, INITIAL",
        "Geoff Hinton, Geoffrey Hinton, NICKNAME",
        "Nikos Chrysos, Nikolaos Chrysos, NICKNAME",
        "Ke Wei, Wei Ke, SWAPPED",
        "W. Ken Redekop, Ken Redekop, FIRST_MISSING",
        "Stephen Bedrick, Stephan Bedrick, NICKNAME",
        "Katarzyna Budzynska, Katarzina Budzynska, SLIP",
        "Hinton, Geoffrey Hinton, BARE_FAMILY",
        "Jan Li, Jun Li, CONTRADICTION",
        "George E. Dahl, George F. Dahl, CONTRADICTION",
        "Wei Wang, Weiwei Wang, CONTRADICTION",
        "Yang Liu, Yang Li, CONTRADICTION"
    })
    void namesStandToEachOther(String one, String other, NameLikeness likeness) {
        NameForm left = NameForm.of(Cited.name(one));
        NameForm right = NameForm.of(Cited.name(other));
        assertEquals(likeness, NameLikeness.of(left, right));
        assertEquals(likeness, NameLikeness.of(right, left));
    }
}
