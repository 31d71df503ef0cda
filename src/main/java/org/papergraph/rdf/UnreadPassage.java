package org.papergraph.rdf;

import org.papergraph.readinglist.SourceSpan;

/// Lines of a file that point their reader to something which could not be made out.
///
/// @param text the lines as they stand
/// @param problem why, for people
public record UnreadPassage(SourceSpan span, String text, String problem) {}
