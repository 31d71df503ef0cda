package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Work;
import org.papergraph.citation.entry.Unit;

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

    private static final Pattern ADDED =
            Pattern.compile(BEGINNING + "[—–―─_-]{1,}[*\\s]*[,;] *(?:(?:and|&|und|et|y|e|en) )?\\p{Lu}\\p{Ll}");

    private SameAuthors() {}

    /// Whether a unit begins with what stands for the authors of the one before it.
    public static boolean areIn(Unit unit) {
        String text = unit.text().string();
        return DASHES.matcher(text).lookingAt()
                || WORD.matcher(text).lookingAt()
                || UNDERSCORES.matcher(unit.source()).lookingAt();
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
