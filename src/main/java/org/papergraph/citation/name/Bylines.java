package org.papergraph.citation.name;

import static org.papergraph.citation.text.Boundaries.charAt;
import static org.papergraph.citation.text.Boundaries.nextVisible;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// Finds words that lead to the authors, such as "by", and where the names behind them end.
public final class Bylines {
    private static final Set<String> BY =
            Set.of("by", "par", "por", "autor", "auteur", "autoren", "автор", "авторы", "作者", "著");

    /// "Marshes by Design": how, not by whom.
    private static final Set<String> MANNERS = Set.of(
            "design",
            "example",
            "examples",
            "default",
            "hand",
            "heart",
            "proxy",
            "nature",
            "definition",
            "accident",
            "chance",
            "analogy",
            "induction",
            "construction",
            "association",
            "numbers",
            "doing",
            "itself",
            "step");

    private static final String BY_STARTS = "bBpPaAаА作著";
    private static final int LONGEST_BY = 6;
    private static final int LONGEST_HEAD = 16;
    /// First letters of these and of the first of two words.
    private static final String STARTS = BY_STARTS + "eEwWtTmMcCdDgGhH";

    /// "edited by", "thanks to": two words that lead to names.
    private static final StemPattern LEAD =
            StemPattern.of("(?i:edited|written|taught|presented|maintained|created|curated|developed|given|hosted"
                    + "|compiled|thanks) (?i:by|to):? (?=[\\p{Lu}\\p{IsHan}]|prof|dr\\.)|[Tt]hanks to (?=\\p{L})");
    /// What leads to those who wrote a work with its author, "joint work with": at the start of a piece alone.
    private static final StemPattern JOINT = StemPattern.of("(?iU)(?:joint(?:ly|(?: work| paper)?)|together|"
            + "co-?(?:authored|written)|(?:in )?collaboration|gemeinsam|zusammen|insieme|samen|совместно|wspólnie|"
            + "(?:en )?collaboration|junto|(?:en |em )?co-?autor[ií]a)"
            + " (?:with|mit|avec|con|com|met|со?|z) (?=\\p{Lu})");
    /// "Ada B. Lind", before another name, a mark or the end.
    private static final Pattern WHOLE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*+ ){1,3}\\p{Lu}\\p{L}+(?= (?:et|y|e|und|&) \\p{Lu}|[,.)\\x1E\\x1F]|\\s*$)");
    private static final Pattern VAGUE = Pattern.compile("(?:various|many|several|multiple|different|numerous) ");
    private static final List<String> EDITED_BY = List.of(" by", " By", " BY");
    private static final Pattern EDITED = Pattern.compile("(?i)\\bedited by\\b|\\beds?\\. by\\b");

    private Bylines() {}

    /// End of a word such as "by" that leads to the authors, or -1.
    public static int endOfBy(String text, int i, int start) {
        return endOfBy(text, i, Boundaries.endOfLetters(text, i), start);
    }

    /// The same where it is known how far the word goes.
    ///
    /// @param end of the letters here
    /// @param start of the atom that the place is in
    public static int endOfBy(String text, int i, int end, int start) {
        int joint = i == nextVisible(text, start) ? JOINT.end(text, i) : -1;
        if (joint > 0 || STARTS.indexOf(text.charAt(i)) < 0) {
            return joint;
        }
        boolean leads = charAt(text, end) == ' '
                && "yYoO".indexOf(charAt(text, end + 2)) >= 0
                && " :".indexOf(charAt(text, end + 3)) >= 0;
        int led = leads ? LEAD.end(text, i) : -1;
        if (led > 0) {
            return led;
        }
        if (BY_STARTS.indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        boolean may = end - i <= LONGEST_BY && " :：".indexOf(charAt(text, end)) >= 0;
        if (!may || !BY.contains(text.substring(i, end).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int next = nextVisible(text, end + 1);
        boolean named = next < text.length()
                && !MANNERS.contains(text.substring(next, Boundaries.endOfLetters(text, next))
                        .toLowerCase(Locale.ROOT))
                && (Character.isUpperCase(text.charAt(next))
                        || Scripts.isCjk(text.charAt(next))
                        || lowerRole(text, next)
                        || VAGUE.matcher(text).region(next, text.length()).lookingAt());
        return named && (i == start || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ',') ? next : -1;
    }

    /// Whether the names behind this place are those of the editors of what the work stands in.
    public static boolean isEdited(String between) {
        return Words.containsAny(between, EDITED_BY) && EDITED.matcher(between).find();
    }

    /// End of a word that means "by" in some languages and much else too, behind a marked title; or -1.
    ///
    /// @param whole whether a name of several words must stand behind it up to the end or a mark
    public static int endOfForeignBy(String text, int i, boolean whole) {
        for (String word : List.of("von ", "de ", "di ", "da ", "od ", "av ", "van ")) {
            int end = i + word.length();
            if (text.startsWith(word, i) && Character.isUpperCase(charAt(text, end))) {
                return !whole || WHOLE.matcher(text).region(end, text.length()).lookingAt() ? end : -1;
            }
        }
        if (whole) {
            return -1;
        }
        boolean elided = text.startsWith("d'", i) || text.startsWith("d’", i);
        return elided && Character.isUpperCase(charAt(text, i + 2)) ? i + 2 : -1;
    }

    /// Whether a word behind "by" and names is none any more: "by Ann Lee and Bo Kim about …".
    public static boolean endsNames(String text, int i, Vocabulary vocabulary) {
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i, end);
        boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && i > 0 && text.charAt(i - 1) == ' ';
        boolean shortened = end < text.length() && text.charAt(end) == '.';
        return small
                && !shortened
                && !(word.equals("for") && isBehindHead(text, i))
                && !NameShape.isParticle(word)
                && !NameShape.isJoiner(word)
                && !NameShape.isRole(word)
                && (vocabulary.isCommon(word) || vocabulary.isFunction(word))
                && !BodyShape.isHead(word)
                && !word.equals("of")
                && !word.equals("al")
                && !word.equals("others");
    }

    /// "Center for Reeds": whether the word before this place begins the name of a body.
    private static boolean isBehindHead(String text, int i) {
        String before = Words.last(
                        text.substring(Math.max(0, i - LONGEST_HEAD), i).strip())
                .toLowerCase(Locale.ROOT);
        return before.equals("center") || BodyShape.isHead(before);
    }

    private static boolean lowerRole(String text, int next) {
        return text.startsWith("prof", next) || text.startsWith("dr. ", next);
    }
}
