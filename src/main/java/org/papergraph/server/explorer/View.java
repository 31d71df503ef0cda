package org.papergraph.server.explorer;

/// A page ready to be written.
///
/// @param template that shows it
/// @param content what the template takes as `page`
record View(String template, Frame frame, Object content) {}
