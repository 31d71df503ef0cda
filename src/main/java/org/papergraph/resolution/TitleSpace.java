package org.papergraph.resolution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Places works so that those of one field lie near each other, even where their titles share no word: each word stands
/// where the titles stand that use it (reflective random indexing; Cohen, Schvaneveldt and Widdows 2010). Random
/// directions come from the words themselves, so the outcome is always the same. Time grows with the words, memory
/// with works and distinct words.
final class TitleSpace {
    private static final int DIMENSIONS = 256;
    private static final int SEEDS = 32;
    /// Works beyond which the places are more signal than chance.
    private static final double ENOUGH_WORKS = 130;

    private final float[][] places;
    private final double reliability;

    /// Lays out the works, each given by its title's words and its venue.
    ///
    /// @param venues series of each work, as [VenueSeries] gives it
    /// @param titles words of each work, as [TitleTerms#words] gives them
    TitleSpace(List<Optional<String>> venues, List<List<String>> titles) {
        List<List<String>> features = IntStream.range(0, titles.size())
                .mapToObj(i -> features(venues.get(i), titles.get(i)))
                .toList();
        Map<String, Integer> frequency = new HashMap<>();
        features.forEach(words -> words.forEach(word -> frequency.merge(word, 1, Integer::sum)));
        Map<String, float[]> context = new HashMap<>();
        for (List<String> words : features) {
            float[] place = new float[DIMENSIONS];
            words.forEach(word -> scatter(word, weight(word, frequency, titles.size()), place));
            normalize(place);
            for (String word : words) {
                if (frequency.getOrDefault(word, 0) > 1) {
                    add(1, place, context.computeIfAbsent(word, w -> new float[DIMENSIONS]));
                }
            }
        }
        context.values().forEach(TitleSpace::normalize);
        places = features.stream()
                .map(words -> {
                    float[] place = new float[DIMENSIONS];
                    for (String word : words) {
                        float[] at = context.get(word);
                        if (at != null) {
                            add(weight(word, frequency, titles.size()), at, place);
                        }
                    }
                    normalize(place);
                    return place;
                })
                .toArray(float[][]::new);
        reliability = titles.size() / (titles.size() + ENOUGH_WORKS);
    }

    /// Adds the place of a work to a sum.
    void addTo(float[] sum, int work) {
        add(1, places[work], sum);
    }

    static float[] origin() {
        return new float[DIMENSIONS];
    }

    /// The scalar product of two sums, shrunk where there are too few works to learn from.
    double likeness(float[] one, float[] other) {
        float product = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            product += one[i] * other[i];
        }
        return product * reliability;
    }

    private static List<String> features(Optional<String> venue, List<String> title) {
        return Stream.concat(title.stream(), venue.map(name -> "@" + name).stream())
                .toList();
    }

    private static float weight(String word, Map<String, Integer> frequency, int works) {
        int count = frequency.getOrDefault(word, 0);
        return count < 2 ? 0 : (float) Math.log((works + 1) / (count + 0.5));
    }

    /// Adds a word's own direction: a few of the dimensions, up or down, drawn by a generator seeded with the word.
    private static void scatter(String word, float weight, float[] place) {
        long state = word.hashCode() * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < SEEDS && weight > 0; i++) {
            state += 0x9E3779B97F4A7C15L;
            long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            mixed ^= mixed >>> 31;
            place[(int) (mixed & (DIMENSIONS - 1))] += mixed < 0 ? -weight : weight;
        }
    }

    private static void add(float weight, float[] from, float[] to) {
        for (int i = 0; i < DIMENSIONS; i++) {
            to[i] += weight * from[i];
        }
    }

    private static void normalize(float[] place) {
        double length = 0;
        for (float value : place) {
            length += value * value;
        }
        if (length > 0) {
            float scale = (float) (1 / Math.sqrt(length));
            for (int i = 0; i < place.length; i++) {
                place[i] *= scale;
            }
        } else {
            Arrays.fill(place, 0);
        }
    }
}
