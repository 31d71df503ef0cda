package org.papergraph.resolution;

import java.util.List;
import java.util.Map;
import org.papergraph.bib.Affiliation;

/// Which bodies the affiliations of a build name.
///
/// @param organizations in the order of their keys
/// @param named for each affiliation met, the indexes of the bodies that it names: first the one that it is about (its
/// department, where one is said), then others that stand beside it
/// @param decisions that joined spellings, kept them apart or left them open
public record OrganizationResolution(
        List<ResolvedOrganization> organizations,
        Map<Affiliation, List<Integer>> named,
        List<MatchDecision> decisions) {
    public OrganizationResolution {
        organizations = List.copyOf(organizations);
        named = Map.copyOf(named);
        decisions = List.copyOf(decisions);
    }

    /// The bodies that an affiliation names; empty for one that was never met or names none.
    public List<Integer> of(Affiliation affiliation) {
        return named.getOrDefault(affiliation, List.of());
    }
}
