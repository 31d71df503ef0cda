package org.papergraph.citation;

import org.papergraph.readinglist.SourceSpan;

/// What became of one entry of a list.
public sealed interface Outcome {
    /// Where the entry stands.
    SourceSpan span();

    /// A work is cited; an entry that cites several gives one outcome for each.
    record Cited(Citation citation) implements Outcome {
        @Override
        public SourceSpan span() {
            return citation.origin().span();
        }
    }

    /// A part of an entry could not be made out; the entry itself is cited by an outcome of its own.
    ///
    /// @param problem for people
    record Flawed(SourceSpan span, String problem) implements Outcome {}

    /// The entry cites nothing: a table of contents, prose, a topic's name, a badge.
    ///
    /// @param text its raw source
    /// @param reason for people
    record NotCited(SourceSpan span, String text, String reason) implements Outcome {}

    /// The entry points to something, but what could not be made out.
    ///
    /// @param text its raw source
    /// @param problem for people
    record Unreadable(SourceSpan span, String text, String problem) implements Outcome {}
}
