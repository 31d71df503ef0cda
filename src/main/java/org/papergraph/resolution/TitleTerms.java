package org.papergraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of titles without their endings, weighed by how rare they are among the works at hand (tf-idf; Salton and
/// Buckley 1988).
final class TitleTerms {
    private static final Set<String> EVERYWHERE =
            Set.of("towards", "toward", "based", "approach", "new", "method", "using", "via", "its");

    private final TermVector[] vectors;

    /// @param titles words of each work, as [#words] gives them
    TitleTerms(List<List<String>> titles) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] terms = titles.stream()
                .map(words -> words.stream()
                        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        int[] frequency = new int[numbers.size()];
        for (int[] each : terms) {
            for (int term : each) {
                frequency[term]++;
            }
        }
        vectors = new TermVector[terms.length];
        for (int i = 0; i < terms.length; i++) {
            float[] weights = new float[terms[i].length];
            for (int j = 0; j < weights.length; j++) {
                weights[j] = (float) Math.log((terms.length + 1) / (frequency[terms[i][j]] + 0.5));
            }
            TermVector vector = new TermVector(terms[i], weights);
            double length = vector.length();
            vectors[i] = length > 0 ? vector.scaled(1 / length) : TermVector.ZERO;
        }
    }

    /// The words of a work's title, each once; of length 1, or if they say nothing of a subject, left out.
    static List<String> words(MergedWork work) {
        return Title.contentWords(work.work().title()).stream()
                .filter(word -> word.length() > 1 && !EVERYWHERE.contains(word))
                .map(TitleTerms::stem)
                .distinct()
                .toList();
    }

    /// Of length 1, or zero where the title has no words.
    TermVector vector(int work) {
        return vectors[work];
    }

    private static String stem(String word) {
        if (word.length() > 6) {
            for (String ending : List.of("ations", "ation", "ment", "ing", "ies", "al", "ed", "es", "s")) {
                if (word.endsWith(ending)) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
        }
        return word;
    }
}
