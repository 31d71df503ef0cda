package org.papergraph.resolution;

import java.util.List;
import java.util.OptionalInt;
import org.papergraph.bib.Identifier;

/// One institution, company, department or laboratory.
///
/// @param key stable and unique among organizations
/// @param name preferred name
/// @param label what it is called where it stands alone: a department with the body that it is part of, since many have
///     one of the same name
/// @param spellings every spelling met, sorted
/// @param parent index of the body that it is part of
/// @param identifiers such as a ROR id
/// @param country ISO 3166 two-letter code, empty where unknown
public record ResolvedOrganization(
        String key,
        String name,
        String label,
        List<String> spellings,
        OptionalInt parent,
        List<Identifier> identifiers,
        String country) {
    public ResolvedOrganization {
        spellings = List.copyOf(spellings);
        identifiers = List.copyOf(identifiers);
    }
}
