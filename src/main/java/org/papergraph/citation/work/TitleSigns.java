package org.papergraph.citation.work;

import java.util.Locale;
import java.util.Set;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Words;

/// What one look at a title tells of whether it may name people, hosts or platforms. Most titles hold nothing of it.
///
/// @param kind whether it has a word that tells a kind, what may be the number of a course, or a quotation
/// @param owned whether it has an apostrophe
/// @param placed whether it has a word that leads to a platform
/// @param hosted whether it has a word or mark that leads to a host
record TitleSigns(boolean kind, boolean owned, boolean placed, boolean hosted) {
    /// Words that tell kinds, or that a phrase that does ends with.
    private static final Set<String> KINDS = Set.of(
            "class",
            "list",
            "blog",
            "homepage",
            "page",
            "website",
            "course",
            "couse",
            "lecture",
            "lectures",
            "notes",
            "tutorial",
            "book",
            "review",
            "exam",
            "seminar",
            "bootcamp",
            "school",
            "talk",
            "series",
            "intro",
            "introduction",
            "guide",
            "workshop");
    private static final int SHORTEST_KIND = "list".length();
    private static final int LONGEST_KIND = "introduction".length();
    /// By the hash of the letters, cut to so many bits, whether a kind may have it.
    private static final boolean[] HASHES = hashes();

    private static boolean[] hashes() {
        boolean[] hashes = new boolean[1 << 10];
        KINDS.forEach(kind -> hashes[kind.hashCode() & (hashes.length - 1)] = true);
        return hashes;
    }

    static TitleSigns of(String title) {
        boolean kind = false;
        boolean owned = false;
        boolean placed = false;
        boolean hosted = false;
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= title.length(); i++) {
            char c = Boundaries.charAt(title, i);
            if (Words.isLetter(c)) {
                hash = 31 * hash + (c < 0x80 ? c | 0x20 : Character.toLowerCase(c));
                continue;
            }
            kind |= isKind(title, start, i, hash) || c == '"' || c == '“' || mayNumberCourse(title, i);
            owned |= c == '\'' || c == '’';
            hosted |= c == '@';
            if (c == ' ' && start > 0 && title.charAt(start - 1) == ' ') {
                hosted |= leads(title, start, i, "at") || leads(title, start, i, "from");
                placed |= isPreposition(title, start, i);
            }
            hosted |= (c == '-' || c == '–') && Boundaries.isFree(title, i);
            start = i + 1;
            hash = 0;
        }
        return new TitleSigns(kind, owned, placed, hosted);
    }

    private static boolean isPreposition(String title, int from, int to) {
        return leads(title, from, to, "on")
                || leads(title, from, to, "at")
                || leads(title, from, to, "by")
                || leads(title, from, to, "from")
                || leads(title, from, to, "via");
    }

    private static boolean leads(String title, int from, int to, String word) {
        return to - from == word.length() && title.startsWith(word, from);
    }

    private static boolean isKind(String title, int from, int to, int hash) {
        return to - from >= SHORTEST_KIND
                && to - from <= LONGEST_KIND
                && HASHES[hash & (HASHES.length - 1)]
                && KINDS.contains(title.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /// Whether a number stands here behind a letter, a letter and a space or hyphen, or a digit and a hyphen or full
    /// stop.
    private static boolean mayNumberCourse(String title, int i) {
        if (i < 1 || !Character.isDigit(Boundaries.charAt(title, i))) {
            return false;
        }
        char before = title.charAt(i - 1);
        char first = Boundaries.charAt(title, i - 2);
        boolean behindWord = Character.isLetter(before) || (" -".indexOf(before) >= 0 && Character.isLetter(first));
        return behindWord || ("-.".indexOf(before) >= 0 && Character.isDigit(first));
    }
}
