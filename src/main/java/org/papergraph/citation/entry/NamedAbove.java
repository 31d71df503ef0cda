package org.papergraph.citation.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;

/// Tells bullets that name whose works stand below them, "Ada Lindqvist", "Okafor, Ben", from those that name a topic.
final class NamedAbove {
    private static final int LONGEST = 60;
    /// As much as a known given name in front, or initials, say.
    private static final double NAMED = 1.9;

    private final NameShape names;
    private final Lexicon lexicon;
    private final Function<ListEntry, String> plain;

    /// @param plain the text of an entry alone
    NamedAbove(Vocabulary vocabulary, Function<ListEntry, String> plain) {
        this.names = new NameShape(vocabulary);
        this.lexicon = vocabulary.lexicon();
        this.plain = plain;
    }

    /// Who made what stands below a bullet; empty where it names nobody, or says more.
    Optional<Host> of(ListEntry parent) {
        boolean bare = parent.links().isEmpty() && !parent.children().isEmpty();
        if (!bare || parent.children().stream().noneMatch(NamedAbove::isMarked)) {
            return Optional.empty();
        }
        String text = plain.apply(parent);
        int dash = text.indexOf(" - ");
        String name = Words.trimmed(dash < 0 ? text : text.substring(0, dash), "", ":");
        return name.length() < LONGEST && !Words.hasDigit(name) && isPerson(name)
                ? Optional.of(Host.people(name))
                : Optional.empty();
    }

    private boolean isPerson(String name) {
        int comma = name.indexOf(", ");
        if (comma < 0) {
            return name.indexOf(' ') > 0 && names.score(name) >= NAMED;
        }
        String given = Words.first(name.substring(comma + 2)).toLowerCase(Locale.ROOT);
        return name.indexOf(',', comma + 1) < 0 && lexicon.isGivenName(given) && names.score(name) > 0;
    }

    /// Whether italics, bold or a link may set a title apart.
    private static boolean isMarked(ListEntry child) {
        List<Inline> inlines = child.inlines();
        return inlines.stream()
                .anyMatch(inline -> inline instanceof Inline.Text(String text, var style, int _)
                        && (style.italic() || style.bold() || style.linked())
                        && text.strip().indexOf(' ') > 0);
    }
}
