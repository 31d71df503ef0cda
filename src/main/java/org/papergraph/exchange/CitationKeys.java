package org.papergraph.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Work;
import org.papergraph.citation.Citation;

/// Gives each citation its key: the one by which its source has it cited, else one such as `hinton2006fast`: family
/// name of the first author, year, first telling word of the title.
///
/// Keys made here hold lower-case ASCII letters and digits alone, so that every tool takes them. A key that was given
/// before gets a letter behind it (`hinton2006fasta`), in the order of the list: what is added at the end of a list
/// changes no key above it.
final class CitationKeys {
    private static final int MAX_PART = 24;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> UNTELLING = Set.of(
            "a", "an", "the", "on", "of", "for", "in", "to", "and", "with", "from", "by", "at", "as", "is", "are", "do",
            "how", "what", "why", "le", "la", "les", "un", "une", "der", "die", "das", "ein", "eine", "el", "los");
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    /// What `\cite` takes.
    private static final Pattern CITABLE = Pattern.compile("[^\\s\\p{Cc},{}\"#%~\\\\]+");

    private final KeyCounts counts = new KeyCounts();
    private final Consumer<String> changed;

    /// @param changed is told of each key of a source that could not be kept, as `file:line: what`
    CitationKeys(Consumer<String> changed) {
        this.changed = changed;
    }

    /// A key that no citation before this one was given.
    String next(Citation citation) {
        Optional<String> given = citation.origin().key();
        boolean citable = given.filter(CITABLE.asMatchPredicate()).isPresent();
        String key = unused(citable ? given.get() : base(citation.work()));
        given.filter(name -> !name.equals(key))
                .ifPresent(name -> changed.accept("%s: the key %s %s; written as %s"
                        .formatted(citation.origin().place(), name, citable ? "is taken" : "cannot be cited", key)));
        return key;
    }

    private String unused(String base) {
        int before = counts.add(base);
        String key = before == 0 ? base : base + letters(before);
        for (int n = before + 1; before > 0 && counts.add(key) > 0; n++) {
            key = base + letters(n);
        }
        return key;
    }

    private static String base(Work work) {
        List<String> words = tellingWords(work.title());
        String first = author(work).orElseGet(() -> words.isEmpty() ? "" : words.removeFirst());
        String year = work.date().map(date -> "%04d".formatted(date.year())).orElse("");
        // "Ng's lecture notes" by Ng are told by what comes after the name.
        String second = words.stream()
                .filter(word -> first.isEmpty() || !word.startsWith(first))
                .findFirst()
                .orElse("");
        if (first.isEmpty() && second.isEmpty()) {
            return "ref" + year + "x" + Integer.toUnsignedString(work.title().hashCode(), 36);
        }
        return first + year + second;
    }

    /// The first author's family name, else a word of the first body, if it can be written in ASCII.
    private static Optional<String> author(Work work) {
        List<Authorship> people = work.contributors().authors().isEmpty()
                ? work.contributors().editors()
                : work.contributors().authors();
        if (people.isEmpty()) {
            return work.organizations().stream()
                    .flatMap(body -> tellingWords(body.organization()).stream())
                    .findFirst();
        }
        return Optional.of(part(people.getFirst().name().family())).filter(part -> !part.isEmpty());
    }

    private static List<String> tellingWords(String title) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(title)) {
            String part = part(word);
            if (part.length() > 1 && !UNTELLING.contains(part)) {
                words.add(part);
            }
        }
        return words;
    }

    /// What of a word can stand in a key.
    private static String part(String word) {
        String folded = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        String part = NO_KEY.matcher(folded).replaceAll("");
        return part.length() > MAX_PART ? part.substring(0, MAX_PART) : part;
    }

    /// 1 is `a`, 26 is `z`, 27 is `aa`.
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('a' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
