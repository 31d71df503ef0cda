package org.papergraph.citation.name;

import java.util.List;

/// How a list writes the names of people.
///
/// @param dotless whether initials have no full stops, "Okafor AB", so that one behind a name alone, "Okafor A. …",
/// ends
///     the list of names
public record NameWriting(Order order, boolean dotless) {
    /// What the names themselves tell.
    public static final NameWriting AS_READ = new NameWriting(Order.AS_READ, false);

    /// Which part of a name comes first.
    public enum Order {
        /// In reading order, or so that the names themselves must tell.
        AS_READ,
        /// The family name of the first author first: "Okafor, Ada, and Jon Brandt".
        FAMILY_FIRST,
        /// Family names alone: "Okafor, Brandt".
        FAMILY_ONLY
    }

    /// What the entries of a list agree on.
    public static NameWriting agreed(List<NameWriting> entries) {
        int first = count(entries, Order.FAMILY_FIRST);
        int only = count(entries, Order.FAMILY_ONLY);
        Order order = first * 2 > entries.size() ? Order.FAMILY_FIRST : Order.AS_READ;
        long dotless = entries.stream().filter(NameWriting::dotless).count();
        return new NameWriting(only > 1 && only * 2 > first ? Order.FAMILY_ONLY : order, dotless * 4 > entries.size());
    }

    private static int count(List<NameWriting> entries, Order order) {
        return (int) entries.stream().filter(entry -> entry.order == order).count();
    }
}
