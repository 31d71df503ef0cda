package org.papergraph.resolution;

import java.util.List;
import java.util.Set;
import org.papergraph.bib.Institution;

/// Makes bodies of research that a register has nothing to say of but their names and where they are.
final class Facilities {
    private static final Institution.Place NOWHERE = new Institution.Place("", "", "", "");

    private Facilities() {}

    static Institution named(String id, String... names) {
        return at(NOWHERE, id, names);
    }

    static Institution at(Institution.Place place, String id, String... names) {
        return new Institution(
                id,
                List.of(names),
                List.of(),
                List.of(),
                place,
                Set.of(Institution.Kind.FACILITY),
                Institution.Relations.NONE,
                true,
                Institution.Listing.NONE);
    }
}
