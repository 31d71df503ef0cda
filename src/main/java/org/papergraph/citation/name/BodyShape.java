package org.papergraph.citation.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.citation.text.FirstLetters;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Words;

/// How much a piece of text looks like the name of a university, institute, department or company.
public final class BodyShape {
    private static final Set<String> HEADS = Set.of(
            "university",
            "université",
            "universite",
            "universität",
            "universitaet",
            "universidad",
            "universidade",
            "università",
            "universita",
            "universiteit",
            "universitat",
            "univ",
            "univ.",
            "institute",
            "institut",
            "instituto",
            "istituto",
            "institution",
            "école",
            "ecole",
            "escuela",
            "scuola",
            "hochschule",
            "polytechnic",
            "politecnico",
            "politécnica",
            "polytechnique",
            "college",
            "academy",
            "faculty",
            "department",
            "dept",
            "dept.",
            "departement",
            "laboratory",
            "laboratories",
            "laboratoire",
            "labs",
            "lab",
            "centre",
            "school",
            "hospital",
            "inc",
            "inc.",
            "corp",
            "corporation",
            "gmbh",
            "ltd",
            "университет",
            "институт",
            "академия",
            "council",
            "fachhochschule",
            "consortium",
            "observatory",
            "ministry",
            "agency",
            "commission",
            "committee",
            "association",
            "bureau",
            "agence",
            "verein",
            "beirat",
            "ministerium",
            "bundesamt",
            "kommission",
            "stiftung",
            "fondation",
            "fundación",
            "instytut",
            "uniwersytet",
            "univerzita",
            "üniversitesi",
            "universitet",
            "yliopisto");
    private static final Set<String> WEAK =
            Set.of("center", "research", "group", "foundation", "technologies", "team", "ai", "studios");
    private static final Set<String> DEPARTMENTS = Set.of(
            "department",
            "dept",
            "dept.",
            "school",
            "faculty",
            "laboratory",
            "lab",
            "labs",
            "division",
            "chair",
            "center",
            "centre",
            "group",
            "departement",
            "département",
            "laboratoire",
            "fakultät",
            "lehrstuhl",
            "section");

    /// English heads stand behind what they name, or before "of": "Laboratory Life" is none.
    private static final Set<String> ENGLISH = Set.of(
            "laboratory",
            "school",
            "college",
            "council",
            "agency",
            "committee",
            "department",
            "bureau",
            "academy",
            "observatory",
            "consortium",
            "university");

    private static final Set<String> JOINS =
            Set.of("of", "and", "for", "at", "in", "de", "für", "fuer", "the", "du", "des", "di");
    private static final Set<String> PREFIXES =
            Set.of("uc", "u.c.", "tu", "iit", "iiit", "nit", "suny", "cuny", "mpi", "univ.", "rwth", "u.");

    private static final FirstLetters FIRST_LETTERS =
            FirstLetters.of(Stream.concat(HEADS.stream(), WEAK.stream()).toList());

    private final Lexicon lexicon;

