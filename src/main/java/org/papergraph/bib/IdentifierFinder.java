package org.papergraph.bib;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.Identifier.Scheme;

/// Finds identifiers in addresses and in running text. Nothing is looked up: what has the form is taken for one.
public final class IdentifierFinder {
    private static final String ARXIV_NEW = "(\\d{4}\\.\\d{4,5})";
    private static final String ARXIV_OLD = "([a-z][a-z-]*(?:\\.[A-Z]{2})?/\\d{7})";
    private static final Pattern ARXIV_URL =
            Pattern.compile("(?i)(?:arxiv\\.org|ar5iv\\.(?:labs\\.)?(?:arxiv\\.)?org|alphaxiv\\.org|arxiv-vanity\\.com|"
                    + "huggingface\\.co/papers|scirate\\.com/arxiv)"
                    + "/(?:(?:abs|pdf|html|ftp|ps|format|papers|overview)/)?(?:[a-z-]+/papers/\\d{4}/)?(?:" + ARXIV_NEW
                    + "|" + ARXIV_OLD + ")");
    private static final Pattern ARXIV_TEXT =
            Pattern.compile("(?i)\\barxiv(?:\\s*(?:preprint|e-?print|id))*[\\s:./]*(?:abs/)?(?:" + ARXIV_NEW + "|"
                    + ARXIV_OLD + ")(?!\\d)");
    private static final Pattern ARXIV_ABS = Pattern.compile("(?i)\\babs/" + ARXIV_NEW);
    private static final Pattern DOI = Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s\"<>|\\\\^`{}\\[\\]]+)");
    private static final Pattern ACL_URL = Pattern.compile(
            "(?i)acl(?:web|anthology)\\.(?:org|info)/(?:anthology/?/)?(?:[A-Z]/)?(?:[A-Z]\\d\\d/)?([A-Z]\\d"
                    + "\\d-\\d{4}|\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+)");
    private static final Pattern ISBN_TEXT =
            Pattern.compile("(?i)\\bISBN(?:-1[03])?[:\\s]*((?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dX])\\b");
    private static final Pattern ISBN_URL = Pattern.compile("(?<![\\d.-])(97[89][-]?(?:\\d-?){9}\\d)(?![\\d-])");
    private static final Pattern OPENREVIEW =
            Pattern.compile("openreview\\.net/(?:forum|pdf|attachment|references/pdf)\\?id=([\\w-]+)");
    private static final Pattern PMLR =
            Pattern.compile("proceedings\\.mlr\\.press/(v\\d+/[\\w-]+?)(?:\\.html|\\.pdf|/|$)");
    private static final Pattern NEURIPS = Pattern.compile(
            "(?:papers\\.n(?:eur)?ips\\.cc|proceedings\\.neurips\\.cc)/paper(?:_files/paper)?/(?:\\d{4}/("
                    + "?:hash|file)/([0-9a-f]{16,})|(\\d+)-)");
    private static final Pattern JMLR = Pattern.compile(
            "jmlr\\.(?:org|csail\\.mit\\.edu)/papers/(?:v(?:olume)?)(\\d+/[\\w-]+?)(?:\\.html|\\.pdf|/|$)");
    private static final Pattern CITESEERX =
            Pattern.compile("citeseerx?\\.ist\\.psu\\.edu/.*?(10\\.1\\.1\\.\\d+\\.\\d+)");
    private static final Pattern PUBMED =
            Pattern.compile("(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/(\\d+)");

    private IdentifierFinder() {}

    /// Identifiers that an address carries, sorted.
    public static List<Identifier> inUrl(String url) {
        String decoded = decoded(url);
        String lower = decoded.toLowerCase(Locale.ROOT);
        List<Identifier> found = new ArrayList<>();
        boolean arxiv = lower.contains("arxiv") || lower.contains("ar5iv") || lower.contains("huggingface.co/papers");
        first(ARXIV_URL, arxiv ? decoded : "").map(IdentifierFinder::arxiv).ifPresent(found::add);
        first(ACL_URL, lower.contains("acl") ? decoded : "")
                .map(id -> new Identifier(Scheme.ACL, acl(id)))
                .ifPresent(found::add);
        first(OPENREVIEW, lower.contains("openreview") ? decoded : "")
                .map(id -> new Identifier(Scheme.OPENREVIEW, id))
                .ifPresent(found::add);
        first(PMLR, lower.contains("mlr.press") ? decoded : "")
                .map(id -> new Identifier(Scheme.PMLR, id))
                .ifPresent(found::add);
        first(NEURIPS, lower.contains("ips.cc") ? decoded : "")
                .map(id -> new Identifier(Scheme.NEURIPS, id))
                .ifPresent(found::add);
        first(JMLR, lower.contains("jmlr") ? decoded : "")
                .map(id -> new Identifier(Scheme.JMLR, id))
                .ifPresent(found::add);
        first(PUBMED, lower.contains("ncbi") ? decoded : "")
                .map(id -> new Identifier(Scheme.PUBMED, id))
                .ifPresent(found::add);
        Optional<String> citeseer = first(CITESEERX, lower.contains("citeseer") ? decoded : "");
        citeseer.map(id -> new Identifier(Scheme.CITESEERX, id)).ifPresent(found::add);
        if (citeseer.isEmpty()) {
            doi(decoded, true).ifPresent(found::add);
        }
        first(ISBN_URL, decoded.contains("97") ? decoded : "")
                .filter(digits -> found.stream().noneMatch(id -> id.scheme() == Scheme.DOI))
                .flatMap(IdentifierFinder::isbn)
                .ifPresent(found::add);
        return found.stream().sorted().distinct().toList();
    }

    /// Identifiers that running text names, sorted.
    public static List<Identifier> inText(String text) {
        List<Identifier> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        first(ARXIV_TEXT, text)
                .or(() -> first(ARXIV_ABS, text))
                .map(IdentifierFinder::arxiv)
                .ifPresent(found::add);
        doi(text, false).ifPresent(found::add);
        first(ISBN_TEXT, text).flatMap(IdentifierFinder::isbn).ifPresent(found::add);
        return found.stream().sorted().distinct().toList();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (text.isEmpty() || !matcher.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Optional.of(matcher.group(group));
            }
        }
        return Optional.empty();
    }

    private static Identifier arxiv(String id) {
        return new Identifier(Scheme.ARXIV, id.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]{2}/", "/"));
    }

    private static String acl(String id) {
        return Character.isLetter(id.charAt(0)) ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT);
    }

    private static Optional<Identifier> doi(String text, boolean url) {
        Matcher matcher = DOI.matcher(text);
        if (!text.contains("10.") || !matcher.find()) {
            return Optional.empty();
        }
        String doi = matcher.group(1);
        if (url) {
            doi = doi.replaceFirst("[?#&].*$", "")
                    .replaceFirst(
                            "(?i)(?:\\.pdf|\\.full|\\.abstract|/pdf|/full|/abstract|/epdf|/meta|/html|/summary|"
                                    + "v\\d+\\.full.*)$",
                            "");
        }
        doi = doi.replaceFirst("[.,;:'’”*_]+$", "");
        while (doi.endsWith(")") && count(doi, ')') > count(doi, '(')) {
            doi = doi.substring(0, doi.length() - 1);
        }
        return doi.startsWith("10.48550/arXiv.") || doi.startsWith("10.48550/arxiv.")
                ? Optional.of(arxiv(doi.substring("10.48550/arXiv.".length())))
                : Optional.of(new Identifier(Scheme.DOI, doi.toLowerCase(Locale.ROOT)));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /// An ISBN whose check digit is right, digits only.
    public static Optional<Identifier> isbn(String written) {
        String digits = written.replaceAll("[- ]", "").toUpperCase(Locale.ROOT);
        return isIsbn10(digits) || isIsbn13(digits)
                ? Optional.of(new Identifier(Scheme.ISBN, digits))
                : Optional.empty();
    }

    private static boolean isIsbn10(String digits) {
        if (!digits.matches("\\d{9}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (10 - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static boolean isIsbn13(String digits) {
        if (!digits.matches("97[89]\\d{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
        }
        return sum % 10 == 0;
    }

    private static String decoded(String url) {
        if (url.indexOf('%') < 0) {
            return url;
        }
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray per cent sign: the address carries what it carries as written.
            return url;
        }
    }
}
