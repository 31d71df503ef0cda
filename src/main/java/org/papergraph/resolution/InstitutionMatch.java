package org.papergraph.resolution;

import java.util.List;
import java.util.Optional;
import org.papergraph.bib.Institution;

/// Which known institutions an affiliation names.
///
/// @param main the one that it is about; empty when none is named, or when it is open which
/// @param bodies all that are named without doubt, in the order of the text
/// @param candidates of which one may be meant, where it is open
/// @param rule that decided, or that left it open
/// @param score how sure the main institution is, 0 to 1
record InstitutionMatch(
        Optional<Institution> main, List<Institution> bodies, List<Institution> candidates, String rule, double score) {
    InstitutionMatch {
        bodies = List.copyOf(bodies);
        candidates = List.copyOf(candidates);
    }

    static InstitutionMatch decided(Institution main, List<Institution> bodies, String rule, double score) {
        return new InstitutionMatch(Optional.of(main), bodies, List.of(), rule, score);
    }

    /// Nothing is named, or nothing that can be decided.
    static InstitutionMatch open(List<Institution> bodies, List<Institution> candidates, String rule) {
        return new InstitutionMatch(Optional.empty(), bodies, candidates, rule, 0);
    }
}
