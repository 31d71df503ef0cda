package org.papergraph.resolution;

import java.util.List;
import org.papergraph.bib.Work;
import org.papergraph.citation.Citation;

/// One work, with every citation of it.
///
/// @param key stable and unique among works; its address is minted from it
/// @param work what the citations together say; authors in the order of the most complete list
/// @param citations in the order of their source and place
/// @param authorships one per author of `work`, in order
/// @param editors one per editor of `work`, in order
/// @param organizations indexes of the bodies credited where no person is
/// @param topics indexes of the headings above its entries and of the subjects that its title names, ascending
public record ResolvedWork(
        String key,
        Work work,
        List<Citation> citations,
        List<ResolvedAuthorship> authorships,
        List<ResolvedAuthorship> editors,
        List<Integer> organizations,
        List<Integer> topics) {
    public ResolvedWork {
        citations = List.copyOf(citations);
        authorships = List.copyOf(authorships);
        editors = List.copyOf(editors);
        organizations = List.copyOf(organizations);
        topics = List.copyOf(topics);
    }
}
