package org.papergraph.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;

/// The fields of a parsed entry by the names that BibTeX and biblatex give them.
final class BibtexFields {
    /// What an entry has from the volume that its `crossref` names; the rest is the volume's own.
    private static final Set<String> INHERITED =
            Set.of("booktitle", "editor", "year", "date", "month", "publisher", "series", "volume", "eventtitle");

    private final BibTeXEntry entry;
    private final Optional<BibTeXEntry> volume;

    /// @param volume the entry that this one refers to by `crossref`
    BibtexFields(BibTeXEntry entry, Optional<BibTeXEntry> volume) {
        this.entry = entry;
        this.volume = volume;
    }

    /// The entry type in lower case.
    String type() {
        return entry.getType().getValue().toLowerCase(Locale.ROOT);
    }

    /// The key by which documents cite the entry, where it has one.
    Optional<String> key() {
        return Optional.of(entry.getKey().getValue()).filter(key -> !key.isEmpty());
    }

    /// The first of these fields that says something, as it stands in the file, on one line.
    Optional<String> raw(String... names) {
        for (String name : names) {
            Optional<String> text = field(entry, name).or(() -> inherited(name));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private Optional<String> inherited(String name) {
        return volume.filter(_ -> INHERITED.contains(name))
                .flatMap(from ->
                        field(from, name).or(() -> name.equals("booktitle") ? field(from, "title") : Optional.empty()));
    }

    private static Optional<String> field(BibTeXEntry entry, String name) {
        return Optional.ofNullable(entry.getField(new Key(name)))
                .map(value -> value.toUserString().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    /// The first of these fields that says something, as TeX would set it.
    Optional<String> text(String... names) {
        return raw(names).map(LatexText::plain).filter(text -> !text.isEmpty());
    }
}
