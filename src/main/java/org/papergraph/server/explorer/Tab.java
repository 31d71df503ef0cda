package org.papergraph.server.explorer;

/// One of several pages side by side.
///
/// @param current whether it is the page that is shown
public record Tab(Link link, boolean current) {}
