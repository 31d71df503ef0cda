package org.papergraph.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many namesakes a name must be expected to have, learned from the names of the build alone. A given name that
/// stands with many family names, and a family name that stands with many given names, meet by chance: of `n` names
/// `given × family / n` are expected to be this one.
final class NameRarity {
    /// Of an initial and a family name: any given name that starts so fits.
    private static final double LETTERS = 26;

    /// Given names with which a word is taken for a family name.
    private static final int KNOWN_FAMILY = 3;

    private final Map<String, Set<String>> givenOfFamily = new HashMap<>();
    private final Map<String, Integer> familiesOfGiven = new HashMap<>();
    private final Map<String, int[]> initialsOfFamily = new HashMap<>();
    private final int names;

    /// @param names distinct names
    NameRarity(List<NameForm> names) {
        this.names = names.size();
        for (NameForm name : names) {
            familiesOfGiven.merge(name.givenKey(), 1, Integer::sum);
            if (!name.bare() && name.given().getFirst().length() > 1) {
                String first = name.given().getFirst();
                if (givenOfFamily
                        .computeIfAbsent(name.familyKey(), key -> new HashSet<>())
                        .add(first)) {
                    initialsOfFamily.computeIfAbsent(name.familyKey(), key -> new int[64])[slot(first)]++;
                }
            }
        }
    }

    /// The number of other people of this name to be expected. Given names of the same first letter are left out of the
    /// count: they may be this person's other spellings.
    double namesakes(NameForm name) {
        if (name.bare()) {
            return Math.max(0, families(name) - 1);
        }
        if (name.initialsOnly()) {
            return (families(name) - sameInitial(name)) / LETTERS / name.given().size();
        }
        int others = families(name) - sameInitial(name);
        int elsewhere = familiesOfGiven.getOrDefault(name.givenKey(), 1) - 1;
        return (double) others * elsewhere / names;
    }

    /// Whether, of two names that change places, only one order has a family name that others bear too.
    boolean oneOrderKnown(NameForm one, NameForm other) {
        int fewer = Math.min(families(one), families(other));
        int more = Math.max(families(one), families(other));
        return fewer <= 1 && more >= KNOWN_FAMILY;
    }

    private int families(NameForm name) {
        return givenOfFamily.getOrDefault(name.familyKey(), Set.of()).size();
    }

    private int sameInitial(NameForm name) {
        int[] initials = initialsOfFamily.get(name.familyKey());
        return initials == null ? 0 : initials[slot(name.given().getFirst())];
    }

    private static int slot(String word) {
        return word.charAt(0) & 63;
    }
}