    public BodyShape(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static boolean isHead(String lower) {
        return HEADS.contains(lower);
    }

    /// 0 for no evidence, about 4 for a sure body.
    public double score(String text) {
        return score(text, text.toLowerCase(Locale.ROOT));
    }

    /// The same, of a text that is at hand in lower case too.
    public double score(String text, String lower) {
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        if (lexicon.isBody(stripped(bare)) || HanBody.is(text)) {
            return 3.4;
        }
        if (lexicon.isPlace(bare)) {
            return 1.4;
        }
        String[] words = Words.split(bare, " ,&()").toArray(new String[0]);
        if (words.length == 0 || words.length > 16 || bare.endsWith("?")) {
            return 0;
        }
        boolean initials = words.length > 1
                && words[0].equals("u.")
                && (words[1].endsWith(".") || (words.length == 2 && !lexicon.isPlace(words[1])));
        if (words.length >= 2 && words.length <= 4 && PREFIXES.contains(words[0]) && !initials) {
            return 3.2;
        }
        if (NamedGroup.is(text, words)) {
            return 3.0;
        }
        double score = 0;
        boolean leads = words.length > 1 && ENGLISH.contains(words[0]) && !JOINS.contains(words[1]);
        for (int i = leads ? 1 : 0; i < words.length; i++) {
            score = Math.max(score, weight(words[i]));
        }
        if (words.length >= 2 && score < 3) {
            score = words.length <= 4 ? partlyKnown(words, score) : score;
            score = Math.max(score, allKnown(bare) ? 3.4 : score);
        }
        if (Character.isLowerCase(text.charAt(0)) && !NameWord.isCamel(Words.first(text)) && score < 3.3) {
            return score * 0.3;
        }
        return score > 0 && score < 3.3 ? score - 0.35 * functionWords(words) : score;
    }

    private static double weight(String word) {
        if (word.length() > 8 && word.contains("universit")) {
            return 3.2;
        }
        if (!FIRST_LETTERS.mayStandAt(word, 0)) {
            return 0;
        }
        return HEADS.contains(word) ? 3.2 : WEAK.contains(word) ? 0.8 : 0;
    }

    /// The score of two to four words that begin or end with a known body.
    private double partlyKnown(String[] words, double score) {
        boolean startsKnown =
                (lexicon.isBody(words[0]) && isTail(words[1])) || lexicon.isBody(words[0] + " " + words[1]);
        boolean endsKnown = words.length <= 3 && lexicon.isBody(words[words.length - 1]);
        return Math.max(score, startsKnown ? 1.9 + score : endsKnown ? 1.2 : score);
    }

    private static boolean isTail(String word) {
        return WEAK.contains(word) || HEADS.contains(word) || word.equals("brain") || word.equals("asia");
    }

    /// "Google & Stanford", "DeepMind x UCL", "IBM Research / MIT".
    private boolean allKnown(String lower) {
        if (!Words.hasAny(lower, "&/,+(") && !lower.contains(" x ") && !lower.contains(" and ")) {
            return false;
        }
        int known = 0;
        boolean gap = false;
        for (int at = 0; at < lower.length(); ) {
            int end = joinAt(lower, at);
            String part = stripped(lower.substring(at, end)).strip();
            if (!part.isEmpty() && (gap || !isKnown(part))) {
                return false;
            }
            gap |= part.isEmpty();
            known += part.isEmpty() ? 0 : 1;
            at = end < lower.length() ? joinEnd(lower, end) : end;
        }
        return known > 1;
    }

    private boolean isKnown(String part) {
        return lexicon.isBody(part) || lexicon.isPlatform(part);
    }

    /// Place of the next mark or word that joins bodies, or the end of the text.
    private static int joinAt(String lower, int from) {
        for (int i = from; i < lower.length(); i++) {
            if (joinEnd(lower, i) > i) {
                return i;
            }
        }
        return lower.length();
    }

    /// End of the mark or word that joins bodies at this place, or the place itself where none stands there.
    private static int joinEnd(String lower, int i) {
        char c = lower.charAt(i);
        if (c != ' ') {
            return Words.isOneOf(c, "&/,+(") ? i + 1 : i;
        }
        return lower.startsWith(" x ", i) ? i + 3 : lower.startsWith(" and ", i) ? i + 5 : i;
    }

    private static String stripped(String text) {
        int end = text.length();
        while (end > 0 && Words.isOneOf(text.charAt(end - 1), ". )")) {
            end--;
        }
        return text.substring(0, end);
    }

    private int functionWords(String[] words) {
        int count = 0;
        for (String word : words) {
            boolean joins = JOINS.contains(word);
            count += lexicon.isFunctionWord(word) && !joins ? 1 : 0;
        }
        return count * 3;
    }

    /// Whether the name is one of a part of a larger body.
    static boolean isDepartment(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : Words.split(lower, " ,")) {
            if (DEPARTMENTS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the name is one of a body that departments belong to.
    static boolean isUniversity(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("universi")
                || lower.contains("univ.")
                || lower.contains("institute of technology")
                || lower.contains("college")
                || lower.contains("университет")
                || lower.contains("politec");
    }
}
