package org.papergraph.readinglist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Takes labels out of a text that a style sheet sets apart, `<span class="tag">Optional</span> Lee, Ann. …`, so that
/// they can stand behind it.
final class LabelSpans {
    private static final Set<String> CLASSES = Set.of("tag", "badge", "label", "chip", "pill");

    private final Deque<Boolean> open = new ArrayDeque<>();
    private final StringBuilder labels = new StringBuilder();

    /// Opens or closes a span.
    void tag(HtmlTag tag) {
        if (tag.closing()) {
            open.poll();
        } else {
            open.push(tag.attribute("class").filter(LabelSpans::isLabel).isPresent());
        }
    }

    private static boolean isLabel(String classes) {
        for (String name : classes.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (CLASSES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text belongs to a label, and was kept for later.
    boolean takes(String text) {
        if (open.isEmpty() || !open.peek()) {
            return false;
        }
        labels.append(labels.isEmpty() ? "" : " ").append(text.strip());
        return true;
    }

    /// The labels since the last time, if there were any.
    Optional<String> taken() {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        String taken = labels.toString();
        labels.setLength(0);
        return Optional.of(taken);
    }
}
