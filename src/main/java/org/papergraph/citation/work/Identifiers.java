package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.IdentifierFinder;
import org.papergraph.bib.Links;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.Lexicon.Role;

/// Identifiers of a work: from its main link, from the text, from the links that name copies of it, in this order of
/// trust; but shops link to whatever edition they sell, so an ISBN in the text comes first.
final class Identifiers {
    /// Of a text that names an identifier: a DOI has the prefix, a slash and more.
    private static final int SHORTEST = "10.1000/1".length();

    private Identifiers() {}

    static List<Identifier> of(Reading reading, Links links) {
        Map<Identifier.Scheme, Identifier> found = new EnumMap<>(Identifier.Scheme.class);
        String main = links.main().orElse("");
        String text = text(reading);
        List<Identifier> written = text.isEmpty() ? List.of() : IdentifierFinder.inText(text);
        for (Identifier identifier : written) {
            if (identifier.scheme() == Identifier.Scheme.ISBN) {
                found.putIfAbsent(Identifier.Scheme.ISBN, identifier);
            }
        }
        if (!main.isEmpty()) {
            add(IdentifierFinder.inUrl(main), found);
        }
        add(written, found);
        for (int link = 0; link < reading.roles().links().size(); link++) {
            String url = reading.roles().links().get(link).destination();
            if (!url.equals(main) && (reading.roles().role(link) == Role.PAPER || isTag(reading, link))) {
                add(IdentifierFinder.inUrl(url), found);
            }
        }
        return new ArrayList<>(found.values());
    }

    /// What may name identifiers beside the title and remarks: all of them hold digits.
    private static String text(Reading reading) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < reading.size(); i++) {
            boolean named = reading.label(i) != Label.NOTE && reading.label(i) != Label.TITLE;
            String atom =
                    named && reading.facts(i).numbers().any() ? reading.facts(i).text() : "";
            if (atom.length() >= SHORTEST) {
                boolean book = i > 0 && reading.facts(i - 1).text().equalsIgnoreCase("isbn");
                text.append(book ? "ISBN " : "").append(atom).append(" ; ");
            }
        }
        return text.toString();
    }

    /// Whether a link stands in square brackets with a word of its own, as labels of copies do: `[[acmdl](…)]`.
    private static boolean isTag(Reading reading, int link) {
        for (int i = 0; i < reading.size(); i++) {
            Atom atom = reading.atom(i);
            if (atom.link() == link) {
                return atom.bracket() == '[' && reading.facts(i).words() == 1 && reading.label(i) != Label.TITLE;
            }
        }
        return false;
    }

    private static void add(List<Identifier> more, Map<Identifier.Scheme, Identifier> found) {
        more.forEach(identifier -> found.putIfAbsent(identifier.scheme(), identifier));
    }
}
