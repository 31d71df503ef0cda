package org.papergraph.resolution;

import java.util.List;

/// Who is who among the citations of a build. References between the lists are indexes into them (0-based); every list
/// is in
/// the order of its elements' keys, so the result does not depend on the order of the sources.
public record Resolution(
        List<ResolvedWork> works,
        List<ResolvedPerson> people,
        List<ResolvedOrganization> organizations,
        List<MatchDecision> decisions) {
    public Resolution {
        works = List.copyOf(works);
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        decisions = List.copyOf(decisions);
    }
}
