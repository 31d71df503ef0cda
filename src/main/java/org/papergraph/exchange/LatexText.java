package org.papergraph.exchange;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// LaTeX as it stands in BibTeX fields, as plain Unicode text: accents, the letters that have commands of their own,
/// escaped characters, dashes, quotes, mathematics. Grouping braces and commands of style are dropped.
final class LatexText {
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\"", "\u0308"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030C"),
            Map.entry("H", "\u030B"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"));
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textbraceleft", "{"),
            Map.entry("textbraceright", "}"),
            Map.entry("textunderscore", "_"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"));
    private static final Pattern MATH = Pattern.compile("(?<!\\\\)\\$([^$]{1,200})(?<!\\\\)\\$");
    private static final Pattern ACCENT = Pattern.compile("\\\\(?:([\"'`^~=.])\\s*|([uvHckrdb])(?:\\s+|(?=\\{|\\\\)))"
            + "(?:\\{\\s*(\\\\?\\p{L})\\s*}|(\\\\[ij](?![A-Za-z])|\\p{L}))");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\*?(?:\\s+|\\{})?");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([#$%&_{} ,;!/-])");
    private static final String HELD = "\uE000";

    private LatexText() {}

    /// The text, with single spaces.
    static String plain(String latex) {
        if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('$') < 0 && latex.indexOf('~') < 0) {
            return dashed(latex);
        }
        String text =
                MATH.matcher(latex).replaceAll(match -> Matcher.quoteReplacement(held(XmlText.math(match.group(1)))));
        text = ACCENT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(accented(match)));
        text = ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(escaped(match.group(1))));
        text = COMMAND.matcher(text).replaceAll(match -> Matcher.quoteReplacement(symbol(match.group(1))));
        text = text.replace("{", "").replace("}", "").replace("\\", "").replace('~', ' ');
        return dashed(released(text));
    }

    private static String dashed(String text) {
        String set =
                text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”");
        return Normalizer.normalize(set, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String accented(MatchResult match) {
        String accent = match.group(1) != null ? match.group(1) : match.group(2);
        String letter = match.group(3) != null ? match.group(3) : match.group(4);
        String bare = letter.equals("\\i") ? "i" : letter.equals("\\j") ? "j" : letter.replace("\\", "");
        return Normalizer.normalize(bare + ACCENTS.getOrDefault(accent, ""), Normalizer.Form.NFC);
    }

    private static String escaped(String character) {
        return switch (character) {
            case ",", ";", " " -> " ";
            case "!", "/", "-" -> "";
            default -> held(character);
        };
    }

    /// Commands that are not known, of style most of them, leave nothing but what they are applied to.
    private static String symbol(String command) {
        return held(SYMBOLS.getOrDefault(command, ""));
    }

    /// Characters that mean something to TeX and are meant for themselves, set aside until the rest is done.
    private static String held(String text) {
        StringBuilder held = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            held.append("{}\\~$".indexOf(c) >= 0 ? HELD + (char) ('\uE001' + c) : String.valueOf(c));
        }
        return held.toString();
    }

    private static String released(String text) {
        if (text.indexOf(HELD) < 0) {
            return text;
        }
        StringBuilder released = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean marked = text.startsWith(HELD, i) && i + 1 < text.length();
            released.append(marked ? (char) (text.charAt(++i) - '\uE001') : text.charAt(i));
        }
        return released.toString();
    }
}
