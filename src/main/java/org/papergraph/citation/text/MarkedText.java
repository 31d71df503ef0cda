package org.papergraph.citation.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The text of an entry, each character with its marks. Three control characters stand for what is no text: a broken
/// line, the border of a table cell, and a link that only names a copy and was taken out.
public final class MarkedText {
    public static final char LINE = '\n';
    public static final char CELL = '\u001F';
    public static final char LABEL = '\u001E';
    public static final byte BOLD = 1;
    public static final byte ITALIC = 2;
    public static final byte CODE = 4;
    /// A space that stands for the end of a source line inside a paragraph.
    public static final byte WRAP = 8;

    private static final int USUAL = 128;

    private int length;
    private char[] text;
    private byte[] marks;
    private short[] links;
    /// All marks of what was appended.
    private int carried;
    private @Nullable String string;

    /// @param expected how long the text is likely to become
    public MarkedText(int expected) {
        text = new char[expected];
        marks = new byte[expected];
        links = new short[expected];
    }

    public MarkedText() {
        this(USUAL);
    }

    public int length() {
        return length;
    }

    public char at(int i) {
        return text[i];
    }

    public byte marks(int i) {
        return marks[i];
    }

    /// Whether any character may carry one of these marks: a text without them need not be searched for them.
    public boolean mayCarry(int marks) {
        return (carried & marks) != 0;
    }

    /// Whether a source line ends here, although the paragraph goes on.
    public boolean wraps(int i) {
        return (marks[i] & WRAP) != 0;
    }

    /// Place of the character's link among the entry's links, or -1.
    public int link(int i) {
        return links[i];
    }

    public void append(char c, int mark, int link) {
        int at = length;
        ensure(at + 1);
        marks[at] = (byte) mark;
        links[at] = (short) link;
        text[at] = c;
        carried |= mark;
        length++;
        string = null;
    }

    /// A character of another text with its marks.
    public void append(MarkedText other, int i) {
        append(other.at(i), other.marks[i], other.links[i]);
    }

    /// A string, all of it with the same marks.
    public void append(String other, int mark, int link) {
        int end = length + other.length();
        ensure(end);
        other.getChars(0, other.length(), text, length);
        Arrays.fill(marks, length, end, (byte) mark);
        Arrays.fill(links, length, end, (short) link);
        carried |= mark;
        length = end;
        string = null;
    }

    /// A stretch of another text with its marks.
    public void append(MarkedText other, int from, int to) {
        ensure(length + to - from);
        System.arraycopy(other.text, from, text, length, to - from);
        System.arraycopy(other.marks, from, marks, length, to - from);
        System.arraycopy(other.links, from, links, length, to - from);
        carried |= other.carried;
        length += to - from;
        string = null;
    }

    /// Makes room for more characters at once.
    public void expect(int more) {
        ensure(length + more);
    }

    private void ensure(int needed) {
        if (needed > marks.length) {
            int size = Math.max(needed, marks.length * 2);
            text = Arrays.copyOf(text, size);
            marks = Arrays.copyOf(marks, size);
            links = Arrays.copyOf(links, size);
        }
    }

    /// The text alone; made once, since everything that looks at an entry asks for it.
    public String string() {
        if (string == null) {
            string = new String(text, 0, length);
        }
        return string;
    }

    /// The text from a place on, marks and links too.
    public MarkedText from(int start) {
        MarkedText rest = new MarkedText(length() - start);
        rest.append(this, start, length());
        return rest;
    }

    public String substring(int start, int end) {
        return string().substring(start, end);
    }

    boolean isControl(int i) {
        char c = text[i];
        return c == LINE || c == CELL || c == LABEL;
    }
}
