package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.resolution.InstitutionIndex.Entry;
import org.papergraph.resolution.InstitutionMention.How;
import org.papergraph.resolution.InstitutionNames.Span;
import org.papergraph.resolution.OrganizationText.Word;

/// Finds which known institutions an affiliation names. Namesakes are told apart by their place and by relatives in the
/// same text.
final class InstitutionFinder {
    private static final int LONGEST_SHORT_NAME = 3;
    private static final double COMMON_WORD = 5.5;
    private static final double CLEAR_LEAD = 0.25;

    private final InstitutionIndex index;
    private final InstitutionNames names;
    private final Set<String> partWords = OrganizationWords.BUILT_IN.partWords();
    private final Set<String> fieldWords = OrganizationWords.BUILT_IN.fieldWords();

    InstitutionFinder(InstitutionIndex index) {
        this.index = index;
        this.names = new InstitutionNames(index);
    }

    /// What was found in a text.
    ///
    /// @param mentions in the order of the text
    /// @param namesakes who have a name that was found but that does not tell which of them is meant
    record Found(List<InstitutionMention> mentions, List<Institution> namesakes) {
        Found {
            mentions = List.copyOf(mentions);
            namesakes = List.copyOf(namesakes);
        }
    }

    Found find(OrganizationText text) {
        List<Span> spans = names.find(text);
        List<InstitutionMention> mentions = new ArrayList<>();
        List<Institution> namesakes = new ArrayList<>();
        for (Span span : spans) {
            Optional<InstitutionMention> mention = mention(text, span, spans);
            mention.ifPresentOrElse(
                    mentions::add, () -> index.named(span.key()).forEach(entry -> namesakes.add(entry.institution())));
        }
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            if (spans.stream().noneMatch(span -> span.covers(at))) {
                shortMention(text, i)
                        .or(() -> reorderedMention(text, at))
                        .or(() -> acronymMention(text, at, mentions))
                        .ifPresent(mentions::add);
            }
        }
        mentions.sort(Comparator.comparingInt(InstitutionMention::from));
        return new Found(mentions, namesakes);
    }

    private Optional<InstitutionMention> mention(OrganizationText text, Span span, List<Span> spans) {
        String outside = ' ' + text.key(0, span.from()) + ' ' + text.key(span.to(), text.size()) + ' ';
        String raw = text.rawKey(span.from(), span.to());
        boolean whole = span.length() == text.size();
        boolean alone = text.word(span.from()).starts()
                && (text.startOf(span.to() - 1) == span.from() || text.endsAt(span.to() - 1));
        List<Weighed> weighed = new ArrayList<>();
        for (Entry entry : index.named(span.key())) {
            Institution institution = entry.institution();
            long places = index.places(institution).stream()
                    .filter(place -> outside.contains(' ' + place + ' '))
                    .count();
            boolean relatives = spans.stream()
                    .filter(other -> !other.equals(span))
                    .flatMap(other -> index.named(other.key()).stream())
                    .anyMatch(other -> isRelative(institution, other.institution()));
            if (!alone && institution.kinds().contains(Kind.COMPANY)) {
                continue;
            }
            boolean supported = places > 0 || relatives;
            if (supported || !isCommon(span.key()) || (whole && entry.weight() >= 3)) {
                double weight = weight(entry, span.key(), places > 0);
                boolean asWritten = List.of(entry.raw().split("\\|")).contains(raw);
                weighed.add(new Weighed(
                        entry, weight + 2 * places + (relatives ? 1 : 0) + (asWritten ? 0.4 : 0), supported));
            }
        }
        return best(weighed)
                .map(best -> new InstitutionMention(
                        span.from(),
                        span.to(),
                        best.entry().institution(),
                        best.entry().weight() >= 2 ? How.NAME : How.SHORTENED,
                        best.supported()));
    }

    private record Weighed(Entry entry, double weight, boolean supported) {}

    private boolean isRelative(Institution one, Institution other) {
        return index.family().isParent(one, other) || index.family().isParent(other, one);
    }

    /// A name that others' longer names begin with, or that a body shares with its many parts, says little.
    private double weight(Entry entry, String key, boolean certain) {
        double weight = entry.weight();
        Institution institution = entry.institution();
        if (!certain && entry.weight() < 3) {
            if (key.contains("university") && index.isStartOfOthers(key, institution)) {
                weight -= 2.2;
            }
            if (index.partsNamedAfter(key, institution) >= 3) {
                weight -= 3;
            }
        }
        return weight + (institution.active() ? 0.2 : 0) + (institution.kinds().contains(Kind.FUNDER) ? 0.3 : 0);
    }

    /// The heaviest, if it leads clearly or the others are parts of it.
    private Optional<Weighed> best(List<Weighed> weighed) {
        weighed.sort(Comparator.comparingDouble(Weighed::weight)
                .reversed()
                .thenComparing(w -> w.entry().institution().reference()));
        if (weighed.isEmpty() || weighed.getFirst().weight() < 1) {
            return Optional.empty();
        }
        double lead = weighed.getFirst().weight() - CLEAR_LEAD;
        List<Weighed> tied = weighed.stream().filter(w -> w.weight() > lead).toList();
        Predicate<Weighed> isTop = top -> tied.stream()
                .filter(other -> !other.equals(top))
                .allMatch(other -> index.family()
                        .ancestors(other.entry().institution())
                        .contains(top.entry().institution().reference()));
        return tied.stream().filter(isTop).findFirst();
    }

    /// Whether a name holds no word of its own nor a place: "Institute of Physics".
    private boolean isCommon(String key) {
        for (String word : key.split(" ")) {
            boolean general = fieldWords.contains(word) || partWords.contains(word) || OrganizationWords.isWhole(word);
            if (!general && (index.rarity(word) >= COMMON_WORD || index.isPlaceWord(word))) {
                return false;
            }
        }
        return true;
    }

    /// A short name between commas, or in front of a school or laboratory.
    private Optional<InstitutionMention> shortMention(OrganizationText text, int from) {
        if (!text.word(from).starts() && text.word(from).link().isEmpty()) {
            return Optional.empty();
        }
        for (int to = Math.min(text.size(), from + LONGEST_SHORT_NAME); to > from; to--) {
            String key = text.key(from, to);
            Optional<Institution> institution =
                    index.shortNamed(key).filter(body -> text.word(from).starts() || key.length() > 3);
            boolean ends = text.endsButForLegalForm(to - 1) || text.word(to).linkedBy("and");
            if (institution.isEmpty() || text.startOf(to - 1) > from || (ends && isOnlyPlace(text, from, to))) {
                continue;
            }
            int end = to;
            while (!text.endsAt(end - 1)) {
                end++;
            }
            boolean school =
                    text.words().subList(to, end).stream().anyMatch(word -> partWords.contains(word.canonical()));
            if (ends || school) {
                return Optional.of(
                        new InstitutionMention(from, to, institution.get(), ends ? How.SHORT_NAME : How.SCHOOL, false));
            }
        }
        return Optional.empty();
    }

    /// All words between two commas are those of one body's name, in another order.
    private Optional<InstitutionMention> reorderedMention(OrganizationText text, int from) {
        if (!text.word(from).starts()) {
            return Optional.empty();
        }
        int to = from + 1;
        while (!text.endsAt(to - 1)) {
            to++;
        }
        int end = to;
        return index.namedInAnyOrder(text.key(from, to))
                .filter(body -> end - from > 1 && !isCommon(text.key(from, end)))
                .map(body -> new InstitutionMention(from, end, body, How.REORDERED, false));
    }

    /// "Cambridge" alone is the university, behind a comma it is the city.
    private boolean isOnlyPlace(OrganizationText text, int from, int to) {
        return to - from < text.size() && index.isPlace(text.key(from, to));
    }

    /// An acronym of the register is believed with support only: its body's place, or a relative, in the text.
    private Optional<InstitutionMention> acronymMention(
            OrganizationText text, int at, List<InstitutionMention> mentions) {
        Word word = text.word(at);
        List<Institution> bodies = index.shortForms().withAcronym(word.raw());
        if (bodies.isEmpty() || (!word.starts() && word.link().isEmpty()) || !text.endsAt(at)) {
            return Optional.empty();
        }
        String outside = ' ' + text.key(0, at) + ' ' + text.key(at + 1, text.size()) + ' ';
        List<Institution> supported = bodies.stream()
                .filter(body -> index.places(body).stream().anyMatch(place -> outside.contains(' ' + place + ' '))
                        || mentions.stream().anyMatch(mention -> isRelative(body, mention.institution())))
                .toList();
        return supported.size() == 1 && text.size() > 1 && word.raw().length() >= 3
                ? Optional.of(new InstitutionMention(at, at + 1, supported.getFirst(), How.ACRONYM, true))
                : Optional.empty();
    }
}
