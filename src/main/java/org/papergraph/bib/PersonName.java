package org.papergraph.bib;

/// A personal name by its parts, in the terms of BibTeX: given names, particle ("von part"), family name, suffix
/// ("Jr."). An absent part is the empty string; a one-word name is a family name alone. Spaces are single.
public record PersonName(String given, String particle, String family, String suffix) {
    public PersonName {
        if (family.isBlank()) {
            throw new IllegalArgumentException("a name needs a family name: given '" + given + "'");
        }
    }

    /// A name of a given and a family part only.
    public static PersonName of(String given, String family) {
        return new PersonName(given, "", family, "");
    }

    /// The name in reading order, parts joined by single spaces: `Ludwig van Beethoven Jr.`.
    public String full() {
        StringBuilder full = new StringBuilder();
        for (String part : new String[] {given, particle, family, suffix}) {
            if (!part.isEmpty()) {
                full.append(full.isEmpty() ? "" : " ").append(part);
            }
        }
        return full.toString();
    }
}
