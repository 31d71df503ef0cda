package org.papergraph.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An affiliation or a name of an organization as words: in lower case, without accents and stop words, each common
/// word in one spelling, and with the places where the text has a comma or the like.
///
/// @param words in order
record OrganizationText(List<Word> words) {
    /// One word.
    ///
    /// @param canonical what it stands for
    /// @param raw as written but folded
    /// @param starts true at the text's start and after a comma, semicolon, bracket, slash or dash
    /// @param link the stop words in front of it, such as `of the`; empty where there are none
    record Word(String canonical, String raw, boolean starts, String link) {
        boolean linkedBy(String stopWord) {
            return (' ' + link + ' ').contains(' ' + stopWord + ' ');
        }
    }

    OrganizationText {
        words = List.copyOf(words);
    }

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])\\p{Lu}\\p{Ll}{4,}");
    private static final Set<String> KINDS =
            Set.of("university", "institute", "hospital", "center", "department", "faculty", "college", "laboratory");
    private static final Pattern NOTE_BEFORE_COMMA = Pattern.compile(" \\d{1,2} +,");
    private static final Pattern NOTE_BETWEEN_WORDS = Pattern.compile("(?<=[\\p{L})]) \\d{1,2} (?=\\p{L})");

    /// The words of a text.
    static OrganizationText of(String text) {
        return new OrganizationText(new Scanner(withoutNotes(fold(unglued(text)))).words());
    }

    /// Where markup was lost between two names ("Universidad de ExampletonInstituto de Mareas", "EA 6311University of
    /// Exampleton"), a capital inside a word starts one that names a kind of body.
    private static String unglued(String text) {
        Matcher inner = INNER_CAPITAL.matcher(text);
        StringBuilder apart = new StringBuilder();
        while (inner.find()) {
            boolean kind = KINDS.contains(OrganizationWords.BUILT_IN.canonical(fold(inner.group())));
            inner.appendReplacement(apart, (kind ? ", " : "") + inner.group());
        }
        return apart.isEmpty() ? text : inner.appendTail(apart).toString();
    }

    /// Where markup was lost in front of a comma ("Exampleton College 2 Department of History, , Exampleton"), small
    /// numbers are those of footnotes: each stands between two stretches.
    private static String withoutNotes(String text) {
        if (!text.contains(" ,")) {
            return text;
        }
        String cut = NOTE_BEFORE_COMMA.matcher(text).replaceAll(",");
        return NOTE_BETWEEN_WORDS.matcher(cut).replaceAll(", ");
    }

    /// The canonical words from an index up to another, exclusive, split by spaces.
    String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i > from ? " " : "").append(words.get(i).canonical());
        }
        return key.toString();
    }

    /// As [#key(int, int)] but of the words as written.
    String rawKey(int from, int to) {
        return words.subList(from, to).stream().map(Word::raw).collect(Collectors.joining(" "));
    }

    /// All canonical words, split by spaces.
    String key() {
        return key(0, words.size());
    }

    /// As [#key()] but in alphabetical order: the same for "Computer Science Department" and "Dept. of Computer
    /// Science".
    String sortedKey() {
        return sorted(key());
    }

    /// The words of a key in alphabetical order.
    static String sorted(String key) {
        return Arrays.stream(key.split(" ")).sorted().distinct().collect(Collectors.joining(" "));
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /// Whether a word is the last before a comma or the like, or the text's last.
    boolean endsAt(int index) {
        return index + 1 >= words.size() || words.get(index + 1).starts();
    }

    /// As [#endsAt(int)], or only a legal form follows: "Co. Ltd".
    boolean endsButForLegalForm(int index) {
        int last = index;
        while (!endsAt(last)
                && OrganizationWords.BUILT_IN
                        .legalForms()
                        .contains(words.get(last + 1).raw())) {
            last++;
        }
        return endsAt(last);
    }

    /// The index of the first word of the stretch between commas that a word stands in.
    int startOf(int index) {
        int start = index;
        while (!words.get(start).starts()) {
            start--;
        }
        return start;
    }

    /// The index behind the last word of the stretch between commas that a word stands in.
    int endOf(int index) {
        int end = index + 1;
        while (!endsAt(end - 1)) {
            end++;
        }
        return end;
    }

    /// Lower case without accents; the apostrophes, dashes and entities of the web in their plain form.
    static String fold(String text) {
        String plain = text.indexOf('&') < 0
                ? text
                : text.replace("&amp;", "&")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&", " and ");
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints().forEach(c -> foldCharacter(c, folded));
        return folded.toString();
    }

    private static void foldCharacter(int c, StringBuilder folded) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'đ', 'ð' -> folded.append('d');
            case 'þ' -> folded.append("th");
            case 'ı' -> folded.append('i');
            case '’', '‘', '´', 'ʼ', 'ʹ' -> folded.append('\'');
            case '‐', '‑', '\u00ad' -> folded.append('-');
            case '‒', '–', '—', '―', '·', '•' -> folded.append(';');
            default -> {
                int type = Character.getType(c);
                if (type != Character.NON_SPACING_MARK) {
                    folded.appendCodePoint(c);
                }
            }
        }
    }

    /// Cuts a folded text into words.
    private static final class Scanner {
        private static final String BREAKS = ",;:()[]{}/|\n\r\t\"“”«»<>";

        private final OrganizationWords vocabulary = OrganizationWords.BUILT_IN;
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private final StringBuilder link = new StringBuilder();
        private boolean starts = true;

        Scanner(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    current.append(c);
                } else if (c == '\'' || c == '`') {
                    if (elided()) {
                        finish();
                    }
                } else if (c != '.' || !insideInitials(text, i)) {
                    finish();
                    if (BREAKS.indexOf(c) >= 0 || (c == '-' && aloneAt(text, i))) {
                        starts = true;
                        link.setLength(0);
                    }
                }
            }
            finish();
        }

        /// French "l'" and "d'".
        private boolean elided() {
            return current.length() == 1 && (current.charAt(0) == 'l' || current.charAt(0) == 'd');
        }

        /// The full stops of "U.S." split nothing.
        private boolean insideInitials(String text, int i) {
            return i > 0
                    && i + 2 < text.length()
                    && Character.isLetter(text.charAt(i + 1))
                    && text.charAt(i + 2) == '.'
                    && (i == 1 || !Character.isLetterOrDigit(text.charAt(i - 2)));
        }

        private static boolean aloneAt(String text, int i) {
            return i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
        }

        private void finish() {
            if (current.isEmpty()) {
                return;
            }
            String raw = current.toString();
            current.setLength(0);
            if (vocabulary.stopWords().contains(raw)) {
                link.append(link.isEmpty() ? "" : " ").append(raw);
                return;
            }
            words.add(new Word(vocabulary.canonical(raw), raw, starts, link.toString()));
            starts = false;
            link.setLength(0);
        }

        /// The words, those that stand for several written out where more words follow in the same stretch.
        List<Word> words() {
            List<Word> expanded = new ArrayList<>(words.size() + 3);
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                boolean more = i + 1 < words.size() && !words.get(i + 1).starts();
                List<String> expansion = vocabulary.expansion(word.raw(), more);
                if (more && word.raw().equals("u") && word.starts()) {
                    expanded.add(new Word("university", "u", true, word.link()));
                } else if (expansion.isEmpty()) {
                    expanded.add(word);
                } else {
                    boolean first = true;
                    for (String part : expansion) {
                        expanded.add(new Word(part, part, first && word.starts(), first ? word.link() : ""));
                        first = false;
                    }
                }
            }
            return expanded;
        }
    }
}
