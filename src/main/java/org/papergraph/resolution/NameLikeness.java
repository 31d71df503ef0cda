package org.papergraph.resolution;

import java.util.List;

/// How two spellings of a name stand to each other.
enum NameLikeness {
    /// Equal but for case, accents, hyphens and spaces.
    EQUAL,
    /// The written-out given names agree; a middle name or its initial is missing on one side.
    MIDDLE_MISSING,
    /// A given name stands as an initial on one side.
    INITIAL,
    /// One side is a family name alone.
    BARE_FAMILY,
    /// They cannot be one name.
    CONTRADICTION;

    boolean compatible() {
        return this != CONTRADICTION;
    }

    static NameLikeness of(NameForm one, NameForm other) {
        if (one.key().equals(other.key())) {
            return EQUAL;
        }
        if (!one.familyKey().equals(other.familyKey())) {
            return CONTRADICTION;
        }
        if (one.bare() || other.bare()) {
            return BARE_FAMILY;
        }
        return given(one.given(), other.given());
    }

    private static NameLikeness given(List<String> one, List<String> other) {
        boolean initial = false;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String left = one.get(i);
            String right = other.get(i);
            if (!left.equals(right)) {
                boolean abbreviated = (left.length() == 1 || right.length() == 1) && left.charAt(0) == right.charAt(0);
                if (!abbreviated) {
                    return CONTRADICTION;
                }
                initial = true;
            }
        }
        return initial ? INITIAL : MIDDLE_MISSING;
    }
}
