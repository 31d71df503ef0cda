package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.PersonNameParser;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.Host;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.name.BodyReader;
import org.papergraph.citation.name.NameMarks;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.NameWriting;
import org.papergraph.citation.name.NoteMiner;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Memo;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// Finds who made a work: in the author list; else in a title that names its teacher; else in the curator's remark.
public final class PeopleReader {
    private static final StemPattern COURSES =
            StemPattern.of("(?iU)\\b(?:courses?|lectures?|classes|moocs?|cours|kurse|cursos|курсы)\\b|课程|课件|講義|讲义");

    private static final Pattern COURSE = Pattern.compile("(?i).*\\b(?:course|class|lectures?|mooc|seminar)\\b.*");
    private static final List<String> COURSE_STEMS = List.of("course", "class", "lecture", "mooc", "seminar");

    private static final Pattern HAN_SCHOOL = Pattern.compile("\\p{IsHan}{2,8}?(?:大学学院|大学|大學|学院|學院)");

    private final Lexicon lexicon;
    private final AuthorReader authorReader;
    private final BodyReader bodyReader;
    private final TitleMiner titleMiner;
    private final NoteMiner noteMiner;
    private final NameShape names;
    private final Memo<String, Boolean> courses = new Memo<>(COURSES::isIn);

    public PeopleReader(Vocabulary vocabulary) {
        lexicon = vocabulary.lexicon();
        authorReader = new AuthorReader(lexicon);
        bodyReader = new BodyReader(lexicon);
        titleMiner = new TitleMiner(vocabulary);
        noteMiner = new NoteMiner(vocabulary);
        names = new NameShape(vocabulary);
    }

    /// How the entry writes names, where it tells beyond doubt.
    public NameWriting writing(Reading reading) {
        return authorReader
                .read(reading, reading.places(Label.AUTHOR), NameWriting.AS_READ)
                .writing();
    }

    /// Who made a work.
    ///
    /// @param platform that a course is given on
    record People(Contributors contributors, List<Affiliation> bodies, Optional<String> platform) {
        /// Nobody is named.
        static final People NONE = new People(Contributors.NONE, List.of(), Optional.empty());
    }

    People people(Reading reading, NameWriting writing, String title, Optional<String> remark) {
        List<Integer> places = Affiliations.authorPlaces(reading);
        AuthorReader.Authors authors = authorReader.read(reading, places, writing);
        AuthoringBodies authoring = AuthoringBodies.among(authors.names(), reading);
        Affiliations affiliations = new Affiliations(bodyReader, reading, authoring.people());
        List<Authorship> authorships = affiliations.authorships();
        List<Affiliation> bodies = new ArrayList<>(affiliations.unattached());
        bodies.addAll(authoring.bodies());
        List<TitleMiner.Found> mined = List.of(
                titleMiner.mine(title, inCourses(reading), authors.names().size() > 2), lead(reading), course(remark));
        for (TitleMiner.Found found : mined) {
            authorships = authorships.isEmpty() ? named(found.people()) : authorships;
        }
        if (authorships.isEmpty() && remark.isPresent()) {
            Optional<NoteMiner.Found> found = noteMiner.mine(remark.get());
            authorships = found.map(f -> named(f.people())).orElse(List.of());
            found.flatMap(NoteMiner.Found::body).map(Affiliation::of).ifPresent(bodies::add);
        }
        Optional<Host> above = reading.unit().host();
        if (authorships.isEmpty() && bodies.isEmpty()) {
            authorships = named(above.map(PeopleReader::people).orElse(List.of()));
        }
        Optional<String> host = above.filter(Host::isBody).map(Host::name);
        if (affiliations.isEmpty()) {
            addNamedElsewhere(mined, host, bodies);
        }
        Optional<String> platform = Optional.empty();
        for (TitleMiner.Found found : mined) {
            platform = platform.or(found::platform);
        }
        platform = platform.or(() -> host.filter(this::isPlatform));
        List<Affiliation> all = bodies.size() < 2
                ? List.copyOf(bodies)
                : bodies.stream().distinct().toList();
        boolean attach = !authorships.isEmpty() && !all.isEmpty();
        return new People(
                new Contributors(attach ? affiliated(authorships, all) : authorships, !authors.etAl(), List.of()),
                attach ? List.of() : all,
                platform);
    }

