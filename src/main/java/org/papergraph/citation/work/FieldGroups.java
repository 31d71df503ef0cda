package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// Groups of neighbouring atoms of one field.
final class FieldGroups {
    /// Parts of an enumeration in a name.
    private static final int MOST = 4;

    private FieldGroups() {}

    /// The groups of a field, each the places of its atoms.
    static List<List<Integer>> of(Reading reading, Label label) {
        List<Integer> places = reading.places(label);
        if (places.isEmpty()) {
            return List.of();
        }
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        for (int place : places) {
            boolean parted = label == Label.VENUE && !group.isEmpty() && partsVenue(reading, place);
            if (!group.isEmpty() && (place != group.getLast() + 1 || parted)) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(place);
        }
        groups.add(group);
        return groups;
    }

    /// Two venues side by side: parted by a full stop, a border, two links or bold letters.
    private static boolean partsVenue(Reading reading, int at) {
        Atom atom = reading.atom(at);
        Atom previous = reading.atom(at - 1);
        boolean links = atom.linked() && previous.linked() && atom.link() != previous.link();
        boolean place = atom.before() == Sep.COMMA
                && reading.facts(at).venue() < 1
                && reading.facts(at).words() <= 3
                && !atom.small()
                && !enumerates(reading, at)
                && !closes(reading.facts(at).text())
                && reading.facts(at - 1).venue() >= 2;
        boolean slanted = atom.is(MarkedText.ITALIC) && previous.is(MarkedText.ITALIC);
        boolean stopped = atom.before() == Sep.STOP
                && !slanted
                && !isShortened(reading.facts(at - 1))
                && !isSubtitle(reading, at);
        boolean tag = atom.before() == Sep.COMMA && atom.is(MarkedText.BOLD) && !previous.is(MarkedText.BOLD);
        return links || place || stopped || tag || atom.before() == Sep.PIPE || atom.before() == Sep.CELL;
    }

    /// "In: Reeds. A History. Oulu: Press": the subtitle of a book, where it came out right behind.
    private static boolean isSubtitle(Reading reading, int at) {
        AtomFacts facts = reading.facts(at);
        boolean unknown = facts.venue() < 1 && reading.facts(at - 1).venue() < 1;
        return unknown
                && facts.words() > 1
                && Character.isUpperCase(facts.text().charAt(0))
                && reading.atom(at).bracket() == 0
                && at + 1 < reading.size()
                && (reading.facts(at + 1).is(Token.PLACE)
                        || reading.facts(at + 1).is(Token.PUBLISHER));
    }

    /// "Front. Dendrol.": one short word that is no venue of its own.
    private static boolean isShortened(AtomFacts facts) {
        return facts.words() == 1 && facts.venue() < 0.5 && facts.text().length() <= 8;
    }

    /// "Journal of Testing, Verification, and Reliability", "Journal of Reeds, Marshes, Waters and Rivers": an "and"
    /// ends
    /// the enumeration.
    private static boolean enumerates(Reading reading, int at) {
        int next = at + 1;
        while (next < reading.size()
                && next - at <= MOST
                && reading.label(next) == Label.VENUE
                && reading.atom(next).before() == Sep.COMMA) {
            String text = reading.facts(next).text();
            if (text.startsWith("and ") || closes(text)) {
                return true;
            }
            next++;
        }
        return false;
    }

    /// "Journal of Marsh Markets, Policy and Regulation"
    private static boolean closes(String text) {
        return text.contains(" and ") || text.contains(" & ");
    }

    /// Text of a group with what stands between its atoms, brackets closed.
    static String text(Reading reading, List<Integer> group) {
        int start = reading.atom(group.getFirst()).start();
        int end = reading.atom(group.getLast()).end();
        MarkedText text = reading.text();
        String span = group.size() == 1 ? reading.facts(group.getFirst()).text() : text.substring(start, end);
        int written = start;
        int length = text.length();
        char behind = end < length ? text.at(end) : '\n';
        if ((behind == ')' && Words.count(span, '(') > Words.count(span, ')'))
                || (behind == '）' && Words.count(span, '（') > Words.count(span, '）'))
                || (behind == ']' && Words.count(span, '[') > Words.count(span, ']'))) {
            end++;
        }
        end += end < length && text.at(end) == '”' && Words.count(span, '“') > Words.count(span, '”') ? 1 : 0;
        end += end < length && text.at(end) == '“' && Words.count(span, '„') > Words.count(span, '“') ? 1 : 0;
        end += end < length && text.at(end) == '"' && Words.count(span, '"') % 2 == 1 ? 1 : 0;
        // A quotation that opens the span but closes right behind it, or a question mark that belongs to it.
        if (end < length && Words.isOneOf(text.at(end), "?!")) {
            end++;
        }
        boolean goesOn = reading.atom(group.getFirst()).quote()
                != reading.atom(group.getLast()).quote();
        if (goesOn && start > 0 && reading.atom(group.getFirst()).quote() > 0 && text.at(start - 1) == '‘') {
            // "‘Still waters!’: reeds at rest"
            start--;
        }
        if (start > 0
                && isQuote(text.at(start - 1))
                && reading.atom(group.getFirst()).quote() > 0) {
            start--;
            if (reading.atom(group.getLast()).quote()
                    == reading.atom(group.getFirst()).quote()) {
                while (end < length && !isQuote(text.at(end)) && Words.isOneOf(text.at(end), ".,")) {
                    end++;
                }
                end += end < length && isQuote(text.at(end)) ? 1 : 0;
            }
        }
        boolean same = start == written && end - start == span.length();
        return same ? span : text.substring(start, end);
    }

    private static boolean isQuote(char c) {
        return Words.isOneOf(c, "\"“”«»「」『』„《》");
    }
}
