package org.papergraph.citation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.papergraph.citation.text.MarkedText;

class NameLookTest {
    private static final List<String> REFERENCES = List.of(
            "Jones, G.M., Lind, E.B. Tides of the Western Isles. 1998",
            "Okafor, Jr., R. T. and O’Neill, P. On Rivers",
            "Fowler III, Yu. Slow Rivers",
            "Sutton, RS. Learning to Row",
            "Dijkstra, Edsger W., van der Berg, Jan-Peter Q. On Canals",
            "SILVA, João Pedro da; D'ÁVILA, Ana. Marés",
            "Harel D., Pnueli A. On Gates",
            "St. John, A. Bells",
            "Smith JA, Le Roux N. Locks",
            "J. A. Coyne, and P.-L. Lind. Weirs",
            "van der Berg, Ada, Okafor, Bo Per, Vogt, C. D. Weirs",
            "Per J. Lindqvist, Rosa Lowell. Bridges",
            "A Title of Some Words: and a Second Half, 2019",
            "[A linked title](x), VLDB 2019");

    private static final Map<Pattern, Predicate<NameLook>> LOOKS = Map.of(
            NameStyles.INVERTED, NameLook::mayInvertDotted,
            NameStyles.SHOUTED, NameLook::mayShout,
            NameStyles.INVERTED_GIVEN, NameLook::mayInvertGiven,
            NameStyles.NATURAL_INITIALS, NameLook::mayBeginWithInitial,
            NameStyles.INVERTED_BARE, NameLook::mayInvertBare,
            NameStyles.TRAILING, NameLook::mayTrail,
            NameStyles.INVERTED_WHOLE, NameLook::mayInvert,
            NameStyles.INVERTED_PAIR, NameLook::mayPair);

    @Test
    void noFormThatHoldsIsRuledOut() {
        LOOKS.forEach((form, look) -> {
            int held = 0;
            for (String text : REFERENCES) {
                for (int at = 0; at < text.length(); at++) {
                    if (form.matcher(text).region(at, text.length()).lookingAt()) {
                        assertTrue(look.test(NameLook.at(text, at)), form + " at " + at + " of " + text);
                        held++;
                    }
                }
            }
            assertTrue(held > 0, () -> "no reference has the form " + form);
        });
    }

    @Test
    void aListInReadingOrderIsReadOnlyWhereSomethingMayCloseIt() {
        List<String> closed = List.of(
                "Per Lind (2019) Weirs",
                "Per Lind. 2019. Weirs",
                "Per Lind. “Weirs”",
                "Per Lind, eds. Weirs",
                "Per Lind, VLDB 2019");

        assertEquals(
                List.of(true, true, true, true, false),
                closed.stream()
                        .map(text -> NameLook.mayClose(marked(text, 0), 0))
                        .toList());
        assertTrue(NameLook.mayClose(marked("Per Lind. Weirs", MarkedText.ITALIC), 0));
    }

    @Test
    void joinedNamesHaveEachAComma() {
        List<String> texts = List.of(
                "Okonjo, Adaeze and Lind, B. and Vogt, Claus. Weirs",
                "Okafor, Jr., Ada B. and d’Aubigné, Rosa: Weirs",
                "Okonjo, Adaeze and Bo Lind. Weirs",
                "Jones, G.M., Lind, E.B., and Vogt, C. Weirs",
                "Weirs, Ada Lind and Bo Vogt");

        assertEquals(
                List.of(true, true, false, false, false),
                texts.stream().map(text -> NameLook.at(text, 0).mayBeJoined()).toList());
    }

    @Test
    void thePlainestNamesEndWhereTheirFormEndsThem() {
        int held = 0;
        for (String text : List.of(
                "Jones, G.M., Lind, E. B. (1998)",
                "Okafor, R. T. and Vogt, J.-P., & Berg, C., Jr. Weirs",
                "Lind, A. B, Vogt, C. van. Weirs",
                "Fowler, I., III, Beck, K., Sr., Hu, I.")) {
            for (int at = 0; at < text.length(); at++) {
                int end = NameLook.at(text, at).endOfPlain();
                if (end >= 0) {
                    Matcher form = NameStyles.INVERTED.matcher(text).region(at, text.length());
                    assertTrue(form.lookingAt() && form.end() == end, "at " + at + " of " + text);
                    held++;
                }
            }
        }
        assertEquals(4, held);
    }

    private static MarkedText marked(String text, int marks) {
        MarkedText marked = new MarkedText();
        text.chars().forEach(c -> marked.append((char) c, marks, -1));
        return marked;
    }

    @Test
    void theFirstWordsOfATitleAreNotTried() {
        NameLook look = NameLook.at("Bridges and their builders, a survey", 0);

        assertEquals(
                List.of(false, false, false, false, false, false),
                List.of(
                        look.mayInvertDotted(),
                        look.mayShout(),
                        look.mayInvertGiven(),
                        look.mayBeginWithInitial(),
                        look.mayInvertBare(),
                        look.mayTrail()));
    }
}
