package org.papergraph.readinglist;

import java.util.List;

/// One bullet, paragraph, heading, table row or fenced block of a list, as written.
///
/// @param kind what it is in the file
/// @param span its lines, children included
/// @param text its raw source
/// @param inlines its own text, without that of its children
/// @param links that the inlines point to by place
/// @param columns names of the table's columns, for a row
/// @param children nested bullets
public record ListEntry(
        Kind kind,
        SourceSpan span,
        String text,
        List<Inline> inlines,
        List<EntryLink> links,
        List<String> columns,
        List<ListEntry> children) {
    /// The forms that an entry takes in a file.
    public enum Kind {
        BULLET,
        NUMBERED,
        PARAGRAPH,
        ROW,
        HTML,
        HEADING,
        BIBTEX
    }

    public ListEntry {
        inlines = List.copyOf(inlines);
        links = List.copyOf(links);
        columns = List.copyOf(columns);
        children = List.copyOf(children);
    }

    /// The first runs of its text, until they have more characters than asked for, or all of them.
    public String beginning(int reach) {
        StringBuilder text = new StringBuilder(2 * reach);
        for (Inline inline : inlines) {
            if (text.length() > reach) {
                break;
            }
            if (inline instanceof Inline.Text(String run, var _, int _)) {
                if (text.isEmpty() && (run.length() > reach || inlines.size() == 1)) {
                    return run;
                }
                text.append(run);
            }
        }
        return text.toString();
    }

    /// The same entry as a row of a table with these columns.
    ListEntry withColumns(List<String> names) {
        return new ListEntry(kind, span, text, inlines, links, names, children);
    }
}
