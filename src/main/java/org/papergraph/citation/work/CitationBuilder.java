package org.papergraph.citation.work;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Links;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.ColumnName;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.kind.TypeJudge;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.section.BriefTitles;
import org.papergraph.citation.section.SectionHabits;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.TitleText;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.EntryLink;

/// Makes a work out of an entry whose fields are settled.
public final class CitationBuilder {
    /// "Ada Lind's master's thesis"
    private static final StemPattern THESIS = StemPattern.of("\\p{Lu}[\\p{L}. -]{1,60}['’]s (?i:(?:master|bachelor|"
            + "doctor|doctoral|ph\\.?d\\.?|diploma|licentiate)(?:['’]?s)? (?:thesis|dissertation))");

    /// What a reader is told to read of a book.
    private static final StemPattern CHAPTERS = StemPattern.of(
            "(?iU)\\b(?:chapters?|ch\\.|cap[ií]tulos?|kapitel|chapitres?|capitol[oi]|глав[аы]) ?\\d|第.{1,3}章");

    /// Words of labels that say no more than what a link opens.
    private static final List<String> FORMATS = List.of("pdf", "html", "paper", "article");

    /// How much speaks for a book where its publisher or number is given, and where its title is brief.
    private static final double BOOK = 3.5;
    private static final double BRIEF = 0.6;
    /// Just more than what speaks for a paper where nothing else does.
    private static final double PLAIN = 0.45;

    private static final int LONGEST_PLAIN = 7;

    private static final int MOST_PLAIN = 3;

    private final PeopleReader peopleReader;
    private final TypeJudge types = new TypeJudge();
    private final PublicationReader publications;
    private final DateReader published;
    private final Lexicon lexicon;

    public CitationBuilder(Vocabulary vocabulary, DateScan dates) {
        lexicon = vocabulary.lexicon();
        peopleReader = new PeopleReader(vocabulary);
        publications = new PublicationReader(lexicon);
        published = new DateReader(dates);
    }

    /// A work and what the curator says about it.
    public record Built(Work work, Optional<String> remark) {}

    /// The work, or empty where no text names it.
    public Optional<Built> build(Reading reading, SectionHabits habits) {
        List<Integer> titleAtoms = titleAtoms(reading);
        if (titleAtoms.isEmpty()) {
            return Optional.empty();
        }
        String title = TitleText.withoutNickname(TitleText.cleaned(FieldGroups.text(reading, titleAtoms)));
        return title.isBlank() ? Optional.empty() : Optional.of(build(reading, habits, titleAtoms, title));
    }

    private Built build(Reading reading, SectionHabits habits, List<Integer> titleAtoms, String title) {
        Links links = LinkChoice.choose(reading, titleAtoms);
        Optional<String> remark = Remarks.of(reading);
        PeopleReader.People people = peopleReader.people(reading, habits.writing(), title, remark);
        boolean credited = !people.contributors().authors().isEmpty();
        Publication publication = withPlatform(publications.publication(reading), people);
        Optional<PublicationDate> date = published.date(reading);
        List<Identifier> identifiers = Identifiers.of(reading, links);
        WorkType type = types.type(new TypeJudge.Clues(
                title,
                tags(reading, links),
                links.main(),
                reading.unit().headings(),
                types.holdsPeople(reading.unit().headings()) && peopleReader.isName(title),
                publication.venue().isPresent() || isAffiliated(people),
                holds(identifiers, Identifier.Scheme.ARXIV) || isLabelledPaper(reading, links),
                holds(identifiers, Identifier.Scheme.DOI) || (credited && date.isPresent()),
                book(publication, reading, titleAtoms, identifiers)
                        + (remark.filter(CitationBuilder::namesChapters).isPresent() ? BOOK : 0)
                        + (habits.books() && BriefTitles.isBare(reading) ? BRIEF : 0)
                        + (links.main().isEmpty()
                                        && isPlain(publication, people.contributors(), habits.boxed())
                                        && isBrief(reading, titleAtoms, title, people.contributors())
                                ? PLAIN
                                : 0)));
        if (type == WorkType.HOMEPAGE && !credited && title.split(" ").length <= 5) {
            people = peopleReader.homepage(title, people);
        }
        Work work = new Work(
                type,
                title,
                people.contributors(),
                people.bodies(),
                date,
                publication,
                identifiers,
                links,
                Optional.empty());
        return new Built(work, remark);
    }

    /// How much publisher and number speak for a book.
    private double book(Publication publication, Reading reading, List<Integer> title, List<Identifier> identifiers) {
        boolean numbered = holds(identifiers, Identifier.Scheme.ISBN)
                && publication.pages().isEmpty();
        return isBook(publication, reading, title) || numbered ? BOOK : 0;
    }

    /// Whether all that is known besides a title is who wrote the work, few people of whom nobody says where they work,
    /// or nobody in a list of things to read: papers have longer titles, or a source.
    private static boolean isPlain(Publication publication, Contributors people, boolean boxed) {
        return (boxed || !people.authors().isEmpty())
                && people.authors().size() <= MOST_PLAIN
                && people.complete()
                && people.authors().stream()
                        .allMatch(author -> author.affiliations().isEmpty())
                && publication.venue().isEmpty()
                && publication.pages().isEmpty();
    }

    /// Whether a title is in italics, or as brief as those of books outside of meetings, where papers are read.
    private static boolean isBrief(Reading reading, List<Integer> atoms, String title, Contributors people) {
        return isSlanted(reading, atoms)
                || (Words.count(title, ' ') < LONGEST_PLAIN
                        && areWhole(people)
                        && !BriefTitles.isMeeting(reading.unit().headings()));
    }

