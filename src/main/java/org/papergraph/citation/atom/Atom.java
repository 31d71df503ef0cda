package org.papergraph.citation.atom;

import java.util.List;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// The smallest piece of an entry that belongs to one field: text between two separators or changes of markup.
///
/// @param start of its text in the entry's marked text
/// @param end of its text, excluded
/// @param before what separates it from the atom before
/// @param marks that all of it carries
/// @param link that it carries, or -1
/// @param bracket the opening bracket that it stands in, or 0
/// @param quote number of the quotation that it stands in, or 0
/// @param cell of the table row that it stands in, from 0
/// @param small whether it begins with a small letter
public record Atom(
        int start, int end, Sep before, byte marks, int link, char bracket, int quote, int cell, boolean small) {
    public boolean is(byte mark) {
        return (marks & mark) != 0;
    }

    public boolean linked() {
        return link >= 0;
    }

    /// Whether a link or a quotation holds it.
    public boolean isSpanned() {
        return linked() || quote > 0;
    }

    /// Whether anything sets it off from plain text: a link, a quotation, italics, bold.
    public boolean isMarked() {
        return isSpanned() || is(MarkedText.ITALIC) || is(MarkedText.BOLD);
    }

    /// Whether this atom and the one before it lie in one marked span that belongs together: a link, a quotation, bold.
    public boolean continues(Atom previous) {
        // `["A title," A. Name](…)`: the quotation marks the title, the link says nothing more.
        boolean title =
                previous.quote > 0 && quote == 0 && (before == Sep.COMMA || before == Sep.BY || before == Sep.STOP);
        return (link >= 0 && link == previous.link && !title)
                || (quote > 0 && quote == previous.quote)
                || (is(MarkedText.BOLD) && previous.is(MarkedText.BOLD) && link == previous.link)
                || (is(MarkedText.ITALIC) && previous.is(MarkedText.ITALIC) && link == previous.link);
    }

    /// Whether it goes on with what stands before: a small letter behind a comma, a bracket or a mere change of marks.
    public boolean runsOn() {
        return small && (before == Sep.COMMA || before == Sep.SPACE || before == Sep.WRAP || before == Sep.CLOSE);
    }

    /// Whether the atom before stands in a link, a quotation or bold, and this one does not.
    public boolean leaves(Atom previous) {
        boolean marked = previous.link >= 0 || previous.quote > 0 || previous.is(MarkedText.BOLD);
        boolean still = (previous.link >= 0 && link >= 0)
                || (previous.quote > 0 && quote > 0)
                || (previous.is(MarkedText.BOLD) && is(MarkedText.BOLD));
        return marked && !still;
    }

    /// The same atom outside the link that carries it.
    public Atom unlinked() {
        return new Atom(start, end, before, marks, -1, bracket, quote, cell, small);
    }

    /// The same atom without bold.
    public Atom light() {
        return new Atom(start, end, before, (byte) (marks & ~MarkedText.BOLD), link, bracket, quote, cell, small);
    }

    /// The same atom from a later place on.
    Atom from(int later) {
        return new Atom(later, end, before, marks, link, bracket, quote, cell, false);
    }

    /// The same atom at the start of its entry.
    Atom first() {
        return new Atom(start, end, Sep.START, marks, link, bracket, quote, cell, small);
    }

    /// Where the atoms end that one link carries with the one at this place; the place itself where none carries it.
    public static int endOfLink(List<Atom> atoms, int start) {
        int end = start;
        while (end < atoms.size()
                && atoms.get(end).linked()
                && atoms.get(end).link() == atoms.get(start).link()) {
            end++;
        }
        return end;
    }
}
