package org.papergraph.citation.entry;

import java.util.regex.Pattern;
import org.papergraph.bib.Publication;
import org.papergraph.citation.name.Bylines;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.LeadingNames;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;
import org.papergraph.citation.venue.VenueNumbers;
import org.papergraph.citation.venue.VenueShape;

/// Tells a text that is a whole reference, people first, from a remark, and from one that only credits a work named
/// above it.
final class CitedLine {
    /// Pieces of a text that are looked at for names.
    private static final int MOST_PIECES = 24;
    /// Words of a journal's name and the numbers behind it.
    private static final int LONGEST_SOURCE = 10;
    private static final Pattern LEADS_SOURCE = Pattern.compile("^(?:,? et al\\b)?[\\s.,;:()\\[\\]|·•–—-]*"
            + "(?:(?:1[89]|20)\\d\\d[a-d]?)?"
            + "[\\s.,;:()\\[\\]" + MarkedText.LINE + MarkedText.LABEL + "]*(?:[Ii]n:? )?");
    private static final StemPattern ENDS_NAMES = StemPattern.of("[" + MarkedText.LINE + MarkedText.LABEL
            + "]| (?:[Ii]n|[-–—|·•]) |,? et al\\b|[.,;:]? [(\\[]?(?:1[89]|20)\\d\\d\\b");

    private static final Pattern DATED = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\)?\\.?$");

    private final Vocabulary vocabulary;
    private final NameShape names;
    private final VenueShape venues;

    CitedLine(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new NameShape(vocabulary);
        this.venues = new VenueShape(vocabulary.lexicon());
    }

    /// Whether a plain text is a whole reference: at least one name, then a longer text.
    boolean is(String plain) {
        People people = people(plain);
        int words = people.next.split(" ").length;
        boolean quoted = people.next.startsWith("\"") || people.next.startsWith("“");
        return people.count > 0 && !people.next.isEmpty() && (quoted || words >= 3) && venues.score(people.next) < 2;
    }

    /// Whether names that a reference begins with lead to a title in quotation marks: "Lind, Ann. “Reeds at Rest.”".
    boolean isQuoted(MarkedText text) {
        LeadingNames leading = LeadingNames.of(text, vocabulary);
        return !leading.names().isEmpty() && Words.isOneOf(firstVisible(text.string(), leading.end()), "\"“");
    }

    /// Whether a text begins with people, and says more.
    boolean isReference(MarkedText text) {
        return is(text.string().strip())
                || !LeadingNames.of(text, vocabulary).names().isEmpty();
    }

    private static char firstVisible(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) <= ' ' || Words.isOneOf(text.charAt(i), ".,"))) {
            i++;
        }
        return Boundaries.charAt(text, i);
    }

    /// Whether a text says who made a work, and behind that at most when and where it came out.
    boolean isCredit(MarkedText text) {
        String whole = text.string();
        int start = whole.length() - whole.stripLeading().length();
        int by = start < whole.length() ? Bylines.endOfBy(whole, start, start) : -1;
        if (by < 0) {
            return isCreditAlone(text);
        }
        MarkedText names = new MarkedText();
        names.append(text, by, text.length());
        return isCreditAlone(names);
    }

    private boolean isCreditAlone(MarkedText text) {
        int end = endOfPeople(text);
        return end >= 0 && isSource(text.string().substring(end));
    }

    /// Whether a text says who made a work and ends in the year, a few words before that, known for a venue or not.
    boolean isDatedCredit(MarkedText text) {
        int end = endOfPeople(text);
        String source = end < 0 ? "" : text.string().substring(end).strip();
        return Words.count(source, ' ') <= LONGEST_SOURCE
                && DATED.matcher(source).find();
    }

    /// End of the people that a text begins with, or -1.
    private int endOfPeople(MarkedText text) {
        LeadingNames leading = LeadingNames.of(text, vocabulary);
        if (!leading.names().isEmpty()) {
            return leading.end();
        }
        String plain = text.string();
        int border = borderAt(plain, 0);
        int end = endOfNames(plain, 0, border);
        if (!isPerson(plain.substring(0, end), 0)) {
            return -1;
        }
        People people = people(plain.substring(0, end < border ? end : endOfNames(plain, border, plain.length())));
        return people.count > 0 ? people.end : -1;
    }

    /// The first place of a stretch where something other than names begins, or its end.
    private static int endOfNames(String text, int from, int to) {
        int end = from;
        while (end < to && !ENDS_NAMES.startsAt(text, end)) {
            end++;
        }
        return end;
    }

    private boolean isSource(String text) {
        String source = LEADS_SOURCE.matcher(text).replaceFirst("");
        if (source.isEmpty() || venues.score(source.substring(0, borderAt(source, 0))) >= 2) {
            return true;
        }
        if (Words.count(source, ' ') >= LONGEST_SOURCE) {
            return false;
        }
        Publication numbers = VenueNumbers.numbers(source);
        return numbers.volume().isPresent()
                && (numbers.issue().isPresent() || numbers.pages().isPresent());
    }

    /// The people that a text begins with.
    ///
    /// @param count of the pieces that hold them
    /// @param next the piece behind them, empty where there is none
    /// @param end of the people
    private record People(int count, String next, int end) {}

    private People people(String plain) {
        int people = 0;
        int at = 0;
        while (people < MOST_PIECES && at <= plain.length()) {
            int start = at;
            int end = people == MOST_PIECES - 1 ? plain.length() : borderAt(plain, at);
            String part = plain.substring(at, end);
            at = borderEnd(plain, end);
            if (!isPerson(part, people)) {
                return new People(people, part, start);
            }
            people++;
        }
        return new People(people, "", plain.length());
    }

    /// @param before how many people stand before
    private boolean isPerson(String part, int before) {
        double score = names.score(EtAl.without(part));
        return score > 0.2
                || (score > -0.8 && before > 0 && part.indexOf(' ') < 0)
                || part.equalsIgnoreCase("et al")
                || part.equalsIgnoreCase("et al.");
    }

    /// Place of the next mark that parts pieces of a reference, or the end of the text.
    static int borderAt(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Words.isOneOf(text.charAt(i), ",;:.") && borderEnd(text, i) <= text.length()) {
                return i;
            }
        }
        return text.length();
    }

    /// End of the mark and the spaces that part pieces at this place; beyond the text where none do.
    private static int borderEnd(String text, int i) {
        int end = i + 1;
        boolean stop = Boundaries.charAt(text, i) == '.';
        if (stop && !(i > 2 && text.substring(i - 3, i).chars().allMatch(Character::isLowerCase))) {
            return text.length() + 1;
        }
        end += !stop && Words.isOneOf(Boundaries.charAt(text, end), "\"”") ? 1 : 0;
        int space = end;
        while (space < text.length() && text.charAt(space) <= ' ') {
            space++;
        }
        return space > end ? space : text.length() + 1;
    }
}
