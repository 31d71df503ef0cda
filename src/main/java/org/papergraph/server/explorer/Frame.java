package org.papergraph.server.explorer;

import java.util.List;
import java.util.Optional;

/// What stands around every page.
///
/// @param title of the page
/// @param words in the search box
/// @param data the page's content for machines
/// @param structured what the page is about, for search engines; empty for a page about nothing in particular
public record Frame(String title, String words, List<Data> data, Optional<StructuredData> structured) {
    /// The same content in another format.
    ///
    /// @param type media type
    public record Data(String name, String type, String href) {}

    public Frame {
        title = Inert.line(title);
        data = List.copyOf(data);
    }

    /// The frame of a page about no one thing; its data is that about the whole graph.
    static Frame general(String title, String words) {
        return new Frame(
                title,
                words,
                List.of(
                        new Data("Turtle", "text/turtle", "/.well-known/void"),
                        new Data(
                                "JSON-LD",
                                "application/ld+json",
                                "/papers/sparql?query=" + Site.encoded(WHOLE) + "&format=application%2Fld%2Bjson")),
                Optional.empty());
    }

    /// The frame of the page of a thing.
    static Frame about(ThingPage.Subject subject) {
        return new Frame(
                subject.name(),
                "",
                List.of(
                        new Data("Turtle", "text/turtle", subject.site().data(subject.iri(), ".ttl")),
                        new Data(
                                "JSON-LD", "application/ld+json", subject.site().data(subject.iri(), ".jsonld"))),
                Optional.of(StructuredData.about(subject)));
    }

    /// The same frame of a page about the whole graph.
    Frame aboutTheGraph() {
        return new Frame(title, words, data, Optional.of(StructuredData.ofGraph()));
    }

    private static final String WHOLE =
            "CONSTRUCT { ?list ?property ?value } WHERE { ?list a <https://w3id.org/papergraph/ontology#ReadingList> ;"
                    + " ?property ?value }";
}
