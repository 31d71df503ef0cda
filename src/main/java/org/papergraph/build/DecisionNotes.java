package org.papergraph.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.papergraph.build.BuildReport.Join;
import org.papergraph.resolution.MatchDecision;
import org.papergraph.resolution.MatchDecision.Kind;
import org.papergraph.resolution.MatchDecision.Status;
import org.papergraph.resolution.Resolution;
import org.papergraph.resolution.ResolvedAffiliation;
import org.papergraph.resolution.ResolvedAuthorship;
import org.papergraph.resolution.ResolvedWork;

/// Tells of the decisions, each with the entries that stand behind it.
final class DecisionNotes {
    private record Thing(Kind kind, String key) {}

    private final Resolution resolution;
    private final Map<Thing, Collection<String>> places = new HashMap<>();

    DecisionNotes(Resolution resolution) {
        this.resolution = resolution;
        resolution.works().forEach(this::locate);
    }

    List<Join> joins(Status status) {
        return resolution.decisions().stream()
                .filter(decision -> decision.status() == status)
                .map(this::join)
                .toList();
    }

    private Join join(MatchDecision decision) {
        return new Join(
                decision.kind().name().toLowerCase(Locale.ROOT),
                decision.left(),
                decision.right(),
                decision.rule(),
                decision.score(),
                decision.evidence(),
                List.copyOf(places.getOrDefault(new Thing(decision.kind(), decision.left()), List.of())));
    }

    private void locate(ResolvedWork work) {
        List<String> here = work.citations().stream()
                .map(citation -> citation.origin().place())
                .distinct()
                .toList();
        at(Kind.WORK, work.key(), here);
        work.authorships().forEach(authorship -> locate(authorship, here));
        work.editors().forEach(authorship -> locate(authorship, here));
        work.organizations().forEach(organization -> organization(organization, here));
    }

    private void locate(ResolvedAuthorship authorship, List<String> here) {
        at(Kind.PERSON, resolution.people().get(authorship.person()).key(), here);
        for (ResolvedAffiliation affiliation : authorship.affiliations()) {
            organization(affiliation.organization(), here);
        }
    }

    private void organization(int index, List<String> here) {
        at(Kind.ORGANIZATION, resolution.organizations().get(index).key(), here);
    }

    private void at(Kind kind, String key, List<String> here) {
        places.computeIfAbsent(new Thing(kind, key), _ -> new TreeSet<>()).addAll(here);
    }
}
