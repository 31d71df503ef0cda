package org.papergraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.PersonNameParser;

/// Finds who made a work: in the author list; else in a title that names its teacher; else in the curator's remark.
final class PeopleReader {
    private final Lexicon lexicon;
    private final AuthorReader authorReader;
    private final BodyReader bodyReader;
    private final TitleMiner titleMiner;
    private final NoteMiner noteMiner;

    PeopleReader(Vocabulary vocabulary) {
        lexicon = vocabulary.lexicon();
        authorReader = new AuthorReader(lexicon);
        bodyReader = new BodyReader(lexicon);
        titleMiner = new TitleMiner(vocabulary);
        noteMiner = new NoteMiner(vocabulary);
    }

    /// Whether the entry writes the family name of its first author first, beyond doubt.
    boolean isInverted(Reading reading) {
        return authorReader.read(reading, reading.places(Label.AUTHOR), false).inverted();
    }

    /// Who made a work.
    ///
    /// @param platform that a course is given on
    record People(Contributors contributors, List<Affiliation> bodies, Optional<String> platform) {}

    People people(Reading reading, boolean invertedStyle, String title, Optional<String> remark) {
        List<Integer> places = Affiliations.authorPlaces(reading);
        AuthorReader.Authors authors = authorReader.read(reading, places, invertedStyle);
        Affiliations affiliations = new Affiliations(bodyReader, reading, authors.names());
        List<Authorship> authorships = affiliations.authorships();
        List<Affiliation> bodies = new ArrayList<>(affiliations.unattached());
        TitleMiner.Found mined = titleMiner.mine(title);
        if (authorships.isEmpty()) {
            authorships = mined.people().stream().map(PeopleReader::authorship).toList();
        }
        if (authorships.isEmpty() && remark.isPresent()) {
            Optional<NoteMiner.Found> found = noteMiner.mine(remark.get());
            authorships = found.map(f ->
                            f.people().stream().map(PeopleReader::authorship).toList())
                    .orElse(List.of());
            found.flatMap(NoteMiner.Found::body).map(Affiliation::of).ifPresent(bodies::add);
        }
        Optional<String> platform = mined.platform();
        if (affiliations.isEmpty()) {
            mined.bodies().stream().map(Affiliation::of).forEach(bodies::add);
            Optional<String> host = reading.unit().host();
            platform = platform.or(() -> host.filter(h -> lexicon.isPlatform(h.toLowerCase(Locale.ROOT))));
            if (bodies.isEmpty() && authorsHaveNone(authorships)) {
                host.filter(h -> !lexicon.isPlatform(h.toLowerCase(Locale.ROOT)))
                        .ifPresent(h -> bodies.addAll(bodyReader.read(h)));
            }
        }
        return new People(
                new Contributors(authorships, !authors.etAl(), List.of()),
                bodies.stream().distinct().toList(),
                platform);
    }

    private static boolean authorsHaveNone(List<Authorship> authorships) {
        return authorships.stream().allMatch(a -> a.affiliations().isEmpty());
    }

    private static Authorship authorship(String written) {
        String cleaned = AuthorReader.cleaned(written);
        PersonName name = PersonNameParser.parse(cleaned.isEmpty() ? written : cleaned);
        return new Authorship(
                name, cleaned.isEmpty() ? written : cleaned, List.of(), List.of(), AffiliationScope.ENTRY, List.of());
    }

    /// The people of a homepage whose title is a name.
    static People homepage(String title, People people) {
        return new People(
                new Contributors(List.of(authorship(title)), true, List.of()), people.bodies(), people.platform());
    }
}
