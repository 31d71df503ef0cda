package org.papergraph.store;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds what somebody may have meant: names that differ by a few letters, such as hold a word that does, and such as
/// end in the same word, as "L. Lamport" and "Leslie Lamport" do.
public final class NearNames {
    private static final int SHOWN = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private record Near(String name, int ofWord, int ofWhole) {}

    private NearNames() {}

    /// `; did you mean coauthors or coauthor-edges?`, or nothing if no name is near.
    static String suggestion(String name, Collection<String> names) {
        List<String> near = of(name, names);
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    /// The names that are near, the nearest first. Case and accents do not matter.
    public static List<String> of(String name, Collection<String> names) {
        String wanted = folded(name);
        return names.stream()
                .map(each -> near(wanted, each))
                .filter(each -> isNear(wanted, each))
                .sorted(Comparator.comparingInt((Near each) -> Math.min(each.ofWord(), each.ofWhole()))
                        .thenComparingInt(Near::ofWhole)
                        .thenComparing(Near::name))
                .limit(SHOWN)
                .map(Near::name)
                .toList();
    }

    private static Near near(String wanted, String name) {
        String whole = folded(name);
        int ofWord = GAP.splitAsStream(whole)
                .mapToInt(word -> distance(wanted, word))
                .min()
                .orElse(Integer.MAX_VALUE);
        return new Near(name, ofWord, distance(wanted, whole));
    }

    private static boolean isNear(String wanted, Near near) {
        String whole = folded(near.name());
        return near.ofWhole() <= Math.max(2, whole.length() / 3)
                || near.ofWord() <= wanted.length() / 4
                || (wanted.length() > 2 && (whole.contains(wanted) || wanted.contains(whole)))
                || (lastWord(wanted).length() > 2 && lastWord(wanted).equals(lastWord(whole)));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /// Levenshtein distance: the fewest insertions, deletions and replacements of a character.
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
