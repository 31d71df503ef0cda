package org.papergraph.citation.work;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.PublicationDate;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Statements;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.ListEntry;

/// Reads when a work came out: from the atoms of the date, or else from venue, tags, labels of links and title.
final class DateReader {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /// "ICLR 18", and not "DEF CON 23", which counts its meetings.
    private static final Pattern GLUED_YEAR = Pattern.compile(
            "(?:\\b(?!(?:DEF ?)?CON\\b)(?:[A-Z][A-Za-z&/-]*[A-Z]|ar[Xx]iv)\\s?['’‘]?\\s?)((?:19|20)?\\d\\d)(?!\\d)");
    private static final Pattern LABEL_YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern BRACKETED_YEAR = Pattern.compile("\\(((?:19|20)\\d\\d)\\)");
    /// "Operating Systems Fall 2012": the term in which a course was given.
    private static final Pattern TERM =
            Pattern.compile("(?i)\\b(?:spring|summer|fall|autumn|winter)(?: term| semester)? ((?:19|20)\\d\\d)$");
    private static final Pattern YEAR_AND_ISSUE = Pattern.compile("(?:19|20)\\d\\d/\\d{1,2}");

    private final DateScan dates;

    DateReader(DateScan dates) {
        this.dates = dates;
    }

    /// The date of publication: the most precise of those that stand outside title and remark.
    Optional<PublicationDate> date(Reading reading) {
        Optional<PublicationDate> best = Optional.empty();
        for (int place : reading.places(Label.DATE)) {
            String text = reading.facts(place).text();
            Optional<PublicationDate> date = dates.date(isYearAndIssue(reading, place) ? text.substring(0, 4) : text);
            boolean better = date.isPresent()
                    && (best.isEmpty()
                            || (best.get().month().isEmpty()
                                    && date.get().month().isPresent()
                                    && date.get().year() == best.get().year()
                                    && reading.atom(place).bracket() == 0));
            best = better ? date : best;
        }
        return best.or(() -> fromVenue(reading))
                .or(() -> fromTags(reading))
                .or(() -> fromLabels(reading))
                .or(() -> fromTitle(reading));
    }

    /// "2011/2 (N° 164)", as French journals count: the second issue of the year, not February.
    private static boolean isYearAndIssue(Reading reading, int place) {
        return place + 1 < reading.size()
                && reading.atom(place + 1).bracket() == '('
                && reading.facts(place + 1).is(AtomFacts.Token.NUMBERS)
                && YEAR_AND_ISSUE.matcher(reading.facts(place).text()).matches();
    }

    private Optional<PublicationDate> fromVenue(Reading reading) {
        for (int place : reading.places(Label.VENUE)) {
            if (!reading.facts(place).numbers().any()) {
                continue;
            }
            String text = reading.facts(place).text();
            boolean preprint = text.regionMatches(true, 0, "arxiv", 0, 5);
            Optional<PublicationDate> date = preprint ? Optional.empty() : dates.date(text);
            if (date.isPresent()) {
                return date;
            }
            Matcher glued = GLUED_YEAR.matcher(text);
            if (glued.find()) {
                return Optional.of(PublicationDate.ofYear(year(glued.group(1))));
            }
        }
        return Optional.empty();
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() == 2 ? DateScan.expanded(number) : number;
    }

    private Optional<PublicationDate> fromTags(Reading reading) {
        for (int place : reading.places(Label.KIND)) {
            String text = reading.facts(place).text();
            boolean dated = reading.facts(place).numbers().any() && !Statements.is(text) && !isDayInRow(reading, place);
            Optional<PublicationDate> date = dated ? dates.date(text) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /// Whether a day, or the year behind it, stands in a column that is said to hold no date of publication: when a
    /// work was read.
    private static boolean isDayInRow(Reading reading, int place) {
        boolean alone = reading.atom(place).before() == Sep.CELL
                && (place + 1 == reading.size() || reading.atom(place + 1).before() == Sep.CELL);
        return reading.unit().kind() == ListEntry.Kind.ROW
                && reading.facts(place).is(AtomFacts.Token.DATE)
                && !(alone && YEAR.matcher(reading.facts(place).text()).matches());
    }

    /// A year in brackets inside the title: "Sequence Models(2017): A Tutorial".
    private static Optional<PublicationDate> fromTitle(Reading reading) {
        for (int place : reading.places(Label.TITLE)) {
            if (!reading.facts(place).numbers().any()) {
                continue;
            }
            String text = reading.facts(place).text();
            Matcher year = BRACKETED_YEAR.matcher(text);
            if (year.find()) {
                return PublicationDate.parse(year.group(1));
            }
            Matcher term = TERM.matcher(text);
            if (term.find()) {
                return PublicationDate.parse(term.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> fromLabels(Reading reading) {
        for (int link = 0; link < reading.roles().links().size(); link++) {
            String text = reading.roles().isLabel(link) ? reading.roles().text(link) : "";
            if (!Words.hasDigit(text)) {
                continue;
            }
            Matcher year = LABEL_YEAR.matcher(text);
            if (year.find()) {
                return PublicationDate.parse(year.group(1));
            }
        }
        return Optional.empty();
    }
}
