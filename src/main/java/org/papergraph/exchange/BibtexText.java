package org.papergraph.exchange;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as the value of a BibTeX field: in UTF-8, on one line, with the characters escaped that TeX takes for its own,
/// and with braces in pairs, whatever the text.
final class BibtexText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\u00a0\\u2028\\u2029]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private BibtexText() {}

    /// Text for a field that TeX typesets.
    static String escaped(String text) {
        String line = spaced(text);
        return escaped(line, 0, line.length(), isBalanced(line));
    }

    /// A title, in which BibTeX styles change capitals: words with a capital inside (`BERT`, `ImageNet`), and single
    /// capitals that are no word of English (`Q`-learning), are kept as they are by braces.
    static String title(String text) {
        String line = spaced(text);
        boolean balanced = isBalanced(line);
        StringBuilder title = new StringBuilder();
        int at = 0;
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            title.append(escaped(line, at, words.start(), balanced));
            boolean kept = isKept(words.toMatchResult());
            title.append(kept ? "{" : "").append(words.group()).append(kept ? "}" : "");
            at = words.end();
        }
        return title.append(escaped(line, at, line.length(), balanced)).toString();
    }

    /// An address or identifier, which is not typeset as text: nothing is escaped, but no brace, backslash or space
    /// is left in it.
    static String verbatim(String text) {
        return SPACES.matcher(text.strip())
                .replaceAll("%20")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C")
                .replace("\"", "%22");
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isKept(MatchResult word) {
        String letters = word.group();
        if (letters.codePointCount(0, letters.length()) == 1) {
            boolean english = letters.equals("A") || letters.equals("I");
            return Character.isUpperCase(letters.codePointAt(0)) && word.start() > 0 && !english;
        }
        return letters.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /// BibTeX pairs braces without looking at backslashes, so `\{` alone would take the rest of the file with it.
    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    private static String escaped(String text, int from, int to, boolean balanced) {
        StringBuilder escaped = new StringBuilder(to - from + 8);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '#', '$', '%', '&', '_' -> escaped.append('\\').append(c);
                case '{' -> escaped.append(balanced ? "\\{" : "{\\textbraceleft}");
                case '}' -> escaped.append(balanced ? "\\}" : "{\\textbraceright}");
                case '\\' -> escaped.append("{\\textbackslash}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
