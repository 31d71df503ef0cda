package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.bib.Institution;

/// The acronyms and short names by which bodies are known, and what is left of the names of universities without that
/// word, which stands in front of their schools ("Tufts School of Medicine").
final class InstitutionShortForms {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Map<String, List<Institution>> acronyms = new HashMap<>();
    private final Map<String, Institution> shortNames = new HashMap<>();
    private final Map<String, List<Institution>> universities = new HashMap<>();

    /// Adds all short forms of a body.
    void add(Institution institution) {
        institution
                .acronyms()
                .forEach(acronym -> acronyms.computeIfAbsent(key(acronym), key -> new ArrayList<>(1))
                        .add(institution));
        institution
                .shortNames()
                .forEach(name -> shortNames.put(OrganizationText.of(name).key(), institution));
    }

    /// The words of an acronym as a text has them: "LAB-STICC" has two. A stop word or the like stays as it is.
    private static String key(String acronym) {
        OrganizationText text = OrganizationText.of(acronym);
        String words = text.rawKey(0, text.size());
        String folded = OrganizationText.fold(acronym);
        boolean whole = words.replace(" ", "").equals(NO_LETTER.matcher(folded).replaceAll(""));
        return whole ? words : folded;
    }

    /// Adds a name, if it is one of a university, without that word.
    void addName(Institution institution, String key) {
        String bare = (' ' + key + ' ').replace(" university ", " ").strip();
        if (bare.length() < key.length() && !bare.isEmpty()) {
            List<Institution> known = universities.computeIfAbsent(bare, k -> new ArrayList<>(1));
            if (!known.contains(institution)) {
                known.add(institution);
            }
        }
    }

    /// The one body that an abbreviation or short name stands for.
    Optional<Institution> shortNamed(String key) {
        return Optional.ofNullable(shortNames.get(key));
    }

    /// Who uses an acronym, given as words split by spaces.
    List<Institution> withAcronym(String words) {
        return acronyms.getOrDefault(words, List.of());
    }

    /// The universities that have these words in a name, and none besides but "university".
    List<Institution> universities(String key) {
        return universities.getOrDefault(key, List.of());
    }
}
