package org.papergraph.citation.name;

import java.util.Set;

/// Tells whether a word can be one to three syllables of Mandarin in Latin letters.
final class Pinyin {
    private static final Set<String> INITIALS = Set.of(
            "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s",
            "y", "w", "");
    private static final Set<String> FINALS = Set.of(
            "a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "er", "an", "en", "in", "un",
            "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo", "uai", "uan", "uang", "lve");

    private Pinyin() {}

    static boolean isName(String lower) {
        return lower.length() >= 2 && lower.length() <= 14 && splits(lower, 0, 3);
    }

    private static boolean splits(String word, int from, int syllables) {
        if (from == word.length()) {
            return true;
        }
        if (syllables == 0) {
            return false;
        }
        for (int end = Math.min(word.length(), from + 6); end > from; end--) {
            if (isSyllable(word.substring(from, end)) && splits(word, end, syllables - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSyllable(String part) {
        int initial = part.startsWith("zh") || part.startsWith("ch") || part.startsWith("sh") ? 2 : 1;
        if (part.length() > initial
                && INITIALS.contains(part.substring(0, initial))
                && FINALS.contains(part.substring(initial))) {
            return true;
        }
        return FINALS.contains(part) && "aeo".indexOf(part.charAt(0)) >= 0;
    }
}
