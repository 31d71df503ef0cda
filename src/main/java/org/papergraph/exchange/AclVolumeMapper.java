package org.papergraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Link;
import org.papergraph.bib.Links;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Origin;
import org.papergraph.readinglist.SourceSpan;

/// Makes citations of the volumes and papers of one file of the Anthology, in the order in which they come.
final class AclVolumeMapper {
    private static final String METHOD = "acl-anthology";
    private static final Pattern YEAR = Pattern.compile("(\\d{4}).*");
    private static final Pattern JOURNAL_TITLE = Pattern.compile("(.+?),? Volume \\d.*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String source;
    private final Consumer<String> problems;
    private String collection = "";
    private String volume = "";
    private boolean journal;
    private Optional<PublicationDate> date = Optional.empty();
    private Publication publication = Publication.NONE;
    private int ordinal;

    AclVolumeMapper(String source, Consumer<String> problems) {
        this.source = source;
        this.problems = problems;
    }

    void enterCollection(String id) {
        collection = id;
    }

    void enterVolume(String id, String type) {
        volume = id;
        journal = type.equals("journal");
        date = Optional.empty();
        publication = Publication.NONE;
    }

    /// What holds for all papers of the volume; the volume itself is a work with editors and no authors.
    Optional<Citation> readMeta(XmlElement meta) {
        date = date(meta);
        Optional<String> title = meta.textOf("booktitle");
        publication = new Publication(
                venue(meta, title),
                meta.textOf("journal-volume"),
                meta.textOf("journal-issue"),
                Optional.empty(),
                meta.textOf("publisher"));
        if (title.isEmpty()) {
            problem(meta, "the volume has no title");
            return Optional.empty();
        }
        List<Identifier> identifiers = new ArrayList<>(identifiers(meta));
        meta.textOf("isbn")
                .map(isbn -> isbn.replaceAll("[^0-9Xx]", ""))
                .filter(isbn -> !isbn.isEmpty())
                .ifPresent(isbn -> identifiers.add(new Identifier(Identifier.Scheme.ISBN, isbn)));
        Contributors editors = new Contributors(List.of(), true, people(meta, "editor"));
        Work work = new Work(
                WorkType.BOOK,
                title.get(),
                editors,
                List.of(),
                date,
                publication,
                identifiers,
                links(collection + "-" + volume, meta),
                Optional.empty());
        return Optional.of(citation(work, meta));
    }

    Optional<Citation> readPaper(XmlElement paper) {
        Optional<String> title = paper.textOf("title");
        if (title.isEmpty()) {
            problem(paper, "the paper has no title");
            return Optional.empty();
        }
        String id = AclId.ofPaper(collection, volume, paper.attribute("id"));
        List<Identifier> identifiers = new ArrayList<>(identifiers(paper));
        identifiers.add(new Identifier(Identifier.Scheme.ACL, id));
        Publication place = new Publication(
                paper.textOf("journal").or(publication::venue),
                publication.volume(),
                paper.textOf("issue").or(publication::issue),
                paper.textOf("pages").map(pages -> pages.replaceAll("\\s*[-–—]+\\s*", "-")),
                publication.publisher());
        Contributors contributors = new Contributors(people(paper, "author"), true, people(paper, "editor"));
        Work work = new Work(
                WorkType.PAPER,
                title.get(),
                contributors,
                List.of(),
                date,
                place,
                identifiers,
                links(id, paper),
                paper.textOf("abstract"));
        return Optional.of(citation(work, paper));
    }

    private Citation citation(Work work, XmlElement element) {
        ordinal++;
        SourceSpan span = new SourceSpan(element.startLine(), element.endLine());
        return new Citation(
                work,
                new Origin(source, span, ordinal, List.of(), work.title(), Optional.empty()),
                Optional.empty(),
                1,
                METHOD);
    }

    /// A journal under its own name, a conference under the short name by which the Anthology files it.
    private Optional<String> venue(XmlElement meta, Optional<String> title) {
        if (journal) {
            return meta.textOf("journal-title")
                    .or(() -> title.map(text -> {
                        Matcher matcher = JOURNAL_TITLE.matcher(text);
                        return matcher.matches() ? matcher.group(1) : text;
                    }));
        }
        Stream<String> names = meta.children("venue").map(XmlText::plain).filter(name -> !name.equals("ws"));
        return names.filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .or(() -> title);
    }

    private static List<Identifier> identifiers(XmlElement element) {
        return element
                .textOf("doi")
                .map(doi -> new Identifier(Identifier.Scheme.DOI, doi.toLowerCase(Locale.ROOT)))
                .stream()
                .toList();
    }

    /// The Anthology's own page first; where the paper itself lies elsewhere, that address too.
    private static Links links(String id, XmlElement element) {
        return new Links(
                Optional.of("https://aclanthology.org/" + id + "/"),
                element.textOf("url").filter(url -> url.startsWith("http")).map(url -> new Link(url, "")).stream()
                        .toList());
    }

    private static Optional<PublicationDate> date(XmlElement meta) {
        Matcher year = YEAR.matcher(meta.textOf("year").orElse(""));
        if (!year.matches() || year.group(1).equals("0000")) {
            return Optional.empty();
        }
        OptionalInt month = month(meta.textOf("month").orElse("").toLowerCase(Locale.ROOT));
        return Optional.of(new PublicationDate(Integer.parseInt(year.group(1)), month, OptionalInt.empty()));
    }

    /// The first month named: `July`, `29 June–2 July`, `7`.
    private static OptionalInt month(String text) {
        if (text.matches("0?[1-9]|1[0-2]")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        return Stream.of(text.split("\\P{L}+"))
                .filter(word -> word.length() >= 3)
                .mapToInt(word -> MONTHS.indexOf(word.substring(0, 3)) + 1)
                .filter(month -> month > 0)
                .findFirst();
    }

    private List<Authorship> people(XmlElement work, String role) {
        List<Authorship> people = new ArrayList<>();
        for (XmlElement element : work.children(role).toList()) {
            Optional<PersonName> name = name(element);
            name.ifPresent(present -> people.add(person(element, present)));
            if (name.isEmpty()) {
                problem(element, "the " + role + " has no name");
            }
        }
        return people;
    }

    private static Authorship person(XmlElement element, PersonName name) {
        List<String> variants = element.children("variant")
                .flatMap(variant -> name(variant).map(PersonName::full).stream())
                .toList();
        List<Affiliation> affiliations = element.children("affiliation")
                .map(XmlText::plain)
                .filter(text -> !text.isEmpty())
                .map(Affiliation::of)
                .toList();
        return new Authorship(name, name.full(), variants, affiliations, AffiliationScope.AUTHOR, ids(element));
    }

    /// Newer files carry ORCID iDs, and the Anthology's own name of a person where namesakes must be told apart.
    private static List<Identifier> ids(XmlElement person) {
        return Stream.of(
                        Map.entry(Identifier.Scheme.ORCID, person.attribute("orcid")),
                        Map.entry(Identifier.Scheme.ACL, person.attribute("id")))
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> new Identifier(entry.getKey(), entry.getValue().strip()))
                .toList();
    }

    private static Optional<PersonName> name(XmlElement element) {
        Optional<String> given = element.textOf("first");
        return element.textOf("last")
                .map(family -> PersonName.of(given.orElse(""), family))
                .or(() -> given.map(only -> PersonName.of("", only)));
    }

    private void problem(XmlElement element, String what) {
        problems.accept(source + ":" + element.startLine() + ": " + what + "; it is left out");
    }
}
