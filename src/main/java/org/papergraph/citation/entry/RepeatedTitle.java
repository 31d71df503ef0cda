package org.papergraph.citation.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.LeadingNames;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Numerals;
import org.papergraph.citation.text.Words;

/// Puts the reference in the place of the title that it repeats, where an entry names a work on its first line and
/// cites it in full on a later one: "Reeds at Rest https://…", "Lind, Ann. "Reeds at Rest." Ponds 3 (2001)".
final class RepeatedTitle {
    /// Letters and digits of a title that is found again.
    private static final int LEAST = 8;
    /// Letters and digits of a title that is seldom found in another text.
    private static final int CERTAIN = 20;
    /// Words of an entry's first line.
    private static final int LONGEST = 40;

    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,4}[).]\\s+");
    /// What a program that reads files from a disk writes for an address.
    private static final Pattern FILE = Pattern.compile("file:/\\S+");

    private final MarkedText text;
    private final List<int[]> lines = new ArrayList<>();

    private RepeatedTitle(MarkedText text) {
        this.text = text;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.at(i) == MarkedText.LINE || (text.at(i) == ' ' && text.wraps(i))) {
                lines.add(new int[] {start, i});
                start = i + 1;
            }
        }
    }

    /// The reference, the links of the title and the other lines; the same text where no line repeats the first.
    static MarkedText without(MarkedText text, Vocabulary vocabulary) {
        if (!text.mayCarry(MarkedText.WRAP) && text.string().indexOf(MarkedText.LINE) < 0) {
            return text;
        }
        RepeatedTitle title = new RepeatedTitle(text);
        List<String> titles = title.lines.size() > 1 ? title.titles() : List.of();
        for (int line = 1; line < title.lines.size() && !titles.isEmpty(); line++) {
            if (title.isRepeated(titles, line)
                    && (!LeadingNames.of(title.part(line), vocabulary).names().isEmpty()
                            || title.isWhole(line, vocabulary))) {
                return title.inFull(line);
            }
        }
        return text;
    }

    private boolean isRepeated(List<String> titles, int line) {
        String written = substring(line);
        String reference = written.length() > titles.getLast().length() ? letters(written) : "";
        for (String words : titles) {
            if (reference.length() > words.length() && reference.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line that begins with a name and holds a year repeats a title too long to be met by chance.
    private boolean isWhole(int line, Vocabulary vocabulary) {
        String reference = substring(line);
        String first = reference.substring(0, CitedLine.borderAt(reference, 0));
        return repeats(reference, substring(0))
                && Numerals.hasLong(reference)
                && new NameShape(vocabulary).score(EtAl.without(first)) > 0;
    }

    /// Whether a text repeats a title, number and all but its letters left aside, and says more.
    static boolean repeats(String reference, String title) {
        if (title.length() < CERTAIN) {
            return false;
        }
        String words = letters(unnumbered(title));
        if (words.length() < CERTAIN || reference.length() <= words.length()) {
            return false;
        }
        String whole = letters(reference);
        return whole.length() > words.length() && whole.contains(words);
    }

    /// What of the first line may be the title: the letters of all, or of what stands behind a mark, the shorter last.
    private List<String> titles() {
        StringBuilder first = new StringBuilder();
        for (int i = lines.getFirst()[0]; i < lines.getFirst()[1]; i++) {
            if (text.link(i) < 0) {
                first.append(text.at(i));
            }
        }
        String written = first.toString();
        String bare =
                unnumbered(written.contains("file:/") ? FILE.matcher(written).replaceAll(" ") : written);
        if (Words.count(bare, ' ') >= LONGEST) {
            return List.of();
        }
        int mark = endOfMark(bare);
        String whole = letters(bare);
        String behind = mark > 0 ? letters(bare.substring(mark)) : "";
        List<String> titles = new ArrayList<>(2);
        if (whole.length() >= LEAST) {
            titles.add(whole);
        }
        if (behind.length() >= LEAST && !behind.equals(whole)) {
            titles.add(behind);
        }
        return titles;
    }

    /// End of the first mark behind what the list says of the work, "Book, 2010 - Reeds at Rest"; -1 where none stands.
    private static int endOfMark(String text) {
        for (int space = text.indexOf(' ', 1); space >= 0; space = text.indexOf(' ', space + 1)) {
            char before = text.charAt(space - 1);
            boolean dash = space > 1 && text.charAt(space - 2) == ' ' && "-–—".indexOf(before) >= 0;
            if (dash || before == ':') {
                return space + 1;
            }
        }
        return -1;
    }

    private static String unnumbered(String title) {
        int first = 0;
        while (first < title.length() && title.charAt(first) <= ' ') {
            first++;
        }
        boolean number = first < title.length() && title.charAt(first) >= '0' && title.charAt(first) <= '9';
        return number ? NUMBER.matcher(title).replaceFirst("") : title;
    }

    /// What of a text tells whether it is found again: its letters and digits, in lower case.
    static String letters(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int c = lower.codePointAt(i);
            if (isLetterOrNumber(c)) {
                letters.appendCodePoint(c);
            }
            i += Character.charCount(c) - 1;
        }
        return letters.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private MarkedText inFull(int reference) {
        MarkedText full = part(reference);
        for (int i = lines.getFirst()[0]; i < lines.getFirst()[1]; i++) {
            if (text.link(i) >= 0) {
                boolean begins = i == 0 || text.link(i - 1) != text.link(i);
                if (begins) {
                    full.append(' ', 0, -1);
                }
                full.append(text, i);
            }
        }
        for (int line = 1; line < lines.size(); line++) {
            if (line != reference) {
                full.append(MarkedText.LINE, 0, -1);
                full.append(text, lines.get(line)[0], lines.get(line)[1]);
            }
        }
        return full;
    }

    private String substring(int line) {
        return text.substring(lines.get(line)[0], lines.get(line)[1]);
    }

    private MarkedText part(int line) {
        MarkedText part = new MarkedText(lines.get(line)[1] - lines.get(line)[0]);
        part.append(text, lines.get(line)[0], lines.get(line)[1]);
        return part;
    }
}
