package org.papergraph.resolution;

import java.util.List;

/// What a comparison found: whether two things should be one, how sure that is, and why.
///
/// @param join true to join, false to keep apart
/// @param rule short name of the rule
/// @param score how alike the two are, 0 to 1
/// @param evidence in plain words, strongest first
record Match(boolean join, String rule, double score, List<String> evidence) {
    Match {
        evidence = List.copyOf(evidence);
    }

    static Match toJoin(String rule, double score, List<String> evidence) {
        return new Match(true, rule, score, evidence);
    }

    static Match against(String rule, double score, List<String> evidence) {
        return new Match(false, rule, score, evidence);
    }
}
