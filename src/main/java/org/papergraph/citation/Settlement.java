package org.papergraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;
import org.papergraph.readinglist.SourceSpan;

/// Reads sections together: every entry on its own, then the vote, then every entry under the vote.
final class Settlement {
    /// How much the whole list's agreement counts beside the section's.
    private static final double LIST_WEIGHT = 0.3;

    /// Entries with authors that are asked for the order of names.
    private static final int SAMPLE = 120;

    private final String source;
    private final EmbeddedBibliography embedded;
    private final Consumer<Outcome> outcomes;
    private final Transitions transitions = new Transitions();
    private final Format unvoted = Format.any(transitions);
    private final Vocabulary vocabulary;
    private final CitationBuilder builder;
    private final PeopleReader people;
    private final DateScan dates;
    private final LabelLinks labels;
    private int ordinal;

    Settlement(String source, Lexicon lexicon, EmbeddedBibliography embedded, Consumer<Outcome> outcomes) {
        this.source = source;
        this.embedded = embedded;
        this.outcomes = outcomes;
        this.vocabulary = new Vocabulary(lexicon);
        this.dates = new DateScan(lexicon);
        this.people = new PeopleReader(vocabulary);
        this.builder = new CitationBuilder(vocabulary, dates);
        this.labels = new LabelLinks(lexicon);
    }

    void settle(List<Section> sections) {
        for (Section section : sections) {
            section.entries().forEach(this::learn);
        }
        FieldKeys keys = FieldKeys.of(sections);
        EntryLook look = new EntryLook(vocabulary, labels, keys);
        AtomReader atoms = new AtomReader(vocabulary, dates, keys);
        UnitFinder finder = new UnitFinder(vocabulary, look, new WorkCuts(vocabulary, labels));
        HeadingWorks headings = new HeadingWorks(new DetailGrouping(keys, look), look, heading -> {
            Reading reading = reading(finder.unit(heading, List.of(), List.of(), Optional.empty()), atoms);
            reading.settle(unvoted);
            return reading;
        });
        List<List<Candidate>> candidates = headings.sections(sections).stream()
                .map(section -> candidates(finder.units(section), atoms))
                .toList();
        List<List<Reading>> readings = candidates.stream()
                .map(section -> section.stream()
                        .flatMap(candidate -> candidate.reading().stream())
                        .toList())
                .toList();
        vote(readings);
        boolean inverted = isInverted(readings);
        boolean leading = leads(readings.stream().flatMap(List::stream).toList(), 6);
        for (int i = 0; i < readings.size(); i++) {
            List<Reading> section = readings.get(i);
            long bullets = section.stream().filter(r -> isBullet(r.unit())).count();
            emit(candidates.get(i), new Shape(bullets * 2 >= section.size(), leads(section, 2), leading, inverted));
        }
    }

    /// Settles the fields of every entry on its own, and then under what its section and the list agree on.
    private void vote(List<List<Reading>> readings) {
        FormatVote listVote = new FormatVote();
        List<FormatVote> votes = new ArrayList<>();
        for (List<Reading> section : readings) {
            FormatVote vote = new FormatVote();
            section.forEach(reading -> reading.settle(unvoted));
            section.forEach(reading -> reading.vote(vote));
            listVote.add(vote, 1);
            votes.add(vote);
        }
        for (int i = 0; i < readings.size(); i++) {
            FormatVote vote = votes.get(i);
            vote.add(listVote, LIST_WEIGHT);
            Format format = Format.of(transitions, vote);
            readings.get(i).forEach(reading -> reading.settle(format));
        }
    }

    private void learn(ListEntry entry) {
        for (Inline inline : entry.inlines()) {
            if (inline instanceof Inline.Text(String text, var style, int _) && !style.code()) {
                vocabulary.learn(text);
            }
        }
        entry.children().forEach(this::learn);
    }

    /// A unit that may cite something.
    ///
    /// @param refusal why it does not, known before it is read
    /// @param reading of it, where it is neither refused nor in another format
    private record Candidate(Unit unit, Optional<String> refusal, Optional<Reading> reading) {}

