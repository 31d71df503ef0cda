package org.papergraph.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.PersonName;

/// A name in the extended format of biblatex, each part with its word: `family=Gogh, given=Vincent, prefix=van`. What
/// is none of the four parts of a name, such as `given-i` and `useprefix`, is for typesetting.
final class BibtexNameParts {
    /// A word and its value up to the next comma outside braces; braces are nested two deep at most.
    private static final Pattern PART =
            Pattern.compile("\\G\\s*\"?([A-Za-z-]+)\\s*=\\s*((?:[^,{}]|\\{(?:[^{}]|\\{[^{}]*+\\})*+\\})*+)(?:,|$)");

    private static final Pattern FIRST =
            Pattern.compile("(?i)\\s*\"?(?:family|given|prefix|suffix|useprefix)(?:-i)?\\s*=.*");

    private BibtexNameParts() {}

    /// Whether the name comes part by part.
    static boolean areIn(String name) {
        return FIRST.matcher(name).matches();
    }

    /// The name, empty where it has neither family nor given name.
    static Optional<PersonName> of(String name) {
        Map<String, String> parts = new HashMap<>();
        Matcher part = PART.matcher(name);
        while (part.find()) {
            String text = LatexText.plain(part.group(2)).replace("\"", "").strip();
            parts.put(part.group(1).toLowerCase(Locale.ROOT), text);
        }
        String given = parts.getOrDefault("given", "");
        String family = parts.getOrDefault("family", "");
        if (family.isEmpty()) {
            return given.isEmpty() ? Optional.empty() : Optional.of(PersonName.of("", given));
        }
        return Optional.of(
                new PersonName(given, parts.getOrDefault("prefix", ""), family, parts.getOrDefault("suffix", "")));
    }
}
