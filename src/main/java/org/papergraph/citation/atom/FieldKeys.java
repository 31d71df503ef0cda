package org.papergraph.citation.atom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;

/// Words that name a field before a colon, "Author: …", "Éditeur : …": those that any list may use, and those that this
/// list puts before details again and again, whatever its language; their values are remarks.
public final class FieldKeys {
    private static final Pattern LEAD =
            Pattern.compile("^[^\\p{L}\\p{N}]*(\\p{L}[\\p{L}() /;'’-]{0,22}?)[\\])]?[\\s*_]{0,3}[:：]");
    private static final StemPattern COPY = StemPattern.of(
            "(?iU)links?|urls?|pdf|papers?|code|slides|videos?|github|website|project(?: page)?|download|"
                    + "arxiv|available(?: at)?|source code|bibtex|doi|isbn|tags?|keywords?|链接|代码|ссылка|enlace|liens?|"
                    + "lien web|site|site web|sitio web|webseite|quelle|リンク");
    private static final StemPattern REMARK = StemPattern.of(
            "(?iU)categor(?:y|ies)|subjects?|topics?|comments?|task|areas?|fields?|status|thema|matières?|тема");
    /// What stands before the kind of a work.
    private static final StemPattern TYPE =
            StemPattern.of("(?iU)(?:(?:content|resource|document|media|material|publication) )?types?");
    /// Characters up to the colon of a key, brackets and spaces included.
    private static final int LONGEST = 30;
    /// Characters of an entry in which a key is looked for.
    private static final int REACH = 40;
    /// What stands in a key or around it besides letters and spaces.
    private static final String KEY_MARKS = "()[]•/;'’-*_";
    /// Entries that a word must stand below before it is taken for a key.
    private static final int OFTEN = 3;

    private final Map<String, Integer> counts = new HashMap<>();

    /// Counts the words before colons in what stands below or right behind an entry.
    void learn(Section section) {
        Set<String> met = new HashSet<>();
        for (ListEntry entry : section.entries()) {
            Optional<String> key = lead(entry.beginning(REACH));
            if (key.isEmpty()) {
                count(met);
            }
            key.ifPresent(met::add);
            below(entry);
        }
        count(met);
    }

    private void below(ListEntry entry) {
        Set<String> met = new HashSet<>();
        for (ListEntry child : entry.children()) {
            lead(child.beginning(REACH)).ifPresent(met::add);
            below(child);
        }
        count(met);
    }

    private void count(Set<String> met) {
        met.forEach(key -> counts.merge(key, 1, Integer::sum));
        met.clear();
    }

    /// The word before the first colon of a text, in lower case.
    public static Optional<String> lead(String plain) {
        if (!mayLead(plain)) {
            return Optional.empty();
        }
        Matcher lead = LEAD.matcher(plain);
        return lead.lookingAt() ? Optional.of(lead.group(1).strip().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /// Whether the first letter or digit is a letter, and a colon follows where that of a key can stand.
    private static boolean mayLead(String plain) {
        int first = 0;
        while (first < plain.length() && !Character.isLetterOrDigit(plain.codePointAt(first))) {
            first++;
        }
        if (first == plain.length() || Character.isDigit(plain.codePointAt(first))) {
            return false;
        }
        return colonBehind(plain, first);
    }

    /// Whether a colon follows where that of a key can stand, nothing but spaces and what keys are made of before it.
    static boolean colonBehind(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        for (int i = start; i < text.length() && i < start + LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return true;
            }
            if (!Character.isLetter(c) && !Character.isSurrogate(c) && c > ' ' && KEY_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /// Whether a text begins with a key.
    public boolean isKeyed(String plain) {
        return lead(plain).filter(key -> isKnown(key) || isOften(key)).isPresent();
    }

    /// Whether this list uses the word as a key.
    public boolean isOften(String key) {
        return counts.getOrDefault(key.toLowerCase(Locale.ROOT), 0) >= OFTEN;
    }

    public static boolean isKnown(String key) {
        return ColumnName.isTitle(key) || ColumnName.isField(key) || isCopy(key);
    }

    static boolean isCopy(String key) {
        return COPY.matches(key);
    }

    /// Whether a word stands before what a list notes besides the fields of a reference.
    static boolean isRemark(String key) {
        return REMARK.matches(key);
    }

    /// Whether a word alone names a field of a work other than its title.
    public static boolean isField(String key) {
        return ColumnName.isField(key);
    }

    /// Whether a text says who made a work, or when and where it came out.
    public static boolean isReference(String plain) {
        return lead(plain).filter(ColumnName::isReference).isPresent();
    }

    /// Name of the column that the values of a key belong to.
    static String column(String key) {
        boolean field = ColumnName.isTitle(key) || ColumnName.isField(key) || TYPE.matches(key);
        return field ? key : isCopy(key) ? "link" : "notes";
    }

    /// Whether a text says who made a work, "Authors: Ann Lee".
    public static boolean isCredit(String plain) {
        return lead(plain).filter(ColumnName::isAuthors).isPresent();
    }

    /// Whether a text names a work, "Title: Reeds at Rest".
    public static boolean isTitle(String plain) {
        return lead(plain).filter(ColumnName::isTitle).isPresent();
    }

    /// Keys of a list.
    public static FieldKeys of(List<Section> sections) {
        FieldKeys keys = new FieldKeys();
        sections.forEach(keys::learn);
        return keys;
    }
}
