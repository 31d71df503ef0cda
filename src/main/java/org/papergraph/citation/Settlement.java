package org.papergraph.citation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.papergraph.bib.Work;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.DetailGrouping;
import org.papergraph.citation.entry.EntryLook;
import org.papergraph.citation.entry.LabelLinks;
import org.papergraph.citation.entry.LineWorks;
import org.papergraph.citation.entry.NamedHeadings;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.entry.UnitFinder;
import org.papergraph.citation.entry.WorkCuts;
import org.papergraph.citation.labelling.EntryReader;
import org.papergraph.citation.labelling.Format;
import org.papergraph.citation.labelling.FormatVote;
import org.papergraph.citation.labelling.NamedLeads;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.labelling.Transitions;
import org.papergraph.citation.name.NameWriting;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.section.Admission;
import org.papergraph.citation.section.Confidence;
import org.papergraph.citation.section.HeadingWorks;
import org.papergraph.citation.section.ScheduleLines;
import org.papergraph.citation.section.SectionHabits;
import org.papergraph.citation.section.SideBySide;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.work.CitationBuilder;
import org.papergraph.citation.work.PeopleReader;
import org.papergraph.citation.work.SameAuthors;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;
import org.papergraph.readinglist.SourceSpan;

/// Reads sections together: every entry on its own, then the vote, then every entry under the vote.
///
/// What does not depend on the entries before is done on all processors; the outcomes leave in the order of the file,
/// on the thread that asked.
final class Settlement {
    /// How much the whole list's agreement counts beside the section's.
    private static final double LIST_WEIGHT = 0.4;

    /// Entries with authors that are asked for the order of names.
    private static final int SAMPLE = 120;

    private final String source;
    private final EmbeddedBibliography embedded;
    private final Consumer<Outcome> outcomes;
    private final Transitions transitions = new Transitions();
    private final Format unvoted = Format.any(transitions);
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final PeopleReader people;
    private final EntryReader.Shared shared;
    private final CitationBuilder builder;
    private final DateScan dates;
    private final LabelLinks labels;
    private int ordinal;

    Settlement(String source, Lexicon lexicon, EmbeddedBibliography embedded, Consumer<Outcome> outcomes) {
        this.source = source;
        this.embedded = embedded;
        this.outcomes = outcomes;
        this.lexicon = lexicon;
        this.vocabulary = new Vocabulary(lexicon);
        this.dates = new DateScan(lexicon);
        this.people = new PeopleReader(vocabulary);
        this.labels = new LabelLinks(lexicon);
        this.shared = new EntryReader.Shared(vocabulary, dates, labels);
        this.builder = new CitationBuilder(vocabulary, dates);
    }

    void settle(List<Section> sections) {
        for (Section section : sections) {
            section.entries().forEach(this::learn);
        }
        FieldKeys keys = FieldKeys.of(sections);
        EntryLook look = new EntryLook(vocabulary, labels, keys);
        EntryReader entries = new EntryReader(shared, keys, NamedLeads.of(sections, vocabulary));
        ScheduleLines schedule = ScheduleLines.of(sections, lexicon);
        UnitFinder finder =
                new UnitFinder(vocabulary, look, new WorkCuts(vocabulary, labels), new LineWorks(labels, vocabulary));
        HeadingWorks headings = new HeadingWorks(
                new DetailGrouping(keys, look),
                look,
                read -> readings(read.stream().map(finder::heading).toList(), entries));
        NamedHeadings named = NamedHeadings.of(sections, vocabulary);
        List<List<Candidate>> candidates = SideBySide.map(
                headings.sections(sections),
                section -> Candidate.of(finder.units(section, named.above(section)), schedule));
        List<SectionRead> read = read(candidates, entries);
        settleAll(read);
        List<Reading> readings =
                read.stream().flatMap(section -> section.readings.stream()).toList();
        SectionHabits.OfList habits = SectionHabits.OfList.of(readings, writing(readings));
        emitAll(read, habits);
    }

