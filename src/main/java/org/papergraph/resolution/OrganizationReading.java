package org.papergraph.resolution;

import java.util.List;
import java.util.Optional;
import org.papergraph.bib.Institution;

/// What the name of an organization, as a source writes it, says by itself.
///
/// @param name as the source has it, without the department and the place
/// @param match with the known institutions
/// @param key of the organization where it is not a known one: its canonical words
/// @param department that the text names beside the organization
record OrganizationReading(String name, InstitutionMatch match, String key, Optional<String> department) {
    /// Whether the text stands where an organization should and names none, such as "N/A".
    boolean isNobody() {
        OrganizationText text = OrganizationText.of(name);
        return OrganizationWords.BUILT_IN.nobody().contains(text.rawKey(0, text.size()));
    }

    /// The known bodies meant: the main one first; where it is open which is the main one, all that are named.
    List<Institution> bodies(InstitutionIndex index) {
        return match.bodies().stream()
                .filter(body -> match.main().filter(body::equals).isPresent() || !isAbove(index, body))
                .sorted((a, b) -> Boolean.compare(isMain(b), isMain(a)))
                .toList();
    }

    private boolean isMain(Institution body) {
        return match.main().filter(body::equals).isPresent();
    }

    /// Whether another body named is a part of this one.
    private boolean isAbove(InstitutionIndex index, Institution body) {
        return match.bodies().stream()
                .anyMatch(other -> index.family().ancestors(other).contains(body.reference()));
    }
}
