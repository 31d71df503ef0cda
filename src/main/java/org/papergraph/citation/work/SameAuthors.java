package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Work;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Words;

/// Knows references that name no authors since they are those of the reference above: "———. *Reeds at Rest*. 1986.",
/// "\_\_\_\_. *Reeds*", "Ders.: Reeds".
///
/// The dash stands for all authors of the reference above; whoever is named behind it is a further one (Chicago Manual
/// of Style, 17th edition, 14.67).
public final class SameAuthors {
    private static final String BEGINNING = "\\s*(?:[-*+•]\\s+)?(?:\\[?\\d{1,3}[.)\\]]\\s+)?[*]{0,3}";
    private static final Pattern DASHES =
            Pattern.compile(BEGINNING + "(?:[—―─]+(?=[*\\s]*[.,:;(])|[—–―─-]{2,}(?=[*\\s]*[.,:;(]|\\s+\\p{Lu}))");
    private static final Pattern UNDERSCORES = Pattern.compile(BEGINNING + "(?:\\\\?_){3,}+(?=[*\\s]*[.,:;(])");
    private static final Pattern WORD =
            Pattern.compile(BEGINNING + "(?:Ders|Dies|Idem|Eadem|Id|Ead)\\b(?=\\.?[,:]|\\. )");

    /// What the first and the second of these begin with.
    private static final String DASH = "—–―─-";

    private static final String UNDERSCORE = "\\_";

    private static final Pattern ADDED =
            Pattern.compile(BEGINNING + "[—–―─_-]{1,}[*\\s]*[,;] *(?:(?:and|&|und|et|y|e|en) )?\\p{Lu}\\p{Ll}");

    private SameAuthors() {}

    /// Whether a unit begins with what stands for the authors of the one before it.
    public static boolean areIn(Unit unit) {
        String text = unit.text().string();
        String source = unit.source();
        int start = start(text);
        return (Words.isOneOf(Boundaries.charAt(text, start), DASH)
                        && DASHES.matcher(text).lookingAt())
                || (mayBeWord(text, start) && WORD.matcher(text).lookingAt())
                || (Words.isOneOf(Boundaries.charAt(source, start(source)), UNDERSCORE)
                        && UNDERSCORES.matcher(source).lookingAt());
    }

    /// Place behind the marks and the number that a reference may begin with; a dash is such a mark before a space.
    private static int start(String text) {
        int i = 0;
        while (i < text.length() && isBeginning(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isBeginning(String text, int i) {
        char c = text.charAt(i);
        return c <= ' '
                || (c >= '0' && c <= '9')
                || (c == '-' ? Boundaries.charAt(text, i + 1) <= ' ' : Words.isOneOf(c, "*+•[].)"));
    }

    private static boolean mayBeWord(String text, int start) {
        return text.startsWith("Ders", start)
                || text.startsWith("Dies", start)
                || text.startsWith("Id", start)
                || text.startsWith("Ead", start);
    }

    /// The work with the authors of the last one that names its own, and behind them those that it adds: "———, and Ann
    /// Lee".
    public static Work of(Unit unit, Work work, Work named) {
        Contributors own = work.contributors();
        List<Authorship> authors = new ArrayList<>(named.contributors().authors());
        if (ADDED.matcher(unit.text().string()).lookingAt()) {
            authors.addAll(own.authors());
        }
        return new Work(
                work.type(),
                WORD.matcher(work.title()).replaceFirst("").replaceFirst("^[.:,\\s]+", ""),
                new Contributors(authors, own.complete() && named.contributors().complete(), own.editors()),
                work.organizations(),
                work.date(),
                work.publication(),
                work.identifiers(),
                work.links(),
                work.summary());
    }
}
