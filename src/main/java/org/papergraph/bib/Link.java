package org.papergraph.bib;

/// A link of an entry: its address as written, and the text that carries it (empty for a bare address).
public record Link(String url, String label) {}
