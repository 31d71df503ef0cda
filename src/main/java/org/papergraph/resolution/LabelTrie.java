package org.papergraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// Finds labels as whole words in texts: a tree of words, walked once from each word of the text, so that the cost does
/// not grow with the number of labels. The longest label at a place wins. A label all in capitals is found in capitals
/// only.
final class LabelTrie {
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final TreeSet<Integer> labels = new TreeSet<>();
    }

    private final Node root = new Node();

    void add(String label, int number) {
        Node node = root;
        boolean capitals = inCapitals(label);
        for (String word : words(label)) {
            node = node.next.computeIfAbsent(capitals ? word : fold(word), key -> new Node());
        }
        if (node != root) {
            node.labels.add(number);
        }
    }

    /// Numbers of the labels that stand in the text, ascending.
    List<Integer> find(String text) {
        String[] words = words(text);
        TreeSet<Integer> found = new TreeSet<>();
        for (int start = 0; start < words.length; ) {
            Match match = longest(words, start);
            found.addAll(match.labels());
            start = Math.max(start + 1, match.end());
        }
        return List.copyOf(found);
    }

    /// Numbers of the labels that are the whole text.
    List<Integer> findWhole(String text) {
        String[] words = words(text);
        Match match = words.length == 0 ? new Match(0, List.of()) : longest(words, 0);
        return match.end() == words.length ? match.labels() : List.of();
    }

    private record Match(int end, List<Integer> labels) {}

    private Match longest(String[] words, int start) {
        return longest(words, start, root);
    }

    private static Match longest(String[] words, int at, Node node) {
        Match best = new Match(at, List.copyOf(node.labels));
        if (at < words.length) {
            for (String key : List.of(words[at], fold(words[at]))) {
                Node next = node.next.get(key);
                Match deeper = next == null ? best : longest(words, at + 1, next);
                if (!deeper.labels().isEmpty() && deeper.end() > best.end()) {
                    best = deeper;
                }
            }
        }
        return best.labels().isEmpty() ? new Match(at, List.of()) : best;
    }

    private static boolean inCapitals(String label) {
        return label.length() > 1
                && label.equals(label.toUpperCase(Locale.ROOT))
                && label.chars().filter(Character::isLetter).count() > 1;
    }

    private static String[] words(String text) {
        return text.strip().split("[^\\p{L}\\p{N}+#]+");
    }

    /// Lower case, so it never equals the key of a label in capitals; a plural is its singular.
    private static String fold(String word) {
        String lower = Folding.words(word);
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("is");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
