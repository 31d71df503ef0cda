package org.papergraph.citation.name;

import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Words;

/// Knows groups of people by how they call themselves: "The Queueing Systems Group", "LIGO Scientific Collaboration".
final class NamedGroup {
    private static final Set<String> GROUPS = Set.of("group", "foundation", "team", "project", "collaboration");
    private static final int LEAST = 3;
    private static final int MOST = 6;
    private static final int LONGEST = 80;
    /// Behind a name with capitals inside, as no title has it.
    private static final Pattern COLLABORATION = Pattern.compile(
            "(?:[Tt]he )?\\p{Lu}\\S*\\p{Lu}\\S*(?: Scientific)?(?: (?:and|&) \\p{Lu}\\S*)? Collaboration");

    private NamedGroup() {}

    /// @param words of the text, in lower case and without its article
    static boolean is(String text, String[] words) {
        boolean group = GROUPS.contains(words[words.length - 1]);
        return group
                && ((text.length() <= LONGEST
                                && text.endsWith(" Collaboration")
                                && COLLABORATION.matcher(text).matches())
                        || (text.startsWith("The ")
                                && words.length >= LEAST
                                && words.length <= MOST
                                && Words.split(text, " ").stream()
                                        .allMatch(word -> Character.isUpperCase(word.charAt(0)))));
    }
}
