package org.papergraph.citation.name;

import java.util.Collections;
import java.util.List;

/// How a list writes the names of people.
public enum NameWriting {
    /// In reading order, or so that the names themselves must tell.
    AS_READ,
    /// The family name of the first author first: "Okafor, Ada, and Jon Brandt".
    FAMILY_FIRST,
    /// Family names alone: "Okafor, Brandt".
    FAMILY_ONLY;

    /// What the entries of a list agree on.
    public static NameWriting agreed(List<NameWriting> entries) {
        int first = Collections.frequency(entries, FAMILY_FIRST);
        int only = Collections.frequency(entries, FAMILY_ONLY);
        if (only > 1 && only * 2 > first) {
            return FAMILY_ONLY;
        }
        return first * 2 > entries.size() ? FAMILY_FIRST : AS_READ;
    }
}
