package org.papergraph.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many namesakes a name must be expected to have. Among the names of the build, a given name that stands
/// with many family names, and a family name that stands with many given names, meet by chance: of `n` names
/// `given × family / n` are expected to be this one. A build that knows few names cannot tell a common one, so
/// those of the world are reckoned, too.
final class NameRarity {
    /// Of an initial and a family name: any given name that starts so fits.
    private static final double LETTERS = 26;

    /// Given names with which a word is taken for a family name.
    private static final int KNOWN_FAMILY = 3;

    /// Authors of the world who bear one family name, in the order of magnitude: one of those that many bear, and
    /// any other.
    private static final double BEARERS_OF_COMMON = 20_000;

    private static final double BEARERS_OF_RARE = 200;

    /// The share of the world's authors who write for one venue, in the order of magnitude.
    private static final double SHARE_OF_VENUE = 0.003;

    /// Namesakes to be expected in the build at which its names make one rare no longer.
    private static final double FEW = 0.05;

    /// Names that are added to those of the build to reckon how common a given name is: 1 in 200 until the build knows.
    private static final int UNKNOWN = 200;

    private static final CommonFamilies COMMON = CommonFamilies.load();

    /// How far a name by itself tells who is meant: near 1 if no namesake is to be expected, near 0 if many are.
    ///
    /// @param everywhere among all authors of the world
    /// @param inVenue among those who write for one venue, at least as much
    record Distinction(double everywhere, double inVenue) {}

    private final Map<String, Set<String>> givenOfFamily = new HashMap<>();
    private final Map<String, Integer> familiesOfGiven = new HashMap<>();
    private final Map<String, Integer> namesCalled = new HashMap<>();
    private final Map<String, int[]> initialsOfFamily = new HashMap<>();
    private final int names;

    /// @param names distinct names
    NameRarity(List<NameForm> names) {
        this.names = names.size();
        for (NameForm name : names) {
            familiesOfGiven.merge(name.givenKey(), 1, Integer::sum);
            if (!name.initialsOnly()) {
                namesCalled.merge(called(name), 1, Integer::sum);
            }
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

    /// How far a name tells who is meant. An initial tells nothing, nor does a family name of millions.
    Distinction distinction(NameForm name) {
        if (name.initialsOnly() || COMMON.isUbiquitous(name)) {
            return new Distinction(0, 0);
        }
        double given = (double) namesCalled.getOrDefault(called(name), 1) / (names + UNKNOWN);
        double everywhere = (COMMON.has(name) ? BEARERS_OF_COMMON : BEARERS_OF_RARE) * given + namesakes(name) / FEW;
        return new Distinction(1 / (1 + everywhere), 1 / (1 + everywhere * SHARE_OF_VENUE));
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

    /// The first given name that is written out.
    private static String called(NameForm name) {
        return name.given().stream()
                .filter(word -> word.length() > 1)
                .findFirst()
                .orElseThrow();
    }

    private static int slot(String word) {
        return word.charAt(0) & 63;
    }
}
