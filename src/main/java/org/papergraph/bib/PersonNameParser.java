package org.papergraph.bib;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Takes a personal name apart, in the way of BibTeX: lower-case words before the family name are its particle.
///
/// Reads "Given Particle Family Suffix", and "Particle Family, Suffix, Given" at a comma. Names in Han characters begin
/// with the family name.
public final class PersonNameParser {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "dalla", "di", "da", "dos", "das", "do", "du", "ter",
            "ten", "el", "la", "le", "af", "av", "zu", "zur", "zum", "bin", "ibn", "ben", "al", "het", "op", "te", "lo",
            "dal", "d'");
    private static final Set<String> ARTICLES =
            Set.of("Le", "La", "Van", "Von", "De", "Di", "Del", "Della", "Da", "Dos", "St.", "Ben", "Bin", "El");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> DOUBLE_FAMILIES =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒");

    private PersonNameParser() {}

    /// Parts of a name as written.
    ///
    /// @throws IllegalArgumentException when it holds no letter
    public static PersonName parse(String written) {
        String name = isPlain(written) ? written : spaced(written);
        boolean plain = !name.isEmpty() && Character.isLetter(name.charAt(0));
        if (!plain && name.codePoints().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException("no name: '" + written + "'");
        }
        int comma = name.indexOf(',');
        if (comma > 0 && comma < name.length() - 1) {
            return inverted(
                    name.substring(0, comma).strip(), name.substring(comma + 1).strip());
        }
        if (isHan(name)) {
            return han(name.replace(" ", ""));
        }
        return straight(name);
    }

    /// Whether the name has single spaces and nothing that a compatibility form would change.
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean space = c == ' ' && (i == 0 || i == written.length() - 1 || written.charAt(i - 1) == ' ');
            if (c > '\u024F' || c < ' ' || c == '\u00A0' || space) {
                return false;
            }
        }
        return true;
    }

    private static String spaced(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static PersonName inverted(String familyPart, String rest) {
        String suffix = "";
        String given = rest;
        int comma = rest.indexOf(',');
        String first = comma < 0 ? rest : rest.substring(0, comma).strip();
        if (SUFFIXES.contains(first.toLowerCase(Locale.ROOT))) {
            suffix = first;
            given = comma < 0 ? "" : rest.substring(comma + 1).strip();
        } else if (comma >= 0
                && SUFFIXES.contains(rest.substring(comma + 1).strip().toLowerCase(Locale.ROOT))) {
            suffix = rest.substring(comma + 1).strip();
            given = first;
        }
        List<String> words = List.of(familyPart.split(" "));
        int family = 0;
        while (family < words.size() - 1 && isParticle(words.get(family))) {
            family++;
        }
        return new PersonName(
                given,
                String.join(" ", words.subList(0, family)),
                String.join(" ", words.subList(family, words.size())),
                suffix);
    }

    /// @param name with single spaces
    private static PersonName straight(String name) {
        List<String> words = List.of(name.split(" "));
        int end = words.size();
        String suffix = "";
        if (end > 1 && SUFFIXES.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) {
            suffix = words.get(end - 1);
            end--;
        }
        int family = end - 1;
        for (int i = 1; i < end - 1; i++) {
            if (isParticle(words.get(i)) || isFamilyArticle(words, i)) {
                family = i;
                break;
            }
        }
        int core = family;
        while (core < end - 1 && isParticle(words.get(core))) {
            core++;
        }
        return new PersonName(joined(words, 0, family), joined(words, family, core), joined(words, core, end), suffix);
    }

    /// The words from one place to another, which is most often the next.
    private static String joined(List<String> words, int from, int to) {
        return switch (to - from) {
            case 0 -> "";
            case 1 -> words.get(from);
            default -> String.join(" ", words.subList(from, to));
        };
    }

    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.charAt(0)) && PARTICLES.contains(word);
    }

    /// "Nicolas Le Roux", "Sean Van Osselaer": written with a capital, the article is part of the family name.
    private static boolean isFamilyArticle(List<String> words, int i) {
        String word = words.get(i);
        return i == words.size() - 2 && i > 0 && ARTICLES.contains(word);
    }

    private static boolean isHan(String name) {
        return name.charAt(0) > '\u024F'
                && name.codePoints()
                        .filter(c -> c != ' ')
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static PersonName han(String name) {
        int family = name.length() > 2 && DOUBLE_FAMILIES.contains(name.substring(0, 2)) ? 2 : 1;
        return name.length() <= family
                ? PersonName.of("", name)
                : PersonName.of(name.substring(family), name.substring(0, family));
    }
}
