package org.papergraph.citation.name;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.StemPattern;

/// Finds what references say behind a title of those who translated or edited it: "Trans. Ann Lee and Bo Kim",
/// "Vertaald door J. Lind", "(eds. A. Lee y B. Kim)". They are not its authors.
public final class CreditStatement {
    /// "Ed." stands before a publisher too, "Trans." before the rest of a journal's name: then people must be plain to
    /// see behind it.
    private static final StemPattern ROLE = StemPattern.of("(?iU)(?:(?<ed>eds?\\. |edd\\. )|(?<host>edited by )|"
            + "(?<meeting>(?:presented|discussed|led|chosen) by |vorgestellt von |présenté par )|"
            + "trans(?:l(?:ated)?)?\\.?(?: from (?:the )?\\p{L}++)?(?: (?:and|&) ed(?:ited|s?\\.))? by |"
            + "(?<trans>transl?\\.(?: (?:and|&) eds?\\.)? )|"
            + "(?:with )?(?:an? )?(?:introd?\\.|introduction|foreword|forward|preface|afterword|illus(?:t?\\.|trated)|"
            + "illustrations|comp\\.) by |"
            + "(?:vertaald|ingeleid|bezorgd|samengesteld) door |onder redactie van |vert\\. |"
            + "(?:übersetzt|übers\\.|übertragen|hg\\.|hrsg\\.|eingeleitet|kommentiert) (?:und \\p{L}++\\.? )?von |"
            + "aus de[mr] \\p{L}++(?: übersetzt)? von |(?:mit )?(?:einem |einer )?(?:vorwort|nachwort|einleitung) von |"
            + "(?:traduit|traduction|trad\\.|préfacé)(?: (?:de l['’]|du )\\p{L}++)? (?:par|de) |"
            + "(?:avec )?(?:une )?(?:préface|postface|introduction) de |"
            + "sous la (?:direction|dir\\.) (?:de |d['’])|"
            + "(?:con )?(?:una? )?(?:traducción|traducido|trad\\.|edición|prólogo|introducción)(?: \\p{L}++)? "
            + "(?:de|por) |"
            + "(?:tradução|organização|prefácio)(?: de|:) |"
            + "(?:con )?(?:una )?(?:(?:traduzione|trad\\.|prefazione|introduzione|note|e)(?:, | )){1,6}+di |"
            + "a cura di |(?:diretto|diretta|tradotto|tradotta|curato|curata) da |trad\\. (?:it\\. )?|"
            + "пер\\. (?:с \\p{L}++\\.? )?|под ред(?:\\.|акцией) |"
            + "(?:przeł|tłum|red|překl|přel|ford)\\. |přeložila? |(?:översättning|övers\\.)(?: av)? )");

    /// Behind what the work stands in: the editors of that, "In *Reeds*, edited by Ann Lee".
    private static final Pattern HOSTED = Pattern.compile("[.,”\"’»?!] ?[Ii]n:? ");

    /// Before who spoke of a work: who wrote it, and when.
    private static final Pattern CREDITED =
            Pattern.compile("\\bet al\\b|\\p{Lu}\\p{Ll}+[ ,]{1,2}\\(?(?:19|20)\\d\\d\\b");

    /// A word of a name, or initials.
    private static final Pattern WORD =
            Pattern.compile("(?:(?:van|von|der|den|de|del|della|dalla|di|da|dos|du|la|le|ten|ter|"
                    + "el|al|zu|af|av) ){0,2}(?:\\p{Lu}\\p{Ll}?\\.(?:[ -]?\\p{Lu}\\.)*+|\\p{Lu}[\\p{L}\\p{M}'’-]*+)");

    private static final Pattern JOIN =
            Pattern.compile(" (?:and|&|y|e|et|und|en|и|i|og|och) (?=\\p{Lu}|van |von |de )");
    private static final Pattern INITIAL = Pattern.compile("\\b\\p{Lu}\\.");
    private static final int LONGEST = 5;
    /// Letters of "Amer", "Soc".
    private static final int LONGEST_SHORTENED = 4;

    private CreditStatement() {}

    /// Whether all of a text is such a statement.
    public static boolean is(String text, Lexicon lexicon) {
        int end = end(text, 0, true, lexicon);
        return end == text.length() || (end == text.length() - 1 && text.charAt(end) == '.');
    }

    /// End of the names of the statement that begins at this place, or -1.
    public static int end(String text, int start, Lexicon lexicon) {
        return end(text, start, false, lexicon);
    }

    private static int end(String text, int start, boolean alone, Lexicon lexicon) {
        Matcher role = ROLE.at(text, start);
        if (role == null
                || (role.group("host") != null
                        && !alone
                        && !HOSTED.matcher(text).region(0, start).find())
                || (role.group("meeting") != null
                        && !CREDITED.matcher(text).region(0, start).find())) {
            return -1;
        }
        int end = names(text, role.end(), lexicon);
        boolean named = end > 0
                && !Character.isLetter(Boundaries.charAt(text, end))
                && (role.group("ed") == null || arePeople(text.substring(role.end(), end), lexicon))
                && (role.group("trans") == null || areTranslators(text, role.end(), end, lexicon));
        return named ? end : -1;
    }

    private static int names(String text, int start, Lexicon lexicon) {
        int end = name(text, start);
        while (end > 0) {
            Matcher join = JOIN.matcher(text).region(end, text.length());
            boolean joined = join.lookingAt();
            boolean listed = !joined && text.startsWith(", ", end);
            int next = joined ? name(text, join.end()) : listed ? name(text, end + 2) : -1;
            if (next < 0 || (listed && !isPerson(text.substring(end + 2, next), lexicon))) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /// End of the words of one name, or -1.
    private static int name(String text, int start) {
        int end = -1;
        int at = start;
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < LONGEST && word.region(at, text.length()).lookingAt(); i++) {
            end = word.end();
            if (Boundaries.charAt(text, end) != ' ') {
                break;
            }
            at = end + 1;
        }
        return end;
    }

    private static boolean isPerson(String name, Lexicon lexicon) {
        return name.indexOf(' ') > 0 && !lexicon.isPlace(name.toLowerCase(Locale.ROOT));
    }

    /// "Trans. F. A. Brandt", and not "Trans. R. Soc. Lond.", "Trans. Amer. Math. Soc.".
    private static boolean areTranslators(String text, int start, int end, Lexicon lexicon) {
        String names = text.substring(start, end);
        boolean brief = end - names.lastIndexOf(' ') - start - 1 <= LONGEST_SHORTENED;
        boolean shortened = INITIAL.matcher(names).find() && brief && Boundaries.charAt(text, end) == '.';
        return arePeople(names, lexicon) && !shortened;
    }

    /// Whether initials, a given name or several names joined tell that people are named.
    private static boolean arePeople(String names, Lexicon lexicon) {
        int space = names.indexOf(' ');
        String first = space < 0 ? names : names.substring(0, space);
        return space > 0
                && (INITIAL.matcher(names).find()
                        || JOIN.matcher(names).find()
                        || lexicon.isGivenName(first.toLowerCase(Locale.ROOT)));
    }
}
