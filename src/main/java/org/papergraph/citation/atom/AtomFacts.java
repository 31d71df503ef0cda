package org.papergraph.citation.atom;

import org.papergraph.citation.venue.SourceNumbers;

/// What the words of an atom say, without its place in the entry.
///
/// @param text of the atom
/// @param words how many it has; of scripts without spaces, half its characters
/// @param lower how many of them begin in lower case
/// @param content how many of those are no mere function words
/// @param name as [org.papergraph.citation.name.NameShape#score] gives it
/// @param body as [org.papergraph.citation.name.BodyShape#score] gives it
/// @param venue as [org.papergraph.citation.venue.VenueShape#score] gives it
/// @param token what else it is
/// @param numbers what its digits say
public record AtomFacts(
        String text,
        int words,
        int lower,
        int content,
        double name,
        double body,
        double venue,
        Token token,
        SourceNumbers numbers) {
    /// Forms that are told by their look alone.
    public enum Token {
        NONE,
        DATE,
        ET_AL,
        KIND,
        PLACE,
        PUBLISHER,
        NUMBERS,
        IDENTIFIER
    }

    /// The same words where brackets or a link say what they are.
    AtomFacts with(Token other) {
        return new AtomFacts(text, words, lower, content, name, body, venue, other, numbers);
    }

    /// The same words, told how much they look like a name.
    AtomFacts named(double score) {
        return new AtomFacts(text, words, lower, content, score, body, venue, token, numbers);
    }

    public boolean is(Token wanted) {
        return token == wanted;
    }

    public boolean startsLower() {
        return Character.isLowerCase(text.charAt(0));
    }
}
