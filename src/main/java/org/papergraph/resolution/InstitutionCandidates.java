package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.bib.Institution;
import org.papergraph.resolution.InstitutionIndex.Entry;
import org.papergraph.resolution.InstitutionMention.How;
import org.papergraph.resolution.InstitutionNames.Span;

/// Finds all institutions that an affiliation may be about: who has a name, short name or acronym that stands in it, a
/// name of the same words in another order, or one that shares most of its words. How likely each is,
/// [InstitutionRanking] says.
final class InstitutionCandidates {
    private static final int LONGEST_SHORT_NAME = 3;
    private static final int SHORTEST_ACRONYM = 3;
    private static final int MOST_HOLDERS = 25;
    private static final int FEW_HOLDERS = 3;
    private static final double RARE_WORD = 7;
    private static final int LONGEST_STRETCH = 14;
    private static final double LIKE_NEIGHBOURS = 0.8;
    private static final Set<String> SCHOOLS = Set.of("school", "college", "medicine", "faculty", "cancer", "law");

    private final InstitutionIndex index;
    private final InstitutionNames names;
    private final SimilarNames similar;

    InstitutionCandidates(InstitutionIndex index) {
        this.index = index;
        this.names = new InstitutionNames(index);
        this.similar = new SimilarNames(index);
    }

