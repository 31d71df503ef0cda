package org.papergraph.server.explorer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Text by which names are compared: without case, accents and punctuation, Latin letters as the nearest of A to Z.
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Lucene makes at most four letters of one.
    private static final int MOST_OF_ONE = 4;

    private Folded() {}

    /// Words with a space between; empty for a text without letters and digits.
    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(latin(plain).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /// With `ł` as `l` and `ß` as `ss`: letters that no normal form takes apart.
    private static String latin(String text) {
        char[] out = new char[MOST_OF_ONE * text.length()];
        int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, out, 0, text.length());
        return new String(Arrays.copyOf(out, length));
    }
}
