package org.papergraph.resolution;

import java.util.List;

/// How two spellings of a name stand to each other, from most alike to not compatible.
enum NameLikeness {
    /// Equal but for case, accents, hyphens and spaces.
    EQUAL("equal names"),
    /// The written-out given names agree; a middle name, or a second family name, is missing on one side.
    PART_MISSING("equal names but for a part that one side lacks"),
    /// A given name stands as its initial on one side.
    INITIAL("one name gives initials of the other"),
    /// Short form, other language, or transliteration of one given name.
    NICKNAME("given names that stand for each other"),
    /// Given and family name change places.
    SWAPPED("given and family name in the other order"),
    /// The first given name is left out on one side.
    FIRST_MISSING("the first given name is missing on one side"),
    /// A slip of the pen in one of the words.
    SLIP("names equal but for a letter"),
    /// One side is a family name alone.
    BARE_FAMILY("a family name alone"),
    /// They cannot be one name.
    CONTRADICTION("contradicting names");

    private static final Nicknames NICKNAMES = Nicknames.load();

    private final String words;

    NameLikeness(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean compatible() {
        return this != CONTRADICTION;
    }

    static Nicknames nicknames() {
        return NICKNAMES;
    }

    static NameLikeness of(NameForm one, NameForm other) {
        if (one.key().equals(other.key())) {
            return EQUAL;
        }
        NameLikeness family = family(one, other);
        if (family == CONTRADICTION) {
            return swapped(one, other) ? SWAPPED : CONTRADICTION;
        }
        if (one.bare() || other.bare()) {
            return BARE_FAMILY;
        }
        return worse(family, one.givenKey().equals(other.givenKey()) ? EQUAL : given(one.given(), other.given()));
    }

    private static NameLikeness worse(NameLikeness one, NameLikeness other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// Equal, one more family name or particle (`Voda Besançon`), the umlaut written out, or a slip in a long name.
    private static NameLikeness family(NameForm one, NameForm other) {
        if (one.familyKey().equals(other.familyKey()) || one.plainFamily().equals(other.plainFamily())) {
            return EQUAL;
        }
        List<String> fewer = one.family().size() < other.family().size() ? one.family() : other.family();
        List<String> more = one.family().size() < other.family().size() ? other.family() : one.family();
        boolean part = fewer.size() < more.size()
                && (more.subList(0, fewer.size()).equals(fewer)
                        || more.subList(more.size() - fewer.size(), more.size()).equals(fewer));
        if (part && String.join("", fewer).length() > 2) {
            return PART_MISSING;
        }
        boolean slip = one.familyKey().length() > 6 && Spelling.isSlip(one.familyKey(), other.familyKey());
        return slip ? SLIP : CONTRADICTION;
    }

    private static boolean swapped(NameForm one, NameForm other) {
        return !one.bare()
                && !one.initialsOnly()
                && one.givenKey().equals(other.familyKey())
                && one.familyKey().equals(other.givenKey());
    }

    private static NameLikeness given(List<String> one, List<String> other) {
        NameLikeness inPlace = inPlace(one, other);
        if (inPlace != CONTRADICTION) {
            return inPlace;
        }
        boolean shifted = (initialThen(one, other) && inPlace(one.subList(1, one.size()), other) != CONTRADICTION)
                || (initialThen(other, one) && inPlace(other.subList(1, other.size()), one) != CONTRADICTION);
        return shifted ? FIRST_MISSING : CONTRADICTION;
    }

    /// `W. Ken` against `Ken`.
    private static boolean initialThen(List<String> longer, List<String> shorter) {
        return longer.size() > 1
                && longer.getFirst().length() == 1
                && longer.get(1).length() > 1
                && shorter.getFirst().length() > 1;
    }

    private static NameLikeness inPlace(List<String> one, List<String> other) {
        NameLikeness worst = one.size() == other.size() ? EQUAL : PART_MISSING;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            worst = worse(worst, word(one.get(i), other.get(i)));
        }
        return worst;
    }

    private static NameLikeness word(String one, String other) {
        if (one.equals(other)) {
            return EQUAL;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : CONTRADICTION;
        }
        if (NICKNAMES.alike(one, other)) {
            return NICKNAME;
        }
        return Math.min(one.length(), other.length()) > 5 && Spelling.isSlip(one, other) ? SLIP : CONTRADICTION;
    }
}
