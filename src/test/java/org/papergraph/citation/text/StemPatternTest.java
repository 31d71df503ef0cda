package org.papergraph.citation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StemPatternTest {
    private static final List<String> EXPRESSIONS = List.of(
            "\\b(?:notes?|papers?)\\b",
            "(?iU)(?:trad|übers)(?:etzt)?\\.?",
            "(?<!\\p{L})(?:vol\\.? )?\\d+$",
            "^(?:19|20)\\d\\d",
            "a|",
            "пер(?:евод)?\\b|Ред\\.",
            "x$");
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "x",
            "n",
            "note",
            "notes",
            "denote",
            "Reading notes on marshes",
            "paper",
            "Übersetzt",
            "TRAD.",
            "vol. 12",
            "12",
            "2019, again",
            "in 2019",
            "box",
            "文 notes",
            "перевод с латинского",
            "Под ред",
            "о том, Ред.",
            "no paper\n");

    @Test
    void findsWhatTheExpressionFinds() {
        for (String expression : EXPRESSIONS) {
            StemPattern stems = StemPattern.of(expression);
            Pattern plain = Pattern.compile(expression);
            for (String text : TEXTS) {
                assertEquals(plain.matcher(text).find(), stems.isIn(text), expression + " in " + text);
                assertEquals(plain.matcher(text).matches(), stems.matches(text), expression + " for " + text);
                for (int place = 0; place <= text.length(); place++) {
                    assertEquals(
                            plain.matcher(text)
                                    .useTransparentBounds(true)
                                    .useAnchoringBounds(false)
                                    .region(place, text.length())
                                    .lookingAt(),
                            stems.startsAt(text, place),
                            expression + " at " + place + " of " + text);
                }
            }
        }
    }

    @Test
    void refusesAnExpressionThatLooksForSomethingBeforeTheMatch() {
        assertThrows(IllegalArgumentException.class, () -> StemPattern.of("(?<=in )\\d+"));
    }
}
