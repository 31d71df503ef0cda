package org.papergraph.readinglist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The YAML (`---`) or TOML (`+++`) block before a page's text: it is no entry, but may name the list.
final class FrontMatter {
    private static final Pattern TITLE = Pattern.compile("title\\s*[:=]\\s*[\"']?(.+?)[\"']?\\s*");
    /// What the first line behind a fence begins with: a key, a table of TOML, or the other fence. Behind a mere rule
    /// stand blank lines and text.
    private static final Pattern KEY = Pattern.compile("[\\w\"'.-]+\\s*[:=]|\\[|---|\\+\\+\\+|\\.\\.\\.");
    private static final int MAX_LINES = 200;

    private @Nullable String fence;
    private boolean over;
    private int lines;
    private Optional<String> title = Optional.empty();

    /// Whether this line belongs to the front matter. Lines are offered in order from the first.
    boolean takes(String line) {
        if (over) {
            return false;
        }
        lines++;
        if (fence == null) {
            if (lines == 1
                    && (line.stripTrailing().equals("---")
                            || line.stripTrailing().equals("+++"))) {
                fence = line.stripTrailing();
                return true;
            }
            over = true;
            return false;
        }
        if (line.stripTrailing().equals(fence) || line.stripTrailing().equals("...")) {
            over = true;
            return true;
        }
        if (lines > MAX_LINES || (lines == 2 && !KEY.matcher(line).lookingAt())) {
            over = true;
            return false;
        }
        Matcher matcher = TITLE.matcher(line);
        if (matcher.matches() && title.isEmpty()) {
            title = Optional.of(matcher.group(1));
        }
        return true;
    }

    Optional<String> title() {
        return title;
    }
}
