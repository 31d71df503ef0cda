package org.papergraph.citation.entry;

import java.util.Locale;
import java.util.function.Function;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.ListEntry;

/// Tells a bullet that names a topic from one that names a work, by the bullets below it: where most of them cite
/// works, "A Title, Ann Lee", what stands above says what they are about, however it is marked.
final class TopicBullets {
    private static final int LONGEST = 8;

    /// Pieces of a text that are looked at for a name.
    private static final int MOST_PIECES = 8;

    /// As much as a known given name or initials say.
    private static final double NAMED = 1.9;

    private final NameShape names;
    private final LabelLinks labels;
    private final Function<ListEntry, String> plain;

    /// @param plain the text of an entry alone
    TopicBullets(NameShape names, LabelLinks labels, Function<ListEntry, String> plain) {
        this.names = names;
        this.labels = labels;
        this.plain = plain;
    }

    boolean is(ListEntry parent) {
        if (!parent.links().isEmpty()
                || parent.children().isEmpty()
                || Words.split(plain.apply(parent), " ").size() > LONGEST) {
            return false;
        }
        if (parent.children().stream().allMatch(this::isGroup)) {
            return true;
        }
        int cited = 0;
        int others = 0;
        for (ListEntry child : parent.children()) {
            boolean cites = child.kind() != ListEntry.Kind.PARAGRAPH && isCredited(plain.apply(child));
            cited += cites ? 1 : 0;
            others += cites || !child.links().isEmpty() ? 0 : 1;
        }
        return cited > 1 && cited >= others;
    }

    /// Whether a bullet names no field and leads to nothing, and those below it lead to more than copies of one work.
    private boolean isGroup(ListEntry bullet) {
        return bullet.links().isEmpty()
                && !bullet.children().isEmpty()
                && !FieldKeys.isKnown(plain.apply(bullet).strip().toLowerCase(Locale.ROOT))
                && bullet.children().stream().allMatch(this::isLinked);
    }

    private boolean isLinked(ListEntry bullet) {
        String text = plain.apply(bullet).strip();
        return bullet.links().size() == 1 && !text.isEmpty() && labels.role(text) == null;
    }

    /// Whether a text begins with words enough for a title that name nobody, and a name stands behind a mark.
    private boolean isCredited(String text) {
        if (FieldKeys.lead(text).filter(FieldKeys::isKnown).isPresent()) {
            return false;
        }
        int start = 0;
        for (int piece = 0; piece < MOST_PIECES && start < text.length(); piece++) {
            int end = border(text, start);
            String part = text.substring(start, end).strip();
            start = end + 1;
            if (piece == 0
                    && (part.indexOf(' ') < 0 || !Character.isUpperCase(part.charAt(0)) || names.score(part) > 0.5)) {
                return false;
            }
            if (piece > 0 && !part.isEmpty() && names.score(EtAl.without(part)) >= NAMED) {
                return true;
            }
        }
        return false;
    }

    /// Place of the next comma, semicolon or full stop that ends a word of some length, or the end of the text.
    private static int border(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' && i > 3 && Character.isLowerCase(text.charAt(i - 1)) && text.charAt(i - 2) != ' ';
            if (c == ',' || c == ';' || stop) {
                return i;
            }
        }
        return text.length();
    }
}
