package org.papergraph.citation.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// Tells how the title of a unit stands out, and what stands beside it.
final class TitlePlace {
    private static final StemPattern PAPERS = StemPattern.of("(?iU)\\b(?:papers|articles)\\b");
    /// Words of a title that is written as titles are; one word in so many at least is long and has a capital.
    private static final int LEAST_PAPER = 7;

    private static final int LONG = 4;

    private TitlePlace() {}

    /// Whether a bullet below a heading of papers, or among some, is but a title, most of whose long words have
    /// capitals.
    static boolean isAmongPapers(Reading reading, List<Integer> title, boolean papers) {
        List<String> headings = reading.unit().headings();
        boolean headed = !headings.isEmpty() && PAPERS.isIn(headings.getLast());
        if (!(papers || headed) || !isWhole(reading, title)) {
            return false;
        }
        List<String> words = new ArrayList<>();
        title.forEach(place -> words.addAll(Words.split(reading.facts(place).text(), " ")));
        long capitals = words.stream()
                .filter(word -> word.length() >= LONG && Character.isUpperCase(word.charAt(0)))
                .count();
        long all = words.stream().filter(word -> word.length() >= LONG).count();
        return words.size() >= LEAST_PAPER && capitals * 4 >= all * 3;
    }

    /// Whether a title that is linked, or bold on a line of its own, opens the unit.
    static boolean opensWithLink(Reading reading) {
        return reading.size() > 0
                && !reading.places(Label.TITLE).isEmpty()
                && reading.places(Label.TITLE).getFirst() == 0
                && ((reading.atom(0).linked() && (linkedWords(reading) >= 2 || endsThere(reading)))
                        || boldLine(reading));
    }

    /// Whether a title in bold stands alone on its line but for the labels of links.
    private static boolean boldLine(Reading reading) {
        int end = 0;
        while (end < reading.size() && reading.atom(end).is(MarkedText.BOLD)) {
            end++;
        }
        boolean alone = end < reading.size() && reading.atom(end).before() == Sep.LINE;
        return alone && reading.facts(0).words() >= 2 && !reading.unit().links().isEmpty();
    }

    /// Whether a field, not a sentence, goes on behind the linked title.
    private static boolean endsThere(Reading reading) {
        return reading.size() == 1 || reading.atom(1).before() != Sep.SPACE;
    }

    private static int linkedWords(Reading reading) {
        int words = 0;
        for (int place : reading.places(Label.TITLE)) {
            words += reading.atom(place).linked() ? reading.facts(place).words() : 0;
        }
        return words;
    }

    /// Whether the marked title opens the paragraph.
    static boolean onlyTitle(Reading reading, List<Integer> title) {
        Atom first = reading.atom(title.getFirst());
        boolean opens = title.getFirst() == 0
                && (first.linked() || first.is(MarkedText.BOLD) || (first.quote() > 0 && Admission.isLinked(reading)))
                && ((first.is(MarkedText.BOLD) && first.linked()) || isOnlyTagged(reading, title));
        String text = reading.facts(title.getFirst()).text().toLowerCase(Locale.ROOT);
        return opens
                && !text.startsWith("back to")
                && reading.facts(title.getFirst()).words() >= 2;
    }

    /// Whether nothing but a remark of its kind, or of when it was seen, stands beside the title.
    private static boolean isOnlyTagged(Reading reading, List<Integer> title) {
        return title.size() + reading.places(Label.KIND).size() == reading.size();
    }

    /// "BROAD datasets [[Web](…)]": a title, the labels of its links, and nothing else.
    static boolean onlyLabelled(Reading reading, List<Integer> title) {
        int links = reading.roles().links().size();
        for (int link = 0; link < links; link++) {
            if (!reading.roles().isLabel(link)) {
                return false;
            }
        }
        int end = reading.text().length();
        boolean labelLast = end > 0 && reading.text().at(end - 1) == MarkedText.LABEL;
        return links > 0
                && labelLast
                && title.size() == reading.size()
                && !reading.roles().text(0).isEmpty();
    }

    /// "A Title [[paper](…)]": a title, and the label of a copy.
    static boolean isLabelledPaper(Reading reading) {
        return !reading.roles().links().isEmpty()
                && reading.roles().role(0) == Lexicon.Role.PAPER
                && isWhole(reading, reading.places(Label.TITLE))
                && onlyLabelled(reading, reading.places(Label.TITLE));
    }

    static boolean titleMarked(Reading reading) {
        Atom first = reading.atom(reading.places(Label.TITLE).getFirst());
        return first.is(MarkedText.BOLD)
                || first.quote() > 0
                || (first.linked() && reading.places(Label.TITLE).getFirst() == 0);
    }

    /// Whether a title of several words or letters is all that stands in a unit but for a bracket behind it.
    static boolean isWhole(Reading reading, List<Integer> title) {
        if (title.isEmpty() || title.getFirst() != 0) {
            return false;
        }
        String text = reading.facts(0).text();
        boolean several = text.indexOf(' ') > 0 || title.size() > 1 || Scripts.hasCjk(text);
        boolean alone =
                title.size() == reading.size() || reading.atom(title.size()).bracket() != 0;
        return several && alone && !reading.facts(0).startsLower();
    }

    /// Whether a unit opens with words enough for a title, and has but a marked remark behind them.
    static boolean isTitle(Reading reading, List<Integer> title) {
        if (title.isEmpty() || title.getFirst() != 0) {
            return false;
        }
        int words = 0;
        for (int place : title) {
            words += reading.facts(place).words();
        }
        boolean remark = title.size() == reading.size()
                || reading.atom(title.size()).is(MarkedText.ITALIC)
                || reading.atom(title.size()).bracket() != 0;
        return words >= 3
                && remark
                && !reading.facts(0).startsLower()
                && !reading.facts(title.getLast()).text().endsWith("?");
    }
}
