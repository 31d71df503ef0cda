package org.papergraph.citation.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Needles;
import org.papergraph.citation.text.Words;

/// Finds the person whom a curator's remark names as the writer: "Codd's argument for …", "Ann Lee and Bo Kim explain
/// …", "…, proposed by Eric Brewer".
public final class NoteMiner {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.-]*\\p{L}\\.?|\\p{Lu}\\.)";
    private static final String NAME = WORD + "(?:\\s+(?:(?:van|von|de|der|di|del|la|le)\\s+)*" + WORD + "){0,3}?";
    private static final String NAMES = NAME + "(?:,\\s+" + NAME + ")*(?:,?\\s+(?:and|&)\\s+" + NAME + ")?";
    private static final Pattern SUBJECT = Pattern.compile("^(?:(\\p{Lu}[\\p{L}]+)['’]s\\s+)?(" + NAMES
            + ")\\s+(?:provides?|explains?|describes?|presents?|argues?|discuss(?:es)?|shows?|introduces?|"
            + "gives?|wrote|offers?|surveys?|reviews?|walks?|covers?|proposes?|details?|blog posts?|"
            + "talk|lecture|paper|article)\\b");
    private static final Pattern POSSESSIVE = Pattern.compile("^(" + NAMES + ")['’]s?\\s+\\p{Ll}?");
    private static final Pattern BY =
            Pattern.compile("\\b(?:proposed|written|authored|introduced|developed|delivered|given|taught|[Bb]ook|"
                    + "[Pp]aper|[Ee]ssay|[Tt]alk|[Cc]ourse)\\s+by\\s+(?:prof(?:essor)?\\.?\\s+|dr\\.?\\s+)?("
                    + NAMES + ")(?=[\\s,.;:)]|$)");

    /// Of the verbs and the nouns behind a subject.
    private static final Needles TELLING = Needles.of(
            "provide",
            "explain",
            "describe",
            "present",
            "argue",
            "discuss",
            "show",
            "introduce",
            "give",
            "wrote",
            "offer",
            "survey",
            "review",
            "walk",
            "cover",
            "propose",
            "detail",
            "blog post",
            "talk",
            "lecture",
            "paper",
            "article");

    private final Vocabulary vocabulary;
    private final NameShape names;
    private final BodyShape bodies;

    public NoteMiner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new NameShape(vocabulary);
        this.bodies = new BodyShape(vocabulary.lexicon());
    }

    /// People named as writers, and the body named with them.
    public record Found(List<String> people, Optional<String> body) {}

    public Optional<Found> mine(String note) {
        String start = note.length() > 400 ? note.substring(0, 400) : note;
        boolean named = !start.isEmpty() && Character.isUpperCase(start.codePointAt(0));
        Matcher subject = SUBJECT.matcher(start);
        if (named && TELLING.areIn(start) && subject.find() && isPeople(subject.group(2), false)) {
            Optional<String> body = Optional.ofNullable(subject.group(1)).filter(b -> bodies.score(b) > 2);
            return Optional.of(new Found(people(subject.group(2)), body));
        }
        Matcher possessive = POSSESSIVE.matcher(start);
        if (named && Words.hasAny(start, "'’") && possessive.find() && isPeople(possessive.group(1), true)) {
            return Optional.of(new Found(people(possessive.group(1)), Optional.empty()));
        }
        Matcher by = BY.matcher(start);
        return start.contains("by") && by.find() && isPeople(by.group(1), false)
                ? Optional.of(new Found(people(by.group(1)), Optional.empty()))
                : Optional.empty();
    }

    private static List<String> people(String text) {
        return List.of(text.split("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+"));
    }

    private boolean isPeople(String text, boolean single) {
        if (bodies.score(text) > 1.5) {
            return false;
        }
        for (String name : people(text)) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean one = name.indexOf(' ') < 0;
            if (one
                    ? !single || vocabulary.isCommon(lower) || vocabulary.isFunction(lower) || name.length() < 3
                    : names.score(name) < 1.2) {
                return false;
            }
        }
        return true;
    }
}
