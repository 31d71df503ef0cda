package org.papergraph.citation.entry;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.Style;

/// Writes the inlines of an entry into one marked text, without what no reader reads: emoji, ratings, soft hyphens,
/// leading numbers, bullets and check boxes.
final class EntryText {
    /// "2016-ECCV-Identity Mappings": year and venue tied to the title.
    private static final Pattern TAGGED = Pattern.compile("^\\s*((?:19|20)\\d\\d)[-_]([A-Za-z&]{2,12})[-_](?=\\p{Lu})");

    /// Bullets that are no Markdown.
    private static final String BULLETS = "·•‣▪◦●○■□►▸∙–";

    private final MarkedText text = new MarkedText(0);
    private final boolean filled;

    /// @param filled whether lines of the source end only where they are full
    EntryText(boolean filled) {
        this.filled = filled;
    }

    EntryText() {
        this(true);
    }

    /// Adds inlines.
    ///
    /// @param firstLink place that their first link has among the links of the whole entry
    void add(List<Inline> inlines, int firstLink) {
        text.expect(length(inlines));
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text run -> run(run.text(), run.style(), firstLink);
                case Inline.Break(Inline.Break.Kind kind) ->
                    control(kind == Inline.Break.Kind.CELL ? MarkedText.CELL : MarkedText.LINE);
                case Inline.Image _ -> {
                    // Badges and pictures name nothing.
                }
            }
        }
    }

    private static int length(List<Inline> inlines) {
        int length = inlines.size();
        for (Inline inline : inlines) {
            length += inline instanceof Inline.Text(String text, var _, int _) ? text.length() : 0;
        }
        return length;
    }

    void control(char c) {
        if (c == MarkedText.CELL || text.length() > 0) {
            text.append(c, 0, -1);
        }
    }

    private void run(String written, Style style, int firstLink) {
        String run = text.length() == 0 && mayBeTagged(written)
                ? TAGGED.matcher(written).replaceFirst("$1 - $2 - ")
                : written;
        int mark = (style.bold() ? MarkedText.BOLD : 0)
                | (style.italic() ? MarkedText.ITALIC : 0)
                | (style.code() ? MarkedText.CODE : 0);
        int link = style.linked() ? style.link() + firstLink : -1;
        int length = run.length();
        boolean broken = isBrokenBold(run);
        for (int i = text.length() == 0 ? endOfBullet(run) : 0; i < length; i++) {
            int plain = plainEnd(run, i);
            if (plain > i) {
                text.append(run.substring(i, plain), mark, link);
                i = plain - 1;
                continue;
            }
            char c = run.charAt(i);
            if (c < 0x80) {
                if (c == ':') {
                    int end = shortcodeEnd(run, i);
                    if (end > 0) {
                        i = end;
                        continue;
                    }
                }
                if ((c == '*' || c == '~' || c == '_') && i + 1 < length && run.charAt(i + 1) == c) {
                    mark ^= broken && c == '*' ? MarkedText.BOLD : 0;
                    i++;
                    continue;
                }
                if (c == '"' && i + 1 < length && run.charAt(i + 1) == '"') {
                    // Quotation marks that a table of comma-separated values doubled.
                    i++;
                }
                put(c == '\t' ? ' ' : c, mark, link);
            } else {
                i += special(run, i, mark, link);
            }
        }
    }

    /// End of a bullet that was typed, "• A Title", where one begins the text.
    private static int endOfBullet(String run) {
        int start = 0;
        while (start < run.length() && Character.isWhitespace(run.charAt(start))) {
            start++;
        }
        boolean bullet = start + 1 < run.length()
                && BULLETS.indexOf(run.charAt(start)) >= 0
                && Character.isSpaceChar(run.charAt(start + 1));
        return bullet ? start + 1 : 0;
    }

    /// End of the stretch that begins here and is taken as it stands: letters, digits, most marks of ASCII, and single
    /// spaces between them.
    private static int plainEnd(String run, int start) {
        int end = start;
        while (end < run.length()
                && (isPlain(run.charAt(end))
                        || (run.charAt(end) == ' ' && end > start && run.charAt(end - 1) != ' '))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return switch (c) {
            case ':', '*', '~', '_', '"' -> false;
            default -> c > ' ' && c < 0x7F;
        };
    }

    /// Whether the mark behind a year stands where that of the first year would.
    private static boolean mayBeTagged(String written) {
        int start = 0;
        while (start < written.length() && Character.isWhitespace(written.charAt(start))) {
            start++;
        }
        return start + 4 < written.length() && "-_".indexOf(written.charAt(start + 4)) >= 0;
    }

    /// Whether stars that a space kept from being bold stand on both sides of a text: "**read **Graphs at Rest".
    private static boolean isBrokenBold(String run) {
        int first = run.indexOf("**");
        int second = first < 0 ? -1 : run.indexOf("**", first + 2);
        return second > first + 2 && run.indexOf("**", second + 2) < 0;
    }

    /// Handles a character beyond ASCII; returns how many further characters it took.
    private int special(String run, int i, int mark, int link) {
        char c = run.charAt(i);
        if (Character.isHighSurrogate(c) && i + 1 < run.length()) {
            int code = run.codePointAt(i);
            if (Character.isLetterOrDigit(code)) {
                put(c, mark, link);
                put(run.charAt(i + 1), mark, link);
            } else {
                put(' ', mark, link);
            }
            return 1;
        }
        if (c == '’' && i + 1 < run.length() && run.charAt(i + 1) == '’') {
            // Two single marks that stand for a double one.
            put('”', mark, link);
            return 1;
        }
        if (c >= '\uFB00' && c <= '\uFB06') {
            String letters = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st").get(c - '\uFB00');
            letters.chars().forEach(letter -> put((char) letter, mark, link));
        } else if (c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F') {
            put(' ', mark, link);
        } else if ((c == '\u2010' || c == '\u2011' || c == '\u2212') && isBetweenDigits(run, i)) {
            put('-', mark, link);
        } else if (!isInvisible(c)) {
            put(isSymbol(c) ? ' ' : c, mark, link);
        }
        return 0;
    }

    private static boolean isBetweenDigits(String run, int i) {
        return i > 0
                && i + 1 < run.length()
                && Character.isDigit(run.charAt(i - 1))
                && Character.isDigit(run.charAt(i + 1));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF' || c == '\uFE0F' || c == '\u2060';
    }

    /// Stars, arrows, dingbats and the like.
    private static boolean isSymbol(char c) {
        return (c >= '\u2190' && c <= '\u21FF') || (c >= '\u2300' && c <= '\u27BF') || (c >= '\u2B00' && c <= '\u2BFF');
    }

    /// End of an emoji short code such as `:star:` that starts here, or -1.
    private static int shortcodeEnd(String run, int start) {
        int i = start + 1;
        while (i < run.length() && (Character.isLetterOrDigit(run.charAt(i)) || "_+-".indexOf(run.charAt(i)) >= 0)) {
            i++;
        }
        boolean closed = i < run.length() && run.charAt(i) == ':' && i - start > 2;
        return closed && Character.isLowerCase(run.charAt(start + 1)) ? i : -1;
    }

    private void put(char c, int mark, int link) {
        if (c == '\n') {
            wrap();
            return;
        }
        if (c == ' ') {
            int length = text.length();
            if (length == 0 || text.at(length - 1) == ' ' || text.at(length - 1) == MarkedText.LINE) {
                return;
            }
        }
        text.append(c, mark, link);
    }

    /// A space that carries the marks of what stands before it, so that no change of markup is seen there.
    private void wrap() {
        int last = text.length() - 1;
        boolean inside = last >= 0 && text.at(last) != ' ' && text.at(last) != MarkedText.LINE;
        if (inside) {
            text.append(' ', text.marks(last) | (filled ? 0 : MarkedText.WRAP), text.link(last));
        }
    }

    MarkedText text() {
        return text;
    }
}
