package org.papergraph.citation;

import java.util.List;
import java.util.Optional;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Publication;
import org.papergraph.bib.Work;

/// One work as one entry of one source cites it. The contract between reading and everything after it.
///
/// @param work what is cited
/// @param origin where
/// @param remark the curator's own words about the work
/// @param confidence how sure the reading is, 0 to 1
/// @param method how it was read, a short word such as `section-format` or `bibtex`
public record Citation(Work work, Origin origin, Optional<String> remark, double confidence, String method) {
    public Citation {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(origin.place() + ": confidence out of range: " + confidence);
        }
    }

    /// The same without what an unsure reading may have wrong: who made the work, when and where it came out, and what
    /// the curator says of it. Title, identifiers and links stay, and so do the entry's own words.
    public Citation withoutGuesses() {
        Contributors unknown = new Contributors(List.of(), false, List.of());
        Work named = new Work(
                work.type(),
                work.title(),
                unknown,
                List.of(),
                Optional.empty(),
                Publication.NONE,
                work.identifiers(),
                work.links(),
                Optional.empty());
        return new Citation(named, origin, Optional.empty(), confidence, method);
    }
}
