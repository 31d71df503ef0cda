package org.papergraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Link;
import org.papergraph.bib.Publication;
import org.papergraph.bib.Work;
import org.papergraph.citation.Citation;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Writes citations as JSON Lines, one object a line: the record that other tools read.
///
/// Absent fields are left out.
public final class RecordWriter implements CitationWriter {
    private static final Pattern ISBN = Pattern.compile("(?<![\\d-])\\d[\\d -]{8,16}[\\dXx](?![\\d-])");
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private final JsonGenerator json;

    /// A writer to a stream, which stays the caller's.
    public RecordWriter(OutputStream out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /// Writes one record and ends its line.
    @Override
    public void write(Citation citation) {
        try {
            record(json, citation);
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            json.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void record(JsonGenerator json, Citation citation) {
        Work work = citation.work();
        json.writeStartObject();
        json.writeNumberProperty("line", citation.origin().span().startLine());
        json.writeArrayPropertyStart("sections");
        citation.origin().sections().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("type", work.type().label());
        json.writeStringProperty("title", work.title());
        string(json, "url", work.links().main());
        authors(json, work);
        if (!work.organizations().isEmpty()) {
            affiliations(json, "organizations", work.organizations());
        }
        string(json, "date", work.date().map(org.papergraph.bib.PublicationDate::iso));
        publication(json, work.publication());
        identifiers(json, citation);
        links(json, work.links().others());
        string(json, "note", citation.remark());
        json.writeNumberProperty("confidence", citation.confidence());
        json.writeStringProperty("method", citation.method());
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(text -> json.writeStringProperty(name, text));
    }

    private static void authors(JsonGenerator json, Work work) {
        if (!work.contributors().authors().isEmpty()) {
            json.writeArrayPropertyStart("authors");
            for (Authorship author : work.contributors().authors()) {
                json.writeStartObject();
                json.writeStringProperty("name", author.nameAsWritten());
                if (!author.affiliations().isEmpty()) {
                    affiliations(json, "affiliations", author.affiliations());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!work.contributors().complete()) {
            json.writeBooleanProperty("etAl", true);
        }
    }

    private static void affiliations(JsonGenerator json, String name, List<Affiliation> affiliations) {
        json.writeArrayPropertyStart(name);
        for (Affiliation affiliation : affiliations) {
            json.writeStartObject();
            json.writeStringProperty("organization", affiliation.organization());
            string(json, "department", affiliation.department());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void publication(JsonGenerator json, Publication publication) {
        string(json, "venue", publication.venue());
        string(json, "volume", publication.volume());
        string(json, "issue", publication.issue());
        string(json, "pages", publication.pages());
        string(json, "publisher", publication.publisher());
    }

    private static void identifiers(JsonGenerator json, Citation citation) {
        List<Identifier> identifiers = citation.work().identifiers();
        if (identifiers.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("identifiers");
        Identifier.Scheme last = null;
        for (Identifier identifier : identifiers) {
            if (identifier.scheme() != last) {
                json.writeStringProperty(
                        identifier.scheme().name().toLowerCase(Locale.ROOT), written(identifier, citation));
            }
            last = identifier.scheme();
        }
        json.writeEndObject();
    }

    /// An ISBN with the hyphens that its source gives it; other identifiers in their normal form.
    private static String written(Identifier identifier, Citation citation) {
        if (identifier.scheme() != Identifier.Scheme.ISBN) {
            return identifier.value();
        }
        Matcher matcher = ISBN.matcher(citation.origin().text());
        while (matcher.find()) {
            if (matcher.group().replaceAll("[ -]", "").equalsIgnoreCase(identifier.value())) {
                return matcher.group();
            }
        }
        return identifier.value();
    }

    private static void links(JsonGenerator json, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("links");
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringProperty("url", link.url());
            if (!link.label().isEmpty()) {
                json.writeStringProperty("label", link.label());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
