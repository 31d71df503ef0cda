package org.papergraph.readinglist;

/// Something in a file that could not be read as it stands; reading went on.
///
/// @param line where, 1-based
/// @param message what is wrong and what was done about it, for people
public record ListProblem(int line, String message) {}
