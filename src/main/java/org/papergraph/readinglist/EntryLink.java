package org.papergraph.readinglist;

/// A link inside an entry.
///
/// @param destination as written
/// @param bare whether the address itself is the text
public record EntryLink(String destination, boolean bare) {}
