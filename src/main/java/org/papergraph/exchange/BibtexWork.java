package org.papergraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.IdentifierFinder;
import org.papergraph.bib.Links;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;

/// Makes a work of the fields of a BibTeX entry.
final class BibtexWork {
    private static final Pattern YEAR = Pattern.compile("\\b((?:1[5-9]|20)\\d\\d)\\b");
    private static final Pattern ISO = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?).*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibtexWork() {}

    /// The work, or empty where the entry has no title.
    static Optional<Work> of(BibtexFields fields) {
        return fields.text("title").map(title -> work(fields, title));
    }

    private static Work work(BibtexFields fields, String title) {
        BibtexNameList authors = BibtexNameList.of(fields.raw("author").orElse(""));
        BibtexNameList editors = BibtexNameList.of(fields.raw("editor").orElse(""));
        List<Affiliation> bodies = new ArrayList<>(authors.bodies());
        fields.text("school", "institution", "organization")
                .map(Affiliation::of)
                .ifPresent(bodies::add);
        Optional<String> url =
                fields.raw("url", "howpublished", "ee", "link", "pdf").flatMap(BibtexWork::address);
        List<Identifier> identifiers = identifiers(fields, url);
        return new Work(
                type(fields, identifiers),
                title,
                new Contributors(authors.people(), authors.complete(), editors.people()),
                bodies.stream().distinct().toList(),
                date(fields),
                publication(fields),
                identifiers,
                new Links(url, List.of()),
                fields.text("abstract"));
    }

    private static WorkType type(BibtexFields fields, List<Identifier> identifiers) {
        return switch (fields.type()) {
            case "book", "booklet", "proceedings", "collection", "mvbook", "manual" -> WorkType.BOOK;
            case "phdthesis", "mastersthesis", "thesis" -> WorkType.THESIS;
            case "online", "electronic", "www" -> WorkType.WEBSITE;
            case "dataset" -> WorkType.DATASET;
            case "software" -> WorkType.SOFTWARE;
            case "video", "movie" -> WorkType.VIDEO;
            case "misc" -> misc(fields, identifiers);
            default -> WorkType.PAPER;
        };
    }

    /// `misc` is what preprints are given as, and pages and programs by those who know no better type.
    private static WorkType misc(BibtexFields fields, List<Identifier> identifiers) {
        boolean paper = identifiers.stream().anyMatch(id -> id.scheme() == Scheme.ARXIV || id.scheme() == Scheme.DOI);
        String url = fields.raw("url", "howpublished").orElse("").toLowerCase(Locale.ROOT);
        if (paper) {
            return WorkType.PAPER;
        }
        return url.contains("github.com") || url.contains("gitlab.com")
                ? WorkType.SOFTWARE
                : url.contains("://") ? WorkType.WEBSITE : WorkType.OTHER;
    }

    private static Optional<String> address(String written) {
        Matcher matcher = Pattern.compile("https?://[^\\s{}]+")
                .matcher(written.replace("\\_", "_").replace("\\%", "%"));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Publication publication(BibtexFields fields) {
        Optional<String> venue = fields.text("journal", "journaltitle", "booktitle", "series", "eventtitle");
        boolean preprint = venue.map(text -> text.toLowerCase(Locale.ROOT).startsWith("arxiv"))
                .orElse(false);
        return new Publication(
                preprint ? Optional.of("arXiv") : venue,
                preprint ? Optional.empty() : fields.text("volume"),
                fields.text("number", "issue"),
                fields.text("pages").map(pages -> pages.replaceAll("\\s*[-–—]+\\s*", "-")),
                fields.text("publisher"));
    }

    private static Optional<PublicationDate> date(BibtexFields fields) {
        Optional<PublicationDate> exact = fields.text("date").flatMap(text -> {
            Matcher iso = ISO.matcher(text);
            return iso.matches() ? PublicationDate.parse(iso.group(1)) : Optional.empty();
        });
        return exact.or(() -> fields.text("year", "date").flatMap(text -> {
            Matcher year = YEAR.matcher(text);
            return year.find() ? Optional.of(date(Integer.parseInt(year.group(1)), fields)) : Optional.empty();
        }));
    }

    /// What to tell of a year that has digits and names none; one without digits, such as `n.d.`, says that none is
    /// known.
    static Optional<String> yearProblem(BibtexFields fields) {
        return fields.text("date", "year")
                .filter(text -> date(fields).isEmpty() && text.chars().anyMatch(Character::isDigit))
                .map(text -> "the year " + text + " could not be made out; left out");
    }

    private static PublicationDate date(int year, BibtexFields fields) {
        OptionalInt month = month(fields);
        Optional<Integer> day = fields.text("day")
                .filter(text -> month.isPresent() && text.matches("0?[1-9]|[12]\\d|3[01]"))
                .map(Integer::valueOf);
        return new PublicationDate(year, month, day.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static OptionalInt month(BibtexFields fields) {
        String written = fields.text("month").orElse("").toLowerCase(Locale.ROOT);
        if (written.matches("0?[1-9]|1[0-2]")) {
            return OptionalInt.of(Integer.parseInt(written));
        }
        int month = written.length() < 3 ? -1 : MONTHS.indexOf(written.substring(0, 3));
        return month < 0 ? OptionalInt.empty() : OptionalInt.of(month + 1);
    }

    private static List<Identifier> identifiers(BibtexFields fields, Optional<String> url) {
        List<Identifier> found = new ArrayList<>();
        url.map(IdentifierFinder::inUrl).ifPresent(found::addAll);
        fields.raw("doi").map(IdentifierFinder::inText).ifPresent(found::addAll);
        fields.raw("isbn")
                .flatMap(isbn -> IdentifierFinder.isbn(isbn.split("[,; ]")[0]))
                .ifPresent(found::add);
        fields.raw("eprint")
                .map(id -> "arXiv:" + id.replaceFirst("(?i)^arxiv:\\s*", ""))
                .map(IdentifierFinder::inText)
                .ifPresent(found::addAll);
        fields.text("journal", "note", "howpublished", "archiveprefix")
                .map(IdentifierFinder::inText)
                .ifPresent(found::addAll);
        return found.stream().distinct().sorted().toList();
    }
}
