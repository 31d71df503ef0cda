package org.papergraph.citation.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the imprint that ends a reference to a book, "Sofia: Marin Press": where the publisher sits, which need be no
/// place that is known, and its name, which need be none either.
final class Imprint {
    private static final double SURE = 6;
    private static final double NOT = 4;
    private static final double SUBTITLE = 3;
    private static final Pattern BOOK_NUMBER = Pattern.compile("(?i)isbn|97[89]");
    private static final Set<Token> BEHIND = Set.of(Token.DATE, Token.NUMBERS, Token.IDENTIFIER, Token.KIND);

    private Imprint() {}

    /// Adds to the evidence of the atoms of an imprint whose publisher stands behind a colon.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int house = house(atoms, facts);
        if (house < 2 || !isImprint(atoms, facts, house)) {
            return;
        }
        int places = placeStart(atoms, facts, house);
        if (places == house - 1 && facts.get(house).is(Token.PLACE) && !isPlace(facts.get(places))) {
            // "Marin Books: Oulu, 1984"
            evidence[places][Label.PUBLISHER.place()] = Math.max(evidence[places][Label.PUBLISHER.place()], SURE);
            evidence[places][Label.VENUE.place()] -= NOT;
            evidence[house][Label.KIND.place()] = SURE;
            return;
        }
        for (int i = places; i < house; i++) {
            evidence[i][Label.KIND.place()] = SURE;
        }
        evidence[house][Label.PUBLISHER.place()] = Math.max(evidence[house][Label.PUBLISHER.place()], SURE);
        for (int i = house + 1; i < atoms.size() && isFurtherHouse(atoms.get(i), facts.get(i)); i++) {
            evidence[i][Label.PUBLISHER.place()] = Math.max(evidence[i][Label.PUBLISHER.place()], SURE);
            evidence[i][Label.AUTHOR.place()] -= NOT;
        }
        for (int i = 1; i < places; i++) {
            Atom subtitle = atoms.get(i);
            if (subtitle.small() && subtitle.before() == Sep.COLON && !subtitle.isMarked()) {
                // "Reading catalogues: toward a quiet criticism. Marsh Studies. Urbana: …"
                evidence[i][Label.TITLE.place()] += SUBTITLE;
                evidence[i][Label.NOTE.place()] -= SUBTITLE;
            }
        }
    }

    /// The atom that may name the publisher: the last but for numbers and dates, or the first that is known for one and
    /// stands behind a colon.
    private static int house(List<Atom> atoms, List<AtomFacts> facts) {
        for (int i = 2; i < atoms.size(); i++) {
            if (facts.get(i).is(Token.PUBLISHER) && atoms.get(i).before() == Sep.COLON && isImprint(atoms, facts, i)) {
                return i;
            }
        }
        int last = facts.size() - 1;
        while (last > 0
                && BEHIND.contains(facts.get(last).token())
                && atoms.get(last).cell() == 0) {
            last--;
        }
        return last;
    }

    /// "…: Marin Press, Leme Group, 2013"
    private static boolean isFurtherHouse(Atom atom, AtomFacts facts) {
        return (atom.before() == Sep.COMMA || atom.before() == Sep.SEMICOLON)
                && !atom.isMarked()
                && !BEHIND.contains(facts.token())
                && isName(facts, 4);
    }

    /// "… Oulu 2021, Marin Verlag." behind a sentence: the place before the year, the publisher behind it.
    static void weighDated(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i + 2 < atoms.size(); i++) {
            Sep sep = atoms.get(i).before();
            if (isPlace(facts.get(i))
                    && (sep == Sep.STOP || sep == Sep.QUERY || sep == Sep.CLOSE)
                    && facts.get(i + 1).is(Token.DATE)
                    && atoms.get(i + 1).before() == Sep.SPACE
                    && isHouse(atoms, facts, i + 2)) {
                evidence[i][Label.KIND.place()] = SURE;
                evidence[i + 2][Label.PUBLISHER.place()] = SURE;
                evidence[i + 2][Label.AUTHOR.place()] -= NOT;
                evidence[i + 2][Label.NOTE.place()] -= NOT;
                return;
            }
        }
    }

    /// "*Reeds at Rest*, Marin, Oulu 2021", "*Reeds at Rest*. Marin, Oulu, 2021": behind an italic title the publisher,
    /// then place and year.
    static void weighPlaced(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 3; i < atoms.size(); i++) {
            int house = i - 2;
            boolean parted =
                    atoms.get(house).before() == Sep.STOP && facts.get(house).venue() < 2;
            if (facts.get(i).is(Token.DATE)
                    && (atoms.get(i).before() == Sep.SPACE
                            || (parted && atoms.get(i).before() == Sep.COMMA))
                    && (isPlace(facts.get(i - 1)) || (i + 1 == atoms.size() && isTown(facts, i - 1)))
                    && atoms.get(i - 1).before() == Sep.COMMA
                    && (parted || atoms.get(house).before() == Sep.COMMA)
                    && !atoms.get(house).isMarked()
                    && !atoms.get(i - 1).isMarked()
                    && !facts.get(house).is(Token.PLACE)
                    && isPhrase(facts.get(house))
                    && isBehindItalics(atoms, facts, house)) {
                evidence[house][Label.PUBLISHER.place()] = Math.max(evidence[house][Label.PUBLISHER.place()], SURE);
                evidence[house][Label.AUTHOR.place()] -= NOT;
                evidence[i - 1][Label.KIND.place()] = SURE;
                evidence[i - 1][Label.BODY.place()] -= NOT;
                return;
            }
        }
    }

    /// "…, Marin Editore, Foggia 2001": a word or two behind a publisher that is known, or behind who edited the work.
    private static boolean isTown(List<AtomFacts> facts, int i) {
        AtomFacts town = facts.get(i);
        return town.words() <= 2
                && isName(town, 2)
                && town.token() == Token.NONE
                && (facts.get(i - 1).is(Token.PUBLISHER) || isCredit(facts.get(i - 2)));
    }

    /// "a cura di Ada Lind"
    private static boolean isCredit(AtomFacts facts) {
        return facts.is(Token.KIND) && facts.words() > 2;
    }

    /// Whether nothing but remarks stands between this atom and italics before it, or a statement who edited them.
    private static boolean isBehindItalics(List<Atom> atoms, List<AtomFacts> facts, int i) {
        int before = i - 1;
        if (isCredit(facts.get(before))) {
            return true;
        }
        while (before > 0 && facts.get(before).is(Token.KIND)) {
            before--;
        }
        return atoms.get(before).is(MarkedText.ITALIC);
    }

    /// A place that is known, or the town of a university.
    private static boolean isPlace(AtomFacts facts) {
        return facts.is(Token.PLACE) || (facts.words() == 1 && facts.body() > 3 && facts.venue() < 1);
    }

    /// "… Marin, 2016. ISBN 978-0000000002": the publisher before the year, without a place.
    static void weighNumbered(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 2; i + 1 < atoms.size(); i++) {
            Sep sep = atoms.get(i - 1).before();
            if (facts.get(i).is(Token.DATE)
                    && facts.get(i + 1).is(Token.IDENTIFIER)
                    && BOOK_NUMBER.matcher(facts.get(i + 1).text()).lookingAt()
                    && (sep == Sep.STOP
                            || sep == Sep.LINE
                            || (sep == Sep.COMMA && atoms.get(i - 2).isMarked()))
                    && !atoms.get(i - 1).isMarked()
                    && isName(facts.get(i - 1), 5)
                    && !facts.get(i - 1).is(Token.PLACE)) {
                evidence[i - 1][Label.PUBLISHER.place()] = Math.max(evidence[i - 1][Label.PUBLISHER.place()], SURE);
                evidence[i - 1][Label.AUTHOR.place()] -= NOT;
                return;
            }
        }
    }

    private static boolean isHouse(List<Atom> atoms, List<AtomFacts> facts, int i) {
        Sep behind = i + 1 < atoms.size() ? atoms.get(i + 1).before() : Sep.LINE;
        Sep before = atoms.get(i).before();
        return (before == Sep.COMMA || before == Sep.COLON)
                && !atoms.get(i).isMarked()
                && isName(facts.get(i), 4)
                && facts.get(i).venue() < 2
                && (behind == Sep.LINE
                        || behind == Sep.STOP
                        || behind == Sep.OPEN
                        || behind == Sep.LABEL
                        || behind == Sep.WRAP);
    }

    private static boolean isImprint(List<Atom> atoms, List<AtomFacts> facts, int last) {
        Atom place = atoms.get(last - 1);
        Atom house = atoms.get(last);
        boolean marked = place.isMarked() || house.isMarked();
        int start = placeStart(atoms, facts, last);
        Sep sep = atoms.get(start).before();
        boolean counted = start > 0
                && sep == Sep.COMMA
                && BEHIND.contains(facts.get(start - 1).token());
        // "…, 1989, A Title, Lund: Marin University Press": a press that is known needs no full stop before its place.
        boolean known = sep == Sep.COMMA && facts.get(last).is(Token.PUBLISHER);
        boolean ended = start > 0
                && (sep == Sep.STOP
                        || known
                        || sep == Sep.DASH
                        || sep == Sep.PIPE
                        || counted
                        || atoms.get(start - 1).isMarked());
        return house.before() == Sep.COLON
                && ended
                && !marked
                && isName(facts.get(last - 1), 3)
                && (isName(facts.get(last), 4) || (facts.get(last - 1).is(Token.PLACE) && isPhrase(facts.get(last))))
                && (isDescribed(facts, last - 1)
                        || atoms.subList(0, last - 1).stream().anyMatch(Atom::isMarked));
    }

    /// First of the places: "New York, London, Mumbai: …".
    private static int placeStart(List<Atom> atoms, List<AtomFacts> facts, int last) {
        int start = last - 1;
        while (start > 1
                && !atoms.get(start - 1).isMarked()
                && isFurtherPlace(atoms.get(start).before(), facts, start)) {
            start--;
        }
        return start;
    }

    /// Whether the place here and the atom before it are places: "New York, London: …", "Oulu ; Porto : …".
    private static boolean isFurtherPlace(Sep sep, List<AtomFacts> facts, int i) {
        boolean known = facts.get(i - 1).is(Token.PLACE)
                || facts.get(i).is(Token.PLACE)
                || (facts.get(i - 1).body() > 3 && facts.get(i - 1).words() == 1);
        return (sep == Sep.COMMA && isName(facts.get(i - 1), 3) && (known || isState(facts.get(i))))
                || (sep == Sep.SEMICOLON && isName(facts.get(i - 1), 3));
    }

    /// "New Brunswick, N.J: …", "Reading, MA: …": the short name of a state behind a town.
    private static boolean isState(AtomFacts facts) {
        String letters = facts.text().replace(".", "");
        return letters.length() == 2
                && Character.isUpperCase(letters.charAt(0))
                && Character.isUpperCase(letters.charAt(1));
    }

    /// "La Documentation palustre": behind a known place a few words are enough.
    private static boolean isPhrase(AtomFacts facts) {
        return facts.words() <= 5
                && facts.content() <= 1
                && !facts.startsLower()
                && !facts.numbers().any();
    }

    /// Capitalised words only, not many.
    private static boolean isName(AtomFacts facts, int words) {
        return facts.words() <= words
                && (facts.content() == 0 || facts.text().endsWith(" etc."))
                && !facts.startsLower()
                && !facts.numbers().any();
    }

    /// Whether a year is given and what stands before has words enough for a title.
    private static boolean isDescribed(List<AtomFacts> all, int place) {
        List<AtomFacts> before = all.subList(0, place);
        if (place >= 2 && before.getFirst().name() > 0 && before.getLast().token() == Token.NONE) {
            return all.stream().anyMatch(facts -> facts.is(Token.DATE));
        }
        return all.stream().anyMatch(facts -> facts.is(Token.DATE))
                && before.stream()
                        .anyMatch(facts -> facts.token() == Token.NONE && facts.words() >= 2 && facts.name() < 0);
    }
}
