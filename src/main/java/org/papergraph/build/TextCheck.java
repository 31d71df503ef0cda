package org.papergraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Tells text from other files by their first bytes, so that a PDF handed in by mistake gets one clear line instead
/// of a graph of noise.
final class TextCheck {
    private static final int LOOK = 8192;

    /// One byte in so many may be a control character: packed data has one in nine, a list now and then a stray one.
    private static final int STRAY = 50;

    private TextCheck() {}

    /// Why these bytes are no reading list, if they are none. Reads the first few thousand.
    static Optional<String> objection(InputStream in) throws IOException {
        byte[] head = in.readNBytes(LOOK);
        if (isBlank(head)) {
            return Optional.of("is empty; give a reading list in Markdown");
        }
        boolean wide = startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE);
        int controls = 0;
        for (byte each : head) {
            if (each >= 0 && each < 0x20 && "\t\n\r\f".indexOf(each) < 0) {
                controls++;
            }
        }
        return (!wide && controls * STRAY > head.length) || startsWith(head, '%', 'P', 'D', 'F', '-')
                ? Optional.of("is not text; give a reading list in Markdown")
                : Optional.empty();
    }

    private static boolean isBlank(byte[] head) {
        for (byte each : head) {
            if (each != ' ' && each != '\t' && each != '\n' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] head, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
