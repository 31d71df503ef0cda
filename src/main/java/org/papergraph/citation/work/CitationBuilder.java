package org.papergraph.citation.work;

import java.util.List;
import java.util.Optional;
import org.papergraph.bib.Work;
import org.papergraph.citation.kind.TypeJudge;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.section.SectionHabits;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.Lexicon;

/// Makes works out of entries whose fields are settled.
public final class CitationBuilder {
    private final WorkReaders readers;

    public CitationBuilder(Vocabulary vocabulary, DateScan dates) {
        Lexicon lexicon = vocabulary.lexicon();
        readers = new WorkReaders(
                new PeopleReader(vocabulary),
                new PublicationReader(lexicon),
                new DateReader(dates),
                new TypeJudge(),
                new BookSigns(lexicon));
    }

    /// An entry whose fields are settled.
    ///
    /// @param habits what the entries of its section have in common
    public record Settled(Reading reading, SectionHabits habits) {}

    /// A work and what the curator says about it.
    public record Built(Work work, Optional<String> remark) {}

    /// The works of entries, in their order, each empty where no text names it. Each step is taken with all of them
    /// before the next: the rules of one step fit into the caches of a processor, those of all do not.
    public List<Optional<Built>> build(List<Settled> entries) {
        List<WorkDraft> drafts =
                entries.stream().map(entry -> new WorkDraft(entry, readers)).toList();
        List<WorkDraft> titled = drafts.stream().filter(WorkDraft::isTitled).toList();
        titled.forEach(WorkDraft::link);
        titled.forEach(WorkDraft::credit);
        titled.forEach(WorkDraft::publish);
        titled.forEach(WorkDraft::identify);
        return drafts.stream()
                .map(draft -> draft.isTitled() ? Optional.of(draft.built()) : Optional.<Built>empty())
                .toList();
    }
}
