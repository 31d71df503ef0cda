package org.papergraph.citation.name;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Plain;

/// What one word says about the name that it may be part of, wherever it stands there and whatever the list. Lists use
/// the same words again and again, so that [Vocabulary#word] finds this once for each.
///
/// @param text of the word without footnote marks and the punctuation around it
/// @param lower the same in lower case
record WordFacts(String text, String lower, Kind kind, Set<Sign> signs) {
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
        SHOUTED
    }

    /// Words that join others, but are family names too.
    private static final Set<String> SURNAMES_TOO = Set.of(
            "he", "an", "so", "do", "du", "no", "le", "la", "my", "on", "di", "you", "da", "de", "in", "das", "van");

    static WordFacts of(String written, Lexicon lexicon) {
        String text = NameWord.trimmed(written);
        String lower = text.toLowerCase(Locale.ROOT);
        Kind kind = kind(text, lower);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        switch (kind) {
            case ROLE -> add(signs, Sign.SHOUTED, text.equals(text.toUpperCase(Locale.ROOT)));
            case SMALL -> {
                add(signs, Sign.PREFIXED, lower.startsWith("d'") || lower.startsWith("d’") || lower.startsWith("al-"));
                add(signs, Sign.PARTICLE, NameShape.isParticle(lower));
                common(lower, signs, lexicon);
            }
            case CAPITAL -> {
                add(signs, Sign.SHORTENED, written.endsWith(".") && text.length() > 4);
                add(signs, Sign.CAMEL, NameWord.isCamel(text));
                add(signs, Sign.KNOWN_FAMILY, isGaelic(text));
                capital(lower, signs, lexicon);
            }
            case EMPTY, FOREIGN, INITIALS -> {
                // Nothing more is asked of them.
            }
        }
        return new WordFacts(text, lower, kind, signs);
    }

    /// The part that decides whether it is a word of the language, in lower case: of a capitalised word what stands
    /// before a hyphen.
    String decisive() {
        return kind == Kind.CAPITAL ? NameWord.stem(lower) : lower;
    }

    boolean is(Sign sign) {
        return signs.contains(sign);
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

    private static void common(String decisive, Set<Sign> signs, Lexicon lexicon) {
        boolean common = lexicon.isCommonWord(decisive);
        add(signs, Sign.COMMON, common);
        add(signs, Sign.UNKNOWN, !common && !lexicon.isGivenName(decisive));
    }

    private static void capital(String lower, Set<Sign> signs, Lexicon lexicon) {
        String plain = Plain.letters(lower);
        add(signs, Sign.PARTICLE, NameShape.isParticle(lower));
        add(signs, Sign.FUNCTION, lexicon.isFunctionWord(lower));
        add(signs, Sign.SURNAME_TOO, SURNAMES_TOO.contains(lower));
        add(signs, Sign.GIVEN, lexicon.isGivenName(lower));
        add(signs, Sign.KNOWN_GIVEN, lexicon.isGivenName(plain) || isHyphenatedGiven(plain, lexicon));
        add(signs, Sign.KNOWN_FAMILY, lexicon.isFamilyName(lower));
        common(NameWord.stem(lower), signs, lexicon);
        add(signs, Sign.ABSTRACT, NameWord.looksAbstract(lower));
        add(signs, Sign.PARTICIPLE, NameWord.looksParticiple(lower));
        add(signs, Sign.BODY, BodyShape.isHead(lower) || lexicon.isBody(lower));
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

    private static void add(Set<Sign> signs, Sign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }
}
