package org.papergraph.coauthorship;

import java.util.BitSet;
import java.util.Map;
import org.papergraph.coauthorship.graph.PaperTable;

/// What a store hands over: who and what stands on each paper.
///
/// @param onPaper for each kind but papers, the papers with the indexes of what stands on them; all tables have the
/// same papers and years
/// @param institutionsOf for each person the institutions of their authorships, repeated as often as stated
/// @param incomplete papers whose list of authors is known to be cut ("et al.")
/// @param directory names of all of them
public record NetworkSource(
        Map<Kind, PaperTable> onPaper, PaperTable institutionsOf, BitSet incomplete, Directory directory) {
    public NetworkSource {
        onPaper = Map.copyOf(onPaper);
    }

    /// The papers with what stands on them.
    public PaperTable table(Kind kind) {
        return onPaper.getOrDefault(kind, PaperTable.empty());
    }

    /// The papers with their people.
    public PaperTable people() {
        return table(Kind.PEOPLE);
    }
}
