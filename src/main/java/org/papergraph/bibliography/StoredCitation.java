package org.papergraph.bibliography;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.Links;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Origin;
import org.papergraph.readinglist.SourceSpan;
import org.papergraph.store.StoredWork;

/// A work of the graph as a citation, as its first entry has it. Of several values the first in order is taken, so that
/// one graph gives one citation.
final class StoredCitation {
    private static final Pattern BIBTEX_KEY = Pattern.compile("\\s*@\\s*\\w+\\s*[{(]\\s*([^\\s,{}()]+)\\s*,[\\s\\S]*");

    private StoredCitation() {}

    static Citation of(StoredWork stored) {
        Work work = new Work(
                type(stored),
                stored.first("title").orElse(stored.iri()),
                new Contributors(
                        StoredNames.of(stored.authors()),
                        !stored.all("authorListComplete").contains("false"),
                        StoredNames.of(stored.editors())),
                stored.bodies().stream().map(Affiliation::of).toList(),
                date(stored),
                new Publication(
                        stored.venues().stream().findFirst(),
                        stored.first("volume"),
                        stored.first("number"),
                        stored.first("pageRange"),
                        stored.first("publisher")),
                identifiers(stored),
                new Links(stored.first("url"), List.of()),
                stored.first("abstract"));
        return new Citation(work, origin(stored), remark(stored), 1, "graph");
    }

    private static WorkType type(StoredWork stored) {
        return stored.kinds().stream()
                .flatMap(kind -> WorkType.ofLabel(kind).stream())
                .findFirst()
                .orElse(WorkType.OTHER);
    }

    /// The most precise date of the work's year: a preprint and the journal's issue may lie years apart.
    private static Optional<PublicationDate> date(StoredWork stored) {
        String year = stored.first("year").orElse("");
        return stored.all("issued").stream()
                .filter(date -> date.startsWith(year))
                .flatMap(date -> PublicationDate.parse(date).stream())
                .min(Comparator.comparingInt(
                                (PublicationDate date) -> -date.iso().length())
                        .thenComparing(Comparator.naturalOrder()))
                .or(() -> PublicationDate.parse(year));
    }

    private static List<Identifier> identifiers(StoredWork stored) {
        Stream<Identifier> own = Stream.of(
                        identifiers(stored, "doi", Scheme.DOI),
                        identifiers(stored, "arxivId", Scheme.ARXIV),
                        identifiers(stored, "isbn", Scheme.ISBN),
                        identifiers(stored, "aclId", Scheme.ACL))
                .flatMap(each -> each);
        return Stream.concat(own, stored.all("identifier").stream().flatMap(StoredCitation::other))
                .toList();
    }

    private static Stream<Identifier> identifiers(StoredWork stored, String property, Scheme scheme) {
        return stored.all(property).stream()
                .filter(value -> !value.isBlank())
                .map(value -> new Identifier(scheme, value));
    }

    /// Those without a property of their own stand with their scheme before them: `pubmed:123`.
    private static Stream<Identifier> other(String written) {
        int colon = written.indexOf(':');
        String value = written.substring(colon + 1);
        return Stream.of(Scheme.values())
                .filter(scheme -> colon > 0 && !value.isBlank())
                .filter(scheme -> scheme.name().toLowerCase(Locale.ROOT).equals(written.substring(0, colon)))
                .map(scheme -> new Identifier(scheme, value));
    }

    private static Optional<String> remark(StoredWork stored) {
        return stored.entries().stream()
                .flatMap(entry -> entry.remark().stream())
                .findFirst();
    }

    private static Origin origin(StoredWork stored) {
        Optional<StoredWork.Entry> first = stored.entries().stream().findFirst();
        int line = first.map(StoredWork.Entry::line).orElse(1);
        return new Origin(
                first.map(StoredWork.Entry::file).orElse(stored.iri()),
                new SourceSpan(line, line),
                first.map(StoredWork.Entry::ordinal).orElse(1),
                stored.entries().stream()
                        .flatMap(entry -> entry.section().stream())
                        .distinct()
                        .toList(),
                first.map(StoredWork.Entry::text).orElse(""),
                key(stored));
    }

    /// An entry that was written in BibTeX says by which key documents cite it.
    private static Optional<String> key(StoredWork stored) {
        return stored.entries().stream()
                .map(entry -> BIBTEX_KEY.matcher(entry.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
