package org.papergraph.readinglist;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
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
    private final Charset charset;
    private int number;
    private int pending = -1;
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
        this.charset = StandardCharsets.UTF_8;
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
        int first = pending >= 0 ? pending : read();
        pending = -1;
        if (first < 0) {
            return null;
        }
        number++;
        int length = 0;
        long dropped = 0;
        int next = first;
        while (next >= 0 && next != '\n' && next != '\r') {
            if (length < MAX_LINE_BYTES) {
                length = append(next, length);
            } else {
                dropped++;
            }
            next = read();
        }
        if (next == '\r') {
            int after = read();
            pending = after == '\n' ? -1 : after;
        }
        if (dropped > 0) {
            problems.add(
                    number, "line is longer than " + MAX_LINE_BYTES + " bytes; the last " + dropped + " were not read");
        }
        return decode(length, dropped > 0);
    }

    /// The next byte, from a block of our own: a stream's single bytes are dear.
    private int read() throws IOException {
        if (at == blockEnd) {
            blockEnd = in.read(block);
            at = 0;
        }
        if (blockEnd < 0) {
            blockEnd = 0;
            return -1;
        }
        return block[at++] & 0xFF;
    }

    private int append(int next, int length) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        buffer[length] = (byte) next;
        return length + 1;
    }

    private String decode(int length, boolean cut) {
        boolean ascii = true;
        boolean nul = false;
        for (int i = 0; i < length; i++) {
            ascii &= buffer[i] > 0;
            nul |= buffer[i] == 0;
        }
        if (ascii) {
            return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        }
        if (nul) {
            problems.add(number, "NUL character; read as a replacement character");
        }
        String line;
        try {
            line = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(buffer, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            if (!cut) {
                problems.add(number, "not valid UTF-8; the bad bytes were read as replacement characters");
            }
            line = new String(buffer, 0, length, charset);
        }
        return nul ? line.replace('\0', '\uFFFD') : line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
