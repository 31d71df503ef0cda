package org.papergraph.server.explorer;

import java.util.List;

/// What stands around every page.
///
/// @param title of the page
/// @param words in the search box
/// @param data the page's content for machines
public record Frame(String title, String words, List<Data> data) {
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
                                "/papers/sparql?query=" + Site.encoded(WHOLE) + "&format=application%2Fld%2Bjson")));
    }

    /// The frame of the page of a thing.
    static Frame about(Site site, String iri, String title) {
        return new Frame(
                title,
                "",
                List.of(
                        new Data("Turtle", "text/turtle", site.data(iri, ".ttl")),
                        new Data("JSON-LD", "application/ld+json", site.data(iri, ".jsonld"))));
    }

    private static final String WHOLE =
            "CONSTRUCT { ?list ?property ?value } WHERE { ?list a <https://w3id.org/papergraph/ontology#ReadingList> ;"
                    + " ?property ?value }";
}
