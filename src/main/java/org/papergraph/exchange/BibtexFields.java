package org.papergraph.exchange;

import java.util.Locale;
import java.util.Optional;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.Value;

/// The fields of a parsed entry by the names that BibTeX and biblatex give them.
final class BibtexFields {
    private final BibTeXEntry entry;

    BibtexFields(BibTeXEntry entry) {
        this.entry = entry;
    }

    /// The entry type in lower case.
    String type() {
        return entry.getType().getValue().toLowerCase(Locale.ROOT);
    }

    /// The first of these fields that says something, as it stands in the file, on one line.
    Optional<String> raw(String... names) {
        for (String name : names) {
            Value value = entry.getField(new Key(name));
            String text = value == null
                    ? ""
                    : value.toUserString().replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /// The first of these fields that says something, as TeX would set it.
    Optional<String> text(String... names) {
        return raw(names).map(LatexText::plain).filter(text -> !text.isEmpty());
    }
}
