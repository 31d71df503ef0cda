package org.papergraph.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.citation.Citation;

/// Finds who is who among citations: works first, then the people and bodies behind them. The outcome does not depend
/// on the order of the citations.
public final class Resolver {
    private static final Comparator<Citation> BY_PLACE = Comparator.comparing(
                    (Citation citation) -> citation.origin().source())
            .thenComparingInt(citation -> citation.origin().ordinal());

    private final OrganizationResolver organizations;
    private final TopicResolver topics;
    private final IdentityDecisions decisions;
    private final KeyMemory memory;

    /// A resolver that finds no subjects in titles and knows of no decision of the user and of no earlier build.
    public Resolver(OrganizationResolver organizations) {
        this(organizations, List.of(), IdentityDecisions.NONE, KeyMemory.none());
    }

    /// A resolver of its own.
    ///
    /// @param organizations resolves affiliations
    /// @param topics subjects to find in titles and headings
    /// @param decisions of the user, which go before every rule
    /// @param memory keys of the build before
    public Resolver(
            OrganizationResolver organizations, List<Topic> topics, IdentityDecisions decisions, KeyMemory memory) {
        this.organizations = organizations;
        this.topics = new TopicResolver(topics);
        this.decisions = decisions;
        this.memory = memory;
    }

    /// Resolves all citations of a build. Everything is held in memory.
    public Resolution resolve(Stream<Citation> citations) {
        return resolve(citations.toList());
    }

    /// Resolves all citations of a build. Everything is held in memory.
    public Resolution resolve(List<Citation> citations) {
        NameForms forms = new NameForms();
        List<CitedWork> cited = citations.stream()
                .sorted(BY_PLACE)
                .map(citation -> CitedWork.of(citation, forms))
                .toList();
        WorkResolver.Works works = new WorkResolver(cited, WorkConstraints.of(decisions, cited)).resolve();
        List<MergedWork> merged = works.groups().stream()
                .map(group -> MergedWork.of(
                        group.stream().map(i -> cited.get(i).citation()).toList(), forms))
                .toList();
        MentionTable mentions = new MentionTable(merged);
        IdentityConstraints constraints = new IdentityConstraints(mentions, decisions, memory);
        PersonResolver.People people = new PersonResolver(mentions, constraints).resolve();
        return new ResolutionAssembly(merged, mentions.slots, people, memory)
                .assemble(works, organizations.resolve(citations), topics.resolve(citations), constraints);
    }
}
