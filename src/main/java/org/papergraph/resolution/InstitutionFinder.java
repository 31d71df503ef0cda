package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.resolution.InstitutionIndex.Entry;
import org.papergraph.resolution.InstitutionMention.How;
import org.papergraph.resolution.OrganizationText.Word;

/// Finds the names of known institutions in an affiliation: every stretch of words that is a name, the longest first,
/// unless what stands beside it shows that it is part of another name ("University of Missouri" in "University of
/// Missouri-Kansas City"). Namesakes are told apart by their place and by relatives in the same text. A text of n words
/// costs at most 14 n look-ups.
final class InstitutionFinder {
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_SHORT_NAME = 3;
    private static final double LEAST_RARITY = 7.5;
    private static final double COMMON_WORD = 5.5;
    private static final double CLEAR_LEAD = 0.25;
    private static final Set<String> OTHER_BODY = Set.of("hospital", "system", "press", "hospitals");

    private final InstitutionIndex index;
    private final Set<String> partWords = OrganizationWords.BUILT_IN.partWords();
    private final Set<String> fieldWords = OrganizationWords.BUILT_IN.fieldWords();

    InstitutionFinder(InstitutionIndex index) {
        this.index = index;
    }

    /// What was found in a text.
    ///
    /// @param mentions in the order of the text
    /// @param doubtful whether a name was found that several bodies share and nothing tells apart
    record Found(List<InstitutionMention> mentions, boolean doubtful) {
        Found {
            mentions = List.copyOf(mentions);
        }
    }

    /// A stretch of words that is a name.
    private record Span(int from, int to, String key) {
        boolean covers(Span other) {
            return from <= other.from && to >= other.to && !equals(other);
        }

        boolean covers(int word) {
            return from <= word && word < to;
        }

        int length() {
            return to - from;
        }
    }

    Found find(OrganizationText text) {
        List<Span> spans = spans(text);
        List<InstitutionMention> mentions = new ArrayList<>();
        boolean doubtful = false;
        for (Span span : spans) {
            Optional<InstitutionMention> mention = mention(text, span, spans);
            doubtful |= mention.isEmpty();
            mention.ifPresent(mentions::add);
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
        return new Found(mentions, doubtful);
    }

    private List<Span> spans(OrganizationText text) {
        List<Span> all = new ArrayList<>();
        for (int from = 0; from < text.size(); from++) {
            StringBuilder key = new StringBuilder();
            for (int to = from; to < Math.min(text.size(), from + LONGEST_NAME); to++) {
                key.append(to > from ? " " : "").append(text.word(to).canonical());
                if (index.isName(key.toString())) {
                    all.add(new Span(from, to + 1, key.toString()));
                }
            }
        }
        return all.stream()
                .filter(span -> all.stream().noneMatch(other -> other.length() > 1 && other.covers(span)))
                .filter(span -> isDistinctive(text, span) && isNotContinued(text, span) && isNotTheEnd(text, span))
                .collect(Collectors.collectingAndThen(Collectors.toList(), InstitutionFinder::withoutOverlaps));
    }

    /// Of two names that share words the longer counts, of equals the first.
    private static List<Span> withoutOverlaps(List<Span> spans) {
        return spans.stream()
                .filter(span -> spans.stream()
                        .noneMatch(other -> other != span
                                && other.from() < span.to()
                                && span.from() < other.to()
                                && (other.length() > span.length()
                                        || other.length() == span.length() && other.from() < span.from())))
                .toList();
    }

    /// One word must stand alone between commas; a name of common words must be the whole text.
    private boolean isDistinctive(OrganizationText text, Span span) {
        String[] words = span.key().split(" ");
        if (words.length == 1
                && (span.key().length() < 4 || !text.word(span.from()).starts() || !text.endsAt(span.to() - 1))) {
            return false;
        }
        double rarity = 0;
        for (String word : words) {
            rarity += index.rarity(word);
        }
        return rarity >= LEAST_RARITY || span.length() == text.size() || index.shortNamed(span.key()).isPresent();
    }

    /// Behind a name, without a comma, may stand a part of the body, its place, a number or an "and".
    private boolean isNotContinued(OrganizationText text, Span span) {
        if (text.endsAt(span.to() - 1)) {
            return true;
        }
        Word next = text.word(span.to());
        if (OTHER_BODY.contains(next.canonical())) {
            return false;
        }
        if (partWords.contains(next.canonical())
                || next.linkedBy("and")
                || next.linkedBy("et")
                || OrganizationWords.BUILT_IN.legalForms().contains(next.raw())
                || Character.isDigit(next.raw().charAt(0))
                || leadsToSchool(text, span.to())) {
            return true;
        }
        return index.named(span.key()).stream()
                .flatMap(entry -> index.places(entry.institution()).stream())
                .anyMatch(place -> standsAt(text, span.to(), place));
    }

    /// A name and "School of", as in "Feinberg School of Medicine", but no campus in front of it.
    private boolean leadsToSchool(OrganizationText text, int from) {
        for (int to = from + 1; to < Math.min(text.size(), from + 4) && !text.word(to).starts(); to++) {
            String word = text.word(to).canonical();
            if (word.equals("school") || word.equals("college") || word.equals("faculty")) {
                return !index.isPlace(text.key(from, to)) && !index.isPlace(text.word(from).canonical());
            }
        }
        return false;
    }

    private static boolean standsAt(OrganizationText text, int from, String key) {
        int to = Math.min(text.size(), from + key.split(" ").length);
        return text.key(from, to).equals(key);
    }

    /// In front of a name, without a comma, may stand a part of the body, or a word that leads to it ("of", "at").
    private boolean isNotTheEnd(OrganizationText text, Span span) {
        Word first = text.word(span.from());
        if (first.starts()) {
            return true;
        }
        int start = text.startOf(span.from());
        boolean crossesComma = text.startOf(span.to() - 1) > span.from();
        if (crossesComma && !OrganizationWords.isWhole(first.canonical())) {
            return false;
        }
        boolean hospital = !first.linkedBy("and")
                && !(' ' + span.key() + ' ').contains(" hospital ")
                && text.words().subList(start, span.from()).stream()
                        .anyMatch(word -> word.canonical().equals("hospital"));
        if (hospital) {
            return false;
        }
        return !first.link().isEmpty()
                || partWords.contains(text.word(span.from() - 1).canonical())
                || span.length() > 1 && partWords.contains(text.word(start).canonical());
    }

    private Optional<InstitutionMention> mention(OrganizationText text, Span span, List<Span> spans) {
        String outside = ' ' + text.key(0, span.from()) + ' ' + text.key(span.to(), text.size()) + ' ';
        String raw = text.rawKey(span.from(), span.to());
        boolean whole = span.length() == text.size();
        boolean alone = text.word(span.from()).starts() && text.startOf(span.to() - 1) == span.from();
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
            if (supported || !isCommon(span.key()) || whole && entry.weight() >= 3) {
                double weight = weight(entry, span.key(), places > 0);
                boolean asWritten = List.of(entry.raw().split("\\|")).contains(raw);
                weighed.add(new Weighed(
                        entry, weight + 2 * places + (relatives ? 1 : 0) + (asWritten ? 0.4 : 0), supported));
            }
        }
        return best(weighed).map(best -> new InstitutionMention(
                span.from(),
                span.to(),
                best.entry().institution(),
                best.entry().weight() >= 2 ? How.NAME : How.SHORTENED,
                best.supported(),
                weighed.size() > 1));
    }

