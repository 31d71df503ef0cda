package org.papergraph.citation.venue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.bib.Publication;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Numerals;
import org.papergraph.citation.text.Words;

/// Finds volume, issue and pages in what stands behind the name of a venue.
public final class VenueNumbers {
    private static final Pattern DOI = Pattern.compile("(?i)(?:\\bdoi ?[:=]? ?)?\\b10\\.\\d{4,}/\\S+");
    private static final Pattern ARXIV_NUMBER = Pattern.compile("(?i)arxiv\\s?:?\\s?[\\w.-]*/?[\\w.]*\\d");
    /// "Article ID 621690", "#34".
    private static final Pattern NAMED_ARTICLE =
            Pattern.compile("(?i)\\bart(?:icle|\\.)?(?: id| no\\.?| number)? e?\\d+|# ?\\d+");
    /// "VLDB'19": the year of an event's name, where neither an issue nor a volume goes on behind it.
    private static final Pattern GLUED_YEAR =
            Pattern.compile("\\b([A-Z][A-Za-z&/-]*[A-Z])\\s?['’‘]?\\d\\d(?![\\d./])(?!\\s*[(:]\\s*\\d)"
                    + "(?!,?\\s+\\d+\\s?[-–]\\s?\\d+)(?!,?\\s+(?:no|nr|issue|number|№|n°)\\b)"
                    + "(?!, ?\\d{1,3}(?![\\d–-]))");
    static final Pattern YEARS = Pattern.compile("^(?:(?:19|20)\\d\\d)\\s+|(?=[\\s,(12'’‘])[\\s,]*"
            + "(?:\\(?(?:(?:19|20)\\d\\d)[a-d]?\\)?|['’‘]\\d\\d)(?=\\s*(?:[.,;:]|\\((?!\\d{1,3}\\))|$))");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    static final Pattern PAGES = Pattern.compile("(?=[,;:.\\s]*+[PpHhbSsCСс])(?:[,;:.]?\\s*|^)"
            + "(?:(?<![\\p{L}&])(?:[Pp]ages?|[Pp]p?\\.?|[Hh]lm\\.|blz\\.|[Pp]ágs?\\.|[SsСсC]\\.|стр\\.):?\\s*)"
            + "(\\d+[a-z]?)\\s*(?:[-–—]+\\s*(\\d+))?|"
            + "(?=[A-Za-z]?\\d)(?<=[:,.\\s(]|^)(\\d{1,3},\\d{3}(?=[-–]\\d{1,3},\\d{3})|[A-Za-z]?\\d{1,6})"
            + "\\s*[-–—]{1,2}\\s*(\\d{1,3},\\d{3}(?!\\d)|[A-Za-z]?\\d{1,6}(?:\\.e\\d+)?)(?=[\\s.,;)]|$)");
    static final Pattern VOLUME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:vol(?:ume)?|bd|v|т|том|tomo?|(?-i:[at])(?=\\.)|anno|año)\\.?\\s*(?=\\d)"
                    + "|(?:vol\\.|tomo|(?-i:[at])\\.|anno)\\s?(?=[ivxl]))"
                    + "(\\d+|[ivxl]{1,6}(?![\\p{L}.]))(?:[,\\s]*(?:no|nr|issues?|numbers?|№)\\.?\\s*(\\d+"
                    + "(?:[-–/]\\d+)?)|\\s?\\((\\d{1,3}(?:[-–/]\\d+)?)\\))?");
    /// "27, no. 3".
    private static final Pattern BEFORE_ISSUE = Pattern.compile(
            "(?i)(?=\\d)(?<!\\S)(\\d{1,4})[,\\s]+(?:no|nr|issue|number|№|n°)\\.?\\s*(\\d+(?:[-–/]\\d+)?)");
    /// "Marsh Biology 22:e3002700", "Ecology: 105:e4406": a volume and the number of an article.
    static final Pattern ELECTRONIC = Pattern.compile("(?<=[a-zA-Z.)],?\\s|^|:\\s)(\\d{1,4}):\\s?[eE]\\d{3,}\\b");
    /// "Quantum, 4, 269": a volume and the number of an article.
    private static final Pattern BEFORE_ARTICLE =
            Pattern.compile("(?<=[a-zA-Z.)],?\\s{1,3})(\\d{1,4})(),?\\s+([eE]?\\d{3,7})(?=[\\s,]*$)");
    static final Pattern ISSUE = Pattern.compile(
            "(?iu)(?:(?<![\\p{L}\\p{N}])(?:no|nr|n|núm|issues?|number|heft)|№|n[°º])\\.?\\s*(\\d+(?:[-–/]\\d+)?)");
    static final Pattern DOTTED = Pattern.compile("(?=\\d)(?<!\\S)(\\d{1,4})\\.(?:(\\d{1,5}(?:[-–]\\d+)?)|"
            + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*|\\p{Lu}{3,7})"
            + "(?=\\s|$|[,:;(])");
    private static final Pattern BRACKETED =
            Pattern.compile("(?=\\d)(?<!\\S)(\\d{1,4})\\s?\\((\\p{Lu}?\\d{1,4}(?:[-–/]\\d+)?|\\p{Lu})\\)");
    /// "(38)11"
    private static final Pattern BRACKETED_VOLUME = Pattern.compile("(?=\\()(?<!\\S)\\((\\d{1,4})\\)(\\d{1,4})\\b");
    /// The same with the number of the article behind it: "56(4):104".
    static final Pattern BRACKETED_ARTICLE =
            Pattern.compile(BRACKETED.pattern() + "(?::\\s?\\d+(?:\\s?[-–]\\s?\\d+)?)?");
    /// "Psychological review, 63(5), 277": the page, or the number of the article.
    private static final Pattern BRACKETED_PAGE = Pattern.compile(
            "\\d\\s?\\(\\d{1,4}(?:[-–/]\\d+)?\\)[,:]?\\s*(?:p\\.\\s?)?((?:[eE][a-z]{0,3})?\\d{1,9})(?=[\\s.,;]*$)");
    /// "Marsh Science 15.2 (2013): 135": the page, or the number of the article.
    private static final Pattern DOTTED_PAGE =
            Pattern.compile("\\d\\.\\d{1,5},?\\s*(?:\\(\\d{4}\\))?\\s*:\\s*((?:[eE]|[a-z]{4})?\\d{1,6})(?=[\\s.,;]*$)");
    /// "BMJ 340:c332", "148(1):76": the page, or the number of the article, behind a volume.
    private static final Pattern COLON_PAGE =
            Pattern.compile("(?<=\\d\\)?,?\\s?):\\s?((?:[a-zA-Z]|[a-z]{4})?\\d{1,9}[a-z]?)(?=[\\s.,;]*$)");
    /// "Marsh and Reed Studies, e2334": the number of an article alone.
    private static final Pattern ARTICLE = Pattern.compile("(?:^|[\\s,:])([eE]\\d{3,9})(?=[\\s.,;]*$)");
    /// "88 Marsh L.J. 1408": volume, journal and first page as lawyers cite them (The Bluebook, rule 16).
    private static final Pattern LAW =
            Pattern.compile("(\\d{1,3}) (\\p{Lu}[\\p{L}.&'’ -]+) (\\d{1,5})(?:[-–](\\d{1,5}))?(?![\\d.(:])[, ]*");
    /// "Communications of the ACM 23, 7".
    private static final Pattern COMMA_ISSUE =
            Pattern.compile("(?=\\d)(?<!\\S)(\\d{1,4}), ?(\\d{1,3})(?=\\s*(?:[,:]|$|\\())");
    /// "Marsh Letters 16/2".
    static final Pattern SLASH_ISSUE =
            Pattern.compile("(?=\\d)(?<!\\S)(\\d{1,4})/(\\d{1,3}(?:[-–]\\d{1,3})?)(?=\\s*(?:[:,(]|$))");
    /// "Zeitschrift für Watt, 2/2013": the issue of a year.
    private static final Pattern YEARLY_ISSUE = Pattern.compile("(?<![\\d/])(\\d{1,2})/(?:19|20)\\d\\d(?!\\d)");
    /// "Marsh Letters 9:14 (2003): 12-30": where pages stand elsewhere.
    private static final Pattern COLON_ISSUE =
            Pattern.compile("(?=\\d)(?<!\\S)(\\d{1,4}):(\\d{1,2})(?=\\s*(?:[:,(]|$))");
    /// A volume in Roman numerals; fewer letters with a hundred among them are short names.
    static final String ROMAN = "(?=[IVX]|[LC][IVXLC]{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![IVXLC])";
    /// "Lettere Marine, LIV, 2".
    private static final Pattern ROMAN_VOLUME =
            Pattern.compile("(?<=, )(" + ROMAN + ")(?:, (?:n\\. ?|fasc\\. ?)?(\\d{1,3}))?(?=\\s*(?:[,(:]|$))");
    /// "Annals of Reeds XIX(36)"
    static final Pattern ROMAN_ISSUE = Pattern.compile("(?<=[\\s,])(" + ROMAN + ")\\s?\\((\\d{1,4}(?:[-–/]\\d+)?)\\)");
    private static final Pattern BARE_VOLUME = Pattern.compile(
            "(?<=[a-zA-Z.)],?\\s)(?<!(?<!\\p{L})(?:[Nn]o|[Nn]r|[Nn]|núm|[Hh]eft)\\.?\\s)(\\d{1,4})(?=\\s*(?:$|[:,(]))|"
                    + "^(\\d{1,4})(?=\\s*[:,(])");
    static final String DASHES = "-–—";
    /// Words before pages, a volume, an issue ("m" of "núm").
    static final Set<String> PAGE_WORDS =
            Set.of("page", "pages", "p", "pp", "hlm", "blz", "pág", "págs", "s", "c", "с", "стр");
    static final Set<String> VOLUME_WORDS =
            Set.of("vol", "volume", "bd", "v", "т", "том", "tomo", "t", "a", "anno", "año");
    /// What may stand before a volume in Roman numerals.
    private static final List<String> BEFORE_ROMAN = List.of("omo ", " t.", "ol. ", "OMO ", " T.");
    private static final List<String> BEFORE_ARTICLE_NUMBER = List.of("#", "rt. ", "rticle ");
    static final Set<String> ISSUE_WORDS =
            Set.of("no", "nr", "n", "m", "issue", "issues", "number", "heft", "№", "°", "º");
    private static final Set<String> ELECTRONIC_WORDS = Set.of("e");
    private static final int MOST_ISSUES = 60;

    private VenueNumbers() {}

    /// Volume, issue and pages in a text that stands after a venue.
    public static Publication numbers(String text) {
        Matcher law = LAW.matcher(text);
        if (!Words.hasDigit(text) || law.lookingAt()) {
            return law.hasMatch() ? ofLaw(law) : Publication.NONE;
        }
        Optional<String> volume = Optional.empty();
        Optional<String> issue = Optional.empty();
        String rest = withoutYearsAndIdentifiers(text);
        Optional<String> pages = Optional.empty();
        MatchResult range = lastRange(rest);
        if (range != null) {
            pages = pages(range, rest);
            if (pages.isPresent()) {
                rest = rest.substring(0, range.start()) + " : " + rest.substring(range.end());
            }
        }
        pages = pages.isPresent() ? pages : page(rest);
        Matcher counted =
                counted(Numerals.mayHaveYear(rest) ? YEARS.matcher(rest).replaceAll(" ") : rest, range != null);
        if (counted != null) {
            volume = Optional.ofNullable(counted.group(1)).or(() -> Optional.ofNullable(counted.group(2)));
            if (counted.pattern() == BEFORE_ARTICLE && pages.isEmpty()) {
                pages = Optional.of(counted.group(3));
            }
            issue = issue(counted);
        }
        if (pages.isEmpty() && counted != null && counted.pattern() == COMMA_ISSUE && isPage(issue)) {
            pages = issue;
            issue = Optional.empty();
        }
        if (issue.isEmpty() && Numerals.around(rest, "/", false)) {
            issue = first(YEARLY_ISSUE, rest);
        }
        if (issue.isEmpty() && Numerals.behind(rest, ISSUE_WORDS)) {
            issue = first(ISSUE, rest);
        }
        return new Publication(Optional.empty(), volume, issue, pages, Optional.empty());
    }

    /// The name between a volume before it and a page behind it, or the same text.
    static String withoutLaw(String text) {
        Matcher law = LAW.matcher(text);
        return law.matches() ? law.group(2) : text;
    }

    /// Whether the volume stands before the name and the page behind it.
    static boolean isLaw(String text) {
        return Character.isDigit(text.charAt(0)) && LAW.matcher(text).matches();
    }

    private static Publication ofLaw(Matcher law) {
        String pages = law.group(4) == null ? law.group(3) : law.group(3) + "-" + law.group(4);
        return new Publication(
                Optional.empty(), Optional.of(law.group(1)), Optional.empty(), Optional.of(pages), Optional.empty());
    }

    /// The only page, or the number of the article, behind volume and issue.
    private static Optional<String> page(String text) {
        Matcher bracketed = text.indexOf('(') > 0 ? BRACKETED_PAGE.matcher(text) : null;
        if (bracketed != null && bracketed.find()) {
            return Optional.of(bracketed.group(1));
        }
        boolean dotted = text.indexOf(':') > 0 && Numerals.around(text, ".", false);
        Matcher page = dotted ? DOTTED_PAGE.matcher(text) : null;
        if (page != null && page.find()) {
            return Optional.of(page.group(1));
        }
        Matcher colon = text.indexOf(':') > 0 ? COLON_PAGE.matcher(text) : null;
        if (colon != null && colon.find()) {
            return Optional.of(colon.group(1));
        }
        Matcher article = Numerals.behind(text, ELECTRONIC_WORDS) ? ARTICLE.matcher(text) : null;
        return article != null && article.find() ? Optional.of(article.group(1)) : Optional.empty();
    }

    /// "Marsh Fusion 28, 682": no journal has as many issues a year.
    private static boolean isPage(Optional<String> issue) {
        return issue.filter(number -> Integer.parseInt(number) > MOST_ISSUES).isPresent();
    }

    /// Pages as a record holds them; empty where the range is one of years.
    private static Optional<String> pages(MatchResult range, String text) {
        String from = range.group(1) != null ? range.group(1) : range.group(3);
        String to = range.group(1) != null ? range.group(2) : range.group(4);
        boolean years = to != null
                && YEAR.matcher(from).matches()
                && YEAR.matcher(to).matches()
                && range.group(1) == null
                && !text.substring(0, range.start()).stripTrailing().endsWith(":");
        return years ? Optional.empty() : Optional.of(to == null ? from : from + "-" + to);
    }

    /// The volume, and perhaps the issue, in the first form that a text without years holds.
    private static @Nullable Matcher counted(String text, boolean paged) {
        if (!Words.hasDigit(text)) {
            return first(
                    text,
                    Words.containsAny(text, BEFORE_ROMAN) ? VOLUME : null,
                    text.indexOf(", ") > 0 ? ROMAN_VOLUME : null);
        }
        boolean issue = Numerals.behind(text, ISSUE_WORDS);
        return first(
                text,
                Numerals.behind(text, VOLUME_WORDS) || Words.containsAny(text, BEFORE_ROMAN) ? VOLUME : null,
                text.indexOf(":e") > 0 || text.indexOf(":E") > 0 ? ELECTRONIC : null,
                issue ? BEFORE_ISSUE : null,
                Numerals.atEnd(text, ",") ? BEFORE_ARTICLE : null,
                mayBeDotted(text) ? DOTTED : null,
                text.indexOf('(') > 0 ? BRACKETED : null,
                text.indexOf('(') > 0 ? ROMAN_ISSUE : null,
                text.indexOf(')') > 0 ? BRACKETED_VOLUME : null,
                Numerals.around(text, ",", false) ? COMMA_ISSUE : null,
                Numerals.around(text, "/", false) ? SLASH_ISSUE : null,
                text.indexOf(", ") > 0 ? ROMAN_VOLUME : null,
                paged && Numerals.around(text, ":", false) ? COLON_ISSUE : null,
                BARE_VOLUME);
    }

    private static Optional<String> first(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> issue(Matcher counted) {
        if (counted.groupCount() < 2 || counted.pattern() == BARE_VOLUME || counted.pattern() == BEFORE_ARTICLE) {
            return Optional.empty();
        }
        boolean bracketed = counted.pattern() == VOLUME && counted.group(2) == null;
        return Optional.ofNullable(counted.group(bracketed ? 3 : 2));
    }

    /// The first of several forms that a text holds, those that cannot hold being null.
    private static @Nullable Matcher first(String text, @Nullable Pattern... forms) {
        return Stream.of(forms)
                .filter(Objects::nonNull)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
    }

    /// Whether a number, a full stop and a number or a month may stand in a text: "15.2", "3.Jan".
    static boolean mayBeDotted(String text) {
        for (int i = text.indexOf('.', 1); i > 0; i = text.indexOf('.', i + 1)) {
            char next = Boundaries.charAt(text, i + 1);
            if (Character.isDigit(text.charAt(i - 1)) && (Character.isDigit(next) || Character.isUpperCase(next))) {
                return true;
            }
        }
        return false;
    }

    /// The text without what has digits, but no volume, issue or pages: identifiers, and the year of an event's name.
    private static String withoutYearsAndIdentifiers(String text) {
        String rest = text.contains("10.") ? DOI.matcher(text).replaceAll(" ") : text;
        rest = Words.singleSpaced(rest);
        rest = Words.containsAny(rest, BEFORE_ARTICLE_NUMBER)
                ? NAMED_ARTICLE.matcher(rest).replaceAll(" ")
                : rest;
        rest = Numerals.behindCapital(rest) ? GLUED_YEAR.matcher(rest).replaceAll("$1") : rest;
        return rest.toLowerCase(Locale.ROOT).contains("arxiv")
                ? ARXIV_NUMBER.matcher(rest).replaceAll(" ")
                : rest;
    }

    /// Pages stand last; a range of days before them belongs to the name of an event.
    private static @Nullable MatchResult lastRange(String text) {
        if (!Numerals.around(text, DASHES, true) && !Numerals.behind(text, PAGE_WORDS)) {
            return null;
        }
        Matcher range = PAGES.matcher(text);
        MatchResult last = null;
        for (boolean found = range.find(Numerals.start(text)); found; found = range.find()) {
            last = range.toMatchResult();
        }
        return last;
    }
}
