package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.Publication;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Memo;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;
import org.papergraph.citation.venue.NamedNumbers;
import org.papergraph.citation.venue.VenueNumbers;
import org.papergraph.citation.venue.VenueText;

/// Reads where a work came out from the atoms of venue, numbers and publisher.
final class PublicationReader {
    private static final Set<String> IMPRINTS =
            Set.of("IEEE", "ACM", "Springer", "AAAI Press", "USENIX", "Elsevier", "PMLR");
    private static final StemPattern BEFORE_HOUSE =
            StemPattern.of("^(?:[Aa]n?|the|[Pp]ublished by|[Bb]y|[Oo]n|[Ii]n|[Aa]t|[Vv]ia)\\s+");
    private static final List<String> HOUSE_ENDS = List.of("ook", "eries", "ed.");
    private static final Pattern BEHIND_HOUSE = Pattern.compile("\\s+(?:[Bb]ook|(?:[Bb]ook )?[Ss]eries|ed\\.)$");
    private static final StemPattern ARXIV = StemPattern.of("(?i)^arxiv\\b.*");

    /// Pages of a long paper.
    private static final int LONGEST = 200;

    private static final Pattern ISSUE = Pattern.compile("\\d{1,2}");
    private static final Pattern VOLUME_LAST = Pattern.compile("(?:^|[ \\p{L}])\\d{1,3}$");
    private static final Pattern PAGES = Pattern.compile("(\\d{1,5}) ?[-–—]{1,2} ?(\\d{1,5})");

    private final Lexicon lexicon;
    private final Memo<String, String> names = new Memo<>(VenueText::name);
    private final Memo<String, Publication> numbered = new Memo<>(VenueNumbers::numbers);

    PublicationReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Publication publication(Reading reading) {
        List<String> venues = new ArrayList<>();
        Optional<String> publisher = publisher(reading);
        StringBuilder numbers = new StringBuilder();
        for (List<Integer> group : FieldGroups.of(reading, Label.VENUE)) {
            String text = FieldGroups.text(reading, group);
            String name = names.of(text);
            numbers.append(Words.trimmed(text, "«»", "«»")).append(", ");
            if (!name.isBlank() && !venues.isEmpty() && isImprint(name) && publisher.isEmpty()) {
                publisher = Optional.of(name);
            } else if (Words.hasLetter(name)) {
                venues.add(name);
            }
        }
        if (venues.isEmpty() && publisher.filter(this::isVenue).isPresent()) {
            // "Publisher: ICML 2019": many call so whatever a work came out in.
            venues.add(publisher.get());
            publisher = Optional.empty();
        }
        addNumbers(reading, numbers);
        Optional<String> venue = best(venues);
        if (venue.isEmpty() && hasArxivNumber(reading)) {
            venue = Optional.of("arXiv");
        }
        Publication counted =
                venue.isPresent() ? numbered.of(numbers.toString().strip()) : NamedNumbers.of(numbers.toString());
        Optional<String> pages = counted.pages().or(() -> pages(reading));
        return new Publication(venue, counted.volume(), counted.issue(), pages, publisher);
    }

    /// The first venue that is known and no preprint server, or else the first that is none, or else the first.
    private Optional<String> best(List<String> venues) {
        Optional<String> reviewed = Optional.empty();
        for (String venue : venues) {
            if (!ARXIV.matches(venue)) {
                if (lexicon.isVenue(venue.toLowerCase(Locale.ROOT))) {
                    return Optional.of(venue);
                }
                reviewed = reviewed.isEmpty() ? Optional.of(venue) : reviewed;
            }
        }
        return reviewed.isEmpty() && !venues.isEmpty() ? Optional.of(venues.getFirst()) : reviewed;
    }

    /// Whether a range is no span of years, and not longer than a paper.
    private static boolean isSpan(Matcher range) {
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        boolean years = from >= 1900 && to <= 2100;
        return !years && from < to && to - from <= LONGEST;
    }

