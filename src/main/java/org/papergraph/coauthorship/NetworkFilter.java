package org.papergraph.coauthorship;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.papergraph.coauthorship.graph.PaperTable;

/// Which part of the papers, and of the network made from them, is looked at.
///
/// @param ego node around which to look, if any
/// @param topic that papers must have
/// @param institution that papers must come from
/// @param list that papers must be on
/// @param from first year; papers without a year fall out when it is given
/// @param to last year; likewise
/// @param completeOnly without papers whose list of authors is cut
/// @param minPapers that a node must have
/// @param minWeight that an edge must have
public record NetworkFilter(
        Optional<Ego> ego,
        OptionalInt topic,
        OptionalInt institution,
        OptionalInt list,
        OptionalInt from,
        OptionalInt to,
        boolean completeOnly,
        int minPapers,
        double minWeight) {
    /// Everything.
    public static final NetworkFilter NONE = new NetworkFilter(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            false,
            1,
            0);

    /// A node with those up to some hops away, and all links between them.
    public record Ego(int index, int depth) {}

    public NetworkFilter {
        if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
            throw new IllegalArgumentException("no year is from " + from.getAsInt() + " to " + to.getAsInt());
        }
    }

    /// The same filter without papers whose list of authors is cut.
    public NetworkFilter withCompleteOnly() {
        return new NetworkFilter(ego, topic, institution, list, from, to, true, minPapers, minWeight);
    }

    /// The same filter around another node.
    NetworkFilter around(Optional<Ego> other) {
        return new NetworkFilter(other, topic, institution, list, from, to, completeOnly, minPapers, minWeight);
    }

    /// The papers that pass.
    BitSet papers(NetworkSource source) {
        PaperTable people = source.people();
        BitSet passed = new BitSet(people.paperCount());
        for (int paper = 0; paper < people.paperCount(); paper++) {
            boolean passes = inYears(people.year(paper))
                    && !(completeOnly && source.incomplete().get(paper))
                    && has(source.table(Kind.TOPICS), paper, topic)
                    && has(source.table(Kind.INSTITUTIONS), paper, institution)
                    && has(source.table(Kind.LISTS), paper, list);
            passed.set(paper, passes);
        }
        return passed;
    }

    private boolean inYears(int year) {
        boolean asked = from.isPresent() || to.isPresent();
        return !asked
                || (year != PaperTable.UNKNOWN_YEAR
                        && year >= from.orElse(Integer.MIN_VALUE)
                        && year <= to.orElse(Integer.MAX_VALUE));
    }

    private static boolean has(PaperTable table, int paper, OptionalInt wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (int i = 0; paper < table.paperCount() && i < table.authorCount(paper); i++) {
            if (table.author(paper, i) == wanted.getAsInt()) {
                return true;
            }
        }
        return false;
    }
}
