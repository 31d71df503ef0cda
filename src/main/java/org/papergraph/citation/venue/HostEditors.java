package org.papergraph.citation.venue;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Needles;

/// Takes people who did not write the work out of the text: the editors of the book that it stands in, "In N. Streitz &
/// S. Konomi (Eds.) Cooperative Buildings", and translators, "Translated by Rosa Lowell".
public final class HostEditors {
    private static final String ROLE =
            "(?:\\((?:[Ee]ds?|[Éé]ds?|[Hh]rsgg?|[Hh]gg?|[Oo]rgs?|[Cc]oords?|[Dd]irs?|[Cc]omps?|"
                    + "[Rr]ed|editors?)\\.?\\)[.,:]?|(?:[Ee]ds?|[Hh]rsgg?|[Oo]rgs?|[Cc]oords?|[Dd]irs?)\\.[,:]?"
                    + "(?=[,:]? ?[\"“«\\p{Lu}])|editors?[.,:])\\s*";
    private static final String TOKEN =
            "(?:\\p{Lu}[\\p{L}.'’/-]*+[,;]?+|u\\. ?a\\.|van|von|de|der|den|da|di|du|la|le|y|e|et|and|und|&|al\\.,?)";
    /// Behind "in": names, and the word for what they did.
    private static final Pattern HOSTS =
            Pattern.compile("\\b(?:[Ii]n|IN|En|Em|[Dd]ans) ?:? ((?:" + TOKEN + " ){1,40}?" + ROLE + ")");
    /// Behind the title of the book: "in *Handbook*, J. Price and M. Valente, Eds."
    private static final Pattern BEHIND = Pattern.compile(
            ", ((?:(?:\\p{Lu}\\.-?){1,3} (?:\\p{Lu}[\\p{L}'’-]++,? )(?:(?:and|&) )?){1,6}Eds?\\.,?) (?=\\p{Lu})");
    private static final String NAME =
            "(?:(?:\\p{Lu}(?:\\.|[\\p{L}'’-]++) ){0,3}\\p{Lu}[\\p{L}'’-]++|\\p{Lu}[\\p{L}'’-]++(?: \\p{Lu}\\.)++)";
    private static final String NAMES = NAME + "(?:(?:, " + NAME + "){0,3},? (?:and|&|et|y|e|und|и) " + NAME + ")?+";
    private static final Pattern OTHERS =
            Pattern.compile("(?iu:(?:translated (?:from (?:the )?\\p{L}++ )?by|trans(?:l)?\\."
                    + " by|trad(?:uit|ucción|uzione|ução|uction)\\b(?: (?:de l['’]|du |del |do |da |de )\\p{L}++)?"
                    + " ?(?:de|di|par|por|do|da)|aus de[mr] \\p{L}++(?: übersetzt)? von|übers(?:etzt|etzung)?\\.?"
                    + " (?:von|v\\.)|пер(?:\\.|евод) с \\p{L}++\\.?|(?:под|"
                    + "ответственный) (?:общ\\. )?ред(?:\\.|акцией))) "
                    + NAMES
                    + "|[;,.(] (?iu:(?:(?:with|avec|mit|con) (?:an?|une?|einem|einer|una?) )?"
                    + "(?:pr[eé]face|postface|avant-propos|introduction|foreword|afterword|nachwort|vorwort|"
                    + "pr[oó]logo|pref[aá]cio|prefazione)) (?i:de|by|von|di|por|da) "
                    + NAMES + "| ?\\([^()\\d]{3,60},? (?:Trans|Transl|Übers|Trad)\\.\\)|"
                    + "\\(Original work published \\d{4}\\)");
    private static final String[] SIGNS = {
        "ranslated",
        "rans.",
        "ransl.",
        "raduit",
        "raduc",
        "raduz",
        "raduç",
        "bers.",
        "bersetz",
        "ред.",
        "редакц",
        "réface",
        "reface",
        "oreword",
        "orwort",
        "rólogo",
        "refácio",
        "ntroduction by",
        "ntroduction de",
        "us dem ",
        "us der ",
        "пер",
        "Пер",
        "Original work"
    };
    private static final String[] ROLES = {
        " ed.", " eds", " Ed", "(ed", "(Ed", "(éd", "(Éd", "rsg", "(org", "(Org", "(dir", "(Dir", "(coord", "(Coord",
        "(comp", "(Comp", "editor", "Editor", "(Hg", " dir.", "(red", "(Red"
    };
    private static final Needles ANY_SIGN = Needles.of(SIGNS);
    private static final Needles ANY_ROLE = Needles.of(ROLES);
    private static final Needles ANY =
            Needles.of(Stream.concat(Arrays.stream(SIGNS), Arrays.stream(ROLES)).toArray(String[]::new));

    private HostEditors() {}

    public static MarkedText without(MarkedText text) {
        if (!ANY.areIn(text.string())) {
            return text;
        }
        MarkedText kept = text;
        if (ANY_ROLE.areIn(text.string())) {
            kept = without(kept, HOSTS, 0);
            int source = Math.max(kept.string().indexOf(" in "), kept.string().indexOf(" In "));
            kept = source > 0 ? without(kept, BEHIND, source) : kept;
        }
        return ANY_SIGN.areIn(kept.string()) ? without(without(kept, OTHERS, 1), OTHERS, 1) : kept;
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
        kept.append(text, 0, start);
        kept.append(text, end, text.length());
        return kept;
    }
}
