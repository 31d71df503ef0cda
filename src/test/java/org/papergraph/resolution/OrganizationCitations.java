package org.papergraph.resolution;

import java.util.List;
import java.util.Optional;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Links;
import org.papergraph.bib.Publication;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Origin;
import org.papergraph.readinglist.SourceSpan;

/// Citations that name organizations and hardly anything else.
final class OrganizationCitations {
    private OrganizationCitations() {}

    /// One work that credits these bodies.
    static Citation citing(List<Affiliation> organizations) {
        Work work = new Work(
                WorkType.PAPER,
                "A Work",
                Contributors.NONE,
                organizations,
                Optional.empty(),
                Publication.NONE,
                List.of(),
                Links.NONE,
                Optional.empty());
        Origin origin = new Origin("list.md", new SourceSpan(1, 1), 1, List.of(), "A Work", Optional.empty());
        return new Citation(work, origin, Optional.empty(), 1, "test");
    }
}
