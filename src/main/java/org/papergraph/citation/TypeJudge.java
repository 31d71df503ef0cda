package org.papergraph.citation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.bib.WorkType;

/// Decides what kind of work an entry points to: the kind that title, tags, link, headings and what is known of its
/// publication speak for most.
final class TypeJudge {
    private static final Pattern PEOPLE = Pattern.compile(
            "\\bresearchers?\\b|\\bpersonal\\b.*\\b(?:sites?|websites?|pages?)\\b|^people$|\\bwho to foll" + "ow");
    private static final double OUTER = 0.4;

    private List<String> lastHeadings = List.of();
    private Map<WorkType, Double> lastVotes = Map.of();

    /// What is known of an entry when its kind is judged.
    ///
    /// @param tags words of kind that stand beside the title
    /// @param name whether the title is a person's name
    /// @param published whether a venue is given
    /// @param book whether a publisher of books is given
    record Clues(
            String title,
            String tags,
            Optional<String> url,
            List<String> headings,
            boolean name,
            boolean published,
            boolean book) {}

    WorkType type(Clues clues) {
        if (clues.name
                && !clues.headings.isEmpty()
                && PEOPLE.matcher(lower(clues.headings.getLast())).find()) {
            return WorkType.HOMEPAGE;
        }
        Map<WorkType, Double> votes = new EnumMap<>(WorkType.class);
        votes.putAll(headings(clues.headings));
        add(TypeRules.TAGS, lower(clues.tags), 1, votes);
        add(TypeRules.TITLE, lower(clues.title), 1, votes);
        clues.url.ifPresent(url -> add(AddressRules.ALL, lower(url), 1, votes));
        votes.merge(clues.url.isPresent() ? WorkType.WEBSITE : WorkType.PAPER, 0.35, Double::sum);
        if (clues.published) {
            votes.merge(WorkType.PAPER, 3.0, Double::sum);
        }
        if (clues.book) {
            votes.merge(WorkType.BOOK, 3.5, Double::sum);
        }
        return best(votes);
    }

    /// Whether the headings above say that books are listed.
    static boolean holdsBooks(List<String> headings) {
        return !headings.isEmpty()
                && TypeRules.HEADING.stream()
                        .filter(rule -> rule.type() == WorkType.BOOK)
                        .anyMatch(rule -> rule.holds(lower(headings.getLast())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// The kind with most votes; of several the first, in the order of the kinds.
    private static WorkType best(Map<WorkType, Double> votes) {
        WorkType best = WorkType.OTHER;
        double most = 0;
        for (Map.Entry<WorkType, Double> vote : votes.entrySet()) {
            if (vote.getValue() > most + 1e-9) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    /// Votes of the headings: the innermost counts in full, the outermost, which names the list, least.
    private Map<WorkType, Double> headings(List<String> headings) {
        if (headings.equals(lastHeadings)) {
            return lastVotes;
        }
        Map<WorkType, Double> votes = new EnumMap<>(WorkType.class);
        for (int i = headings.size() - 1; i >= 0; i--) {
            double weight = i == headings.size() - 1 && i > 0 ? 1 : i == 0 ? OUTER : votes.isEmpty() ? 1 : 0;
            add(TypeRules.HEADING, lower(headings.get(i)), headings.size() == 1 ? 0.7 : weight, votes);
        }
        lastHeadings = headings;
        lastVotes = votes;
        return votes;
    }

    /// Adds the strongest rule of each kind that holds.
    private static void add(List<TypeRule> rules, String text, double weight, Map<WorkType, Double> votes) {
        if (text.isEmpty() || weight == 0) {
            return;
        }
        Map<WorkType, Double> held = new EnumMap<>(WorkType.class);
        for (TypeRule rule : rules) {
            if (rule.holds(text)) {
                held.merge(rule.type(), rule.weight() * weight, Math::max);
            }
        }
        held.forEach((type, score) -> votes.merge(type, score, Double::sum));
    }
}
