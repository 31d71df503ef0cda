package org.papergraph.server.explorer;

/// Where an entry stands in its source.
///
/// @param where file and line, as `list.md:42`
/// @param list the list, at the entry
public record Place(String where, Link list) {
    public Place {
        where = Inert.line(where);
    }
}