    /// Settles the fields of every entry, each read on its own before, under what its section and the list agree on.
    private void settleAll(List<SectionRead> sections) {
        FormatVote listVote = new FormatVote();
        sections.forEach(section -> listVote.add(section.vote));
        SideBySide.each(sections, section -> {
            Format format = Format.of(transitions, new FormatVote.Agreement(section.vote, listVote, LIST_WEIGHT));
            section.readings.forEach(reading -> reading.settle(format));
        });
    }

    private void learn(ListEntry entry) {
        for (Inline inline : entry.inlines()) {
            if (inline instanceof Inline.Text(String text, var style, int _) && !style.code()) {
                vocabulary.learn(text);
            }
        }
        entry.children().forEach(this::learn);
    }

    /// A section whose units were read, each on its own.
    ///
    /// @param readings of its candidates that are read
    /// @param vote of these
    private record SectionRead(List<Candidate> candidates, List<Reading> readings, FormatVote vote) {}

    private List<SectionRead> read(List<List<Candidate>> sections, EntryReader entries) {
        List<List<Unit>> units = new ArrayList<>(sections.size());
        for (List<Candidate> candidates : sections) {
            units.add(candidates.stream()
                    .filter(Candidate::isRead)
                    .map(Candidate::unit)
                    .toList());
        }
        List<List<Reading>> readings = SideBySide.inBlocks(units, block -> readings(block, entries));
        return SideBySide.map(IntStream.range(0, sections.size()).boxed().toList(), i -> {
            FormatVote vote = new FormatVote();
            readings.get(i).forEach(reading -> reading.vote(vote));
            return new SectionRead(sections.get(i), readings.get(i), vote);
        });
    }

    /// Reads units, each on its own.
    private List<Reading> readings(List<Unit> units, EntryReader entries) {
        List<Reading> readings = entries.read(units);
        readings.forEach(reading -> reading.settle(unvoted));
        return readings;
    }

    /// How the list writes names, from the entries that tell.
    private NameWriting writing(List<Reading> readings) {
        List<Reading> sample = readings.stream()
                .filter(reading -> !reading.places(Label.AUTHOR).isEmpty())
                .limit(SAMPLE)
                .toList();
        return NameWriting.agreed(SideBySide.map(sample, people::writing));
    }

    /// What a unit was found to say, before the works of the list are counted.
    private sealed interface Verdict {
        record Cites(Unit unit, CitationBuilder.Built built, double confidence) implements Verdict {
            Cites with(Work work) {
                return new Cites(unit, new CitationBuilder.Built(work, built.remark()), confidence);
            }
        }

        record Other(Outcome outcome) implements Verdict {}

        record Bibtex(Unit unit) implements Verdict {}
    }

    /// Hands on what all units say, in their order: those of one section while the next are judged.
    private void emitAll(List<SectionRead> sections, SectionHabits.OfList list) {
        List<List<CitationBuilder.Settled>> settled = SideBySide.map(sections, section -> {
            SectionHabits habits = SectionHabits.of(section.readings, list);
            return section.readings.stream()
                    .map(reading -> new CitationBuilder.Settled(reading, habits))
                    .toList();
        });
        Iterator<SectionRead> section = sections.iterator();
        SideBySide.inBlocks(
                settled,
                this::verdicts,
                read -> withSameAuthors(verdicts(section.next().candidates, read))
                        .forEach(this::emit));
    }

    /// What candidates say, given what those of them say that are read.
    private static List<Verdict> verdicts(List<Candidate> candidates, List<Verdict> read) {
        Iterator<Verdict> next = read.iterator();
        return candidates.stream()
                .map(candidate -> candidate.isRead() ? next.next() : unread(candidate))
                .toList();
    }

