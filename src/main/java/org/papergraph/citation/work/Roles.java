package org.papergraph.citation.work;

import java.util.Locale;
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

    private Roles() {}

    /// Whether the people that begin at this atom are named in another role.
    static boolean isOther(Reading reading, int place) {
        if (place == 0) {
            return false;
        }
        int behind = reading.atom(place - 1).end();
        int before = reading.atom(place).start();
        String between = reading.text().substring(behind, before);
        boolean edited = Bylines.isEdited(
                reading.text().substring(reading.atom(place - 1).start(), before));
        boolean host = edited && reading.places(Label.AUTHOR).getFirst() < place;
        return host
                || ScribeWords.isScribe(reading.facts(place - 1).text().toLowerCase(Locale.ROOT))
                || (between.indexOf('/') < 0
                        && OTHER.matches(reading.facts(place - 1).text().strip()));
    }
}
