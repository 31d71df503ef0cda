package org.papergraph.server.explorer;

/// A thing with a number, such as a co-author with the papers written together.
///
/// @param note a few words beside it, may be empty
public record Counted(Link link, int count, String note) {}
