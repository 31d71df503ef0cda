package org.papergraph.citation.work;

import java.util.Locale;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.name.Bylines;
import org.papergraph.citation.name.ScribeWords;
import org.papergraph.citation.text.StemPattern;

/// Tells people in other roles from authors, by the word before them: translators, publishers.
final class Roles {
    private static final StemPattern OTHER =
            StemPattern.of("(?iU)(?:trl|trad|transl|translat(?:ed|ion|or)s?|traduction|traduit|traducción|traducido|"
                    + "übers(?:etzt|etzung)?|(?:пер|перевод\\p{L}*)\\.?(?: с"
                    + " \\p{L}+)?|edt|éd(?:ition)?s?|publisher|coll|illustrat(?:ed|or|ions)|foreword|译者?|翻译)(?:"
                    + " by)?\\.?:?");

    /// Words of "lecture notes typed up".
    private static final int LONGEST_SCRIBE = 4;

    private Roles() {}

    /// Whether the people that begin at this atom are named in another role.
    static boolean isOther(Reading reading, int place) {
        if (place == 0) {
            return false;
        }
        Atom previous = reading.atom(place - 1);
        AtomFacts word = reading.facts(place - 1);
        int names = reading.atom(place).start();
        boolean host = reading.places(Label.AUTHOR).getFirst() < place
                && Bylines.isEdited(reading.text().substring(previous.start(), names));
        return host
                || (word.words() <= LONGEST_SCRIBE
                        && ScribeWords.isScribe(word.text().toLowerCase(Locale.ROOT)))
                || (OTHER.matches(word.text().strip())
                        && reading.text().substring(previous.end(), names).indexOf('/') < 0);
    }
}