    private record Weighed(Entry entry, double weight, boolean supported) {}

    private boolean isRelative(Institution one, Institution other) {
        return index.isParent(one, other) || index.isParent(other, one);
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
                .filter(other -> other != top)
                .allMatch(other -> index.ancestors(other.entry().institution())
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
            Optional<Institution> institution = index.shortNamed(key)
                    .filter(body -> text.word(from).starts() || key.length() > 3);
            boolean ends = text.endsAt(to - 1);
            if (institution.isEmpty() || text.startOf(to - 1) > from || ends && isOnlyPlace(text, from, to)) {
                continue;
            }
            int end = to;
            while (!text.endsAt(end - 1)) {
                end++;
            }
            boolean school = text.words().subList(to, end).stream()
                    .anyMatch(word -> partWords.contains(word.canonical()));
            if (ends || school) {
                return Optional.of(new InstitutionMention(
                        from, to, institution.get(), ends ? How.SHORT_NAME : How.SCHOOL, false, false));
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
                .map(body -> new InstitutionMention(from, end, body, How.REORDERED, false, false));
    }

    /// "Cambridge" alone is the university, behind a comma it is the city.
    private boolean isOnlyPlace(OrganizationText text, int from, int to) {
        return to - from < text.size() && index.isPlace(text.key(from, to));
    }

    /// An acronym of the register is believed with support only: its body's place, or a relative, in the text.
    private Optional<InstitutionMention> acronymMention(
            OrganizationText text, int at, List<InstitutionMention> mentions) {
        Word word = text.word(at);
        List<Institution> bodies = index.withAcronym(word.raw());
        if (bodies.isEmpty() || !word.starts() && word.link().isEmpty() || !text.endsAt(at)) {
            return Optional.empty();
        }
        String outside = ' ' + text.key(0, at) + ' ' + text.key(at + 1, text.size()) + ' ';
        List<Institution> supported = bodies.stream()
                .filter(body -> index.places(body).stream().anyMatch(place -> outside.contains(' ' + place + ' '))
                        || mentions.stream().anyMatch(mention -> isRelative(body, mention.institution())))
                .toList();
        return supported.size() == 1 && text.size() > 1 && word.raw().length() >= 3
                ? Optional.of(new InstitutionMention(at, at + 1, supported.getFirst(), How.ACRONYM, true, false))
                : Optional.empty();
    }
}
