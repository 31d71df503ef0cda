package org.papergraph.resolution;

import java.util.List;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.PersonName;

/// One person.
///
/// @param key stable and unique among people
/// @param name the preferred name: the fullest spelling, unless the user prefers another
/// @param spellings every spelling met, the preferred one too, sorted
/// @param identifiers such as ORCID iDs
/// @param homepages addresses of entries that are this person's own page
public record ResolvedPerson(
        String key, PersonName name, List<String> spellings, List<Identifier> identifiers, List<String> homepages) {
    public ResolvedPerson {
        spellings = List.copyOf(spellings);
        identifiers = List.copyOf(identifiers);
        homepages = List.copyOf(homepages);
    }
}
