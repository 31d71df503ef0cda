package org.papergraph.citation.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Words;

/// Takes off a name what is no part of it: roles, "Prof.", footnote marks, stray punctuation. Most names have little
/// or nothing of it, and what they cannot have is not looked for.
public final class NameMarks {
    /// What people are called before their names.
    private static final List<String> LEADING_ROLES = List.of(
            "by",
            "professor",
            "prof",
            "dr",
            "mr",
            "mrs",
            "ms",
            "sir",
            "author",
            "authors",
            "notes by",
            "taught by",
            "written by",
            "edited by",
            "and",
            "et",
            "und",
            "with",
            "instructor",
            "instructors",
            "lecturer",
            "lecturers",
            "speaker",
            "speakers",
            "hrsg",
            "herausgegeben von",
            "作者",
            "著者");
    /// What they are called behind them.
    private static final List<String> TRAILING_ROLES =
            List.of("ed", "eds", "editor", "editors", "phd", "ph\\.d", "md", "hrsg", "ред");
    private static final Pattern ROLE_LEAD =
            Pattern.compile("(?i)^(?:(?:" + String.join("|", LEADING_ROLES) + ")\\b[.:：]?\\s+)+");
    private static final Pattern TAIL = Pattern.compile("(?i)(?:[\\s,]*\\(?\\b(?:" + String.join("|", TRAILING_ROLES)
            + ")\\b\\.?\\)?|[\\s*†‡§¶#+^,.;:’'\"“”\\d¹²³⁴⁵]+|\\([^)]*\\)?|\\[[^\\]]*\\]?)+$");

    private static final Pattern DERIVED = Pattern.compile("\\s(?:d['’]après|nach|based on|after|über)\\s");
    private static final Pattern LAST_INITIAL = Pattern.compile("\\p{Lu}\\.[ -]?\\p{Lu}$");
    private static final Pattern CJK_ROLE =
            Pattern.compile("\\s*(?:编著|主编|等著|著|编|[（(](?:著者?|編著?|编著?)[）)]|(?<=\\s)(?:지음|지은이|저|공저|글|엮음|편저))\\s*$");
    private static final Pattern SUPERSCRIPT = Pattern.compile("[¹²³⁴⁵⁶⁷⁸⁹⁰]+");
    private static final Pattern LEAD = Pattern.compile("^[\\s*†‡§¶,.;:&\\]\\[)]+");
    /// An initial or a shortened word at the end.
    private static final Pattern SHORTENED = Pattern.compile(".*(?:(?:^|[\\s.-])\\p{Lu}\\p{Ll}?|\\b(?:Jr|Sr|St|Ph))$");
    /// First words of the roles before a name.
    private static final Set<String> ROLE_WORDS =
            LEADING_ROLES.stream().map(Words::first).collect(Collectors.toUnmodifiableSet());
    /// These and what stands behind a name, each with a small and with a capital letter first.
    private static final Set<String> UNCLEAN = Stream.concat(ROLE_WORDS.stream(), TRAILING_ROLES.stream())
            .flatMap(word -> Stream.of(word, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)))
            .collect(Collectors.toUnmodifiableSet());
    /// Marks that TAIL takes off by themselves, and the last letters of the words that it takes off.
    private static final String TAIL_MARKS = " \t\n\u000B\f\r*†‡§¶#+^,.;:'’\"“”0123456789¹²³⁴⁵";
    private static final String TAIL_ENDS = "sdrgSDRGд";

    private NameMarks() {}

    /// A name without roles, footnote marks and stray punctuation; spaces single.
    public static String without(String written) {
        // "LIND, Ada...": others follow, and the names stand in reading order here.
        String text = written.replace(".. ", " ");
        if (isClean(text)) {
            return text;
        }
        String name = Normalizer.normalize(
                SUPERSCRIPT.matcher(underived(text).replace('`', '\'')).replaceAll(""), Normalizer.Form.NFKC);
        name = Words.singleSpaced(name.replace('~', ' ').replace(", Jr", " Jr").replace(", Sr", " Sr"))
                .strip();
        name = Scripts.hasCjk(name) ? CJK_ROLE.matcher(name).replaceFirst("") : name;
        name = mayHaveRole(name) ? ROLE_LEAD.matcher(name).replaceFirst("") : name;
        name = startsWithLetter(name) ? name : LEAD.matcher(name).replaceFirst("");
        String tail = withoutTail(name);
        tail = tail.endsWith("'s") || tail.endsWith("’s") ? tail.substring(0, tail.length() - 2) : tail;
        boolean initial = name.startsWith(".", tail.length())
                && name.startsWith(tail)
                && SHORTENED.matcher(tail).matches();
        // The full stop behind a last initial may have been taken for the end of the list.
        boolean open = endsInCapital(tail) && LAST_INITIAL.matcher(tail).find();
        return initial || open ? tail + "." : tail;
    }

    /// The text before what it was made after.
    private static String underived(String text) {
        Matcher derived = DERIVED.matcher(text);
        return derived.find() ? text.substring(0, derived.start()) : text;
    }

    /// Whether the first word, but for a mark behind it, is one that names a role.
    private static boolean mayHaveRole(String name) {
        int end = name.indexOf(' ');
        if (end < 0) {
            return false;
        }
        end -= end > 0 && ".:：".indexOf(name.charAt(end - 1)) >= 0 ? 1 : 0;
        return ROLE_WORDS.contains(name.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static boolean startsWithLetter(String name) {
        return !name.isEmpty() && Character.isLetter(name.charAt(0));
    }

    private static boolean endsInCapital(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.codePointBefore(name.length()));
    }

    /// The name without marks, roles and brackets behind it. Behind a letter that ends no role, and without brackets,
    /// there are only marks.
    private static String withoutTail(String name) {
        int end = name.length();
        while (end > 0 && TAIL_MARKS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean marks = end > 0
                && Character.isLetter(name.charAt(end - 1))
                && TAIL_ENDS.indexOf(name.charAt(end - 1)) < 0
                && name.indexOf('(') < 0
                && name.indexOf('[') < 0;
        return marks ? name.substring(0, end) : TAIL.matcher(name).replaceFirst("");
    }

    /// Whether the text is so plainly a name that nothing can be taken off it: capitalised words and inner initials.
    private static boolean isClean(String text) {
        int length = text.length();
        if (length < 3 || !Character.isLowerCase(text.charAt(length - 1)) || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            boolean starts = before == ' ';
            boolean fine = starts
                    ? Character.isUpperCase(c)
                    : Character.isLetter(c) || c == '-' || c == ' ' || isInitialDot(text, i);
            if (!fine || c > '\u024F') {
                return false;
            }
        }
        // "Ms" names a role, but the initials "MS" do not.
        return !UNCLEAN.contains(Words.first(text)) && !UNCLEAN.contains(Words.last(text));
    }

    private static boolean isInitialDot(String text, int i) {
        return text.charAt(i) == '.'
                && Character.isUpperCase(text.charAt(i - 1))
                && (i == 1 || !Character.isLetter(text.charAt(i - 2)));
    }
}
