package org.papergraph.citation.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.FirstLetters;
import org.papergraph.citation.text.Words;

/// Tells groups that are nobody ("various authors", "the community") from people and bodies.
public final class VagueGroups {
    private static final Pattern VAGUE =
            Pattern.compile("(?i)(?:for|on behalf|various|many|several|multiple|lots of|different|other|unknown|"
                    + "anonymous|anon\\.?|"
                    + "numerous|github|collaborat|the community|community)\\b.*|.*\\b(?:institutions|contributors|"
                    + "legends|authors|people|experts|members|staff|team)$|"
                    + "(?:foreword|forward|preface|introduction|afterword|illustrat(?:ed|ions)|translated) by .*|"
                    + "waiting|tbd|tba|n/a|to be (?:added|announced|determined)|"
                    + "aa\\. ?vv\\.?|aavv|vvaa|vv\\. ?aa\\.?|autori vari|autores varios|vários autores|collectif|"
                    + "авторский коллектив");

    private static final Set<String> VAGUE_FIRST = Set.of(
            "for",
            "on",
            "foreword",
            "forward",
            "preface",
            "introduction",
            "afterword",
            "illustrated",
            "illustrations",
            "translated",
            "waiting",
            "tbd",
            "tba",
            "n/a",
            "to",
            "various",
            "many",
            "several",
            "multiple",
            "lots",
            "different",
            "other",
            "unknown",
            "anonymous",
            "anon",
            "anon.",
            "numerous",
            "github",
            "the",
            "community",
            "aa.",
            "aa.vv",
            "aa.vv.",
            "aavv",
            "vvaa",
            "vv.",
            "vv.aa",
            "vv.aa.",
            "autori",
            "autores",
            "vários",
            "collectif",
            "авторский");
    private static final Set<String> VAGUE_LAST = Set.of(
            "institutions", "contributors", "legends", "authors", "people", "experts", "members", "staff", "team");

    /// Of these, and of "collaboration", which begins as "community" does.
    private static final FirstLetters FIRST_LETTERS = FirstLetters.of(VAGUE_FIRST);

    private VagueGroups() {}

    /// Whether a text names a group that is nobody: "various authors".
    public static boolean isVague(String written) {
        boolean may = (FIRST_LETTERS.mayStandAt(written, 0) && beginsVaguely(written))
                || (mayEndVaguely(written)
                        && VAGUE_LAST.contains(Words.last(written).toLowerCase(Locale.ROOT)));
        return may && VAGUE.matcher(written).matches();
    }

    private static boolean beginsVaguely(String written) {
        String first = Words.first(written).toLowerCase(Locale.ROOT);
        return VAGUE_FIRST.contains(first) || first.startsWith("collaborat");
    }

    /// Whether the last letter is one that a word for a group ends with.
    private static boolean mayEndVaguely(String written) {
        return !written.isEmpty() && "sefmSEFM".indexOf(written.charAt(written.length() - 1)) >= 0;
    }
}
