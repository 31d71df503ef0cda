package org.papergraph.citation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.Publication;

/// Takes a venue apart: its name, the year, volume, issue and pages behind it.
final class VenueText {
    private static final Pattern LEAD =
            Pattern.compile("^(?:.*\\b(?:talk|keynote|tutorial|lecture|poster) at\\s+|(?:[Ii]n|IN|dans|В|Published in|"
                    + "[Aa]ccepted (?:to|at|by|in)|[Tt]o appear in|"
                    + "[Aa]ppeared in|[Pp]resented at)\\b:?\\s+)"
                    + "(?:the (?=[A-Z]))?");
    private static final Pattern YEARS = Pattern.compile(
            "^(?:(?:19|20)\\d\\d)\\s+|[\\s,]*(?:\\(?(?:(?:19|20)\\d\\d)[a-d]?\\)?|['’‘]\\d\\d)(?=\\s*(?:[.,;:(]|$))");
    private static final Pattern GLUED =
            Pattern.compile("^([A-Z][A-Za-z/&+-]*?[A-Za-z])[-_']?((?:19|20)\\d\\d|(?<=[A-Z])\\d\\d)$");
    private static final Pattern SHORT = Pattern.compile("^([A-Za-z][A-Za-z/&+-]+)\\s*['’‘]?\\s*(\\d\\d)$");
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:the\\s+)?(?:\\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]+(?:first|second|third|fourth|"
                    + "fifth|ieth|teenth))\\s+(?=[A-Z])");
    private static final Pattern INNER_YEAR = Pattern.compile("(?<=\\bthe )(?:19|20)\\d\\d (?=\\p{Lu})");
    private static final Pattern PAGES = Pattern.compile(
            "(?:[,;:.]?\\s*|^)(?:(?:pages?|pp?\\.?|S\\.|с\\.|стр\\.)\\s*)(\\d+[a-z]?)\\s*(?:[-–—]+\\s*(\\d+))?|"
                    + "(?<=[:,.\\s(]|^)([A-Za-z]?\\d{1,6})\\s*[-–—]{1,2}\\s*([A-Za-z]?\\d{1,"
                    + "6}(?:\\.e\\d+)?)(?=[\\s.,;)]|$)");
    private static final Pattern VOLUME = Pattern.compile(
            "(?i)\\b(?:vol(?:ume)?|bd|т|том)\\.?\\s*(\\d+)(?:[,\\s]*(?:no|nr|issue|number|№)\\.?\\s*(\\d+"
                    + "(?:[-–/]\\d+)?))?");
    /// "27, no. 3".
    private static final Pattern BEFORE_ISSUE =
            Pattern.compile("(?i)(?<=\\s|^)(\\d{1,4})[,\\s]+(?:no|nr|issue|number|№|n°)\\.?\\s*(\\d+(?:[-–/]\\d+)?)");
    /// "Quantum, 4, 269": a volume and the number of an article.
    private static final Pattern BEFORE_ARTICLE =
            Pattern.compile("(?<=[a-zA-Z.)],?\\s{1,3})(\\d{1," + "4})()\\s+\\d{3,7}(?=\\s*$)");
    private static final Pattern ISSUE =
            Pattern.compile("(?i)(?:\\b(?:no|nr|issue|number|heft)|№|n[°º])\\.?\\s*(\\d+(?:[-–/]\\d+)?)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<=\\s|^)(\\d{1,4})\\.(\\d{1,5}(?:[-–]\\d+)?)(?=\\s|$|[,:;(])");
    private static final Pattern BRACKETED = Pattern.compile("(?<=\\s|^)(\\d{1,4})\\s?\\((\\d{1,4}(?:[-–/]\\d+)?)\\)");
    /// The same with the number of the article behind it: "56(4):104".
    private static final Pattern BRACKETED_ARTICLE = Pattern.compile(BRACKETED.pattern() + "(?::\\s?\\d+)?");
    /// "Communications of the ACM 23, 7".
    private static final Pattern COMMA_ISSUE = Pattern.compile("(?<=\\s|^)(\\d{1,4}), (\\d{1,3})(?=\\s*(?:,|$|\\())");
    private static final Pattern BARE_VOLUME =
            Pattern.compile("(?<=[a-zA-Z.)],?\\s)(\\d{1,4})(?=\\s*(?:$|[:,(]))|^(\\d{1,4})(?=\\s*[:,(])");

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
        String name = led ? LEAD.matcher(text).replaceFirst("") : text;
        boolean numbered = Words.hasDigit(name);
        if (!numbered && !name.regionMatches(true, 0, "arxiv:", 0, 6)) {
            return edges(name);
        }
        name = stripNumbers(name);
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

    /// The name as a record holds it.
    static String name(String text) {
        String name = bare(text);
        name = ORDINAL.matcher(name).replaceFirst("");
        name = INNER_YEAR.matcher(name).replaceFirst("");
        return name.matches("(?i)arxiv(?:\\s+(?:e-?prints?|preprint|abs).*)?(?:[:/].*)?") ? name.substring(0, 5) : name;
    }

    private static String stripNumbers(String text) {
        String name = text.replaceFirst(
                "(?i)\\s*\\barxiv\\s?:\\s?[\\w./-]+$",
                text.toLowerCase(java.util.Locale.ROOT).startsWith("arxiv:") ? "arXiv" : "");
        name = PAGES.matcher(name).replaceAll("");
        name = VOLUME.matcher(name).replaceAll("");
        name = ISSUE.matcher(name).replaceAll("");
        name = BRACKETED_ARTICLE.matcher(name).replaceAll("");
        name = DOTTED.matcher(name).replaceAll("");
        name = YEARS.matcher(name).replaceAll("");
        name = name.replaceAll("(?<=[a-zA-Z.)]),?\\s\\d{1,4}\\s*[:,(]*\\s*$", "");
        return edges(name);
    }

    private static String edges(String text) {
        String name = Words.trimmed(text, ",.;:'\"“”[(", ",;:'\"“”[(");
        while (name.endsWith(".") && !name.matches(".*\\b(?:\\p{L}\\.\\s?)*\\p{Lu}[a-z]{0,7}\\.$")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.indexOf('(') > 0 && name.indexOf(')') < 0) {
            name += ")";
        }
        boolean open = name.endsWith(")") && name.indexOf('(') < 0;
        return open ? name.substring(0, name.length() - 1).strip() : name;
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
        Matcher range = lastRange(rest);
        if (range != null) {
            String from = range.group(1) != null ? range.group(1) : range.group(3);
            String to = range.group(1) != null ? range.group(2) : range.group(4);
            boolean years = to != null
                    && from.matches("(19|20)\\d\\d")
                    && to.matches("(19|20)\\d\\d")
                    && range.group(1) == null;
            if (!years) {
                pages = Optional.of(to == null ? from : from + "-" + to);
                rest = rest.substring(0, range.start()) + " : " + rest.substring(range.end());
            }
        }
        for (Pattern pattern :
                new Pattern[] {VOLUME, BEFORE_ISSUE, BEFORE_ARTICLE, DOTTED, BRACKETED, COMMA_ISSUE, BARE_VOLUME}) {
            Matcher matcher = pattern.matcher(YEARS.matcher(rest).replaceAll(" "));
            if (volume.isEmpty() && matcher.find()) {
                volume = Optional.ofNullable(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                issue = pattern == BARE_VOLUME || pattern == BEFORE_ARTICLE
                        ? Optional.empty()
                        : Optional.ofNullable(matcher.group(2));
            }
        }
        if (issue.isEmpty()) {
            Matcher number = ISSUE.matcher(rest);
            issue = number.find() ? Optional.of(number.group(1)) : Optional.empty();
        }
        return new Publication(Optional.empty(), volume, issue, pages, Optional.empty());
    }

    /// The text without what has digits, but no volume, issue or pages: identifiers, and the year of an event's name.
    private static String withoutYearsAndIdentifiers(String text) {
        return text.replaceAll("\\b10\\.\\d{4,}/\\S+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(
                        "\\b([A-Z][A-Za-z&/-]*[A-Z])\\s?['’‘]?\\d\\d(?![\\d.])(?!\\s*[(:]\\s*\\d)"
                                + "(?!,?\\s+\\d+\\s?[-–]\\s?\\d+)",
                        "$1")
                .replaceAll("(?i)arxiv\\s?:?\\s?[\\w.-]*/?[\\w.]*\\d", " ");
    }

    /// Pages stand last; a range of days before them belongs to the name of an event.
    private static @org.jspecify.annotations.Nullable Matcher lastRange(String text) {
        Matcher range = PAGES.matcher(text);
        int last = -1;
        while (range.find()) {
            last = range.start();
        }
        return last >= 0 && range.find(last) ? range : null;
    }
}
