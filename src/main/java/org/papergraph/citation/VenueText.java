package org.papergraph.citation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.bib.Publication;

/// Takes a venue apart: its name, the year, volume, issue and pages behind it.
final class VenueText {
    private static final String IN = "(?:[Ii]n|IN|dans|В|Published in|[Aa]ccepted (?:to|at|by|in)|[Tt]o appear in|"
            + "[Aa]ppeared in|[Pp]resented at)\\b:?\\s+";
    private static final String THE = "(?:the (?=[A-Z]))?";
    private static final Pattern LEAD = Pattern.compile("^" + IN + THE);
    private static final Pattern LEAD_OF_TALK =
            Pattern.compile("^(?:.*\\b(?:talk|keynote|tutorial|lecture|poster) at\\s+|" + IN + ")" + THE);
    private static final Pattern ARXIV = Pattern.compile("(?i)arxiv(?:\\s+(?:e-?prints?|preprint|abs).*)?(?:[:/].*)?");
    private static final Pattern ARXIV_ID = Pattern.compile("(?i)\\s*\\barxiv\\s?:\\s?[\\w./-]+$");
    private static final Pattern ARXIV_NUMBER = Pattern.compile("(?i)arxiv\\s?:?\\s?[\\w.-]*/?[\\w.]*\\d");
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,}/\\S+");
    /// "VLDB'19": the year of an event's name, where no volume goes on behind it.
    private static final Pattern GLUED_YEAR =
            Pattern.compile("\\b([A-Z][A-Za-z&/-]*[A-Z])\\s?['’‘]?\\d\\d(?![\\d.])(?!\\s*[(:]\\s*\\d)"
                    + "(?!,?\\s+\\d+\\s?[-–]\\s?\\d+)");
    /// "Univ. Press," "Bull. A.": a name whose last full stop belongs to a shortened word.
    private static final Pattern SHORTENED = Pattern.compile(".*\\b(?:\\p{L}\\.\\s?)*\\p{Lu}[a-z]{0,7}\\.$");
    private static final Pattern LAST = Pattern.compile("(?<=[a-zA-Z.)]),?\\s\\d{1,4}\\s*[:,(]*\\s*$");
    /// "… Letters 11 034011": volume and number of the article.
    private static final Pattern ARTICLE = Pattern.compile("(?<=[a-zA-Z.)]),?\\s\\d{1,4},?\\s\\d{3,7}$");
    private static final Pattern YEARS = Pattern.compile(
            "^(?:(?:19|20)\\d\\d)\\s+|[\\s,]*(?:\\(?(?:(?:19|20)\\d\\d)[a-d]?\\)?|['’‘]\\d\\d)(?=\\s*(?:[.,;:(]|$))");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern GLUED =
            Pattern.compile("^([A-Z][A-Za-z/&+-]*?[A-Za-z])[-_']?((?:19|20)\\d\\d|(?<=[A-Z])\\d\\d)$");
    private static final Pattern SHORT = Pattern.compile("^([A-Za-z][A-Za-z/&+-]+)\\s*['’‘]?\\s*(\\d\\d)$");
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:the\\s+)?(?:\\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]+(?:first|second|third|fourth|"
                    + "fifth|ieth|teenth))\\s+(?=[A-Z])");
    private static final Pattern INNER_YEAR = Pattern.compile("(?<=\\bthe )(?:19|20)\\d\\d (?=\\p{L})");
    private static final Pattern PAGES =
            Pattern.compile("(?:[,;:.]?\\s*|^)(?:(?<!\\p{L})(?:[Pp]ages?|[Pp]p?\\.?|[SСсC]\\.|стр\\.)\\s*)"
                    + "(\\d+[a-z]?)\\s*(?:[-–—]+\\s*(\\d+))?|"
                    + "(?<=[:,.\\s(]|^)([A-Za-z]?\\d{1,6})\\s*[-–—]{1,2}\\s*([A-Za-z]?\\d{1,"
                    + "6}(?:\\.e\\d+)?)(?=[\\s.,;)]|$)");
    private static final Pattern VOLUME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:vol(?:ume)?|bd|v|т|том)\\.?\\s*(\\d+)(?:[,\\s]*(?:no|nr|issue|number|№)\\.?\\s*(\\d+"
                    + "(?:[-–/]\\d+)?))?");
    /// "27, no. 3".
    private static final Pattern BEFORE_ISSUE =
            Pattern.compile("(?i)(?<=\\s|^)(\\d{1,4})[,\\s]+(?:no|nr|issue|number|№|n°)\\.?\\s*(\\d+(?:[-–/]\\d+)?)");
    /// "Quantum, 4, 269": a volume and the number of an article.
    private static final Pattern BEFORE_ARTICLE =
            Pattern.compile("(?<=[a-zA-Z.)],?\\s{1,3})(\\d{1,4})()\\s+(\\d{3,7})(?=[\\s,]*$)");
    private static final Pattern ISSUE =
            Pattern.compile("(?i)(?:\\b(?:no|nr|n|núm|issue|number|heft)|№|n[°º])\\.?\\s*(\\d+(?:[-–/]\\d+)?)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<=\\s|^)(\\d{1,4})\\.(\\d{1,5}(?:[-–]\\d+)?)(?=\\s|$|[,:;(])");
    private static final Pattern BRACKETED =
            Pattern.compile("(?<=\\s|^)(\\d{1,4})\\s?\\((\\d{1,4}(?:[-–/]\\d+)?|\\p{Lu})\\)");
    /// "(38)11"
    private static final Pattern BRACKETED_VOLUME = Pattern.compile("(?<=\\s|^)\\((\\d{1,4})\\)(\\d{1,4})\\b");
    /// The same with the number of the article behind it: "56(4):104".
    private static final Pattern BRACKETED_ARTICLE =
            Pattern.compile(BRACKETED.pattern() + "(?::\\s?\\d+(?:\\s?[-–]\\s?\\d+)?)?");
    /// "Psychological review, 63(5), 277": the page, or the number of the article.
    private static final Pattern BRACKETED_PAGE =
            Pattern.compile("\\d\\s?\\(\\d{1,4}(?:[-–/]\\d+)?\\)[,:]?\\s*(\\d{1,6})(?=[\\s.,;]*$)");
    /// "Communications of the ACM 23, 7".
    private static final Pattern COMMA_ISSUE =
            Pattern.compile("(?<=\\s|^)(\\d{1,4}), (\\d{1,3})(?=\\s*(?:[,:]|$|\\())");
    private static final Pattern BARE_VOLUME = Pattern.compile(
            "(?<=[a-zA-Z.)],?\\s)(?<!(?:[Nn]o|[Nn]r|[Nn]|núm|[Hh]eft)\\.?\\s)(\\d{1,4})(?=\\s*(?:$|[:,(]))|"
                    + "^(\\d{1,4})(?=\\s*[:,(])");

    private static final String DASHES = "-–—";
    /// Words before pages, a volume, an issue ("m" of "núm").
    private static final Set<String> PAGE_WORDS = Set.of("page", "pages", "p", "pp", "s", "c", "с", "стр");
    private static final Set<String> VOLUME_WORDS = Set.of("vol", "volume", "bd", "v", "т", "том");
    private static final Set<String> ISSUE_WORDS =
            Set.of("no", "nr", "n", "m", "issue", "number", "heft", "№", "°", "º");
    private static final Pattern NAMED_PAGES =
            Pattern.compile("(?<!\\p{L})(?:[Pp]ages?|[Pp]p?\\.|[SСс]\\.) ?(\\d+) ?[-–—]{1,2} ?(\\d+)");
    /// Nothing but pages: "“A title.” (2014): 443-448".
    private static final Pattern RANGE = Pattern.compile("[\\s:,]*(\\d+) ?[-–—]{1,2} ?(\\d+)[\\s.,]*");
    private static final Pattern NAMED_VOLUME =
            Pattern.compile("(?<!\\p{L})(?:[Vv]ol(?:ume|\\.)|[Bb]d\\.|[Тт]ом) ?(\\d+)");

    private static final Set<String> LEADS = Set.of(
            "in",
            "In",
            "IN",
            "in:",
            "In:",
            "dans",
            "В",
            "Published",
            "accepted",
            "Accepted",
            "to",
            "To",
            "appeared",
            "Appeared",
            "presented",
            "Presented");

    private VenueText() {}

    /// The name alone: without "in", year, ordinal, numbers.
    static String bare(String text) {
        boolean led = LEADS.contains(Words.first(text)) || text.contains(" at ");
        String name = led ? lead(text).matcher(text).replaceFirst("") : text;
        boolean numbered = Words.hasDigit(name);
        if (!numbered && !name.regionMatches(true, 0, "arxiv:", 0, 6)) {
            return edges(name);
        }
        name = stripNumbers(name);
        if (!Numerals.atEnd(name, "")) {
            return edges(name);
        }
        Matcher glued = GLUED.matcher(name);
        if (glued.matches()) {
            name = glued.group(1);
        }
        Matcher shortYear = SHORT.matcher(name);
        if (shortYear.matches()) {
            name = shortYear.group(1);
        }
        return edges(name);
    }

    private static Pattern lead(String text) {
        return text.contains(" at") ? LEAD_OF_TALK : LEAD;
    }

    /// The name as a record holds it.
    static String name(String text) {
        String name = bare(text);
        name = ORDINAL.matcher(name).replaceFirst("");
        name = name.contains("the ") ? INNER_YEAR.matcher(name).replaceFirst("") : name;
        return ARXIV.matcher(name).matches() ? name.substring(0, 5) : name;
    }

    private static String stripNumbers(String text) {
        boolean arxiv = text.regionMatches(true, 0, "arxiv:", 0, 6);
        String name = text.indexOf(':') > 0 ? ARXIV_ID.matcher(text).replaceFirst(arxiv ? "arXiv" : "") : text;
        name = Numerals.around(name, ".", false) ? without(DOTTED, name) : name;
        name = Numerals.around(name, "(", false) ? without(BRACKETED_ARTICLE, name) : name;
        name = Numerals.around(name, DASHES, true) || Numerals.behind(name, PAGE_WORDS) ? without(PAGES, name) : name;
        name = Numerals.behind(name, VOLUME_WORDS) ? without(VOLUME, name) : name;
        name = Numerals.behind(name, ISSUE_WORDS) ? without(ISSUE, name) : name;
        name = Numerals.mayHaveYear(name) ? without(YEARS, name) : name;
        name = Numerals.atEnd(name, "") ? without(ARTICLE, name) : name;
        name = Numerals.atEnd(name, ":,(") ? without(LAST, name) : name;
        return edges(name);
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }

    private static String edges(String text) {
        String name = Words.trimmed(text.replace("()", ""), ",.;:'\"“”[(", ",;:'\"“”[(");
        while (name.endsWith(".") && !SHORTENED.matcher(name).matches()) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.indexOf('(') > 0 && name.indexOf(')') < 0) {
            name += ")";
        }
        boolean open = name.endsWith(")") && name.indexOf('(') < 0;
        return open ? name.substring(0, name.length() - 1).strip() : name;
    }

    /// Volume and pages where words say that they are: "Vol. 61", "pp. 3-9".
    static Publication named(String text) {
        Matcher range = RANGE.matcher(text);
        Matcher pages = range.matches() ? range.reset() : NAMED_PAGES.matcher(text);
        Matcher volume = NAMED_VOLUME.matcher(text);
        return new Publication(
                Optional.empty(),
                volume.find() ? Optional.of(volume.group(1)) : Optional.empty(),
                Optional.empty(),
                pages.find() ? Optional.of(pages.group(1) + "-" + pages.group(2)) : Optional.empty(),
                Optional.empty());
    }

    /// Volume, issue and pages in a text that stands after a venue.
    static Publication numbers(String text) {
        if (!Words.hasDigit(text)) {
            return Publication.NONE;
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
        if (pages.isEmpty() && rest.indexOf('(') > 0) {
            Matcher page = BRACKETED_PAGE.matcher(rest);
            pages = page.find() ? Optional.of(page.group(1)) : pages;
        }
        Matcher counted =
                counted(Numerals.mayHaveYear(rest) ? YEARS.matcher(rest).replaceAll(" ") : rest);
        if (counted != null) {
            volume = Optional.ofNullable(counted.group(1) == null ? counted.group(2) : counted.group(1));
            if (counted.pattern() == BEFORE_ARTICLE && pages.isEmpty()) {
                pages = Optional.of(counted.group(3));
            }
            issue = counted.pattern() == BARE_VOLUME || counted.pattern() == BEFORE_ARTICLE
                    ? Optional.empty()
                    : Optional.ofNullable(counted.group(2));
        }
        if (issue.isEmpty() && Numerals.behind(rest, ISSUE_WORDS)) {
            Matcher number = ISSUE.matcher(rest);
            issue = number.find() ? Optional.of(number.group(1)) : Optional.empty();
        }
        return new Publication(Optional.empty(), volume, issue, pages, Optional.empty());
    }

    /// Pages as a record holds them; empty where the range is one of years.
    private static Optional<String> pages(MatchResult range, String text) {
        String from = range.group(1) != null ? range.group(1) : range.group(3);
        String to = range.group(1) != null ? range.group(2) : range.group(4);
        boolean years = to != null
                && YEAR.matcher(from).matches()
                && YEAR.matcher(to).matches()
                && range.group(1) == null
                && Boundaries.charAt(text, range.start() - 1) != ':';
        return years ? Optional.empty() : Optional.of(to == null ? from : from + "-" + to);
    }

    /// The volume, and perhaps the issue, in the first form that a text without years holds.
    private static @org.jspecify.annotations.Nullable Matcher counted(String text) {
        if (!Words.hasDigit(text)) {
            return null;
        }
        boolean issue = Numerals.behind(text, ISSUE_WORDS);
        return Stream.of(
                        Numerals.behind(text, VOLUME_WORDS) ? VOLUME : null,
                        issue ? BEFORE_ISSUE : null,
                        Numerals.atEnd(text, ",") ? BEFORE_ARTICLE : null,
                        Numerals.around(text, ".", false) ? DOTTED : null,
                        text.indexOf('(') > 0 ? BRACKETED : null,
                        text.indexOf(')') > 0 ? BRACKETED_VOLUME : null,
                        Numerals.around(text, ",", false) ? COMMA_ISSUE : null,
                        BARE_VOLUME)
                .filter(Objects::nonNull)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
    }

    /// The text without what has digits, but no volume, issue or pages: identifiers, and the year of an event's name.
    private static String withoutYearsAndIdentifiers(String text) {
        String rest = text.contains("10.") ? DOI.matcher(text).replaceAll(" ") : text;
        rest = Words.singleSpaced(rest);
        rest = Numerals.behindCapital(rest) ? GLUED_YEAR.matcher(rest).replaceAll("$1") : rest;
        return rest.toLowerCase(Locale.ROOT).contains("arxiv")
                ? ARXIV_NUMBER.matcher(rest).replaceAll(" ")
                : rest;
    }

    /// Pages stand last; a range of days before them belongs to the name of an event.
    private static @org.jspecify.annotations.Nullable MatchResult lastRange(String text) {
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