    /// Whether given names or initials stand with the family names, without which papers are cited.
    private static boolean areWhole(Contributors people) {
        return people.authors().stream()
                .allMatch(author -> author.nameAsWritten().indexOf(' ') > 0 || Scripts.hasCjk(author.nameAsWritten()));
    }

    private static boolean isSlanted(Reading reading, List<Integer> title) {
        return title.stream().allMatch(place -> reading.atom(place).is(MarkedText.ITALIC));
    }

    private static boolean namesChapters(String remark) {
        return (Words.hasDigit(remark) || remark.indexOf('章') >= 0) && CHAPTERS.isIn(remark);
    }

    private static boolean isAffiliated(PeopleReader.People people) {
        List<Authorship> authors = people.contributors().authors();
        return authors.size() > 2
                && authors.stream()
                        .allMatch(author -> author.scope() == AffiliationScope.AUTHOR
                                && !author.affiliations().isEmpty());
    }

    private static boolean holds(List<Identifier> identifiers, Identifier.Scheme scheme) {
        for (Identifier identifier : identifiers) {
            if (identifier.scheme() == scheme) {
                return true;
            }
        }
        return false;
    }

    private static Publication withPlatform(Publication publication, PeopleReader.People people) {
        return new Publication(
                publication.venue(),
                publication.volume(),
                publication.issue(),
                publication.pages(),
                publication.publisher().or(people::platform));
    }

    /// Whether a publisher of books is all that is said of where it came out, or nothing, as the standards cite a book.
    private boolean isBook(Publication publication, Reading reading, List<Integer> title) {
        Optional<String> publisher = publication.publisher();
        return publication.venue().isEmpty()
                && (isItalicReference(reading, title)
                        || isItalicAndPrinted(reading, title)
                        || isPrinted(reading)
                        || (publisher.isPresent()
                                && !lexicon.isPlatform(publisher.get().toLowerCase(Locale.ROOT))));
    }

    /// "Okafor, A. (1931). *A title in italics*.": so the standards cite a book.
    private static boolean isItalicReference(Reading reading, List<Integer> title) {
        return reading.roles().links().isEmpty()
                && (reading.isReference() || reading.places(Label.BODY).contains(0))
                && reading.places(Label.DATE).stream().anyMatch(place -> place < title.getFirst())
                && title.stream().allMatch(place -> reading.atom(place).is(MarkedText.ITALIC));
    }

    /// "*A Title*. Ed. Ada Okafor. Lund, 1931": a title in italics, and where the book was printed.
    private static boolean isItalicAndPrinted(Reading reading, List<Integer> title) {
        return title.stream().allMatch(place -> reading.atom(place).is(MarkedText.ITALIC))
                && reading.places(Label.KIND).stream()
                        .anyMatch(place -> place > title.getLast()
                                && reading.atom(place).cell()
                                        == reading.atom(title.getLast()).cell()
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

    private static List<Integer> titleAtoms(Reading reading) {
        List<Integer> title = reading.places(Label.TITLE);
        if (!title.isEmpty()) {
            return title;
        }
        if (reading.isUntitled()) {
            // "Lee & Kim 2017 Heredity": people, year and venue are all the name that the work is given.
            return IntStream.range(0, reading.size()).boxed().toList();
        }
        // No title was found: the nearest text that names the work stands for it.
        return IntStream.range(0, reading.size())
                .boxed()
                .max(Comparator.comparingDouble(i ->
                        (reading.atom(i).linked() ? 5 : 0) + reading.facts(i).words()))
                .map(List::of)
                .orElse(List.of());
    }

    /// Words of kind beside the title, and the label of the main link where it names more than a file format.
    private static String tags(Reading reading, Links links) {
        StringBuilder tags = new StringBuilder();
        int cell = reading.places(Label.TITLE).isEmpty()
                ? Integer.MAX_VALUE
                : reading.atom(reading.places(Label.TITLE).getFirst()).cell();
        List<String> columns = reading.unit().columns();
        tags.append(cell < columns.size() && ColumnName.namesBooks(columns.get(cell)) ? "book | " : "");
        for (int place : reading.places(Label.KIND)) {
            tags.append(reading.facts(place).text()).append(" | ");
        }
        for (int place : reading.places(Label.NOTE)) {
            tags.append(isThesis(reading.facts(place).text()) ? "thesis | " : "");
        }
        for (int place : reading.places(Label.VENUE)) {
            String text = reading.facts(place).text();
            tags.append(text.contains("talk") ? "talk | " : "");
        }
        for (int link = 0; link < reading.roles().links().size(); link++) {
            String url = reading.roles().links().get(link).destination();
            boolean main = reading.roles().isLabel(link)
                    && links.main().filter(url::equals).isPresent();
            String label = main ? reading.roles().text(link).toLowerCase(Locale.ROOT) : "";
            if (!label.isEmpty() && !Words.containsAny(label, FORMATS)) {
                tags.append(label).append(" | ");
            }
        }
        return tags.toString();
    }

    /// Whether the label of the main link calls it a paper.
    private static boolean isLabelledPaper(Reading reading, Links links) {
        List<EntryLink> all = reading.roles().links();
        return links.main()
                .filter(url -> IntStream.range(0, all.size())
                        .anyMatch(link -> all.get(link).destination().equals(url)
                                && reading.roles().text(link).equalsIgnoreCase("paper")))
                .isPresent();
    }

    private static boolean isThesis(String remark) {
        return Words.hasAny(remark, "'’") && THESIS.matches(remark);
    }
}
