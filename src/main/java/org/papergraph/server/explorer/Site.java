package org.papergraph.server.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.papergraph.server.GraphReader;

/// Where things of the graph have their pages.
///
/// @param base IRI under which the graph's own things stand
record Site(String base) {
    static Site of(GraphReader reader) {
        return new Site(reader.base());
    }

    /// The link to the page of a thing.
    Link link(String iri, String label) {
        return new Link(label, page(iri));
    }

    /// Things that are not the graph's own are topics of a vocabulary.
    String page(String iri) {
        return isOwn(iri) ? "/page/" + path(iri) : "/page/topic?iri=" + encoded(iri);
    }

    /// Address of what the graph says about a thing, in the format of an ending such as `.ttl`.
    String data(String iri, String ending) {
        if (isOwn(iri)) {
            return "/id/" + path(iri) + ending;
        }
        String type = ending.equals(".ttl") ? "text/turtle" : "application/ld+json";
        return "/papers/sparql?query=" + encoded("DESCRIBE <" + iri + ">") + "&format=" + encoded(type);
    }

    private boolean isOwn(String iri) {
        return iri.startsWith(base) && iri.length() > base.length();
    }

    private String path(String iri) {
        return Arrays.stream(iri.substring(base.length()).split("/", -1))
                .map(Site::encoded)
                .collect(Collectors.joining("/"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
