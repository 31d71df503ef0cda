package org.papergraph.citation.work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.section.BriefTitles;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// What speaks for a book: its publisher or number, which of its chapters to read, or a brief title and little more.
final class BookSigns {
    /// What a reader is told to read of a book.
    private static final StemPattern CHAPTERS = StemPattern.of(
            "(?iU)\\b(?:chapters?|ch\\.|cap[ií]tulos?|kapitel|chapitres?|capitol[oi]|глав[аы]) ?\\d|第.{1,3}章");

    /// How much speaks for a book where its publisher or number is given, and where its title is brief.
    private static final double BOOK = 3.5;
    private static final double BRIEF = 0.6;
    /// Just more than what speaks for a paper where nothing else does.
    private static final double PLAIN = 0.45;

    private static final int LONGEST_PLAIN = 7;

    private static final int MOST_PLAIN = 3;

    private final Lexicon lexicon;

    BookSigns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// How much speaks for a book.
    double of(WorkDraft draft) {
        return (isBook(draft) || isNumbered(draft) ? BOOK : 0)
                + (draft.remark().filter(BookSigns::namesChapters).isPresent() ? BOOK : 0)
                + (draft.habits().books().brief() && BriefTitles.isBare(draft.reading()) ? BRIEF : 0)
                + (draft.address().isEmpty() && isPlain(draft) && isBrief(draft) ? PLAIN : 0);
    }

    private static boolean isNumbered(WorkDraft draft) {
        return draft.isIdentified(Identifier.Scheme.ISBN)
                && draft.publication().pages().isEmpty();
    }

    /// Whether all that is known besides a title is who wrote the work, few people of whom nobody says where they work,
    /// or nobody in a list of things to read: papers have longer titles, or a source.
    private static boolean isPlain(WorkDraft draft) {
        Contributors people = draft.contributors();
        return (draft.habits().boxed() || !people.authors().isEmpty())
                && people.authors().size() <= MOST_PLAIN
                && people.complete()
                && people.authors().stream()
                        .allMatch(author -> author.affiliations().isEmpty())
                && draft.publication().venue().isEmpty()
                && (draft.publication().pages().isEmpty() || draft.isSlanted());
    }

    /// Whether a title is in italics, or as brief as those of books outside of meetings, where papers are read.
    private static boolean isBrief(WorkDraft draft) {
        return draft.isSlanted()
                || (!(draft.habits().books().slanted() && draft.isQuoted())
                        && Words.count(draft.title(), ' ') < LONGEST_PLAIN
                        && areWhole(draft.contributors())
                        && !BriefTitles.isMeeting(draft.reading().unit().headings()));
    }

    /// Whether given names or initials stand with the family names, without which papers are cited.
    private static boolean areWhole(Contributors people) {
        return people.authors().stream()
                .allMatch(author -> author.nameAsWritten().indexOf(' ') > 0 || Scripts.hasCjk(author.nameAsWritten()));
    }

    private static boolean namesChapters(String remark) {
        return (Words.hasDigit(remark) || remark.indexOf('章') >= 0) && CHAPTERS.isIn(remark);
    }

    /// Whether a publisher of books is all that is said of where it came out, or nothing, as the standards cite a book.
    private boolean isBook(WorkDraft draft) {
        return (draft.publication().venue().isEmpty() || isInSeries(draft))
                && (isItalicReference(draft)
                        || isItalicAndPrinted(draft)
                        || isPrinted(draft.reading())
                        || isPublished(draft.publication().publisher()));
    }

    /// "Lund: Marin Press, 2007. Marsh Studies, 12.": whether the series of a book stands behind its imprint, not what
    /// a
    /// paper came out in.
    private static boolean isInSeries(WorkDraft draft) {
        Reading reading = draft.reading();
        List<Integer> venue = reading.places(Label.VENUE);
        List<Integer> publisher = reading.places(Label.PUBLISHER);
        return draft.publication().pages().isEmpty()
                && !venue.isEmpty()
                && !publisher.isEmpty()
                && venue.getFirst() == publisher.getLast() + 2
                && reading.label(venue.getFirst() - 1) == Label.DATE
                && reading.atom(venue.getFirst()).before() == Sep.STOP;
    }

    private boolean isPublished(Optional<String> publisher) {
        return publisher.isPresent() && !lexicon.isPlatform(publisher.get().toLowerCase(Locale.ROOT));
    }

    /// "Okafor, A. (1931). *A title in italics*.": so the standards cite a book.
    private static boolean isItalicReference(WorkDraft draft) {
        Reading reading = draft.reading();
        return reading.roles().links().isEmpty()
                && (reading.isReference() || reading.places(Label.BODY).contains(0))
                && reading.places(Label.DATE).stream().anyMatch(place -> place < draft.firstOfTitle())
                && draft.isSlanted();
    }

    /// "*A Title*. Ed. Ada Okafor. Lund, 1931": a title in italics, and where the book was printed.
    private static boolean isItalicAndPrinted(WorkDraft draft) {
        Reading reading = draft.reading();
        int last = draft.lastOfTitle();
        return draft.isSlanted()
                && reading.places(Label.KIND).stream()
                        .anyMatch(place -> place > last
                                && reading.atom(place).cell()
                                        == reading.atom(last).cell()
                                && (reading.facts(place).is(Token.PLACE)
                                        || reading.facts(place).is(Token.NONE)));
    }

    /// "Okafor, Ada: A Title, Lund 1931": the place of printing before the year, and no pages.
    private static boolean isPrinted(Reading reading) {
        return !reading.places(Label.KIND).isEmpty()
                && reading.places(Label.NUMBERS).isEmpty()
                && !reading.places(Label.AUTHOR).isEmpty()
                && reading.places(Label.KIND).stream()
                        .anyMatch(place -> reading.facts(place).is(Token.PLACE)
                                && place + 1 < reading.size()
                                && reading.label(place + 1) == Label.DATE);
    }
}
