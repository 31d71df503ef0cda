package org.papergraph.citation.name;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.papergraph.citation.text.Lexicon;

/// Words that a list itself writes in lower case: capitalised elsewhere in it, they are words of titles, not names.
/// This evidence needs no dictionary and works in any language.
public final class Vocabulary {
    private final Lexicon lexicon;
    private final Set<String> lowerCase = new HashSet<>();
    /// Of the words met since the last entry was learned.
    private final Map<String, WordFacts> words = new ConcurrentHashMap<>();

    public Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /// Takes the lower-case words of an entry into account.
    public void learn(String text) {
        if (!words.isEmpty()) {
            words.clear();
        }
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                // A word beside a mark may be part of an address or of a hyphenated name.
                boolean free = start == 0 || text.charAt(start - 1) <= ' ';
                if (free && i - start >= 3 && Character.isLowerCase(text.charAt(start)) && endsFree(text, i)) {
                    lowerCase.add(text.substring(start, i));
                }
                start = -1;
            }
        }
    }

    private static boolean endsFree(String text, int end) {
        return end == text.length() || " ,.;:)?!\n".indexOf(text.charAt(end)) >= 0;
    }

    /// Whether a capitalised word, given in lower case, is a word of the language rather than a name.
    public boolean isCommon(String lower) {
        return lexicon.isCommonWord(lower) || (lowerCase.contains(lower) && !lexicon.isGivenName(lower));
    }

    /// What a word, as it is written, says about a name that it may be part of. Several threads may ask, once all
    /// entries are learned.
    WordFacts word(String written) {
        WordFacts known = words.get(written);
        if (known == null) {
            known = WordFacts.of(written, this);
            words.put(written, known);
        }
        return known;
    }

    /// Whether the word joins others.
    public boolean isFunction(String lower) {
        return lexicon.isFunctionWord(lower);
    }
}
