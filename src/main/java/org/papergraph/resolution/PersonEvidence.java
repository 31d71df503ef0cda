package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.resolution.NameRarity.Distinction;

/// Weighs what speaks for and against two groups of mentions being one person, on the scale of log odds: above 0 it is
/// more likely than not. The weights were learned from bibliographies whose authors are known, large ones and such as
/// hold one name alone (logistic regression over pairs of groups).
final class PersonEvidence {
    private static final double FIELD = 4.5;
    private static final double TITLES = 7.5;
    private static final double LIKE_TITLES = 0.1;
    private static final double VENUE = 0.25;
    private static final double RARE_VENUE = 0.4;
    private static final double LIST = 0.4;
    private static final double CURATED = 0.9;
    /// Namesakes to be expected at which being in reading lists says half as much.
    private static final double FEW_NAMESAKES = 0.05;

    /// What a name says that tells who is meant, and how much more it says within one venue.
    private static final double RARE_NAME = 1;

    private static final double RARE_NAME_IN_VENUE = 1;

    /// A gap between the years of two groups speaks for two people, by so much a year beyond those that are usual.
    private static final double YEAR_APART = 0.1;

    private static final int USUAL_GAP = 10;

    private static final double SAME_BODY = 4.4;
    private static final double ANOTHER_BODY = 1.05;
    private static final double BASE = -1.8;
    private static final double NAMESAKES = 0.25;
    private static final double FEWEST_NAMESAKES = 3e-4;

    private final MentionTable table;

    PersonEvidence(MentionTable table) {
        this.table = table;
    }

    /// What the name alone says: the fewer namesakes are to be expected, the more two mentions are one person.
    double ofName(double namesakes) {
        return BASE - NAMESAKES * Math.log(namesakes + FEWEST_NAMESAKES);
    }

    /// What it says that a name tells who is meant, whoever else is in the build.
    double ofDistinction(Distinction name) {
        return RARE_NAME * name.everywhere();
    }

    /// What it says that two of a name have a venue in common in which the name tells who is meant.
    double ofDistinctionInVenue(Distinction name, Profile one, Profile other) {
        return ofVenues(one, other) > 0 ? RARE_NAME_IN_VENUE * name.inVenue() : 0;
    }

    /// What everything but the name and the co-authors says.
    double ofContext(Profile one, Profile other) {
        double pairs = (double) one.size() * other.size();
        return FIELD * table.titles.likeness(one.place, other.place) / pairs
                + TITLES * one.terms.cosine(other.terms)
                + ofVenues(one, other)
                + ofYears(one, other)
                + LIST * sharedLists(one, other) / pairs
                + ofBodies(one, other);
    }

    /// One venue in common says that they may be one; a rare one more so.
    private double ofVenues(Profile one, Profile other) {
        double rarest = one.venues.keySet().stream()
                .filter(other.venues::containsKey)
                .mapToDouble(table::venueWeight)
                .max()
                .orElse(-1);
        return rarest < 0 ? 0 : VENUE + RARE_VENUE * rarest;
    }

    private static double ofYears(Profile one, Profile other) {
        return -YEAR_APART * Math.max(0, one.yearsApart(other) - USUAL_GAP);
    }

    /// What it says that both stand in reading lists, chosen by people who know their field: rare namesakes are rarer
    /// there. A name that many bear is still that of many.
    double ofCuration(double namesakes, Profile one, Profile other) {
        return CURATED * one.curated() * other.curated() / (1 + namesakes / FEW_NAMESAKES);
    }

    /// How far the number of groups that a name falls into speaks of many people, 0 to 1. In reading lists, a
    /// rare name in many groups is somebody who is known for much; elsewhere, and the more so in one venue,
    /// somebody who writes alone.
    double ofDispersion(double namesakes, Distinction name, List<Profile> groups) {
        double curated = groups.stream().mapToDouble(Profile::curated).min().orElse(0);
        double oneName = Math.max(name.everywhere(), name.inVenue() * inOneVenue(groups));
        return (1 - oneName) * (1 - curated * FEW_NAMESAKES / (FEW_NAMESAKES + namesakes));
    }

    /// The share of groups that have the most frequent venue.
    private static double inOneVenue(List<Profile> groups) {
        Map<Integer, Integer> ofVenue = new HashMap<>();
        groups.forEach(group -> group.venues.keySet().forEach(venue -> ofVenue.merge(venue, 1, Integer::sum)));
        return ofVenue.values().stream().mapToDouble(count -> count).max().orElse(0) / groups.size();
    }

    /// Reading lists in common, counted by pairs of mentions and weighed by how short the lists are.
    private double sharedLists(Profile one, Profile other) {
        double sum = 0;
        for (Map.Entry<Integer, Integer> entry : one.lists.entrySet()) {
            sum += (double) entry.getValue()
                    * other.lists.getOrDefault(entry.getKey(), 0)
                    * table.listWeight(entry.getKey());
        }
        return sum;
    }

    /// What the most alike affiliations say; 0 where one side has none.
    private double ofBodies(Profile one, Profile other) {
        if (one.organizations.isEmpty() || other.organizations.isEmpty()) {
            return 0;
        }
        double most = 0;
        for (int[] left : one.organizations) {
            for (int[] right : other.organizations) {
                most = Math.max(most, alike(left, right));
            }
        }
        return SAME_BODY * most - ANOTHER_BODY;
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
        } else if (ofBodies(one, other) < -0.5) {
            words.add("unlike affiliations");
        }
        if (one.terms.cosine(other.terms) >= LIKE_TITLES) {
            words.add("titles that share rare words");
        }
        double field = table.titles.likeness(one.place, other.place) / one.size() / other.size();
        words.add("titles of %s field (%.2f)".formatted(field >= 0.2 ? "one" : "another", field));
        if (ofVenues(one, other) > 0) {
            words.add("a shared venue");
        }
        if (ofYears(one, other) < 0) {
            words.add(one.yearsApart(other) + " years apart");
        }
        if (sharedLists(one, other) > 0) {
            words.add("in one reading list");
        }
        return words;
    }
}
