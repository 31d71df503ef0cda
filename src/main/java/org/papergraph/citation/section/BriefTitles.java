package org.papergraph.citation.section;

import java.util.List;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.StemPattern;

/// Tells sections of books from those of papers where entries say nothing but title and authors, "Reeds at Rest - Ada
/// Lindqvist": books have shorter titles and fewer authors.
public final class BriefTitles {
    private static final double WORDS = 5.2;
    private static final double AUTHORS = 2.2;
    private static final int LEAST = 2;
    /// Papers are read at meetings, whatever the length of their titles.
    private static final StemPattern MEETING = StemPattern.of(
            "(?iU)\\b(?:reading groups?|journal club|seminars?|weeks?|weekly|sessions?|schedule|papers?)\\b");

    private BriefTitles() {}

    /// Whether the entries of a section that say no more are books.
    static boolean areBooks(List<Reading> section) {
        int bare = 0;
        double words = 0;
        double authors = 0;
        for (Reading reading : section) {
            if (isBare(reading) && !reading.places(Label.AUTHOR).isEmpty()) {
                bare++;
                words += words(reading);
                authors += reading.places(Label.AUTHOR).size();
            }
        }
        return bare >= LEAST
                && words / bare <= WORDS
                && authors / bare <= AUTHORS
                && !isMeeting(section.getFirst().unit().headings());
    }

    /// Whether headings say that papers are listed, or what is read at meetings.
    public static boolean isMeeting(List<String> headings) {
        return headings.stream().anyMatch(MEETING::isIn);
    }

    /// Whether an entry holds a title without quotation marks and authors, and nothing of where or when the work came
    /// out.
    public static boolean isBare(Reading reading) {
        return !reading.places(Label.TITLE).isEmpty()
                && !(reading.places(Label.AUTHOR).isEmpty()
                        && reading.places(Label.BODY).isEmpty())
                && reading.places(Label.DATE).isEmpty()
                && reading.places(Label.VENUE).isEmpty()
                && reading.places(Label.NUMBERS).isEmpty()
                && reading.atom(reading.places(Label.TITLE).getFirst()).quote() == 0
                && !Admission.isLinked(reading);
    }

    /// Words of the title before its subtitle.
    private static int words(Reading reading) {
        int words = 0;
        for (int place : reading.places(Label.TITLE)) {
            Sep sep = reading.atom(place).before();
            if (words > 0 && (sep == Sep.COLON || sep == Sep.QUERY || sep == Sep.STOP)) {
                return words;
            }
            words += reading.facts(place).words();
        }
        return words;
    }
}