    /// A range of numbers alone, whatever it stands in.
    private static Optional<String> pages(Reading reading) {
        for (int place : counted(reading)) {
            Matcher range = PAGES.matcher(reading.facts(place).text());
            if (range.matches() && isSpan(range)) {
                return Optional.of(range.group(1) + "-" + range.group(2));
            }
        }
        return Optional.empty();
    }

    /// Places of numbers that identify nothing.
    private static List<Integer> counted(Reading reading) {
        List<Integer> counted = new ArrayList<>();
        for (int place : reading.places(Label.NUMBERS)) {
            if (!reading.facts(place).is(AtomFacts.Token.IDENTIFIER)) {
                counted.add(place);
            }
        }
        return counted;
    }

    private static boolean hasArxivNumber(Reading reading) {
        for (int place : reading.places(Label.NUMBERS)) {
            if (ARXIV.matches(reading.facts(place).text())) {
                return true;
            }
        }
        return false;
    }

    private static void addNumbers(Reading reading, StringBuilder numbers) {
        for (int place : counted(reading)) {
            String text = reading.facts(place).text();
            Sep sep = reading.atom(place).before();
            boolean inside = place > 0 && reading.atom(place - 1).bracket() == '(';
            boolean bracketed = reading.atom(place).bracket() == '(' && !inside;
            boolean follows = place > 0 && reading.label(place - 1) == Label.VENUE && sep == Sep.SPACE;
            if ((bracketed || follows) && endsWith(numbers, ", ")) {
                // "Quarterly of Economics 124 (2)": the volume ends the name, the issue follows.
                numbers.setLength(numbers.length() - 2);
            }
            if (isIssue(reading, place)) {
                while (endsWith(numbers, ",") || endsWith(numbers, " ")) {
                    numbers.setLength(numbers.length() - 1);
                }
                numbers.append(',');
            }
            numbers.append(sep == Sep.COLON ? ": " : " ")
                    .append(bracketed ? "(" + text + ")" : text)
                    .append(' ');
        }
        for (int place : reading.places(Label.KIND)) {
            String text = reading.facts(place).text();
            numbers.append(reading.atom(place).bracket() == '(' && Words.hasDigit(text) ? text : "");
        }
    }

    private static boolean endsWith(StringBuilder text, String end) {
        return text.lastIndexOf(end) == text.length() - end.length() && text.length() >= end.length();
    }

    /// The second of two short numbers, "Dendrology 56, 8 (2013)", behind which no other stands.
    private static boolean isIssue(Reading reading, int place) {
        return place > 0
                && reading.atom(place).before() == Sep.COMMA
                && ISSUE.matcher(reading.facts(place).text()).matches()
                && VOLUME_LAST.matcher(reading.facts(place - 1).text()).find()
                && (place + 1 == reading.size() || reading.label(place + 1) != Label.NUMBERS);
    }

    private boolean isVenue(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lexicon.isPublisher(lower) && (lexicon.isVenue(lower) || lexicon.isVenue(Words.first(lower)));
    }

    private static boolean isImprint(String name) {
        return IMPRINTS.contains(name);
    }

    private Optional<String> publisher(Reading reading) {
        for (List<Integer> group : FieldGroups.of(reading, Label.PUBLISHER)) {
            String whole = FieldGroups.text(reading, group);
            if (lexicon.isPublisher(whole.toLowerCase(Locale.ROOT))) {
                return Optional.of(whole);
            }
        }
        for (int place : reading.places(Label.PUBLISHER)) {
            String name = house(reading.facts(place).text());
            if (!name.isBlank()) {
                return Optional.of(name.strip());
            }
        }
        for (int place : reading.places(Label.BODY)) {
            String text = reading.facts(place).text();
            for (String part : Words.split(text, "(),/&")) {
                if (lexicon.isPlatform(part.strip().toLowerCase(Locale.ROOT))) {
                    return Optional.of(part.strip());
                }
            }
        }
        return Optional.empty();
    }

    /// The name of a publisher without what leads to it and what it came out as.
    private static String house(String text) {
        String name = text.substring(Math.max(0, BEFORE_HOUSE.end(text, 0)));
        return Words.endsWithAny(name, HOUSE_ENDS) ? BEHIND_HOUSE.matcher(name).replaceFirst("") : name;
    }
}
