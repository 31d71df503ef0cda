package org.papergraph.citation.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;

/// Takes the years in which an author lived from behind the name that a text begins with: "Ada Lind (1931–2019),
/// “Reeds”", "Bo Okafor (b. 1952), …". They are neither the year of the work nor its pages.
final class LifeYears {
    private static final Pattern LIFE = Pattern.compile("([\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’ -]{3,60}?) ?"
            + "(\\((?:(?:ca?\\. ?)?(\\d{3,4}) ?[-–—]{1,3} ?(?:ca?\\. ?)?(\\d{3,4})|"
            + "(?:b\\.|born|geb\\.|\\*|née? en) ?\\d{4})\\))"
            + "(?=[,:;.])");
    /// Characters of a name.
    private static final int SHORTEST = 4;

    /// First characters of what stands before a year there.
    private static final String FIRST = "cbg*n";

    private static final String DASHES = "-–—";
    /// How surely the words before them are a name.
    private static final double PERSON = 0.5;
    /// Of a life, in years.
    private static final int LEAST = 18;
    private static final int MOST = 110;

    private final NameShape names;

    LifeYears(NameShape names) {
        this.names = names;
    }

    /// The text without such a bracket; all of it where none stands there.
    MarkedText without(MarkedText text) {
        String string = text.string();
        if (!mayHold(string, string.indexOf('('))) {
            return text;
        }
        Matcher life = LIFE.matcher(string);
        if (!life.lookingAt() || !isLife(life) || names.score(life.group(1)) < PERSON) {
            return text;
        }
        MarkedText kept = new MarkedText(text.length());
        kept.append(text, 0, life.end(1));
        kept.append(text, life.end(2), text.length());
        return kept;
    }

    /// Whether the first bracket stands where a name may end, and begins as such a bracket does.
    private static boolean mayHold(String text, int open) {
        if (open < SHORTEST || !Character.isDigit(Boundaries.charAt(text, open + 1))) {
            return open >= SHORTEST && FIRST.indexOf(Boundaries.charAt(text, open + 1)) >= 0;
        }
        int end = open + 2;
        while (Character.isDigit(Boundaries.charAt(text, end))) {
            end++;
        }
        return DASHES.indexOf(Boundaries.charAt(text, Boundaries.charAt(text, end) == ' ' ? end + 1 : end)) >= 0;
    }

    private static boolean isLife(Matcher life) {
        if (life.group(3) == null) {
            return true;
        }
        int years = Integer.parseInt(life.group(4)) - Integer.parseInt(life.group(3));
        return years >= LEAST && years <= MOST;
    }
}
