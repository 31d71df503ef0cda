package org.papergraph.resolution;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a heading says, without its dress: numbering, emoji, plural and phrases such as "Papers on" go.
final class HeadingText {
    /// Stands between a heading and the one below it in a key.
    static final String BELOW = " > ";

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:\\d+(?:\\.\\d+)*[.)]?|[IVX]+[.)]|[a-zA-Z][.)])\\s+");
    private static final Pattern DECORATION = Pattern.compile("[^\\p{L}\\p{N}\\p{P}\\p{M}\\s$+<=>|~^]+|:[a-z0-9_+-]+:");
    private static final String THINGS = "papers?|articles?|readings?|resources?|publications?";
    private static final Pattern PHRASE = Pattern.compile("^(?:list|collection|selection) of |^(?:the )?(?:" + THINGS
            + ") (?:on|about|in|for) | (?:" + THINGS + ")$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private HeadingText() {}

    /// The wording to show: without numbering and emoji.
    static String label(String heading) {
        String plain = SPACES.matcher(DECORATION.matcher(heading).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        String bare = NUMBERING.matcher(plain).replaceFirst("").strip();
        return bare.isEmpty() ? heading.strip() : bare;
    }

    /// The words that headings of one meaning share.
    static String words(String heading) {
        String folded = Folding.words(label(heading));
        String bare = PHRASE.matcher(folded).replaceAll("").strip();
        return bare.isEmpty() ? folded : bare;
    }

    /// The key of a heading below its headings, outermost first.
    ///
    /// @param acronyms that stand for the words that they are short for
    static String key(List<String> path, TopicAcronyms acronyms) {
        return "heading:"
                + path.stream()
                        .map(HeadingText::words)
                        .map(acronyms::writtenOut)
                        .map(HeadingText::singular)
                        .collect(Collectors.joining(BELOW));
    }

    private static String singular(String words) {
        return List.of(words.split(" ")).stream()
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is")
                        ? word.substring(0, word.length() - (word.endsWith("ies") ? 3 : 1))
                                + (word.endsWith("ies") ? "y" : "")
                        : word)
                .collect(Collectors.joining(" "));
    }
}
