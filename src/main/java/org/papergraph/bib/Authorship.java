package org.papergraph.bib;

import java.util.List;

/// One person's place among the authors (or editors) of a work.
///
/// @param name the name by its parts
/// @param nameAsWritten the name in reading order with the source's own letters
/// @param variants other spellings that the source itself gives for this author (another script, say)
/// @param affiliations bodies stated for this author, in the order written
/// @param scope whether the affiliations are stated for this author or for the whole entry
/// @param identifiers of the person, such as an ORCID iD
public record Authorship(
        PersonName name,
        String nameAsWritten,
        List<String> variants,
        List<Affiliation> affiliations,
        AffiliationScope scope,
        List<Identifier> identifiers) {
    public Authorship {
        variants = List.copyOf(variants);
        affiliations = List.copyOf(affiliations);
        identifiers = List.copyOf(identifiers);
    }
}
