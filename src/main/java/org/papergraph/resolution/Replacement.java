package org.papergraph.resolution;

/// A key that another has taken the place of, since two things turned out to be one.
///
/// @param kind of both
/// @param oldKey that earlier builds used
/// @param newKey of the thing that it is now part of
public record Replacement(MatchDecision.Kind kind, String oldKey, String newKey) {}