    /// The candidates in the order of the text.
    List<InstitutionCandidate> find(OrganizationText text) {
        List<Span> spans = names.anywhere(text);
        List<InstitutionCandidate> found = new ArrayList<>();
        stretches(text).forEach(stretch -> addSimilar(text, stretch, spans, found));
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            spans.stream().filter(s -> s.from() == at).forEach(s -> addNamed(text, s, found));
            boolean named = spans.stream().anyMatch(s -> s.covers(at));
            addPartedOtherwise(text, at, found);
            addShortName(text, at, named, found);
            if (!named) {
                addReordered(text, at, found);
                addAcronym(text, at, found);
            }
        }
        return found;
    }

    private void addNamed(OrganizationText text, Span span, List<InstitutionCandidate> found) {
        String raw = text.rawKey(span.from(), span.to());
        List<Entry> holders = index.named(span.key());
        Optional<Institution> shortNamed = index.shortNamed(span.key());
        if (holders.size() > MOST_HOLDERS) {
            return;
        }
        for (Entry entry : holders) {
            How how = shortNamed.filter(entry.institution()::equals).isPresent()
                    ? How.SHORT_NAME
                    : entry.fullName() ? How.NAME : How.SHORTENED;
            found.add(new InstitutionCandidate(
                    span.from(), span.to(), entry.institution(), how, entry.weight(), entry.isWritten(raw)));
        }
    }

    private record Stretch(int from, int to) {}

    /// What stands between two commas, the parts of it that "and" joins, and two neighbours together.
    private static List<Stretch> stretches(OrganizationText text) {
        List<Stretch> stretches = new ArrayList<>();
        int before = -1;
        int to;
        for (int from = 0; from < text.size(); from = to) {
            to = text.endOf(from);
            stretches.add(new Stretch(from, to));
            if (before >= 0 && to - before <= LONGEST_STRETCH) {
                stretches.add(new Stretch(before, to));
            }
            before = from;
            int part = from;
            for (int i = from + 1; i <= to; i++) {
                if (i == to ? part > from : text.word(i).linkedBy("and")) {
                    stretches.add(new Stretch(part, i));
                    part = i;
                }
            }
        }
        return stretches;
    }

    /// Whose names are like a stretch of text, where that is no name itself.
    private void addSimilar(
            OrganizationText text, Stretch stretch, List<Span> spans, List<InstitutionCandidate> found) {
        int from = stretch.from();
        int to = stretch.to();
        if (to - from < 2 || spans.stream().anyMatch(span -> span.from() == from && span.to() == to)) {
            return;
        }
        boolean neighbours = text.endOf(from) < to;
        for (SimilarNames.Similar name :
                similar.find(new TreeSet<>(List.of(text.key(from, to).split(" "))))) {
            if (neighbours
                    && (name.likeness() < LIKE_NEIGHBOURS
                            || spans.stream().anyMatch(span -> span.key().equals(name.key())))) {
                continue;
            }
            for (Entry entry : index.named(name.key())) {
                InstitutionCandidate candidate =
                        new InstitutionCandidate(from, to, entry.institution(), How.SIMILAR, name.likeness(), false);
                if (entry.fullName() && found.stream().noneMatch(candidate::isNoBetterThan)) {
                    found.add(candidate);
                }
            }
        }
    }

    /// Names that start at a word, but for spaces inside them.
    private void addPartedOtherwise(OrganizationText text, int from, List<InstitutionCandidate> found) {
        for (int to = text.endOf(from); to > from; to--) {
            Optional<String> name = similar.partedOtherwise(text.key(from, to));
            for (Entry entry : name.map(index::named).orElse(List.of())) {
                InstitutionCandidate candidate =
                        new InstitutionCandidate(from, to, entry.institution(), How.SIMILAR, 1, false);
                if (entry.fullName()
                        && found.stream().noneMatch(one -> one.isAt(candidate) && one.isOf(entry.institution()))) {
                    found.add(candidate);
                }
            }
        }
    }

    private static boolean leads(OrganizationText text, int from) {
        return text.word(from).starts() || !text.word(from).link().isEmpty();
    }

    /// A short name of one body, also in front of one of its schools.
    private void addShortName(OrganizationText text, int from, boolean named, List<InstitutionCandidate> found) {
        if (!leads(text, from)) {
            return;
        }
        int end = text.endOf(from);
        for (int to = Math.min(end, from + LONGEST_SHORT_NAME); to > from; to--) {
            String key = text.key(from, to);
            Optional<Institution> body = index.shortNamed(key);
            int behind = to;
            if (body.isPresent()
                    && found.stream()
                            .noneMatch(one -> one.from() == from && one.to() == behind && one.isOf(body.get()))) {
                found.add(new InstitutionCandidate(from, to, body.get(), How.SHORT_NAME, 2, true));
                return;
            }
            if (!named
                    && body.isEmpty()
                    && to < end
                    && SCHOOLS.contains(text.word(to).canonical())) {
                List<Institution> universities = index.shortForms().universities(key);
                if (universities.size() <= FEW_HOLDERS) {
                    universities.forEach(university ->
                            found.add(new InstitutionCandidate(from, behind, university, How.SCHOOL, 1, false)));
                }
            }
        }
    }

    private void addReordered(OrganizationText text, int from, List<InstitutionCandidate> found) {
        int end = text.endOf(from);
        if (text.word(from).starts() && end - from > 1) {
            index.namedInAnyOrder(text.key(from, end))
                    .ifPresent(body -> found.add(new InstitutionCandidate(from, end, body, How.REORDERED, 2, false)));
        }
    }

    /// An acronym that many bodies share must stand by itself; one that few have may stand anywhere.
    private void addAcronym(OrganizationText text, int from, List<InstitutionCandidate> found) {
        int end = text.endOf(from);
        for (int to = Math.min(end, from + 2); to > from; to--) {
            String raw = text.rawKey(from, to);
            List<Institution> bodies = index.shortForms().withAcronym(raw);
            boolean anywhere = to == from + 1 && bodies.size() <= FEW_HOLDERS && index.rarity(raw) >= RARE_WORD;
            if (raw.length() >= SHORTEST_ACRONYM && bodies.size() <= MOST_HOLDERS && (leads(text, from) || anywhere)) {
                int behind = to;
                bodies.forEach(body -> found.add(new InstitutionCandidate(from, behind, body, How.ACRONYM, 1, true)));
            }
        }
    }
}
