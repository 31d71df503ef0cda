package org.papergraph.citation.name;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Lexicon;

/// Words that a list itself writes in lower case: capitalised elsewhere in it, they are words of titles, not names.
/// This evidence needs no dictionary and works in any language.
public final class Vocabulary {
    /// "Okafor AB, Lind C", in the first group, or "Okafor A.B., Lind C.", in the second.
    private static final Pattern TRAILING_NAMES = Pattern.compile("(?:\\[\\d+\\] )?\\p{Lu}[\\p{L}'’-]+ "
            + "(?:(\\p{Lu}{1,3}), \\p{Lu}[\\p{L}'’-]+ \\p{Lu}{1,3}[,.:(]|(\\p{Lu}\\. ?){1,3}, ?\\p{Lu})");
    /// Characters of two such names.
    private static final int LEAST = 9;
    /// Entries that tell how a list writes names.
    private static final int SEVERAL = 3;

    private final Lexicon lexicon;
    private final Set<String> lowerCase = new HashSet<>();
    /// Of the words met since the last entry was learned.
    private final Map<String, WordFacts> words = new ConcurrentHashMap<>();

    /// Entries with initials without full stops, less those with.
    private int bareInitials;

    public Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /// Takes the lower-case words of an entry into account, and how the names that it may begin with are written.
    public void learn(String text) {
        Matcher names = text.length() > LEAST && text.indexOf(", ") > 0 ? TRAILING_NAMES.matcher(text) : null;
        if (names != null && names.lookingAt()) {
            bareInitials += names.group(1) == null ? -1 : 1;
        }
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

    /// Whether several entries begin with names whose initials stand behind and have no full stops.
    boolean hasBareInitials() {
        return bareInitials >= SEVERAL;
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
