package org.papergraph.resolution;

import org.papergraph.bib.PersonName;

/// How two names of people stand to each other.
///
/// @param compatible whether one person may bear both
/// @param words the same for people to read
public record NameComparison(boolean compatible, String words) {
    /// Compares two names as the resolver does.
    public static NameComparison of(PersonName one, PersonName other) {
        NameLikeness likeness = NameLikeness.of(NameForm.of(one), NameForm.of(other));
        return new NameComparison(likeness.compatible(), likeness.words());
    }
}
