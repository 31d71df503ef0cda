package org.papergraph.resolution;

import java.util.List;

/// Why two things were joined, kept apart, or left open.
///
/// @param kind of both things
/// @param left key of the thing that stays; for a rejected or undecided pair, the smaller key
/// @param right key (or, inside one thing, the spelling) that was compared with it
/// @param rule short name of the rule that decided, such as `same-doi`
/// @param score how alike they are, 0 to 1
/// @param status what was decided
/// @param evidence in plain words, strongest first
public record MatchDecision(
        Kind kind, String left, String right, String rule, double score, Status status, List<String> evidence) {
    /// What a decision can be about.
    public enum Kind {
        WORK,
        PERSON,
        ORGANIZATION,
        TOPIC
    }

    /// What was decided.
    public enum Status {
        ACCEPTED("accepted"),
        REJECTED("rejected"),
        UNDECIDED("undecided");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /// The word that the ontology uses.
        public String label() {
            return label;
        }
    }

    public MatchDecision {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(rule + ": score out of range: " + score);
        }
        evidence = List.copyOf(evidence);
    }
}
