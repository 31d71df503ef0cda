package org.papergraph.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Links;
import org.papergraph.bib.Publication;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;

/// Makes a work out of an entry whose fields are settled.
final class CitationBuilder {
    /// What a reader is told to read of a book.
    private static final Pattern CHAPTERS = Pattern.compile(
            "(?iU)\\b(?:chapters?|ch\\.|cap[ií]tulos?|kapitel|chapitres?|capitol[oi]|глав[аы]) ?\\d|第.{1,3}章");

    private final PeopleReader peopleReader;
    private final TypeJudge types = new TypeJudge();
    private final PublicationReader publications;
    private final Lexicon lexicon;

    CitationBuilder(Vocabulary vocabulary, DateScan dates) {
        lexicon = vocabulary.lexicon();
        peopleReader = new PeopleReader(vocabulary);
        publications = new PublicationReader(dates, lexicon);
    }

    /// A work and what the curator says about it.
    record Built(Work work, Optional<String> remark) {}

    /// The work, or empty where no text names it.
    Optional<Built> build(Reading reading, boolean invertedStyle) {
        List<Integer> titleAtoms = titleAtoms(reading);
        if (titleAtoms.isEmpty()) {
            return Optional.empty();
        }
        String title = TitleText.withoutNickname(TitleText.cleaned(FieldGroups.text(reading, titleAtoms)));
        if (title.isBlank()) {
            return Optional.empty();
        }
        Links links = LinkChoice.choose(reading, titleAtoms);
        Optional<String> remark = Remarks.of(reading);
        PeopleReader.People people = peopleReader.people(reading, invertedStyle, title, remark);
        Publication publication = withPlatform(publications.publication(reading), people);
        List<Identifier> identifiers = Identifiers.of(reading, links);
        WorkType type = types.type(new TypeJudge.Clues(
                title,
                tags(reading, links),
                links.main(),
                reading.unit().headings(),
                peopleReader.isName(title),
                publication.venue().isPresent(),
                isPreprint(identifiers),
                isBook(publication)
                        || remark.filter(text -> CHAPTERS.matcher(text).find()).isPresent()));
        if (type == WorkType.HOMEPAGE && people.contributors().authors().isEmpty() && title.split(" ").length <= 5) {
            people = peopleReader.homepage(title, people);
        }
        Work work = new Work(
                type,
                title,
                people.contributors(),
                people.bodies(),
                publications.date(reading),
                publication,
                identifiers,
                links,
                Optional.empty());
        return Optional.of(new Built(work, remark));
    }

    private static boolean isPreprint(List<Identifier> identifiers) {
        return identifiers.stream().anyMatch(identifier -> identifier.scheme() == Identifier.Scheme.ARXIV);
    }

    private static Publication withPlatform(Publication publication, PeopleReader.People people) {
        return new Publication(
                publication.venue(),
                publication.volume(),
                publication.issue(),
                publication.pages(),
                publication.publisher().or(people::platform));
    }

    /// Whether a publisher of books is all that is said of where it came out.
    private boolean isBook(Publication publication) {
        Optional<String> publisher = publication.publisher();
        return publication.venue().isEmpty()
                && publisher.isPresent()
                && !lexicon.isPlatform(publisher.get().toLowerCase(Locale.ROOT));
    }

    private static List<Integer> titleAtoms(Reading reading) {
        List<Integer> title = reading.places(Label.TITLE);
        if (!title.isEmpty()) {
            return title;
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
        for (int place : reading.places(Label.KIND)) {
            tags.append(reading.facts(place).text()).append(" | ");
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
            tags.append(Words.containsAny(label, List.of("pdf", "html", "paper", "article")) ? "" : label + " | ");
        }
        return tags.toString();
    }
}
