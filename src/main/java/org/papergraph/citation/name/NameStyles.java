package org.papergraph.citation.name;

import java.util.Set;
import java.util.regex.Pattern;

/// How names stand in the references of each standard, and what parts and ends a list of them. The first group of a
/// name is the part that stands first.
public final class NameStyles {
    /// Particles: most names begin with none, so the first letter and the length are looked at first.
    private static final String SMALL = "(?=[ADELSTVZadeltvzbi]\\p{L}{1,4}+[ .,;])"
            + "(?:St\\.|[Vv]an(?: ['’]t)?|[Vv]on|[Dd]en?|[Dd]er|[Dd]el|[Dd]ella|[Dd]alla|[Dd][ia]|[Dd]os?|[Dd]as|[Dd]u|"
            + "[Ll][ae]|[Tt]e[rn]|[Ee]l|[Aa]l|[Zz]u|af|av|bin|ibn|DE|DA|DOS|DO|VAN|VON)";
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’‐-]*+";
    private static final String LAST = "(?:[Dd]['’]|al-)?+" + WORD;
    private static final String FAMILY =
            "((?:" + SMALL + " ){0,3}" + LAST + "(?: (?:(?:d[aeo]|do?s|das|del|di|van|von|y) (?:la |los )?)?+"
                    + "(?!\\p{Lu}{1,3}[,. ])" + WORD + "){0,2})";
    private static final String SUFFIX = "(?:,? (?:Jr|Sr)\\b\\.?+|,? (?:III?|IV)\\b)?+";
    private static final String DOTTED = "(?!(?:Dr|Mr|Ms)\\. )"
            + "(?:\\p{Lu}\\p{Ll}?+|\\p{Lu}{2,3})\\.(?:[ -]?(?!Jr|Sr)\\p{Lu}\\p{Ll}?+\\.)*+(?:[ -]?\\p{Lu}(?=[,;:]))?+"
            + "(?: (?:" + SMALL + ")(?=[,;.]))?+";
    private static final String BARE = "(?!(?:DES?|DU|LA|LES?|DER|DIE|DAS|UND|AND|OF|FOR|ET|DEL|DI|DO|DA) \\p{L})"
            + "\\p{Lu}(?:[ -]?\\p{Lu}){0,2}(?![\\p{L}\\p{N}'’-])(?:\\.(?= \\S|$))?+";
    private static final String GIVEN = "\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}?\\p{Ll}+)*+";

    /// "Jones, G.M."
    public static final Pattern INVERTED = Pattern.compile(FAMILY + SUFFIX + ", ?(" + DOTTED + ")" + SUFFIX);
    /// "Sutton, RS"
    static final Pattern INVERTED_BARE = Pattern.compile(FAMILY + ", (" + BARE + ")");
    /// "Dijkstra, Edsger W.", but not "Генетика, Иванов П.С.", where a family name with its initials stands behind a
    /// title.
    static final Pattern INVERTED_GIVEN =
            Pattern.compile(FAMILY + ", (" + GIVEN + "(?: \\p{Lu}\\.)++)(?!\\p{Lu}\\.)" + SUFFIX);
    /// "Green, T. Clifton", "Leine, K. Rustin M."
    static final Pattern SECOND_GIVEN = Pattern.compile(
            FAMILY + ", (\\p{Lu}\\. (" + GIVEN + ")(?: \\p{Lu}\\.)*+)(?=,? (?:&|and|et|y|e|und) |[,;.(]| [\"“])");
    /// "Okafor, Ada" before another name of a list.
    static final Pattern INVERTED_PAIR = Pattern.compile(
            "((?:" + SMALL + " ){0,3}" + LAST + "), (" + GIVEN + "(?: " + GIVEN + ")?+)(?=, |; | & | and )");
    /// "Okafor, Ada B." before a comma or the end.
    static final Pattern SLANTED_PAIR = Pattern.compile("((?:" + SMALL + " ){0,3}" + LAST + "), ("
            + "\\p{Lu}[\\p{L}'’.-]*+(?: \\p{Lu}[\\p{L}'’.-]*+){0,2})(?=, |$)");
    /// "SILVA, João Pedro da"
    static final Pattern SHOUTED = Pattern.compile("(\\p{Lu}[\\p{Lu}'’-]++(?: (?:" + SMALL
            + " ){0,2}\\p{Lu}[\\p{Lu}'’-]++){0,3}), ((?:\\p{Lu}\\. )?+" + GIVEN
            + "(?: (?:(?:de|da|do|dos|das|van|von|du) )?"
            + GIVEN
            + "){0,3}(?: \\p{Lu}\\.)*+(?: (?:de|da|do|dos|das|van|von|du)\\b)?+)(?=\\s*+(?:[;.(:]"
            + "|, (?:\\[|(?:1[5-9]|20)\\d\\d\\.)|et al|\\[|$|(?:e|y|et|und|and) \\p{Lu}{2}))");
    /// "Harel D.", "Smith JA"
    static final Pattern TRAILING = Pattern.compile("((?:(?:" + SMALL + " ){1,3}" + LAST + " " + WORD + "|(?:" + SMALL
            + " ){0,3}" + LAST + ")(?: (?:Jr|Sr)\\b\\.?)?+) (" + DOTTED + "|" + BARE + ")");
    /// "Okonjo, Adaeze": nothing but what stands behind the list tells it from other words with a comma.
    static final Pattern INVERTED_WHOLE = Pattern.compile("((?:" + SMALL + " ){0,3}" + LAST
            + ")(?:, (?:Jr|Sr)\\b\\.?)?+, (?:(?:Dr|Prof|Mrs?|Ms)\\. )?+"
            + "((?:\\p{Lu}\\. )?+\\p{Lu}[\\p{L}'’-]++(?: \\p{Lu}\\.)*+(?:(?: \\p{Lu}[\\p{L}'’-]++)? (?:de"
            + " la|de|da|do|dos|del|du|van|von)(?=[.,]))?+)(?! \\p{Lu})");
    /// "Okonjo Lind, Adaeze María 2017. ": the year behind the name, no mark between.
    static final Pattern INVERTED_DATED = Pattern.compile("((?:" + SMALL + " ){0,3}" + LAST + "(?: " + WORD + ")?+), ("
            + GIVEN + "(?: " + GIVEN
            + "| \\p{Lu}\\.){0,2}+)(?= (?:\\((?:[Ee]ds?|[Hh]gg?|[Hh]rsg|[Cc]oords?)\\.?\\)[.,]? )?"
            + "(?:1[5-9]|20)\\d\\d[a-z]?\\. ?\\p{L})");
    /// "Okonjo, Adaeze B." as BibTeX joins such names by "and".
    static final Pattern JOINED = Pattern.compile("((?:" + SMALL + " ){0,3}" + LAST + "(?: (?:" + SMALL
            + " ){0,2}" + WORD + ")?" + SUFFIX + "), ((?:\\p{Lu}{2,12}(?= and )|" + GIVEN + "(?: " + GIVEN
            + "){0,2}+(?: \\p{Lu}{1,3}(?= and | ?[,;)\\x1E\\x1F]| ?$)|(?:[ -]?\\p{Lu}\\.)++)?+|"
            + DOTTED + "(?: " + GIVEN + "(?= and |[,;)]|$))?+))(?![\\p{L}\\p{N}'’-])");
    /// "Per J. Lindqvist"
    static final Pattern WHOLE = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}'’-]++|(?:\\p{Lu}\\.-?)++) (?:(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]++) ){0,2}(?:" + SMALL
                    + " ){0,2})(" + LAST + ")");
    /// "J. A. Coyne" behind names that stand the other way round
    static final Pattern NATURAL_INITIALS = Pattern.compile("((?:\\p{Lu}\\.[ -]?)++(?:" + SMALL + " ){0,2})(" + LAST
            + "(?: (?!\\p{Lu}+ )" + WORD + ")?+)(?=[.,:;]| and | & | \\()");
    /// "JA Coyne" as the last of such names
    static final Pattern NATURAL_BARE = Pattern.compile(
            "(\\p{Lu}(?:-?\\p{Lu}){0,2} (?:" + SMALL + " ){0,2})(" + LAST + "(?: " + WORD + ")?+)(?=[.:;]| \\()");
    /// "Mark A. Lindqvist" behind names that stand the other way round
    static final Pattern NATURAL_GIVEN = Pattern.compile(
            "(" + GIVEN + " (?:\\p{Lu}\\. ?){0,2}(?:" + SMALL + " ){0,2})(" + LAST + ")(?=[.,:;]| and | & | \\()");
    static final Pattern SHOUTED_WORD = Pattern.compile("\\p{Lu}{3,} ");
    static final Pattern BETWEEN =
            Pattern.compile("[*†‡§¶]*+\\s?(?:(?:, ?)?(?:\\.\\.\\.|…),? ?(?:(?:&|and) )?| ?/ ?|[,;] ?(?:& ?|"
                    + "(?:＆|and|und|et|y|e|и|och|og|en|dan) )?|(?:&|＆|and|und|et|y|e|и|och|og|en|dan) )(?=[\\p{L}])");
    /// Of a name in reading order: "AB Okafor"
    static final Pattern BARE_INITIALS = Pattern.compile("\\p{Lu}{1,3} ");
    /// The year, a title in quotation marks or the editors' mark behind a list of whole names.
    static final Pattern CLOSED = Pattern.compile("\\.?+(?:(?:,? (?:et al|u\\. ?a)\\.?)? ?"
            + "(?:\\((?:1[5-9]|20)\\d\\d[a-z]?\\)|(?<=\\.) ?(?:1[5-9]|20)\\d\\d[a-z]?\\. |(?<=\\.) ?[ns]\\. ?d\\. |"
            + "(?<=[.]) ?[\"“]\\p{Lu})"
            + "|,? (?:u\\. ?a\\.:|(?:eds?|editors?|(?:u\\. ?a\\. )?\\((?:[Ee]ds?|[Hh]gg?|[Hh]rsgg?))\\b))");
    static final Pattern DOTS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?+\\.[ -]?)++");
    static final Pattern NATURAL = Pattern.compile(" \\p{Lu}[\\p{L}'’-]*+(?:[,.;:(]| (?:and|&|et|und|и|[—–-]) )");
    static final Pattern ROLE = Pattern.compile(
            ",? ?\\(?(?:[Ee]ds?|[Ee]ditors?|[Hh]rsgg?|[Hh]gg?|[Oo]rgs?|[Cc]oords?|[Dd]irs?|[Éé]ds?)\\b\\.?\\)?(?=[.,:"
                    + " ])[.,:]?");
    /// The year in brackets, perhaps with month and day.
    static final Pattern DATED = Pattern.compile("[.,]? \\((?:[\\p{L}\\d.,]+ ){0,3}(?:1[89]|20)\\d\\d[a-z]?\\)");
    /// A year right behind the names.
    static final Pattern YEAR = Pattern.compile("[.,]? ?\\(?(?:1[89]|20)\\d\\d[a-z]?\\b");
    static final Pattern NUMBERED = Pattern.compile("[\\s,.]*(?:\\d{1,3}\\b|\\(\\d|vol|v\\.|no\\.|n\\.|т\\.)");
    static final Pattern GOES_ON = Pattern.compile("[*†‡§¶]*+(?:\\s*+(?:$|[\\n"
            + "\\x1E\\x1F(\\[\"“«:.,;—–]|\\p{Lu}|\\d|et\\.? al|at al|и др|u\\. ?a|and others|in press))");
    static final Pattern MARKER =
            Pattern.compile("\\s*+(?:(?:\\[[\\p{L}\\d.+:-]{1,12}\\]|\\d{1,3}(?:[.)\\]/]| [-–—](?= ))|\\(\\d{1,3}\\)|"
                    + "(?:Paper|Reading|Article|Reference|Ref\\.?|Item|Session|Week|Text|Nr\\.?|No\\.?) "
                    + "?\\d{1,3}[.:)]?)\\s++)?+(?:"
                    + "(?:[Bb]onus|[Oo]ptional|[Rr]equired|[Rr]ecommended|[Ii]n"
                    + " class|[Bb]ackground): (?:[Rr]ead )?)?+");
    /// Two or three capitals that are seldom anybody's initials.
    static final Set<String> ACRONYMS = Set.of(
            "AI", "ML", "JS", "OS", "DB", "UI", "UX", "VR", "AR", "IT", "PC", "IP", "TV", "QA", "RL", "NN", "CV", "XML",
            "SQL", "API", "CSS", "USA", "UK", "EU", "II", "III", "IV", "GPU", "CPU", "NLP", "LLM", "HTML", "GIS",
            "MIT");

    /// What is said of a family, behind its name.
    static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV");

    private NameStyles() {}
}
