package org.papergraph.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the graph says of one work, as text.
///
/// @param iri of the work
/// @param kinds local names of its classes, sorted
/// @param values by the local name of the property, each list sorted: `title`, `issued`, `year`, `volume`, `number`,
///     `pageRange`, `publisher`, `doi`, `arxivId`, `isbn`, `aclId`, `identifier`, `url`, `abstract`,
///     `authorListComplete`, and others that are literals
/// @param venues titles, sorted
/// @param authors in their order
/// @param editors sorted by address
/// @param bodies names of the bodies behind the work, sorted
/// @param entries by file and line
public record StoredWork(
        String iri,
        List<String> kinds,
        Map<String, List<String>> values,
        List<String> venues,
        List<Maker> authors,
        List<Maker> editors,
        List<String> bodies,
        List<Entry> entries) {
    /// Somebody who made the work.
    ///
    /// @param family name with its particle, empty where the graph has none
    /// @param written the name as the work has it
    /// @param bodies names of the bodies stated with it, sorted
    public record Maker(String family, String written, List<String> bodies) {
        public Maker {
            bodies = List.copyOf(bodies);
        }
    }

    /// An entry that describes the work.
    ///
    /// @param line from 1
    /// @param ordinal place within the file, from 1
    public record Entry(
            String file, int line, int ordinal, String text, Optional<String> section, Optional<String> remark) {}

    public StoredWork {
        kinds = List.copyOf(kinds);
        values = Map.copyOf(values);
        venues = List.copyOf(venues);
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        bodies = List.copyOf(bodies);
        entries = List.copyOf(entries);
    }

    /// All values of a property, none if it is not stated.
    public List<String> all(String property) {
        return values.getOrDefault(property, List.of());
    }

    /// The first value of a property.
    public Optional<String> first(String property) {
        return all(property).stream().findFirst();
    }
}
