package org.papergraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.section.ListMatter;
import org.papergraph.citation.section.ScheduleLines;
import org.papergraph.readinglist.ListEntry;

/// A unit that may cite something.
///
/// @param refusal why it does not, known before it is read
record Candidate(Unit unit, Optional<String> refusal) {
    /// The units of a section.
    static List<Candidate> of(List<Unit> units, ScheduleLines schedule) {
        boolean closed =
                !units.isEmpty() && ListMatter.isClosed(units.getFirst().headings());
        List<Candidate> candidates = new ArrayList<>(units.size());
        for (Unit unit : units) {
            candidates.add(new Candidate(
                    unit, isBibtex(unit) ? Optional.empty() : ListMatter.refusal(unit, closed, schedule)));
        }
        return candidates;
    }

    /// Whether it is read: it is neither refused nor in another format.
    boolean isRead() {
        return refusal.isEmpty() && !isBibtex();
    }

    boolean isBibtex() {
        return isBibtex(unit);
    }

    private static boolean isBibtex(Unit unit) {
        return unit.kind() == ListEntry.Kind.BIBTEX;
    }
}
