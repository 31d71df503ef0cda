package org.papergraph.citation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.name.WordFacts.Sign;
import org.papergraph.citation.text.FirstLetters;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Words;

/// How much a piece of text looks like the name of a person, or like several joined by "and".
///
/// Evidence: few words, all capitalised; initials; particles; common given names; no word that the list or the language
/// uses in lower case.
public final class NameShape {
    public static final double IMPOSSIBLE = -6;
    /// What a known family name says that stands alone, and behind other words.
    private static final int LONGEST_CASELESS = 32;
    /// Words of Arabic and Hebrew that stand in titles and in no name.
    private static final Set<String> CASELESS_FUNCTION =
            Set.of("في", "من", "على", "إلى", "عن", "مع", "بين", "أو", "هو", "هي", "של", "על", "את", "עם", "או", "מן");
    private static final double FAMILY = 0;
    private static final double WITH_FAMILY = 0.5;
    private static final Pattern PSEUDONYM = Pattern.compile("\\p{Ll}[\\p{L}\\d_-]{2,}");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "dal", "dalla", "di", "da", "dos", "du", "la", "le",
            "ter", "ten", "el", "al", "bin", "ben", "ibn", "af", "zu", "st", "mc", "y", "e", "het", "op", "te", "zur",
            "do", "das", "lo");
    private static final Set<String> ROLES =
            Set.of("prof professor dr mr mrs ms sir jr sr ii iii iv ed eds phd md".split(" "));
    private static final Set<String> JOINERS =
            Set.of("and", "und", "et", "with", "и", "con", "ed", "e", "y", "en", "och", "og", "ve", "dan");

    private static final FirstLetters JOINER_LETTERS = FirstLetters.of(JOINERS);

    /// Words of a name.
    private static final int LONGEST = 7;

    private static final int LONGEST_JOINER = 4;
    private static final int LONGEST_PARTICLE = 5;

    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Lu}\\.)(?=\\p{Lu}[\\p{Ll}'’])");

    private final Vocabulary vocabulary;

    public NameShape(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// From [#IMPOSSIBLE] to about 4; above 0 means more likely a name than not.
    public double score(String text) {
        if (text.length() > 160) {
            return IMPOSSIBLE;
        }
        if (VagueGroups.isVague(text)) {
            return 1.5;
        }
        if (EastAsianName.hasRole(text)) {
            return 3;
        }
        List<String> parts = people(text);
        if (parts.size() > 1 && parts.getLast().startsWith("the ")) {
            // "Ann Lee and the Parsing Group": the group is no name, but the others are.
            parts.removeLast();
        }
        double sum = 0;
        boolean pseudonym = parts.size() == 1
                && text.indexOf(' ') < 0
                && Character.isLowerCase(text.charAt(0))
                && PSEUDONYM.matcher(text).matches();
        if (pseudonym) {
            return vocabulary.isCommon(text) || vocabulary.isFunction(text) ? IMPOSSIBLE : -1.4;
        }
        for (String part : parts) {
            double score = one(part);
            if (score <= IMPOSSIBLE) {
                return IMPOSSIBLE;
            }
            sum += score;
        }
        return parts.isEmpty() ? IMPOSSIBLE : sum / parts.size() + (parts.size() > 1 ? 1.0 : 0);
    }

    /// The text split at "and", "&" and their like.
    public static List<String> people(String text) {
        if (isOne(text)) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String bare : Words.split(text, " ,、")) {
            if (isJoining(bare)) {
                addTo(parts, part);
            } else {
                part.append(part.isEmpty() ? "" : " ").append(bare);
            }
        }
        addTo(parts, part);
        return parts;
    }

    /// Whether nothing joins names in a text whose words stand between single spaces.
    private static boolean isOne(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == ',' || c == '、' || (c == ' ' && i == start)) {
                return false;
            }
            if (c == ' ') {
                boolean mayJoin = i - start <= LONGEST_JOINER
                        && !Character.isUpperCase(text.charAt(start))
                        && JOINER_LETTERS.mayStandAt(text, start);
                if (mayJoin && isJoining(text.substring(start, i))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private static boolean isJoining(String word) {
        return word.length() <= LONGEST_JOINER && (word.equals("&") || word.equals("＆") || JOINERS.contains(word));
    }

    private static void addTo(List<String> parts, StringBuilder part) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private double one(String name) {
        if (Scripts.hasCjk(name)) {
            return EastAsianName.score(name);
        }
        if (!name.isEmpty() && Scripts.isCaseless(name.charAt(0))) {
            return caseless(name);
        }
        // "P.Lindqvist"
        boolean glued = name.indexOf('.') == 1 && GLUED.matcher(name).find();
        String spaced = glued ? GLUED.matcher(name).replaceAll(" ") : name;
        int words = words(spaced);
        if (words > LONGEST) {
            return IMPOSSIBLE;
        }
        Count count = new Count();
        int place = 0;
        int end;
        for (int start = 0; start < spaced.length(); start = end + 1) {
            end = Words.endOfPart(spaced, start, " ~");
            if (end > start) {
                if (!count.take(spaced.substring(start, end), place, words)) {
                    return IMPOSSIBLE;
                }
                place++;
            }
        }
        return count.score();
    }

    /// How many words a text has, counted until they are more than those of any name.
    private static int words(String name) {
        int words = 0;
        int end;
        for (int start = 0; start < name.length() && words <= LONGEST; start = end + 1) {
            end = Words.endOfPart(name, start, " ~");
            words += end > start ? 1 : 0;
        }
        return words;
    }

    /// Two to four words in Arabic or Hebrew letters: no capitals tell names from other words.
    private static double caseless(String name) {
        int words = Words.count(name, ' ') + 1;
        boolean letters = Words.split(name, " ").stream().noneMatch(CASELESS_FUNCTION::contains)
                && name.chars().allMatch(c -> c == ' ' || Scripts.isCaseless(c));
        return letters && words > 1 && words <= 4 && name.length() <= LONGEST_CASELESS ? 0.4 : -3;
    }

    public static boolean isJoiner(String word) {
        return JOINERS.contains(word);
    }

    public static boolean isParticle(String lower) {
        boolean may = !lower.isEmpty() && lower.length() <= LONGEST_PARTICLE && lower.charAt(0) >= 'a';
        return may && PARTICLES.contains(lower);
    }

    public static boolean isRole(String lower) {
        return ROLES.contains(lower);
    }

    /// What the words of one name are.
    private final class Count {
        private int full;
        private int initials;
        private int common;
        private int bodies;
        private boolean given;
        private boolean firstGiven;
        private boolean family;
        private boolean odd;
        private boolean role;
        private boolean camel;
        private int shortened;
        private int particles;

        /// Takes a word; false where no name can hold it.
        boolean take(String written, int place, int words) {
            boolean nickname = place > 0 && place < words - 1 && Words.isOneOf(written.charAt(0), "\"“");
            if (nickname && Words.isOneOf(written.charAt(written.length() - 1), "\"”")) {
                return true;
            }
            WordFacts word = vocabulary.word(written);
            odd |= place == 0 && words > 1 && word.text().equals("A");
            return switch (word.kind()) {
                case EMPTY -> true;
                case ROLE -> {
                    role |= place == 0 && !word.is(Sign.SHOUTED);
                    yield true;
                }
                case FOREIGN -> false;
                case SMALL -> small(word, place, words);
                case INITIALS -> initial(word.text());
                case CAPITAL -> capital(word, place, words);
            };
        }

        private boolean small(WordFacts word, int place, int words) {
            // "J. J. van" stands behind its family name and a comma.
            boolean behindInitials = initials == place && place == words - 1 && initials > 0;
            boolean particle = word.is(Sign.PARTICLE) && (place < words - 1 || behindInitials);
            boolean behindParticle = particles > 0 && word.lower().length() <= 3 && place < words - 1;
            boolean uncapitalised = place == words - 1 && words == 2 && firstGiven && !vocabulary.isCommon(word);
            particles += particle ? 1 : 0;
            full += uncapitalised ? 1 : 0;
            return particle || behindParticle || uncapitalised || word.is(Sign.PREFIXED);
        }

        private boolean initial(String word) {
            initials++;
            odd |= word.indexOf('.') < 0 && word.length() > 2;
            return true;
        }

        private boolean capital(WordFacts word, int place, int words) {
            camel |= word.is(Sign.CAMEL);
            shortened += word.is(Sign.SHORTENED) && words > 1 ? 1 : 0;
            boolean surname = place == words - 1 && (word.is(Sign.SURNAME_TOO) || (firstGiven && place > 0));
            // "Per Brinch Hansen": a preposition of some languages, but a given name too.
            boolean first = place == 0 && words > 1 && word.is(Sign.GIVEN);
            if (word.is(Sign.FUNCTION) && !word.is(Sign.PARTICLE) && !surname && !first) {
                return false;
            }
            full++;
            boolean known = word.is(Sign.KNOWN_GIVEN);
            family |= place == words - 1 && word.is(Sign.KNOWN_FAMILY);
            given |= known;
            firstGiven |= known && place == 0;
            boolean abstracted = word.is(Sign.ABSTRACT) || (place == 0 && word.is(Sign.PARTICIPLE));
            boolean isCommon = !surname
                    && !known
                    && !(word.is(Sign.PARTICLE) && place < words - 1)
                    && (abstracted || vocabulary.isCommon(word));
            common += isCommon ? 1 : 0;
            bodies += word.is(Sign.BODY) ? 1 : 0;
            return true;
        }

        private double score() {
            if (bodies > 0 && !(given || initials > 0)) {
                return -3;
            }
            if (full == 1 && common == 1) {
                return -3;
            }
            double score = switch (full) {
                case 0 -> initials > 0 ? 0.2 : IMPOSSIBLE;
                case 1 -> initials > 0 ? 2.4 : family ? FAMILY : camel ? -2.2 : -0.7;
                case 2 -> 0.5;
                case 3 -> 0.3;
                case 4 -> -0.4;
                default -> -2.0;
            };
            score += full > 1 && initials > 0 ? 1.8 : 0;
            score += role ? 2.2 : 0;
            score += family && full > 1 ? WITH_FAMILY : 0;
            score += firstGiven ? 1.9 : given ? 0.9 : 0;
            score -= common * (firstGiven || initials > 0 ? 1.3 : 2.2);
            return score - (odd ? 1 : 0) - 1.5 * shortened;
        }
    }
}
