package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.papergraph.resolution.OrganizationText.Word;

/// Finds the stretches of an affiliation that are names of known institutions: the longest first, unless what stands
/// beside one shows that it is part of another name ("University of Missouri" in "University of Missouri-Kansas City").
/// A text of n words costs at most n look-ups for each of its words, and mostly few.
final class InstitutionNames {
    private static final double LEAST_RARITY = 7.5;
    private static final double RARE_NAME = 8;
    private static final Set<String> OTHER_BODY = Set.of("hospital", "system", "press", "hospitals");

    private final InstitutionIndex index;
    private final Set<String> partWords = OrganizationWords.BUILT_IN.partWords();

    InstitutionNames(InstitutionIndex index) {
        this.index = index;
    }

    InstitutionIndex index() {
        return index;
    }

    /// A stretch of words that is a name.
    record Span(int from, int to, String key) {
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

    /// The names that stand in a text by themselves.
    List<Span> find(OrganizationText text) {
        List<Span> all = all(text);
        return withoutOverlaps(outermost(all).stream()
                .filter(span -> isDistinctive(text, span) && isNotContinued(text, span) && isNotTheEnd(text, span))
                .toList());
    }

    /// All names in a text, also those inside longer ones and those that may be parts of names that nobody knows.
    List<Span> anywhere(OrganizationText text) {
        return all(text).stream()
                .filter(span -> span.length() > 1 || standsAlone(text, span) || isRareAndLinked(text, span))
                .filter(span -> !crossesComma(text, span) && !OrganizationPlaces.isCountry(span.key()))
                .toList();
    }

    /// A rare name of one word in front of others, as in "Norvex Cluster for Pioneering Research".
    private boolean isRareAndLinked(OrganizationText text, Span span) {
        Word word = text.word(span.from());
        return span.key().length() >= 4
                && (word.starts() || !word.link().isEmpty())
                && index.rarity(span.key()) >= RARE_NAME
                && !index.isPlaceWord(span.key());
    }

    private List<Span> all(OrganizationText text) {
        List<Span> all = new ArrayList<>();
        for (int from = 0; from < text.size(); from++) {
            int last = Math.min(
                    text.size(), from + index.longestFrom(text.word(from).canonical()));
            StringBuilder key = new StringBuilder();
            for (int to = from; to < last; to++) {
                key.append(to > from ? " " : "").append(text.word(to).canonical());
                if (index.isName(key.toString()) && !endsInsideNextStretch(text, from, to)) {
                    all.add(new Span(from, to + 1, key.toString()));
                }
            }
        }
        return all;
    }

    private static List<Span> outermost(List<Span> all) {
        return all.stream()
                .filter(span -> all.stream().noneMatch(other -> other.length() > 1 && other.covers(span)))
                .toList();
    }

    /// Of two names that share words the longer counts, of equals the first.
    private static List<Span> withoutOverlaps(List<Span> spans) {
        return spans.stream()
                .filter(span -> spans.stream()
                        .noneMatch(other -> !other.equals(span)
                                && other.from() < span.to()
                                && span.from() < other.to()
                                && (other.length() > span.length()
                                        || (other.length() == span.length() && other.from() < span.from()))))
                .toList();
    }

    /// One word must stand alone between commas; a name of common words must be the whole text.
    private boolean isDistinctive(OrganizationText text, Span span) {
        if (span.length() == 1 && !standsAlone(text, span)) {
            return false;
        }
        return rarity(span.key()) >= LEAST_RARITY
                || span.length() == text.size()
                || index.shortNamed(span.key()).isPresent();
    }

    private static boolean standsAlone(OrganizationText text, Span span) {
        return span.key().length() >= 4 && text.word(span.from()).starts() && text.endsButForLegalForm(span.to() - 1);
    }

    /// How rare the words of a name are, summed up.
    double rarity(String key) {
        double rarity = 0;
        for (String word : key.split(" ")) {
            rarity += index.rarity(word);
        }
        return rarity;
    }

    /// Behind a name, without a comma, may stand a part of the body, its place, a number or an "and".
    boolean isNotContinued(OrganizationText text, Span span) {
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
        for (int to = from + 1;
                to < Math.min(text.size(), from + 4) && !text.word(to).starts();
                to++) {
            String word = text.word(to).canonical();
            if (word.equals("school") || word.equals("college") || word.equals("faculty")) {
                return !index.isPlace(text.key(from, to))
                        && !index.isPlace(text.word(from).canonical());
            }
        }
        return false;
    }

    private static boolean standsAt(OrganizationText text, int from, String key) {
        int to = Math.min(text.size(), from + key.split(" ").length);
        return text.key(from, to).equals(key);
    }

    /// In front of a name, without a comma, may stand a part of the body, or a word that leads to it ("of", "at").
    boolean isNotTheEnd(OrganizationText text, Span span) {
        Word first = text.word(span.from());
        if (first.starts()) {
            return true;
        }
        int start = text.startOf(span.from());
        if (crossesComma(text, span)) {
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
                || (span.length() > 1 && partWords.contains(text.word(start).canonical()));
    }

    /// Whether a name would begin before a comma and end in the middle of what follows it: "Faculty of Medicine,
    /// University" in front of "of Porto".
    private static boolean endsInsideNextStretch(OrganizationText text, int from, int last) {
        return text.startOf(last) > from && !text.endsAt(last);
    }

    private static boolean crossesComma(OrganizationText text, Span span) {
        Word first = text.word(span.from());
        return !first.starts()
                && text.startOf(span.to() - 1) > span.from()
                && !OrganizationWords.isWhole(first.canonical());
    }
}
