package org.papergraph.citation.text;

import java.util.Collection;

/// The first two letters of several words: most other words are told from them by these alone, before they are cut out
/// of a text and looked up.
public final class FirstLetters {
    private static final int ASCII = 0x80;

    private final boolean[] pairs = new boolean[ASCII * ASCII];

    /// @param words in small letters
    public static FirstLetters of(Collection<String> words) {
        FirstLetters letters = new FirstLetters();
        for (String word : words) {
            if (word.length() > 1 && word.charAt(0) < ASCII && word.charAt(1) < ASCII) {
                letters.pairs[word.charAt(0) * ASCII + word.charAt(1)] = true;
            }
        }
        return letters;
    }

    /// Whether one of the words may stand at this place, in letters of any size. Where the first or the second
    /// character is no letter of ASCII, it may.
    public boolean mayStandAt(String text, int place) {
        char first = Boundaries.charAt(text, place);
        char second = Boundaries.charAt(text, place + 1);
        return !isLetter(first) || !isLetter(second) || pairs[(first | 0x20) * ASCII + (second | 0x20)];
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
