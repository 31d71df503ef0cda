package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        addSimilar(text, spans, found);
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            spans.stream().filter(s -> s.from() == at).forEach(s -> addNamed(text, s, found));
            if (spans.stream().noneMatch(s -> s.covers(at))) {
                addShort(text, at, found);
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

    /// Whose names are like what stands between two commas, where that is no name itself.
    private void addSimilar(OrganizationText text, List<Span> spans, List<InstitutionCandidate> found) {
        int to;
        for (int from = 0; from < text.size(); from = to) {
            to = from + 1;
            while (!text.endsAt(to - 1)) {
                to++;
            }
            int start = from;
            int end = to;
            if (to - from > 1 && spans.stream().noneMatch(span -> span.from() == start && span.to() == end)) {
                for (SimilarNames.Similar name :
                        similar.find(new TreeSet<>(List.of(text.key(from, to).split(" "))))) {
                    for (Entry entry : index.named(name.key())) {
                        if (entry.fullName()) {
                            found.add(new InstitutionCandidate(
                                    from, to, entry.institution(), How.SIMILAR, name.likeness(), false));
                        }
                    }
                }
            }
        }
    }

    private void addShort(OrganizationText text, int from, List<InstitutionCandidate> found) {
        if (!text.word(from).starts() && text.word(from).link().isEmpty()) {
            return;
        }
        int end = from + 1;
        while (!text.endsAt(end - 1)) {
            end++;
        }
        for (int to = Math.min(end, from + LONGEST_SHORT_NAME); to > from; to--) {
            Optional<Institution> body = index.shortNamed(text.key(from, to));
            if (body.isPresent()) {
                found.add(new InstitutionCandidate(from, to, body.get(), How.SHORT_NAME, 2, true));
                return;
            }
        }
        int segment = end;
        if (text.word(from).starts() && end - from > 1) {
            index.namedInAnyOrder(text.key(from, end))
                    .ifPresent(
                            body -> found.add(new InstitutionCandidate(from, segment, body, How.REORDERED, 2, false)));
        }
        String raw = text.word(from).raw();
        List<Institution> bodies = index.withAcronym(raw);
        if (raw.length() >= SHORTEST_ACRONYM && bodies.size() <= MOST_HOLDERS) {
            bodies.forEach(body -> found.add(new InstitutionCandidate(from, from + 1, body, How.ACRONYM, 1, true)));
        }
    }
}
