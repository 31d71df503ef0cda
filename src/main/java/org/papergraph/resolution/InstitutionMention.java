package org.papergraph.resolution;

import org.papergraph.bib.Institution;

/// A stretch of an affiliation that names an institution.
///
/// @param from index of its first word
/// @param to index behind its last word
/// @param institution the only one, or by far the best, with this name
/// @param how it was recognised
/// @param supported whether its city, region, country, parent or part stands elsewhere in the text
record InstitutionMention(int from, int to, Institution institution, How how, boolean supported) {
    /// How a name was recognised.
    enum How {
        /// A full name, in any language.
        NAME("name"),
        /// The words of a name in another order, as in "Belgrade University".
        REORDERED("word-order"),
        /// Most words of a name, in any order.
        SIMILAR("similar-name"),
        /// A name without its city, legal form or country.
        SHORTENED("shortened-name"),
        /// An abbreviation or short name that stands for one body only.
        SHORT_NAME("short-name"),
        /// An acronym of the register, with support.
        ACRONYM("acronym"),
        /// A short name in front of one of the body's schools, as in "Yale School of Medicine".
        SCHOOL("school");

        private final String label;

        How(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
