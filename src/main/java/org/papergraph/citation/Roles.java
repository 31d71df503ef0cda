package org.papergraph.citation;

import java.util.regex.Pattern;

/// Tells people in other roles from authors, by the word before them: translators, publishers.
final class Roles {
    private static final Pattern OTHER =
            Pattern.compile("(?iU)(?:trl|trad|transl|translat(?:ed|ion|or)s?|traduction|traduit|traducción|traducido|"
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
                || isScribe(reading.facts(place - 1).text().toLowerCase(java.util.Locale.ROOT))
                || (between.indexOf('/') < 0
                        && OTHER.matcher(reading.facts(place - 1).text().strip())
                                .matches());
    }

    private static final Pattern SCRIBE = Pattern.compile(
            "(?:(?:lecture |the )?notes? |lectures? )?(?:typed|typeset|taken|transcribed|scribed|written|edited)(?:"
                    + " up)?");

    /// "notes typed by …": who wrote down what somebody else said.
    static boolean isScribe(String lower) {
        return (lower.startsWith("note")
                        || lower.startsWith("lecture")
                        || lower.startsWith("the note")
                        || lower.startsWith("ty")
                        || lower.startsWith("trans")
                        || lower.startsWith("scri"))
                && SCRIBE.matcher(lower).matches();
    }

    private static final Pattern PRESENTER = Pattern.compile("\\p{L}+.* (?:presents|presented|presenting)");

    /// "Ann Lee presents: …": who spoke about a work in a reading group.
    static boolean isPresenter(String lower) {
        return lower.indexOf(" present") > 0 && PRESENTER.matcher(lower).matches();
    }

    /// Whether the atom is the name of such a role.
    static boolean isRole(String text) {
        return OTHER.matcher(text).matches();
    }
}
