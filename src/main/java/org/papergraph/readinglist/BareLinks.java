package org.papergraph.readinglist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds links that the Markdown parser leaves as text: bare addresses, and `[text](address)` that is broken by a space
/// before the parenthesis or inside the address. Where no address stands in the parentheses, the text alone is kept.
final class BareLinks {
    private static final String PATH = "[^\\s<>\"“”「」（），。；]+";
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)" + PATH);
    /// The same, and hosts of common domains without the scheme before their path: "reeds.example.org/2015/07".
    private static final Pattern HOSTED = Pattern.compile("(?:https?://|www\\.|(?<![\\p{L}\\d@/._~-])"
            + "(?:[a-z\\d-]{1,40}\\.){1,4}(?:com|org|net|edu|gov|io)/(?=[\\p{L}\\d]))" + PATH);
    private static final Pattern BROKEN =
            Pattern.compile("\\[([^\\[\\]]{1,300})\\]\\s?\\(\\s*((?:https?://|www\\.)[^)\\n]{1,500})\\)");

    /// "[A Title](papers/A Title.pdf)", "[A Title](A Title)".
    private static final Pattern SPACED =
            Pattern.compile("\\[([^\\[\\]]{1,300})\\]\\(([^()\\n{}<>\"]{1,250} [^()\\n{}<>\"]{1,250})\\)");
    private static final Pattern SEEN = Pattern.compile("(?<=[^/])\\[\\d{1,4}[-./]\\d");
    private static final Pattern FILE = Pattern.compile("[^/]*/.*|.*\\.\\p{Alpha}{2,4}");

    private BareLinks() {}

    /// Text of one style, without its line yet.
    record Piece(String text, Style style) {
        Inline.Text onLine(int line) {
            return new Inline.Text(text, style, line);
        }
    }

    /// Whether a text has what any of the links begins with.
    static boolean mayBeIn(String text) {
        return text.contains("://") || text.contains("www.") || text.contains("](") || mayBeHosted(text);
    }

    /// Whether the dot of a domain stands where it can before a path, and no scheme before that.
    private static boolean mayBeHosted(String text) {
        for (int slash = text.indexOf('/', 4); slash > 0; slash = text.indexOf('/', slash + 1)) {
            if ((text.charAt(slash - 4) == '.' || text.charAt(slash - 3) == '.') && !isSchemed(text, slash)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSchemed(String text, int slash) {
        int host = slash;
        while (host > 0 && text.charAt(host - 1) > ' ' && text.charAt(host - 1) != '/') {
            host--;
        }
        return host > 0 && text.charAt(host - 1) == '/';
    }

    /// Splits text at the links in it, which are added to the entry's links.
    static List<Piece> split(String text, Style style, List<EntryLink> links) {
        List<Piece> pieces = new ArrayList<>();
        Matcher broken = BROKEN.matcher(text);
        int at = 0;
        while (broken.find()) {
            spaced(text.substring(at, broken.start()), style, links, pieces);
            links.add(new EntryLink(broken.group(2).strip(), false));
            pieces.add(new Piece(broken.group(1), linked(style, links)));
            at = broken.end();
        }
        spaced(text.substring(at), style, links, pieces);
        return pieces;
    }

    private static void spaced(String text, Style style, List<EntryLink> links, List<Piece> pieces) {
        int at = 0;
        if (text.contains("](")) {
            Matcher spaced = SPACED.matcher(text);
            while (spaced.find()) {
                boolean repeated =
                        spaced.group(2).strip().equalsIgnoreCase(spaced.group(1).strip());
                boolean file = FILE.matcher(spaced.group(2)).matches();
                if (repeated || file) {
                    addresses(text.substring(at, spaced.start()), style, links, pieces);
                    if (!repeated) {
                        links.add(new EntryLink(spaced.group(2).strip().replace(" ", "%20"), false));
                    }
                    pieces.add(new Piece(spaced.group(1), repeated ? style : linked(style, links)));
                    at = spaced.end();
                }
            }
        }
        addresses(text.substring(at), style, links, pieces);
    }

    private static void addresses(String text, Style style, List<EntryLink> links, List<Piece> pieces) {
        Matcher matcher = (mayBeHosted(text) ? HOSTED : ADDRESS).matcher(text);
        int at = 0;
        while (matcher.find()) {
            String address = trimmed(matcher.group());
            add(text.substring(at, matcher.start()), style, pieces);
            links.add(new EntryLink(address, true));
            pieces.add(new Piece(address, linked(style, links)));
            at = matcher.start() + address.length();
        }
        add(text.substring(at), style, pieces);
    }

    private static void add(String text, Style style, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, style));
        }
    }

    private static Style linked(Style style, List<EntryLink> links) {
        return new Style(style.bold(), style.italic(), false, links.size() - 1);
    }

    /// An address without the punctuation of the sentence around it.
    private static String trimmed(String address) {
        // "https://…/a.pdf[2013-08-16]": when it was looked at.
        int seen = SEEN.matcher(address)
                .results()
                .findFirst()
                .map(MatchResult::start)
                .orElse(address.length());
        int end = seen;
        while (end > 0) {
            char last = address.charAt(end - 1);
            boolean unopened = last == ')'
                    && address.substring(0, end).chars().filter(c -> c == '(').count()
                            < address.substring(0, end)
                                    .chars()
                                    .filter(c -> c == ')')
                                    .count();
            if (".,;:!?*_'\"]}|".indexOf(last) < 0 && !unopened) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }
}
