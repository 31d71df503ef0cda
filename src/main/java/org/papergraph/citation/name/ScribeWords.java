package org.papergraph.citation.name;

import java.util.regex.Pattern;

/// Words for those who wrote down or presented what somebody else said.
public final class ScribeWords {
    private static final Pattern SCRIBE = Pattern.compile(
            "(?:(?:lecture |the )?notes? |lectures? )?(?:typed|typeset|taken|transcribed|scribed|written|edited)(?:"
                    + " up)?");

    private static final Pattern PRESENTER = Pattern.compile("\\p{L}+.* (?:presents|presented|presenting)");

    private ScribeWords() {}

    /// "notes typed by …": who wrote down what somebody else said.
    public static boolean isScribe(String lower) {
        return (lower.startsWith("note")
                        || lower.startsWith("lecture")
                        || lower.startsWith("the note")
                        || lower.startsWith("ty")
                        || lower.startsWith("trans")
                        || lower.startsWith("scri"))
                && SCRIBE.matcher(lower).matches();
    }

    /// "Ann Lee presents: …": who spoke about a work in a reading group.
    public static boolean isPresenter(String lower) {
        return lower.indexOf(" present") > 0 && PRESENTER.matcher(lower).matches();
    }
}
