package org.papergraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes citations as CSL-JSON (CSL 1.0.2, `csl-data.json`): one array, an item a line.
///
/// A body credited as author is a `literal` name. An author list that the source leaves open ends with the literal
/// name "others", as Pandoc writes and reads it: CSL has no other way to say so.
final class CslJsonWriter implements CitationWriter {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final OutputStream out;
    private final CitationKeys keys;
    private boolean empty = true;

    CslJsonWriter(OutputStream out, Consumer<String> changedKeys) {
        this.out = out;
        this.keys = new CitationKeys(changedKeys);
    }

    @Override
    public void write(Citation citation) {
        try {
            raw(empty ? "[\n  " : ",\n  ");
            empty = false;
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
                item(json, citation);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        raw(empty ? "[]\n" : "\n]\n");
        out.flush();
    }

    private void raw(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void item(JsonGenerator json, Citation citation) {
        Work work = citation.work();
        Container container = Container.of(work);
        String key = keys.next(citation);
        json.writeStartObject();
        json.writeStringProperty("id", key);
        json.writeStringProperty("citation-key", key);
        json.writeStringProperty("type", type(work, container));
        json.writeStringProperty("title", work.title());
        authors(json, work);
        names(json, "editor", work.contributors().editors());
        work.date().ifPresent(date -> issued(json, date));
        published(json, work, container);
        identifiers(json, work, container);
        string(json, "URL", work.links().main());
        string(json, "abstract", work.summary());
        string(json, "note", citation.remark());
        List<String> sections = citation.origin().sections();
        string(json, "keyword", Optional.of(String.join(", ", sections)).filter(text -> !text.isEmpty()));
        json.writeEndObject();
    }

    /// The CSL type; what is only to be had on the web and has no type of its own is a web page.
    private static String type(Work work, Container container) {
        String page = work.links().main().isPresent() ? "webpage" : "document";
        return switch (work.type()) {
            case PAPER ->
                switch (container) {
                    case JOURNAL -> "article-journal";
                    case PROCEEDINGS -> "paper-conference";
                    case PREPRINT_SERVER, NONE -> "article";
                };
            case BOOK -> "book";
            case THESIS -> "thesis";
            case SLIDES -> "speech";
            case BLOG_POST -> "post-weblog";
            case VIDEO -> "motion_picture";
            case DATASET -> "dataset";
            case SOFTWARE -> "software";
            case COURSE, LECTURE_NOTES, TUTORIAL, FORUM, HOMEPAGE, WEBSITE, OTHER -> page;
        };
    }

    private static void authors(JsonGenerator json, Work work) {
        List<Authorship> people = work.contributors().authors();
        List<Affiliation> bodies = people.isEmpty() ? work.organizations() : List.of();
        if (people.isEmpty() && bodies.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("author");
        people.forEach(person -> name(json, person.name()));
        bodies.forEach(body -> literal(json, body.organization()));
        if (!work.contributors().complete()) {
            literal(json, "others");
        }
        json.writeEndArray();
    }

    private static void names(JsonGenerator json, String role, List<Authorship> people) {
        if (!people.isEmpty()) {
            json.writeArrayPropertyStart(role);
            people.forEach(person -> name(json, person.name()));
            json.writeEndArray();
        }
    }

    private static void name(JsonGenerator json, PersonName name) {
        json.writeStartObject();
        json.writeStringProperty("family", name.family());
        string(json, "given", Optional.of(name.given()).filter(part -> !part.isEmpty()));
        string(json, "non-dropping-particle", Optional.of(name.particle()).filter(part -> !part.isEmpty()));
        string(json, "suffix", Optional.of(name.suffix()).filter(part -> !part.isEmpty()));
        json.writeEndObject();
    }

    private static void literal(JsonGenerator json, String name) {
        json.writeStartObject();
        json.writeStringProperty("literal", name);
        json.writeEndObject();
    }

    private static void issued(JsonGenerator json, PublicationDate date) {
        json.writeObjectPropertyStart("issued");
        json.writeArrayPropertyStart("date-parts");
        json.writeStartArray();
        json.writeNumber(date.year());
        date.month().ifPresent(json::writeNumber);
        date.day().ifPresent(json::writeNumber);
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }

    /// Where it came out. A preprint server publishes; a thesis comes from its author's university.
    private static void published(JsonGenerator json, Work work, Container container) {
        Optional<String> venue = work.publication().venue();
        boolean server = container == Container.PREPRINT_SERVER && work.type() == WorkType.PAPER;
        string(json, "container-title", server ? Optional.empty() : venue);
        string(json, "volume", work.publication().volume());
        string(json, "issue", work.publication().issue());
        string(json, "page", work.publication().pages());
        string(json, "genre", WorkWords.kind(work));
        Optional<String> house = server ? venue.or(() -> Optional.of("arXiv")) : WorkWords.house(work);
        string(json, "publisher", work.publication().publisher().or(() -> house));
    }

    private static void identifiers(JsonGenerator json, Work work, Container container) {
        string(json, "DOI", WorkWords.identifier(work, Scheme.DOI));
        string(json, "ISBN", WorkWords.identifier(work, Scheme.ISBN));
        string(json, "PMID", WorkWords.identifier(work, Scheme.PUBMED));
        WorkWords.identifier(work, Scheme.ARXIV).ifPresent(id -> {
            if (container == Container.PREPRINT_SERVER) {
                json.writeStringProperty("number", "arXiv:" + id);
            } else {
                json.writeStringProperty("archive", "arXiv");
                json.writeStringProperty("archive_location", id);
            }
        });
    }

    private static void string(JsonGenerator json, String property, Optional<String> value) {
        value.ifPresent(text -> json.writeStringProperty(property, text));
    }
}
