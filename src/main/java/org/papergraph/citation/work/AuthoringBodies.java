package org.papergraph.citation.work;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.papergraph.bib.Affiliation;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.name.NameWord;
import org.papergraph.citation.name.ParsedAuthor;
import org.papergraph.readinglist.EntryLink;

/// Tells a body that stands alone in the author's place from a person: one that is known, a word written like a
/// product, "CodeSignal", or the name of the site linked to.
///
/// @param people in their order
/// @param bodies in their order
record AuthoringBodies(List<ParsedAuthor> people, List<Affiliation> bodies) {

    static AuthoringBodies among(List<ParsedAuthor> authors, Reading reading) {
        boolean alone = authors.size() == 1 && isBody(authors.getFirst(), reading);
        return alone
                ? new AuthoringBodies(
                        List.of(), List.of(Affiliation.of(authors.getFirst().written())))
                : new AuthoringBodies(authors, List.of());
    }

    private static boolean isBody(ParsedAuthor author, Reading reading) {
        String name = author.written();
        boolean word = name.indexOf(' ') < 0 && name.length() > 2;
        AtomFacts facts = reading.facts(author.atom());
        boolean known = facts.body() >= 3.2 && facts.text().equals(name);
        return known || (word && (NameWord.isCamel(name) || namesSite(name, reading)));
    }

    private static boolean namesSite(String name, Reading reading) {
        return reading.roles().links().stream()
                .map(EntryLink::destination)
                .anyMatch(address -> name.toLowerCase(Locale.ROOT).equals(site(address)));
    }

    /// The label of an address's host before its top-level domain, empty where there is none.
    private static String site(String address) {
        if (!address.startsWith("http")) {
            return "";
        }
        try {
            String host = URI.create(address).getHost();
            String[] labels =
                    host == null ? new String[0] : host.toLowerCase(Locale.ROOT).split("\\.");
            return labels.length < 2 ? "" : labels[labels.length - 2];
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