    private List<Candidate> candidates(List<Unit> units, AtomReader atoms) {
        boolean closed = !units.isEmpty() && Admission.isClosed(units.getFirst().headings());
        List<Candidate> candidates = new ArrayList<>();
        for (Unit unit : units) {
            boolean read = unit.kind() != ListEntry.Kind.BIBTEX;
            Optional<String> refusal = read ? Admission.refusal(unit, closed) : Optional.empty();
            candidates.add(new Candidate(
                    unit, refusal, read && refusal.isEmpty() ? Optional.of(reading(unit, atoms)) : Optional.empty()));
        }
        return candidates;
    }

    private Reading reading(Unit unit, AtomReader atoms) {
        LinkRoles roles = new LinkRoles(unit.links());
        return new Reading(unit, labels.take(unit.text(), roles), roles, atoms);
    }

    private boolean isInverted(List<List<Reading>> sections) {
        int with = 0;
        int inverted = 0;
        for (List<Reading> section : sections) {
            for (Reading reading : section) {
                if (with < SAMPLE && !reading.places(Label.AUTHOR).isEmpty()) {
                    with++;
                    inverted += people.isInverted(reading) ? 1 : 0;
                }
            }
        }
        return inverted * 2 > with;
    }

    /// Whether most paragraphs begin with a linked title, and at least as many as given.
    private static boolean leads(List<Reading> readings, int least) {
        long paragraphs = readings.stream().filter(r -> !isBullet(r.unit())).count();
        long leading = readings.stream()
                .filter(r -> !isBullet(r.unit()) && Admission.opensWithLink(r))
                .count();
        return leading >= least && leading * 5 >= paragraphs * 3;
    }

    private void emit(List<Candidate> candidates, Shape shape) {
        for (Candidate candidate : candidates) {
            Unit unit = candidate.unit();
            if (candidate.reading().isPresent()) {
                outcomes.accept(outcome(candidate.reading().get(), shape));
            } else if (candidate.refusal().isPresent()) {
                outcomes.accept(new Outcome.NotCited(
                        unit.span(), unit.source(), candidate.refusal().get()));
            } else {
                bibtex(unit);
            }
        }
    }

    /// What a section's entries have in common besides the order of their fields.
    private record Shape(boolean bullets, boolean leading, boolean listLeading, boolean inverted) {
        boolean leads(ListEntry.Kind kind) {
            return leading || (listLeading && kind == ListEntry.Kind.PARAGRAPH);
        }
    }

    private static boolean isBullet(Unit unit) {
        return unit.kind() != ListEntry.Kind.PARAGRAPH && unit.kind() != ListEntry.Kind.HTML;
    }

    private Outcome outcome(Reading reading, Shape shape) {
        Unit unit = reading.unit();
        Optional<String> refused = reading.size() == 0
                ? Optional.of("no text but the labels of links")
                : Admission.refusal(reading, shape.bullets, shape.leads(unit.kind()));
        if (refused.isPresent()) {
            return new Outcome.NotCited(unit.span(), unit.source(), refused.get());
        }
        Optional<CitationBuilder.Built> built = builder.build(reading, shape.inverted);
        if (built.isEmpty()) {
            return new Outcome.Unreadable(unit.span(), unit.source(), "no title could be made out");
        }
        ordinal++;
        Origin origin = new Origin(source, unit.span(), ordinal, unit.headings(), unit.source());
        return new Outcome.Cited(new Citation(
                built.get().work(), origin, built.get().remark(), Confidence.of(reading), "section-format"));
    }

    private void bibtex(Unit unit) {
        for (EmbeddedBibliography.Item item : embedded.items(unit.source())) {
            int start = unit.span().startLine();
            SourceSpan span = new SourceSpan(start + item.firstLine(), start + item.lastLine());
            outcomes.accept(
                    switch (item) {
                        case EmbeddedBibliography.Item.Cited cited -> {
                            ordinal++;
                            Origin origin = new Origin(source, span, ordinal, unit.headings(), cited.text());
                            yield new Outcome.Cited(new Citation(cited.work(), origin, cited.remark(), 1.0, "bibtex"));
                        }
                        case EmbeddedBibliography.Item.Unreadable unreadable ->
                            new Outcome.Unreadable(span, unreadable.text(), "BibTeX: " + unreadable.problem());
                    });
        }
    }
}
