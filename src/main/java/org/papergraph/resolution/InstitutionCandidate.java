package org.papergraph.resolution;

import org.papergraph.bib.Institution;
import org.papergraph.resolution.InstitutionMention.How;

/// An institution that a stretch of an affiliation may name.
///
/// @param from index of its first word
/// @param to index behind its last word
/// @param institution that may be meant
/// @param how it was recognised
/// @param fit how good a name it is: 3 the preferred one, 2 another one, less for one cut short or only like a name
/// @param asWritten whether the register writes the name as the text does, but for case and accents
record InstitutionCandidate(int from, int to, Institution institution, How how, double fit, boolean asWritten) {
    boolean shares(InstitutionCandidate other) {
        return from < other.to && other.from < to;
    }

    /// Whether both are read out of the same words.
    boolean isAt(InstitutionCandidate other) {
        return from == other.from && to == other.to;
    }

    /// Whether a longer name holds this one.
    boolean isInside(InstitutionCandidate other) {
        return other.from <= from && to <= other.to && !isAt(other);
    }

    /// Whether another was recognised alike, of the same body, by a name that is as good.
    boolean isNoBetterThan(InstitutionCandidate other) {
        return other.isOf(institution) && other.how == how && other.fit >= fit;
    }

    boolean isOf(Institution body) {
        return institution.reference().equals(body.reference());
    }

    /// Whether it is a name of the register rather than one cut short or only like one.
    boolean isFullName() {
        return fit >= 2;
    }

    int length() {
        return to - from;
    }
}
