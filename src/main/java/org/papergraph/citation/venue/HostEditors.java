package org.papergraph.citation.venue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Needles;

/// Takes the editors of the book that a work stands in out of the text, "In N. Streitz &
/// S. Konomi (Eds.) Cooperative Buildings".
public final class HostEditors {
    private static final String ROLE =
            "(?:[(\\[](?:[Ee]dd?s?|[Éé]ds?|[Hh]rs[gG]g?|[Hh]gg?|[Oo]rgs?|[Cc]oords?|[Dd]irs?|[Cc]omps?|"
                    + "[Rr]ed|editors?)\\.?[)\\]][.,:]?|(?:[Ee]ds?|[Hh]rsgg?|[Oo]rgs?|[Cc]oords?|[Dd]irs?)\\.[,:]?"
                    + "(?=[,:]? ?[\"“«‘\\p{Lu}])|editors?[.,:])\\s*";
    private static final String TOKEN =
            "(?:\\p{Lu}[\\p{L}.'’/-]*+[,;]?+|u\\. ?a\\.|(?:van|von|de|der|den|da|di|du)[,;]?|"
                    + "la|le|y|e|et|and|und|&|al\\.,?)";
    /// Behind "in": names, and the word for what they did.
    private static final Pattern HOSTS =
            Pattern.compile("\\b(?:[Ii]n|IN|[Ee]n|[Ee]m|[Dd]ans) ?[:.]? ((?:" + TOKEN + " ){1,40}?" + ROLE + ")");
    /// Behind the title of the book: "in *Handbook*, J. Price and M. Valente, Eds."
    private static final Pattern BEHIND = Pattern.compile(
            ", ((?:(?:\\p{Lu}\\.-?){1,3} (?:\\p{Lu}[\\p{L}'’-]++,? )(?:(?:and|&) )?){1,6}Eds?\\.,?) (?=\\p{Lu})");
    private static final String[] ROLES = {
        " ed.", " eds", " Ed", "(ed", "(Ed", "(éd", "(Éd", "rsg", "rsG", "[ed", "[Ed", "[Hg", "(org", "(Org", "(dir",
        "(Dir", "(coord", "(Coord", "(comp", "(Comp", "editor", "Editor", "(Hg", " dir.", "(red", "(Red"
    };
    private static final Needles ANY_ROLE = Needles.of(ROLES);

    private HostEditors() {}

    public static MarkedText without(MarkedText text) {
        if (!ANY_ROLE.areIn(text.string())) {
            return text;
        }
        MarkedText kept = without(text, HOSTS, 0);
        int source = Math.max(kept.string().indexOf(" in "), kept.string().indexOf(" In "));
        return source > 0 ? without(kept, BEHIND, source) : kept;
    }

    /// The text without the first stretch that a pattern finds, or without its first group.
    private static MarkedText without(MarkedText text, Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(text.string());
        if (text.length() <= from || !matcher.find(from)) {
            return text;
        }
        boolean grouped = matcher.groupCount() > 0;
        int start = grouped ? matcher.start(1) : matcher.start();
        int end = grouped ? matcher.end(1) : matcher.end();
        MarkedText kept = new MarkedText(text.length());
        // "In. Reith, R. [Hrsg]. The Old Marsh": without the full stop behind "In", which would end a field.
        boolean stopped = start > 2 && text.string().startsWith("n. ", start - 3);
        kept.append(text, 0, stopped ? start - 2 : start);
        kept.append(text, stopped ? start - 1 : end, stopped ? start : end);
        kept.append(text, end, text.length());
        return kept;
    }
}
