package org.papergraph.readinglist;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a file, decoded strictly: what is not valid UTF-8 is reported with its line and read with replacement
/// characters. LF, CRLF and CR end a line, mixed as they come. A line over the limit is cut, with a report.
final class SourceLines implements Closeable {
    /// No line of a list that people keep is longer; an entry beyond it is not a citation.
    static final int MAX_LINE_BYTES = 1 << 18;

    private final InputStream in;
    private final ProblemLog problems;
    private int number;
    /// Whether a carriage return ended the last line: a line feed behind it belongs to it.
    private boolean afterReturn;
    private final byte[] block = new byte[1 << 13];
    private int at;
    private int blockEnd;
    private byte[] buffer = new byte[512];

    SourceLines(InputStream raw, ProblemLog problems) throws IOException {
        InputStream buffered = new BufferedInputStream(raw, 1 << 16);
        this.problems = problems;
        buffered.mark(4);
        byte[] head = buffered.readNBytes(3);
        buffered.reset();
        if (head.length >= 2 && isUtf16(head[0], head[1])) {
            // Line ends of UTF-16 are no single bytes: turn the whole stream into UTF-8 first.
            Charset utf16 = head[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            buffered = new Utf16Stream(buffered, utf16);
            problems.add(1, "the file is UTF-16; read as such, but save it as UTF-8");
        } else if (head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            buffered.skipNBytes(3);
        }
        this.in = buffered;
    }

    private static boolean isUtf16(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }

    /// Number of the line last given, 1-based; 0 before the first.
    int number() {
        return number;
    }

    /// The next line without its end, or null after the last.
    @Nullable
    String next() throws IOException {
        if (afterReturn && hasMore() && block[at] == '\n') {
            at++;
        }
        afterReturn = false;
        if (!hasMore()) {
            return null;
        }
        number++;
        int end = endOfLine();
        if (end < blockEnd) {
            String line = decode(block, at, end - at);
            endAt(end);
            return line;
        }
        return acrossBlocks();
    }

    /// A line whose end is not in the block at hand.
    private String acrossBlocks() throws IOException {
        int length = 0;
        long dropped = 0;
        boolean ended = false;
        while (!ended && hasMore()) {
            int end = endOfLine();
            int kept = Math.min(end - at, MAX_LINE_BYTES - length);
            buffer = length + kept > buffer.length ? Arrays.copyOf(buffer, (length + kept) * 2) : buffer;
            System.arraycopy(block, at, buffer, length, kept);
            length += kept;
            dropped += end - at - kept;
            ended = end < blockEnd;
            endAt(end);
        }
        if (dropped == 0) {
            return decode(buffer, 0, length);
        }
        problems.add(
                number, "line is longer than " + MAX_LINE_BYTES + " bytes; the last " + dropped + " were not read");
        // Where it was cut, a character may be too.
        return withoutNul(new String(buffer, 0, length, StandardCharsets.UTF_8));
    }

    /// Whether a byte is at hand; reads on where none is.
    private boolean hasMore() throws IOException {
        if (at == blockEnd) {
            blockEnd = Math.max(0, in.read(block));
            at = 0;
        }
        return at < blockEnd;
    }

    /// Place of the end of the line in the block, or the end of the block.
    private int endOfLine() {
        int end = at;
        while (end < blockEnd && block[end] != '\n' && block[end] != '\r') {
            end++;
        }
        return end;
    }

    /// Goes behind what ends the line at a place, if anything does.
    private void endAt(int end) {
        afterReturn = end < blockEnd && block[end] == '\r';
        at = Math.min(end + 1, blockEnd);
    }

    private String decode(byte[] bytes, int from, int length) {
        int i = from;
        while (i < from + length && bytes[i] > 0) {
            i++;
        }
        if (i == from + length) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        String line = withoutNul(new String(bytes, from, length, StandardCharsets.UTF_8));
        if (line.indexOf('\uFFFD') >= 0 && !isValid(ByteBuffer.wrap(bytes, from, length))) {
            problems.add(number, "not valid UTF-8; the bad bytes were read as replacement characters");
        }
        return line;
    }

    private static boolean isValid(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private String withoutNul(String line) {
        if (line.indexOf('\0') < 0) {
            return line;
        }
        problems.add(number, "NUL character; read as a replacement character");
        return line.replace('\0', '\uFFFD');
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
