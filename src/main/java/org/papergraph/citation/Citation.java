package org.papergraph.citation;

import java.util.Optional;
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
}
