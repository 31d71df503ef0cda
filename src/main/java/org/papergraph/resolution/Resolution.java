package org.papergraph.resolution;

import java.util.List;
import java.util.Map;

/// Who is who among the citations of a build. References between the lists are indexes into them (0-based); every list
/// is in the order of its elements' keys, so the result does not depend on the order of the sources.
///
/// @param works with their citations
/// @param people who made them
/// @param organizations behind them
/// @param topics headings and subjects
/// @param headings index of the topic of each heading path, as [org.papergraph.citation.Origin#sections()] gives it
/// @param decisions that joined, kept apart or left open
/// @param replaced keys of earlier builds, or of a source taken alone, that stand for something else now
/// @param unmatched what of the user's decisions speaks of nobody here, each with its place
public record Resolution(
        List<ResolvedWork> works,
        List<ResolvedPerson> people,
        List<ResolvedOrganization> organizations,
        List<ResolvedTopic> topics,
        Map<List<String>, Integer> headings,
        List<MatchDecision> decisions,
        List<Replacement> replaced,
        List<String> unmatched) {
    public Resolution {
        works = List.copyOf(works);
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        topics = List.copyOf(topics);
        headings = Map.copyOf(headings);
        decisions = List.copyOf(decisions);
        replaced = List.copyOf(replaced);
        unmatched = List.copyOf(unmatched);
    }
}
