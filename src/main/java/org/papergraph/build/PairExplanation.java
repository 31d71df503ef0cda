package org.papergraph.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.papergraph.bib.PersonName;
import org.papergraph.resolution.NameComparison;
import org.papergraph.store.Comparison;
import org.papergraph.store.Comparison.Side;
import org.papergraph.store.Explanation.Decision;
import org.papergraph.store.KnowledgeGraph;

/// Says why two names are of one person or of two: the decision that was made, and what speaks for and against it.
public final class PairExplanation {
    private static final int SHOWN = 5;

    private PairExplanation() {}

    /// Lines of plain text, the answer first. Several people may bear one of the names: each pair has its answer.
    ///
    /// @throws org.papergraph.store.StoreException where a name leads to no person
    public static List<String> of(KnowledgeGraph graph, String one, String other) {
        List<String> lines = new ArrayList<>();
        for (Comparison comparison : Comparison.of(graph, one, other)) {
            lines.addAll(comparison.same() ? same(comparison, List.of(one, other)) : different(comparison));
        }
        return lines.stream().distinct().toList();
    }

    /// The decisions that speak of one of the names asked for; all of them where none does.
    private static List<String> same(Comparison comparison, List<String> asked) {
        Side person = comparison.one();
        List<String> lines = new ArrayList<>(List.of(described(person) + ": one person"));
        Predicate<Decision> named =
                decision -> asked.stream().anyMatch(name -> name.equalsIgnoreCase(decision.other()));
        List<Decision> all = comparison.decisions();
        List<Decision> told =
                all.stream().anyMatch(named) ? all.stream().filter(named).toList() : all;
        told.forEach(decision -> {
            lines.add("  " + decision.other() + " joined" + weight(decision));
            decision.evidence().forEach(reason -> lines.add("    " + reason));
        });
        if (told.isEmpty()) {
            lines.add("  the names are equal, and nothing speaks against it");
        }
        return lines;
    }

    private static List<String> different(Comparison comparison) {
        Side one = comparison.one();
        Side other = comparison.other();
        List<String> lines = new ArrayList<>(List.of(described(one) + " and " + described(other) + ": two people"));
        comparison.decisions().forEach(decision -> {
            lines.add("  " + decision.status() + weight(decision));
            decision.evidence().forEach(reason -> lines.add("    " + reason));
        });
        NameComparison names = NameComparison.of(name(one), name(other));
        if (!comparison.works().isEmpty()) {
            lines.add("  never one: both are authors of " + some(comparison.works()));
        } else if (!names.compatible()) {
            lines.add("  never one, unless you say so: " + names.words());
        } else if (comparison.decisions().isEmpty()) {
            lines.add("  too little speaks for one person: " + names.words());
        }
        lines.add("  shared co-authors: " + some(comparison.coauthors()));
        lines.add("  shared venues: " + some(comparison.venues()));
        lines.add("  shared affiliations: " + some(comparison.organizations()));
        return lines;
    }

    private static String described(Side side) {
        String years = side.first() == 0
                ? ""
                : ", " + (side.first() == side.last() ? side.first() : side.first() + "–" + side.last());
        String works = side.works() == 1 ? "1 work" : side.works() + " works";
        return side.name() + " (" + side.iri() + ", " + works + years + ")";
    }

    private static PersonName name(Side side) {
        return PersonName.of(side.given(), side.family());
    }

    private static String weight(Decision decision) {
        return " (%s, %s)".formatted(decision.rule(), String.format(Locale.ROOT, "%.2f", decision.score()));
    }

    private static String some(Collection<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return names.isEmpty()
                ? "none"
                : shown + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }
}
