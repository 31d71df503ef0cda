package org.papergraph.resolution;

import java.util.List;
import java.util.Optional;
import org.papergraph.bib.Institution;

/// Which known institutions an affiliation names.
///
/// @param main the one that it is about; empty when none is named, or when it is open which
/// @param bodies all that are named without doubt, in the order of the text
/// @param rule that decided, or that left it open
/// @param score how sure the main institution is, 0 to 1
/// @param from index of the first word of the main institution's name
/// @param to index behind its last word
record InstitutionMatch(
        Optional<Institution> main, List<Institution> bodies, String rule, double score, int from, int to) {
    InstitutionMatch {
        bodies = List.copyOf(bodies);
    }

    /// Nothing is named, or nothing that can be decided.
    static InstitutionMatch open(List<Institution> bodies, String rule) {
        return new InstitutionMatch(Optional.empty(), bodies, rule, 0, 0, 0);
    }
}
