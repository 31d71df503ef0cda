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
    private static final String ARXIV_NEW = "(\\d{4}\\.\\d{4,5})(?!\\d)";
    private static final String ARXIV_OLD = "([a-z][a-z-]*(?:\\.[A-Z]{2})?/\\d{7})(?!\\d)";
    private static final Pattern ARXIV_URL =
            Pattern.compile("(?i)(?:arxiv\\.org|xxx\\.lanl\\.gov|ar5iv\\.(?:labs\\.)?(?:arxiv\\.)?org|"
                    + "alphaxiv\\.org|arxiv-vanity\\.com|"
                    + "huggingface\\.co/papers|scirate\\.com/arxiv)"
                    + "/(?:(?:abs|pdf|html|ftp|ps|format|e-print|src|papers|overview)/)?(?:[a-z-]+/papers/\\d{4}/)?(?:"
                    + ARXIV_NEW
                    + "|" + ARXIV_OLD + ")");
    private static final Pattern ARXIV_TEXT =
            Pattern.compile("(?i)\\barxiv(?:\\s*(?:preprint|e-?print|id))*[\\s:./]*(?:abs/)?(?:" + ARXIV_NEW + "|"
                    + ARXIV_OLD + ")(?!\\d)");
    /// "hep-th/9901001": the archives before 2007, whose ids need no name before them.
    private static final Pattern ARXIV_ARCHIVE = Pattern.compile("(?<![\\w/])((?:astro-ph|cond-mat|gr-qc|"
            + "hep-(?:ex|lat|ph|th)|math-ph|math|nlin|nucl-(?:ex|th)|quant-ph)/\\d{7})(?!\\d)");
    /// "math.AG/0601001".
    private static final Pattern SUBJECT_CLASS = Pattern.compile("\\.[a-z]{2}/");
    private static final Pattern ARXIV_ABS = Pattern.compile("(?i)\\babs/" + ARXIV_NEW);
    /// In an address even the angle brackets of Wiley's older DOIs stand for themselves.
    private static final Pattern DOI_URL = Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s\"|\\\\^`{}\\[\\]]+)");
    private static final Pattern DOI_PAGE =
            Pattern.compile("(?i)(?:(?<=\\d)v\\d+)?(?:\\.(?:pdf|full|abstract|article-info)|/(?:pdf|epdf|pdfdirect|epub"
                    + "|full|full-text|fulltext"
                    + "|fulltext\\.html|abstract|meta|html|summary|references|citedby|figures|standard))+$");
    private static final Pattern PREPRINT_VERSION = Pattern.compile("^(10\\.1101/[\\d.]+\\d)v\\d+.*$");
    private static final Pattern ACL_DOI =
            Pattern.compile("(?i)^10\\.(?:18653|3115)/v1/([A-Z]\\d\\d-\\d{4}|\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+)$");
    private static final Pattern DOI = Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s\"<>|\\\\^`{}\\[\\]]+)");
    private static final Pattern ACL_URL = Pattern.compile(
            "(?i)acl(?:web\\.org|anthology\\.org|anthology\\.info|anthology\\.coli\\.uni-saarland\\.de)/+"
                    + "(?:anthology(?:-new)?/+|papers/)?(?:[A-Z]/)?(?:[A-Z]\\d\\d/)?([A-Z]\\d"
                    + "\\d-\\d{4}|\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+)");
    private static final Pattern ISBN_TEXT =
            Pattern.compile("(?i)\\bISBN(?:-1[03])?[:\\s]*((?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dX])\\b");
    private static final Pattern ISBN_TEN_URL = Pattern.compile(
            "(?i)(?:amazon\\.[a-z.]+/(?:.*/)?(?:dp|gp/product|product|asin)/|\\bisbn[=/:-]?)(\\d{9}[\\dX])(?![\\dX])");
    private static final Pattern ISBN_URL = Pattern.compile("(?<![\\d.])(97[89][-]?(?:\\d-?){9}\\d)(?![\\d-])");
    private static final Pattern CITESEERX =
            Pattern.compile("citeseerx?\\.(?:ist\\.)?psu\\.edu/.*?(10\\.1\\.1\\.\\d+\\.\\d+|[0-9a-f]{40})");

    /// An archive whose addresses hold its own ids.
    ///
    /// @param host in lower case, a part that all its addresses hold
    /// @param scheme of its ids
    /// @param form of an address, with the id as the first group that takes part
    private record Archive(String host, Scheme scheme, Pattern form) {}

    private static final List<Archive> ARCHIVES = List.of(
            new Archive(
                    "openreview",
                    Scheme.OPENREVIEW,
                    Pattern.compile("openreview\\.net/(?:forum|pdf|attachment|references/pdf)\\?id=([\\w-]+)")),
            new Archive(
                    "mlr.",
                    Scheme.PMLR,
                    Pattern.compile("(?:proceedings\\.mlr\\.press|jmlr\\.(?:org|csail\\.mit\\.edu)/proceedings/papers)"
                            + "/(v\\d+/[\\w-]+?)(?:\\.html|\\.pdf|/|$)")),
            new Archive(
                    "ips.cc",
                    Scheme.NEURIPS,
                    Pattern.compile("(?:papers\\.n(?:eur)?ips\\.cc|proceedings\\.neurips\\.cc)/paper(?:_files/paper)?/"
                            + "(?:\\d{4}/(?:hash|file)/([0-9a-f]{16,})|(\\d+)-)")),
            new Archive(
                    "jmlr",
                    Scheme.JMLR,
                    Pattern.compile("jmlr\\.(?:org|csail\\.mit\\.edu)/papers/(?:v(?:olume)?)(\\d+/[\\w-]+?)"
                            + "(?:\\.html|\\.pdf|/|$)")),
            new Archive(
                    "ncbi",
                    Scheme.PUBMED,
                    Pattern.compile("(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/(\\d+)")));

    private static final Pattern PUBMED_TEXT = Pattern.compile("\\bPMID: ?(\\d{4,9})\\b");

    private IdentifierFinder() {}

    /// Identifiers that an address carries, sorted.
    public static List<Identifier> inUrl(String url) {
        String decoded = decoded(url);
        String lower = decoded.toLowerCase(Locale.ROOT);
        List<Identifier> found = new ArrayList<>();
        if (isResolved(decoded)) {
            found.addAll(doi(decoded, DOI_URL));
        } else {
            addOfHosts(decoded, lower, found);
        }
        first(ISBN_URL, mayHaveIsbn(decoded) ? decoded : "")
                .filter(digits -> found.stream().noneMatch(id -> id.scheme() == Scheme.DOI))
                .flatMap(IdentifierFinder::isbn)
                .or(() -> first(ISBN_TEN_URL, lower.contains("amazon.") || lower.contains("isbn") ? decoded : "")
                        .flatMap(IdentifierFinder::isbn))
                .ifPresent(found::add);
        return sorted(found);
    }

    /// Whether the resolver of DOIs is the host, and a DOI all that stands behind it.
    private static boolean isResolved(String url) {
        int resolver = url.indexOf("doi.org/10.");
        return resolver >= 0 && resolver <= "https://www.".length();
    }

    /// Adds the identifiers of the archives and publishers whose addresses hold them.
    private static void addOfHosts(String decoded, String lower, List<Identifier> found) {
        boolean arxiv = lower.contains("arxiv")
                || lower.contains("ar5iv")
                || lower.contains("alphaxiv")
                || lower.contains("huggingface.co/papers")
                || lower.contains("lanl.gov");
        inAddress(ARXIV_URL, arxiv ? decoded : "").map(IdentifierFinder::arxiv).ifPresent(found::add);
        inAddress(ACL_URL, lower.contains("acl") ? decoded : "")
                .map(id -> new Identifier(Scheme.ACL, acl(id)))
                .ifPresent(found::add);
        for (Archive archive : ARCHIVES) {
            inAddress(archive.form(), lower.contains(archive.host()) ? decoded : "")
                    .map(id -> new Identifier(archive.scheme(), id))
                    .ifPresent(found::add);
        }
        Optional<String> citeseer = inAddress(CITESEERX, lower.contains("citeseer") ? decoded : "");
        citeseer.map(id -> new Identifier(Scheme.CITESEERX, id)).ifPresent(found::add);
        if (citeseer.isEmpty()) {
            List<Identifier> stated = doi(decoded, DOI_URL);
            found.addAll(stated);
            if (stated.isEmpty()) {
                PublisherAddress.doi(decoded).map(IdentifierFinder::registered).ifPresent(found::addAll);
            }
        }
    }

    /// Identifiers that running text names, sorted.
    public static List<Identifier> inText(String text) {
        List<Identifier> found = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        first(ARXIV_TEXT, lower.contains("arxiv") ? text : "")
                .or(() -> first(ARXIV_ABS, lower.contains("abs/") ? text : ""))
                .or(() -> first(ARXIV_ARCHIVE, text.indexOf('/') > 0 ? text : ""))
                .map(IdentifierFinder::arxiv)
                .ifPresent(found::add);
        found.addAll(doi(text, DOI));
        first(ISBN_TEXT, lower.contains("isbn") ? text : "")
                .or(() -> first(ISBN_URL, mayHaveIsbn(text) ? text : ""))
                .flatMap(IdentifierFinder::isbn)
                .ifPresent(found::add);
        first(PUBMED_TEXT, lower.contains("pmid") ? text : "")
                .map(id -> new Identifier(Scheme.PUBMED, id))
                .ifPresent(found::add);
        return sorted(found);
    }

    private static boolean mayHaveIsbn(String text) {
        return text.contains("978") || text.contains("979");
    }

    private static List<Identifier> sorted(List<Identifier> found) {
        return found.size() < 2
                ? List.copyOf(found)
                : found.stream().sorted().distinct().toList();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return first(pattern, text, 0);
    }

    /// The first group of a match in an address, where nothing stands before the host.
    private static Optional<String> inAddress(Pattern pattern, String url) {
        int scheme = url.indexOf("://");
        return first(pattern, url, scheme < 0 ? 0 : scheme + 3);
    }

    private static Optional<String> first(Pattern pattern, String text, int start) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find(start)) {
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
        String lower = id.toLowerCase(Locale.ROOT);
        return new Identifier(
                Scheme.ARXIV,
                lower.indexOf('/') < 0 ? lower : SUBJECT_CLASS.matcher(lower).replaceFirst("/"));
    }

    private static String acl(String id) {
        return Character.isLetter(id.charAt(0)) ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT);
    }

    private static List<Identifier> doi(String text, Pattern pattern) {
        int start = text.indexOf("10.");
        if (start < 0) {
            return List.of();
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find(start)) {
            return List.of();
        }
        String doi = matcher.group(1);
        if (pattern.equals(DOI_URL)) {
            doi = withoutPage(withoutQuery(doi));
            doi = doi.startsWith("10.1101/") ? PREPRINT_VERSION.matcher(doi).replaceFirst("$1") : doi;
        }
        int end = doi.length();
        while (end > 0 && ".,;:'’”*_/".indexOf(doi.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > 0 && doi.charAt(end - 1) == ')' && count(doi, end, ')') > count(doi, end, '(')) {
            end--;
        }
        return registered(doi.substring(0, end));
    }

    private static String withoutQuery(String doi) {
        int end = 0;
        while (end < doi.length() && "?#&".indexOf(doi.charAt(end)) < 0) {
            end++;
        }
        return doi.substring(0, end);
    }

    /// Without the format of a page: most DOIs end in a digit, and none of the formats does.
    private static String withoutPage(String doi) {
        return Character.isDigit(doi.charAt(doi.length() - 1))
                ? doi
                : DOI_PAGE.matcher(doi).replaceFirst("");
    }

    /// A DOI, with the id that its registrant gave where that is told in it: arXiv's instead, the ACL Anthology's
    /// beside.
    private static List<Identifier> registered(String doi) {
        String lower = doi.toLowerCase(Locale.ROOT);
        if (lower.startsWith("10.48550/arxiv.")) {
            return List.of(arxiv(lower.substring("10.48550/arxiv.".length()).replaceFirst("v\\d+$", "")));
        }
        List<Identifier> found = new ArrayList<>(List.of(new Identifier(Scheme.DOI, lower)));
        boolean acl = lower.startsWith("10.18653/") || lower.startsWith("10.3115/");
        first(ACL_DOI, acl ? doi : "")
                .map(id -> new Identifier(Scheme.ACL, acl(id)))
                .ifPresent(found::add);
        return found;
    }

    private static int count(String text, int end, char wanted) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    /// An ISBN whose check digit is right, digits only.
    public static Optional<Identifier> isbn(String written) {
        return Isbn.digits(written).map(digits -> new Identifier(Scheme.ISBN, digits));
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
