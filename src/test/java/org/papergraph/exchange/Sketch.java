package org.papergraph.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Links;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.citation.CitationReader;
import org.papergraph.citation.Origin;
import org.papergraph.citation.Outcome;
import org.papergraph.readinglist.ListText;
import org.papergraph.readinglist.SourceSpan;

/// A citation put together by what a test cares about, and the ways to write citations.
final class Sketch {
    private final WorkType type;
    private final String title;
    private final List<Authorship> authors = new ArrayList<>();
    private final List<Affiliation> bodies = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private boolean complete = true;
    private Optional<PublicationDate> date = Optional.empty();
    private Publication publication = Publication.NONE;
    private Optional<String> url = Optional.empty();
    private Optional<String> remark = Optional.empty();
    private Optional<String> key = Optional.empty();

    private Sketch(WorkType type, String title) {
        this.type = type;
        this.title = title;
    }

    static Sketch of(WorkType type, String title) {
        return new Sketch(type, title);
    }

    Sketch by(PersonName name) {
        authors.add(new Authorship(name, name.full(), List.of(), List.of(), AffiliationScope.AUTHOR, List.of()));
        return this;
    }

    Sketch by(String given, String family) {
        return by(PersonName.of(given, family));
    }

    Sketch andOthers() {
        complete = false;
        return this;
    }

    Sketch body(String name) {
        bodies.add(Affiliation.of(name));
        return this;
    }

    Sketch on(String iso) {
        date = PublicationDate.parse(iso);
        return this;
    }

    Sketch in(String venue) {
        publication = new Publication(
                Optional.of(venue), publication.volume(), publication.issue(), publication.pages(), Optional.empty());
        return this;
    }

    Sketch at(String volume, String issue, String pages) {
        publication = new Publication(
                publication.venue(), Optional.of(volume), Optional.of(issue), Optional.of(pages), Optional.empty());
        return this;
    }

    Sketch from(String publisher) {
        publication = new Publication(
                publication.venue(),
                publication.volume(),
                publication.issue(),
                publication.pages(),
                Optional.of(publisher));
        return this;
    }

    Sketch id(Identifier.Scheme scheme, String value) {
        identifiers.add(new Identifier(scheme, value));
        return this;
    }

    Sketch url(String address) {
        url = Optional.of(address);
        return this;
    }

    Sketch remark(String words) {
        remark = Optional.of(words);
        return this;
    }

    Sketch key(String name) {
        key = Optional.of(name);
        return this;
    }

    Citation cited() {
        Work work = new Work(
                type,
                title,
                new Contributors(authors, complete, List.of()),
                bodies,
                date,
                publication,
                identifiers,
                new Links(url, List.of()),
                Optional.empty());
        Origin origin = new Origin("lists/nets.md", new SourceSpan(3, 3), 1, List.of("Nets", "Deep"), title, key);
        return new Citation(work, origin, remark, 0.9, "test");
    }

    /// The document of these citations.
    static String written(CitationFormat format, List<Citation> citations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CitationWriter writer = format.writer(out, changed -> {});
        citations.forEach(writer::write);
        writer.close();
        return out.toString(StandardCharsets.UTF_8);
    }

    /// What the project's example lists cite.
    static List<Citation> examples() throws IOException {
        List<Path> lists;
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            lists = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        List<Citation> citations = new ArrayList<>();
        for (Path list : lists) {
            new CitationReader().read(list.toString(), ListText.of(list), outcome -> {
                if (outcome instanceof Outcome.Cited(Citation citation)) {
                    citations.add(citation);
                }
            });
        }
        return citations;
    }

    /// Works with everything in them that a format could trip over.
    static List<Citation> hostile() {
        List<String> titles = List.of(
                "Braces } that { do not } pair",
                "Braces {that} pair",
                "A \"quoted\" title, 'so' to say",
                "@article{fake, title = {Mine}}",
                "}\n\n@article{fake2,\n  title = {Mine}\n}",
                "100% of $5 & #1 under_score ~tilde ^caret \\backslash",
                "\\input{/etc/passwd} \\write18{rm}",
                "Schrödinger, Gödel, Пушкин, 深度学习, ñ ẞ ø ł",
                "Ends with a backslash \\",
                "Tab\tand\u00a0no-break\u2028line\r\nend",
                "𝔘nicode 😀 beyond the basic plane",
                "<script>alert('x')</script> & </note>");
        List<Citation> hostile = new ArrayList<>();
        for (String title : titles) {
            hostile.add(of(WorkType.PAPER, title)
                    .by("Ann} {and", "Lee, Bob")
                    .by("", "Rosencrantz and Guildenstern")
                    .body("100% {Lab}")
                    .in(title)
                    .at("1", "#2", "3–4")
                    .on("1999-02-28")
                    .url("http://example.org/a b{c}\\d%20e_f#g?h=1&i=\"j\"")
                    .remark(title)
                    .cited());
        }
        return hostile;
    }
}
