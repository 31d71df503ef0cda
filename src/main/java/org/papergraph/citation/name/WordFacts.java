package org.papergraph.citation.name;

import java.util.Locale;
import java.util.Set;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Plain;

/// What one word says about the name that it may be part of, wherever it stands there and whatever the list. Lists use
/// the same words again and again, so that [Vocabulary#word] finds this once for each.
///
/// @param text of the word without footnote marks and the punctuation around it
/// @param lower the same in lower case
/// @param signs a bit for each that holds: a set would have to be fetched besides
record WordFacts(String text, String lower, Kind kind, int signs) {
    /// What its letters are.
    enum Kind {
        /// Nothing but marks.
        EMPTY,
        /// A title or a suffix, "Dr.", "Jr".
        ROLE,
        /// It begins with no letter, or with a capital but holds what no name does.
        FOREIGN,
        SMALL,
        INITIALS,
        CAPITAL
    }

    /// What else may be said of it.
    enum Sign {
        PARTICLE,
        /// "d'Arc", "al-Farabi"
        PREFIXED,
        /// The part that decides is a word of the language.
        COMMON,
        /// The part that decides is neither that nor a given name: the list tells whether it is a word.
        UNKNOWN,
        /// It ends like abstract nouns do.
        ABSTRACT,
        /// It ends like participles do.
        PARTICIPLE,
        FUNCTION,
        /// A family name, although it joins words.
        SURNAME_TOO,
        GIVEN,
        /// A given name once accents are taken off, or the first part of a double one.
        KNOWN_GIVEN,
        KNOWN_FAMILY,
        CAMEL,
        SHORTENED,
        BODY,
        SHOUTED;

        @SuppressWarnings("EnumOrdinal")
        final int bit = 1 << ordinal();

        private int where(boolean holds) {
            return holds ? bit : 0;
        }
    }

    /// Words that join others, but are family names too.
    private static final Set<String> SURNAMES_TOO = Set.of(
            "he", "an", "so", "do", "du", "no", "le", "la", "my", "on", "di", "you", "da", "de", "in", "das", "van");

    static WordFacts of(String written, Lexicon lexicon) {
        String text = NameWord.trimmed(written);
        String lower = text.toLowerCase(Locale.ROOT);
        Kind kind = kind(text, lower);
        int signs = switch (kind) {
            case ROLE -> Sign.SHOUTED.where(text.equals(text.toUpperCase(Locale.ROOT)));
            case SMALL -> small(lower, lexicon);
            case CAPITAL ->
                Sign.SHORTENED.where(written.endsWith(".") && text.length() > 4)
                        | Sign.CAMEL.where(NameWord.isCamel(text))
                        | Sign.KNOWN_FAMILY.where(isGaelic(text))
                        | capital(lower, lexicon);
            case EMPTY, FOREIGN, INITIALS -> 0;
        };
        return new WordFacts(text, lower, kind, signs);
    }

    /// The part that decides whether it is a word of the language, in lower case: of a capitalised word what stands
    /// before a hyphen.
    String decisive() {
        return kind == Kind.CAPITAL ? NameWord.stem(lower) : lower;
    }

    boolean is(Sign sign) {
        return (signs & sign.bit) != 0;
    }

    private static Kind kind(String text, String lower) {
        if (text.isEmpty()) {
            return Kind.EMPTY;
        }
        if (NameShape.isRole(lower.replace(".", ""))) {
            return Kind.ROLE;
        }
        char first = text.charAt(0);
        if (!Character.isLetter(first)) {
            return Kind.FOREIGN;
        }
        if (Character.isLowerCase(first)) {
            return Kind.SMALL;
        }
        return NameWord.isInitials(text) ? Kind.INITIALS : isLettered(text) ? Kind.CAPITAL : Kind.FOREIGN;
    }

    private static boolean isLettered(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && "-'’.‐`´".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int small(String lower, Lexicon lexicon) {
        return Sign.PREFIXED.where(lower.startsWith("d'") || lower.startsWith("d’") || lower.startsWith("al-"))
                | Sign.PARTICLE.where(NameShape.isParticle(lower))
                | common(lower, lexicon);
    }

    private static int common(String decisive, Lexicon lexicon) {
        return lexicon.isCommonWord(decisive) ? Sign.COMMON.bit : Sign.UNKNOWN.where(!lexicon.isGivenName(decisive));
    }

    private static int capital(String lower, Lexicon lexicon) {
        String plain = Plain.letters(lower);
        return Sign.PARTICLE.where(NameShape.isParticle(lower))
                | Sign.FUNCTION.where(lexicon.isFunctionWord(lower))
                | Sign.SURNAME_TOO.where(SURNAMES_TOO.contains(lower))
                | Sign.GIVEN.where(lexicon.isGivenName(lower))
                | Sign.KNOWN_GIVEN.where(lexicon.isGivenName(plain) || isHyphenatedGiven(plain, lexicon))
                | Sign.KNOWN_FAMILY.where(lexicon.isFamilyName(lower))
                | common(NameWord.stem(lower), lexicon)
                | Sign.ABSTRACT.where(NameWord.looksAbstract(lower))
                | Sign.PARTICIPLE.where(NameWord.looksParticiple(lower))
                | Sign.BODY.where(BodyShape.isHead(lower) || lexicon.isBody(lower));
    }

    /// "McMillan", "O'Brien"
    private static boolean isGaelic(String text) {
        return text.length() > 4
                && (text.startsWith("Mc") || text.startsWith("O'") || text.startsWith("O’"))
                && Character.isUpperCase(text.charAt(2));
    }

    private static boolean isHyphenatedGiven(String plain, Lexicon lexicon) {
        int hyphen = plain.indexOf('-');
        return hyphen > 1 && (lexicon.isGivenName(plain.substring(0, hyphen)) || Pinyin.isName(plain.replace("-", "")));
    }
}
