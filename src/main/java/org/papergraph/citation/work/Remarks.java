package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// The curator's own words about a work: the text behind the reference that is no field of it.
final class Remarks {
    private static final List<String> ARROWS = List.of("->", "=>", "→", "⇒", "➔", "⟶");
    /// Words of a remark before a title; fewer are a label.
    private static final int LEAST_BEFORE = 4;

    private Remarks() {}

    static Optional<String> of(Reading reading) {
        List<Integer> title = reading.places(Label.TITLE);
        int after = title.isEmpty() ? -1 : title.getLast();
        List<Integer> behind = new ArrayList<>();
        for (int place : reading.places(Label.NOTE)) {
            if (place > after && !isName(reading, place)) {
                behind.add(place);
            }
        }
        if (behind.isEmpty()) {
            return before(reading);
        }
        // What stands between the cells of a row, or the values of two keys, belongs to neither.
        boolean cells = reading.atom(behind.getFirst()).cell()
                != reading.atom(behind.getLast()).cell();
        String text = cells ? byCell(reading, behind) : span(reading, behind.getFirst(), last(reading, behind));
        String cleaned = withoutArrow(
                Words.spaced(text, "" + MarkedText.LABEL + MarkedText.CELL).strip());
        return cleaned.isEmpty() ? Optional.empty() : Optional.of(cleaned);
    }

    /// "-> What it is about": the arrow parts the remark from its work.
    private static String withoutArrow(String remark) {
        for (String arrow : ARROWS) {
            if (remark.startsWith(arrow)) {
                return remark.substring(arrow.length()).strip();
            }
        }
        return remark;
    }

    /// What a curator says of a work before its title.
    private static Optional<String> before(Reading reading) {
        int end = 0;
        while (end < reading.size()
                && reading.label(end) == Label.NOTE
                && reading.atom(end).cell() == 0) {
            end++;
        }
        boolean title = end > 0 && end < reading.size() && reading.label(end) == Label.TITLE;
        return title && reading.facts(0).words() >= LEAST_BEFORE
                ? Optional.of(span(reading, 0, end - 1))
                : Optional.empty();
    }

    /// The cells one after the other; such as hold but tags count only where no other says anything.
    private static String byCell(Reading reading, List<Integer> places) {
        Collection<List<Integer>> cells = places.stream()
                .collect(Collectors.groupingBy(place -> reading.atom(place).cell(), TreeMap::new, Collectors.toList()))
                .values();
        boolean prose = cells.stream().anyMatch(cell -> !isTags(reading, cell));
        return cells.stream()
                .filter(cell -> !prose || !isTags(reading, cell))
                .map(cell -> span(reading, cell.getFirst(), cell.getLast()))
                .collect(Collectors.joining(" "));
    }

    /// Whether a cell holds nothing but words in square brackets, as tags do.
    private static boolean isTags(Reading reading, List<Integer> cell) {
        return cell.stream().allMatch(place -> reading.atom(place).bracket() == '[');
    }

    /// A remark of some length runs on over what looks like fields inside it.
    private static int last(Reading reading, List<Integer> places) {
        int last = places.getLast();
        boolean prose = reading.facts(places.getFirst()).words() >= 4
                && reading.atom(places.getFirst()).bracket() == 0;
        boolean runsOn = prose
                && reading.size() - 1 - last <= 2
                && places.size() > 2
                && IntStream.range(last + 1, reading.size())
                        .noneMatch(place -> isTagged(reading.atom(place)) || isIdentifier(reading, place));
        return runsOn ? reading.size() - 1 : last;
    }

    /// "We show … [[pdf](…)] [2023]": what stands in square brackets behind the label of a link.
    private static boolean isTagged(Atom atom) {
        return atom.bracket() == '[' && (atom.before() == Sep.LABEL || atom.before() == Sep.OPEN);
    }

    /// "We show …", and "DOI: 10.1234/x" on the line below.
    private static boolean isIdentifier(Reading reading, int place) {
        return reading.facts(place).is(Token.IDENTIFIER)
                && reading.atom(place - 1).before() == Sep.LINE;
    }

    /// A bracket that holds the name of a system only.
    private static boolean isName(Reading reading, int place) {
        Atom atom = reading.atom(place);
        String text = reading.facts(place).text();
        boolean alone = (place + 1 >= reading.size()
                        || reading.atom(place + 1).bracket() != atom.bracket()
                        || reading.atom(place + 1).before() == Sep.OPEN)
                && atom.before() == Sep.OPEN;
        return atom.bracket() != 0 && alone && text.split(" ").length == 1;
    }

    private static String span(Reading reading, int first, int last) {
        MarkedText text = reading.text();
        int start = reading.atom(first).start();
        int end = reading.atom(last).end();
        while (end < text.length() && ".!?)”\"'’。！？".indexOf(text.at(end)) >= 0) {
            end++;
        }
        if (start > 0 && "\"“'‘".indexOf(text.at(start - 1)) >= 0) {
            start--;
        }
        String span = text.substring(start, end);
        return span.endsWith(")") && Words.count(span, ')') > Words.count(span, '(')
                ? span.substring(0, span.length() - 1)
                : span;
    }
}
