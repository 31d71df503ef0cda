package org.papergraph.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;

/// One entry of a BibTeX file but for its key.
///
/// @param type without its `@`
/// @param fields values with their braces, in the order in which people write them
record BibtexEntry(String type, SequencedMap<String, String> fields) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Set<String> THESES = Set.of("phdthesis", "mastersthesis", "thesis");

    BibtexEntry {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    static BibtexEntry of(Citation citation) {
        Work work = citation.work();
        Container container = Container.of(work);
        String type = type(citation, container);
        Fields fields = new Fields();
        fields.names("author", BibtexNames.authors(work));
        if (!THESES.contains(type) && !type.equals("misc")) {
            fields.names("editor", BibtexNames.editors(work));
        }
        fields.names("title", Optional.of(BibtexText.title(work.title())));
        place(fields, work, type);
        work.date().ifPresent(date -> date(fields, date));
        identifiers(fields, work, type);
        fields.verbatim("url", work.links().main());
        List<String> sections = citation.origin().sections();
        fields.text("keywords", Optional.of(String.join(", ", sections)).filter(text -> !text.isBlank()));
        fields.text("abstract", work.summary());
        fields.text("note", citation.remark());
        return new BibtexEntry(type, fields.values);
    }

    /// What has no type that all readers know is `misc` with a word of kind: some drop an entry of unknown type.
    private static String type(Citation citation, Container container) {
        Work work = citation.work();
        return switch (work.type()) {
            case PAPER ->
                switch (container) {
                    case JOURNAL -> "article";
                    case PROCEEDINGS -> "inproceedings";
                    case PREPRINT_SERVER, NONE -> "misc";
                };
            case BOOK -> isProceedings(work) ? "proceedings" : "book";
            case THESIS -> thesis(work.title() + " " + citation.origin().text());
            case SOFTWARE -> "software";
            case TUTORIAL, BLOG_POST, FORUM, HOMEPAGE, WEBSITE ->
                work.links().main().isPresent() ? "online" : "misc";
            case COURSE, LECTURE_NOTES, SLIDES, VIDEO, DATASET, OTHER -> "misc";
        };
    }

    private static boolean isProceedings(Work work) {
        return work.contributors().authors().isEmpty()
                && !work.contributors().editors().isEmpty()
                && work.title().toLowerCase(Locale.ROOT).contains("proceedings");
    }

    private static String thesis(String text) {
        return WorkWords.isDoctoral(text) ? "phdthesis" : WorkWords.isMasters(text) ? "mastersthesis" : "thesis";
    }

    private static void place(Fields fields, Work work, String type) {
        Optional<String> venue = work.publication().venue();
        switch (type) {
            case "article" -> {
                fields.text("journal", venue);
                numbers(fields, work);
            }
            case "inproceedings", "book", "proceedings" -> {
                fields.text(type.equals("inproceedings") ? "booktitle" : "series", venue);
                numbers(fields, work);
                fields.text("publisher", work.publication().publisher());
            }
            case "phdthesis", "mastersthesis", "thesis" -> {
                fields.text("type", type.equals("thesis") ? Optional.of("Thesis") : Optional.empty());
                fields.text(
                        "school",
                        WorkWords.house(work).or(() -> work.publication().publisher()));
            }
            case "misc" -> {
                Optional<String> kind = WorkWords.kind(work);
                boolean told = venue.isPresent() && !hasArxivId(work);
                String how = kind.orElse("") + (kind.isPresent() && told ? ", " : "") + (told ? venue.get() : "");
                fields.text("howpublished", Optional.of(how).filter(text -> !text.isEmpty()));
                fields.names("organization", BibtexNames.organizations(work));
            }
            default -> fields.names("organization", BibtexNames.organizations(work));
        }
    }

    private static boolean hasArxivId(Work work) {
        return work.type() == WorkType.PAPER
                && WorkWords.identifier(work, Scheme.ARXIV).isPresent();
    }

    private static void numbers(Fields fields, Work work) {
        fields.text("volume", work.publication().volume());
        fields.text("number", work.publication().issue());
        fields.text("pages", work.publication().pages().map(pages -> pages.replaceAll("\\s*[-–—]+\\s*", "--")));
    }

    private static void date(Fields fields, PublicationDate date) {
        fields.text("year", Optional.of("%04d".formatted(date.year())));
        date.month().ifPresent(month -> fields.macro("month", MONTHS.get(month - 1)));
        date.day().ifPresent(day -> fields.text("day", Optional.of(Integer.toString(day))));
    }

    private static void identifiers(Fields fields, Work work, String type) {
        fields.verbatim("doi", WorkWords.identifier(work, Scheme.DOI));
        if (Set.of("book", "proceedings", "inproceedings").contains(type)) {
            fields.verbatim("isbn", WorkWords.identifier(work, Scheme.ISBN));
        }
        Optional<String> arxiv = WorkWords.identifier(work, Scheme.ARXIV);
        Optional<String> pubmed = WorkWords.identifier(work, Scheme.PUBMED);
        fields.verbatim("eprint", arxiv.or(() -> pubmed));
        fields.verbatim("eprinttype", arxiv.map(_ -> "arxiv").or(() -> pubmed.map(_ -> "pubmed")));
    }

    /// Collects the fields that have a value.
    private static final class Fields {
        private final SequencedMap<String, String> values = new LinkedHashMap<>();

        void text(String field, Optional<String> value) {
            value.map(BibtexText::escaped).ifPresent(text -> values.put(field, "{" + text + "}"));
        }

        void verbatim(String field, Optional<String> value) {
            value.map(BibtexText::verbatim).ifPresent(text -> values.put(field, "{" + text + "}"));
        }

        /// Names or a title, escaped already.
        void names(String field, Optional<String> value) {
            value.ifPresent(text -> values.put(field, "{" + text + "}"));
        }

        void macro(String field, String name) {
            values.put(field, name);
        }
    }
}
