package org.papergraph.resolution;

import java.util.List;

/// A person's place among the authors of a work.
///
/// @param position from 1
/// @param person index into the people
/// @param namesAsWritten each spelling in the citations of the work, sorted
/// @param affiliations stated in any citation of the work
public record ResolvedAuthorship(
        int position, int person, List<String> namesAsWritten, List<ResolvedAffiliation> affiliations) {
    public ResolvedAuthorship {
        namesAsWritten = List.copyOf(namesAsWritten);
        affiliations = List.copyOf(affiliations);
    }
}