    /// Authors that a dash stands for are those of the last work that names its own.
    private static List<Verdict> withSameAuthors(List<Verdict> verdicts) {
        List<Verdict> whole = new ArrayList<>(verdicts.size());
        Work named = null;
        for (Verdict verdict : verdicts) {
            if (!(verdict instanceof Verdict.Cites cites)) {
                whole.add(verdict);
            } else if (named != null && SameAuthors.areIn(cites.unit)) {
                whole.add(cites.with(SameAuthors.of(cites.unit, cites.built.work(), named)));
            } else {
                whole.add(cites);
                named = cites.built.work();
            }
        }
        return whole;
    }

    private static Verdict unread(Candidate candidate) {
        return candidate.isBibtex()
                ? new Verdict.Bibtex(candidate.unit())
                : refused(candidate.unit(), candidate.refusal().orElseThrow());
    }

    private static Verdict refused(Unit unit, String reason) {
        return new Verdict.Other(new Outcome.NotCited(unit.span(), unit.source(), reason));
    }

    /// What units say whose fields are settled.
    private List<Verdict> verdicts(List<CitationBuilder.Settled> units) {
        List<Optional<String>> refusals = units.stream()
                .map(unit -> refusal(unit.reading(), unit.habits()))
                .toList();
        List<CitationBuilder.Settled> admitted = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            if (refusals.get(i).isEmpty()) {
                admitted.add(units.get(i));
            }
        }
        Iterator<Optional<CitationBuilder.Built>> built =
                builder.build(admitted).iterator();
        List<Verdict> verdicts = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            Reading reading = units.get(i).reading();
            verdicts.add(refusals.get(i)
                    .map(reason -> refused(reading.unit(), reason))
                    .orElseGet(() -> verdict(reading, built.next())));
        }
        return verdicts;
    }

    private static Optional<String> refusal(Reading reading, SectionHabits habits) {
        return reading.size() == 0
                ? Optional.of("no text but the labels of links")
                : Admission.refusal(reading, habits);
    }

    private static Verdict verdict(Reading reading, Optional<CitationBuilder.Built> built) {
        Unit unit = reading.unit();
        return built.isPresent()
                ? new Verdict.Cites(unit, built.get(), Confidence.of(reading))
                : new Verdict.Other(new Outcome.Unreadable(unit.span(), unit.source(), "no title could be made out"));
    }

    private void emit(Verdict verdict) {
        switch (verdict) {
            case Verdict.Cites(Unit unit, CitationBuilder.Built(Work work, var remark), double confidence) -> {
                ordinal++;
                Origin origin =
                        new Origin(source, unit.span(), ordinal, unit.headings(), unit.source(), Optional.empty());
                outcomes.accept(new Outcome.Cited(new Citation(work, origin, remark, confidence, "section-format")));
            }
            case Verdict.Other(Outcome outcome) -> outcomes.accept(outcome);
            case Verdict.Bibtex(Unit unit) -> bibtex(unit);
        }
    }

    private void bibtex(Unit unit) {
        for (EmbeddedBibliography.Item item : embedded.items(unit.source())) {
            int start = unit.span().startLine();
            SourceSpan span = new SourceSpan(start + item.firstLine(), start + item.lastLine());
            outcomes.accept(
                    switch (item) {
                        case EmbeddedBibliography.Item.Cited cited -> {
                            ordinal++;
                            cited.problems()
                                    .forEach(
                                            problem -> outcomes.accept(new Outcome.Flawed(span, "BibTeX: " + problem)));
                            Origin origin =
                                    new Origin(source, span, ordinal, unit.headings(), cited.text(), cited.key());
                            yield new Outcome.Cited(new Citation(cited.work(), origin, cited.remark(), 1.0, "bibtex"));
                        }
                        case EmbeddedBibliography.Item.Unreadable unreadable ->
                            new Outcome.Unreadable(span, unreadable.text(), "BibTeX: " + unreadable.problem());
                    });
        }
    }
}
