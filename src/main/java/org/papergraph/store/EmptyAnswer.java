package org.papergraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.papergraph.store.NamedQuery.Parameter;

/// Tells why a query of the library found nothing, as far as that can be seen: a name that nobody bears, or a command
/// that must have been run before.
public final class EmptyAnswer {
    private static final Sought PERSON = new Sought(
            "no person is called",
            "?thing a foaf:Person ; foaf:name ?known",
            "{ ?thing a foaf:Person ; foaf:name|skos:altLabel ?known } UNION { ?thing pg:nameAsWritten ?known }",
            String::equalsIgnoreCase);

    private static final Sought INSTITUTION = new Sought(
            "no institution is called",
            "?thing a pg:Organization ; foaf:name ?known",
            "?thing a pg:Organization ; foaf:name|skos:altLabel ?known",
            String::equalsIgnoreCase);

    private static final Sought WORK = new Sought(
            "no work has in its title",
            "?entry pg:describes/dcterms:title ?known",
            "?entry pg:describes/dcterms:title ?known",
            (title, words) -> title.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));

    /// What each parameter of the library stands for.
    private static final Map<String, Sought> BY_PARAMETER =
            Map.of("name", PERSON, "from", PERSON, "to", PERSON, "institution", INSTITUTION, "title", WORK);

    /// How things of a kind are looked for.
    ///
    /// @param none said when there is none
    /// @param names pattern of the names to suggest
    /// @param spellings pattern of all the names that are found
    /// @param fits whether a spelling is found by the value of a parameter
    private record Sought(String none, String names, String spellings, BiPredicate<String, String> fits) {
        private static List<String> known(Rows rows, String pattern) {
            return rows.of("SELECT DISTINCT ?known WHERE { " + pattern + " }", Map.of(), row -> row.text("known"));
        }

        List<String> missing(Rows rows, String value) {
            return known(rows, spellings).stream().anyMatch(spelling -> fits.test(spelling, value))
                    ? List.of()
                    : List.of(none + " \"" + value + "\"" + NearNames.suggestion(value, known(rows, names)));
        }
    }

    private EmptyAnswer() {}

    /// The reasons, a line each; none where nothing is amiss and the answer is simply empty.
    public static List<String> reasons(KnowledgeGraph graph, NamedQuery query, Map<String, String> values) {
        List<String> reasons = new ArrayList<>();
        query.needs().ifPresent(command -> reasons.add(query.name() + ": nothing found; run first: " + command));
        return graph.read(dataset -> {
            Rows rows = new Rows(dataset);
            for (Parameter parameter : query.parameters()) {
                Sought sought = BY_PARAMETER.get(parameter.name());
                if (sought != null) {
                    reasons.addAll(sought.missing(rows, values.getOrDefault(parameter.name(), "")));
                }
            }
            return reasons;
        });
    }
}