    /// Adds the bodies that the title, what leads it, or the entry above names.
    private void addNamedElsewhere(List<TitleMiner.Found> mined, Optional<String> host, List<Affiliation> bodies) {
        for (TitleMiner.Found found : mined) {
            if (bodies.isEmpty()) {
                found.bodies().forEach(name -> bodies.add(Affiliation.of(name)));
            }
        }
        if (bodies.isEmpty()) {
            host.filter(name -> !isPlatform(name)).ifPresent(name -> bodies.addAll(bodyReader.read(name)));
        }
    }

    private boolean inCourses(Reading reading) {
        List<String> headings = reading.unit().headings();
        return !headings.isEmpty() && courses.of(headings.getLast());
    }

    private boolean isPlatform(String name) {
        return lexicon.isPlatform(name.toLowerCase(Locale.ROOT));
    }

    /// What stands before the title may name who speaks: "Ann Lee's talk at VLDB '19 - …".
    private TitleMiner.Found lead(Reading reading) {
        List<Integer> title = reading.places(Label.TITLE);
        return title.isEmpty() || title.getFirst() == 0
                ? titleMiner.mine("")
                : titleMiner.mine(reading.span(0, title.getFirst() - 1));
    }

    /// The first words of a remark may name the host of a course.
    private TitleMiner.Found course(Optional<String> remark) {
        String first = remark.map(PeopleReader::firstPart).orElse("");
        boolean course = Words.containsAny(first.toLowerCase(Locale.ROOT), COURSE_STEMS)
                && COURSE.matcher(first).matches();
        if (Scripts.hasCjk(first) && COURSES.isIn(first)) {
            Matcher school = HAN_SCHOOL.matcher(first);
            if (school.lookingAt()) {
                return new TitleMiner.Found(List.of(), List.of(school.group()), Optional.empty());
            }
        }
        return titleMiner.mine(course && first.length() < 90 ? first : "");
    }

    private static String firstPart(String text) {
        int end = 0;
        while (end < text.length() && !Words.isOneOf(text.charAt(end), ",.;(")) {
            end++;
        }
        return text.substring(0, end);
    }

    /// The names that a bullet holds, in reading order; none where it names a body.
    private static List<String> people(Host host) {
        if (host.isBody()) {
            return List.of();
        }
        String text = host.name();
        int comma = text.indexOf(", ");
        return comma < 0 ? NameShape.people(text) : List.of(text.substring(comma + 2) + " " + text.substring(0, comma));
    }

    private static List<Authorship> named(List<String> people) {
        return people.isEmpty()
                ? List.of()
                : people.stream().map(PeopleReader::authorship).toList();
    }

    private static List<Authorship> affiliated(List<Authorship> authorships, List<Affiliation> bodies) {
        return authorships.stream()
                .map(a -> new Authorship(
                        a.name(),
                        a.nameAsWritten(),
                        a.variants(),
                        a.affiliations().isEmpty() ? bodies : a.affiliations(),
                        AffiliationScope.ENTRY,
                        a.identifiers()))
                .toList();
    }

    private static Authorship authorship(String written) {
        String cleaned = NameMarks.without(written);
        PersonName name = PersonNameParser.parse(cleaned.isEmpty() ? written : cleaned);
        return new Authorship(
                name, cleaned.isEmpty() ? written : cleaned, List.of(), List.of(), AffiliationScope.ENTRY, List.of());
    }

    /// Whether a title is but a person's name.
    boolean isName(String title) {
        return title.length() < 50 && names.score(title) > 0;
    }

    /// The people of a homepage: its title, where that is a name.
    People homepage(String title, People people) {
        if (names.score(title) < 0) {
            return people;
        }
        return new People(
                new Contributors(List.of(authorship(title)), true, List.of()), people.bodies(), people.platform());
    }
}
