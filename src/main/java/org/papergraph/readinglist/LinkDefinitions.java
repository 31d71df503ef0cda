package org.papergraph.readinglist;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Link reference definitions of a whole list (`[label]: address`), found in a first pass over its lines. Those of
/// footnotes, `[^1]: …`, lead nowhere.
final class LinkDefinitions {
    private static final Pattern DEFINITION =
            Pattern.compile(" {0,3}\\[(?!\\^)([^\\]\\[]{1,200})\\]:\\s*<?([^\\s>]+)>?.*");
    private static final int MAX_DEFINITIONS = 200_000;

    private final Map<String, String> destinations = new HashMap<>();

    /// Looks at one line; the first definition of a label holds.
    void offer(String line) {
        int bracket = line.indexOf("]:");
        if (bracket < 1 || bracket > 204 || destinations.size() >= MAX_DEFINITIONS) {
            return;
        }
        Matcher matcher = DEFINITION.matcher(line);
        if (matcher.matches()) {
            destinations.putIfAbsent(normalized(matcher.group(1)), matcher.group(2));
        }
    }

    Optional<String> destination(String label) {
        return destinations.isEmpty() ? Optional.empty() : Optional.ofNullable(destinations.get(normalized(label)));
    }

    private static String normalized(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
