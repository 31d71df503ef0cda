package org.papergraph.citation.name;

import org.papergraph.bib.PersonName;

/// An author as read from an entry.
///
/// @param name by its parts
/// @param written in reading order, with the source's letters
/// @param atom place of the atom that names the author
public record ParsedAuthor(PersonName name, String written, int atom) {}
