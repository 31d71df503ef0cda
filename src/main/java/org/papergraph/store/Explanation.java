package org.papergraph.store;

import java.util.List;

/// Where a thing of the graph comes from, and why it is one thing.
///
/// @param iri of the thing
/// @param kind its class, as a prefixed name
/// @param label its name or title
/// @param spellings every spelling, with the number of places that write it so
/// @param entries that name it, in the order of files and lines
/// @param decisions that joined something with it, kept it apart or left it open
public record Explanation(
        String iri,
        String kind,
        String label,
        List<Spelling> spellings,
        List<Place> entries,
        List<Decision> decisions) {
    /// A spelling of a name or title.
    public record Spelling(String text, int places) {}

    /// An entry.
    ///
    /// @param file path of the source
    /// @param startLine from 1
    /// @param endLine last line, included
    /// @param title of the work that the entry describes
    public record Place(String file, int startLine, int endLine, String title) {}

    /// A decision about identity.
    ///
    /// @param other what the thing was compared with: a name, title or IRI
    /// @param rule that decided
    /// @param score 0 to 1
    /// @param status `accepted`, `rejected` or `undecided`
    /// @param evidence in plain words
    public record Decision(String other, String rule, double score, String status, List<String> evidence) {
        public Decision {
            evidence = List.copyOf(evidence);
        }
    }

    public Explanation {
        spellings = List.copyOf(spellings);
        entries = List.copyOf(entries);
        decisions = List.copyOf(decisions);
    }

    /// Explains every thing of this name, title or IRI, case aside; a [StoreException] if there is none.
    public static List<Explanation> of(KnowledgeGraph graph, String nameOrIri) {
        return graph.read(dataset -> new Explainer(dataset).explain(nameOrIri));
    }
}
