package org.papergraph.citation.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.readinglist.EntryLink;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.SourceSpan;

/// What is read as one entry: a bullet with the nested bullets that only carry details of it.
///
/// @param kind of the outermost part
/// @param span its lines
/// @param source its raw text
/// @param text of all its parts
/// @param links of all its parts
/// @param columns of the table it is a row of
/// @param headings above it
/// @param host named by the bullet above
/// @param leads whether nested bullets below it are entries of their own
public record Unit(
        ListEntry.Kind kind,
        SourceSpan span,
        String source,
        MarkedText text,
        List<EntryLink> links,
        List<String> columns,
        List<String> headings,
        Optional<Host> host,
        boolean leads) {

    Unit withText(MarkedText other) {
        return new Unit(kind, span, source, other, links, columns, headings, host, leads);
    }

    /// A bullet of its own on some of the lines.
    Unit bullet(SourceSpan lines, String written) {
        return new Unit(ListEntry.Kind.BULLET, lines, written, text, links, columns, headings, host, leads);
    }

    Unit withHost(Optional<Host> other) {
        return new Unit(kind, span, source, text, links, columns, headings, other, leads);
    }

    Unit leading() {
        return new Unit(kind, span, source, text, links, columns, headings, host, true);
    }

    /// With a part of its text, and of its links those in that part, in the order they stand there.
    Unit part(MarkedText part) {
        Map<Integer, Integer> places = new HashMap<>();
        List<EntryLink> kept = new ArrayList<>();
        MarkedText placed = new MarkedText(part.length());
        for (int i = 0; i < part.length(); i++) {
            int link = part.link(i);
            int place = link < 0 ? link : places.computeIfAbsent(link, _ -> places.size());
            if (place == kept.size()) {
                kept.add(links.get(link));
            }
            placed.append(part.at(i), part.marks(i), place);
        }
        return new Unit(kind, span, source, placed, kept, columns, headings, host, leads);
    }

    /// Whether the bullet above, or this one where it leads, names people.
    public boolean isByNamed() {
        return host.filter(Host::isSure).isPresent();
    }
}
