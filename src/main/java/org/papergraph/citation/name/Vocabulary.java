package org.papergraph.citation.name;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.name.WordFacts.Sign;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Memo;
import org.papergraph.citation.text.Words;

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
    private final Memo<String, WordFacts> words;

    /// Entries with initials without full stops, less those with.
    private int bareInitials;

    public Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new Memo<>(written -> WordFacts.of(written, lexicon));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /// Takes the lower-case words of an entry into account, and how the names that it may begin with are written.
    public void learn(String text) {
        Matcher names = mayTrail(text) ? TRAILING_NAMES.matcher(text) : null;
        if (names != null && names.lookingAt()) {
            bareInitials += names.group(1) == null ? -1 : 1;
        }
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Words.isLetter(text.charAt(i));
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

    /// Whether a capital that no small letter follows stands behind the first or, in an entry with a number, the second
    /// word, and a comma behind that.
    private static boolean mayTrail(String text) {
        if (text.length() <= LEAST) {
            return false;
        }
        int first = text.indexOf(' ');
        int initial = text.charAt(0) == '[' ? text.indexOf(' ', first + 1) + 1 : first + 1;
        return initial > 1
                && initial + 1 < text.length()
                && Character.isUpperCase(text.charAt(initial))
                && !Character.isLowerCase(text.charAt(initial + 1))
                && text.indexOf(", ", initial) > 0;
    }

    /// Whether several entries begin with names whose initials stand behind and have no full stops.
    boolean hasBareInitials() {
        return bareInitials >= SEVERAL;
    }

    private static boolean endsFree(String text, int end) {
        return end == text.length() || Words.isOneOf(text.charAt(end), " ,.;:)?!\n");
    }

    /// Whether a capitalised word, given in lower case, is a word of the language rather than a name.
    public boolean isCommon(String lower) {
        return lexicon.isCommonWord(lower) || (lowerCase.contains(lower) && !lexicon.isGivenName(lower));
    }

    /// The same of a word that has been looked at.
    boolean isCommon(WordFacts word) {
        return word.is(Sign.COMMON) || (word.is(Sign.UNKNOWN) && lowerCase.contains(word.decisive()));
    }

    /// What a word, as it is written, says about a name that it may be part of. Several threads may ask.
    WordFacts word(String written) {
        return words.of(written);
    }

    /// Whether the word joins others.
    public boolean isFunction(String lower) {
        return lexicon.isFunctionWord(lower);
    }
}
