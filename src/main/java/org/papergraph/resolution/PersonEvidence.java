package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Weighs what speaks for and against two groups of mentions being one person, on the scale of log odds: above 0 it is
/// more likely than not. The weights were learned from bibliographies whose authors are known.
final class PersonEvidence {
    private static final double FIELD = 4.0;
    private static final double VENUE = 1.0;
    private static final double LIST = 0.4;
    private static final double CURATED = 0.9;
    /// Namesakes to be expected at which being in reading lists says half as much.
    private static final double FEW_NAMESAKES = 0.05;

    private static final double SAME_BODY = 6.0;
    private static final double OTHER_BODY = 1.4;
    private static final double DECADE = 0.2;
    private static final double BASE = -1.8;
    private static final double NAMESAKES = 0.3;
    private static final double FEWEST_NAMESAKES = 3e-4;

    private final MentionTable table;

    PersonEvidence(MentionTable table) {
        this.table = table;
    }

    /// What the name alone says: the fewer namesakes are to be expected, the more two mentions are one person.
    double ofName(double namesakes) {
        return BASE - NAMESAKES * Math.log(namesakes + FEWEST_NAMESAKES);
    }

    /// What everything but the name and the co-authors says.
    double ofContext(Profile one, Profile other) {
        double pairs = (double) one.size() * other.size();
        return FIELD * table.titles.likeness(one.place, other.place) / pairs
                + VENUE * shared(one.venues, other.venues, false) / pairs
                + LIST * shared(one.lists, other.lists, true) / pairs
                + ofBodies(one, other)
                - DECADE * one.yearsApart(other) / 10;
    }

    /// What it says that both stand in reading lists, chosen by people who know their field: rare namesakes are rarer
    /// there. A name that many bear is still that of many.
    double ofCuration(double namesakes, Profile one, Profile other) {
        return CURATED * one.curated() * other.curated() / (1 + namesakes / FEW_NAMESAKES);
    }

    /// How far the number of groups that a name falls into speaks of many people, 0 to 1. In reading lists, a rare name
    /// in
    /// many groups is somebody who is known for much.
    double ofDispersion(double namesakes, List<Profile> groups) {
        double curated = groups.stream().mapToDouble(Profile::curated).min().orElse(0);
        return 1 - curated * FEW_NAMESAKES / (FEW_NAMESAKES + namesakes);
    }

    private double shared(Map<Integer, Integer> ones, Map<Integer, Integer> others, boolean weighted) {
        Map<Integer, Integer> fewer = ones.size() <= others.size() ? ones : others;
        Map<Integer, Integer> more = ones.size() <= others.size() ? others : ones;
        double sum = 0;
        for (Map.Entry<Integer, Integer> entry : fewer.entrySet()) {
            sum += (double) entry.getValue()
                    * more.getOrDefault(entry.getKey(), 0)
                    * (weighted ? table.listWeight(entry.getKey()) : 1);
        }
        return sum;
    }

    /// The mean over the pairs of affiliations; 0 where one side has none.
    private double ofBodies(Profile one, Profile other) {
        if (one.organizations.isEmpty() || other.organizations.isEmpty()) {
            return 0;
        }
        double sum = 0;
        for (int[] left : one.organizations) {
            for (int[] right : other.organizations) {
                double alike = alike(left, right);
                sum += SAME_BODY * alike - OTHER_BODY * (1 - alike);
            }
        }
        return sum / (one.organizations.size() * other.organizations.size());
    }

    /// The weight of the shared words over that of the affiliation with fewer, 0 to 1.
    private double alike(int[] one, int[] other) {
        double shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared += table.organizationWeight(one[i]);
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        double least = Math.min(weight(one), weight(other));
        return least > 0 ? shared / least : 0;
    }

    private double weight(int[] words) {
        double sum = 0;
        for (int word : words) {
            sum += table.organizationWeight(word);
        }
        return sum;
    }

    /// The same in words, for people: only what the score counted.
    List<String> words(Profile one, Profile other) {
        List<String> words = new ArrayList<>();
        if (ofBodies(one, other) > 1) {
            words.add("like affiliations");
        } else if (ofBodies(one, other) < -1) {
            words.add("unlike affiliations");
        }
        double field = table.titles.likeness(one.place, other.place) / one.size() / other.size();
        words.add("titles of %s field (%.2f)".formatted(field >= 0.2 ? "one" : "another", field));
        if (shared(one.venues, other.venues, false) > 0) {
            words.add("a shared venue");
        }
        if (shared(one.lists, other.lists, false) > 0) {
            words.add("in one reading list");
        }
        if (one.yearsApart(other) >= 10) {
            words.add("%.0f years apart".formatted(one.yearsApart(other)));
        }
        return words;
    }
}
