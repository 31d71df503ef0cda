package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.PersonNameParser;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.name.EastAsianName;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameMarks;
import org.papergraph.citation.name.NameOrder;
import org.papergraph.citation.name.NamePiece;
import org.papergraph.citation.name.NameWriting;
import org.papergraph.citation.name.ParsedAuthor;
import org.papergraph.citation.name.VagueGroups;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Memo;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;

/// Reads the names out of the atoms of an author list, whatever style it is in: "Given Family", "Family, Given",
/// "Family I", BibTeX's "and", family names alone.
final class AuthorReader {
    private static final Pattern UNDOTTED = Pattern.compile("(?:^|\\s)\\p{Lu}(?:\\s|$)");

    /// "Ana Pastore y Piontti", "Joan Puig i Cadafalch": two family names of one person.
    private static final Pattern DOUBLE_FAMILY =
            Pattern.compile("\\p{Lu}\\S* (?:\\p{Lu}\\S* )+(?:y|i) \\p{Lu}[\\p{L}'’-]+");

    /// Characters of a name.
    private static final int LONGEST = 80;

    private final Lexicon lexicon;
    private final UnpartedNames unparted;
    private final Memo<String, Optional<Name>> known = new Memo<>(AuthorReader::name);

    AuthorReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.unparted = new UnpartedNames(lexicon);
    }

    /// Names and whether more are left out.
    record Authors(List<ParsedAuthor> names, boolean etAl, boolean inverted) {
        /// How the names are written, where they tell beyond doubt.
        NameWriting writing() {
            boolean bare = names.size() > 2
                    && names.stream().allMatch(name -> name.written().indexOf(' ') < 0);
            return inverted ? NameWriting.FAMILY_FIRST : bare ? NameWriting.FAMILY_ONLY : NameWriting.AS_READ;
        }
    }

    /// Reads the atoms at these places.
    ///
    /// @param writing how the list writes names
    Authors read(Reading reading, List<Integer> places, NameWriting writing) {
        List<NamePiece> pieces = new ArrayList<>();
        boolean etAl = false;
        boolean credited = false;
        for (int place : places) {
            Optional<String> whole = reading.credited(place);
            if (whole.isPresent()) {
                etAl |= EtAl.begins(reading.text(), reading.atom(place).end());
                credited |= !reading.facts(place).text().startsWith(whole.get());
                pieces.add(NamePiece.of(whole.get(), place, Sep.SEMICOLON, false));
                continue;
            }
            String text = isCutShort(reading, place)
                    ? reading.facts(place).text() + "."
                    : reading.facts(place).text();
            String bare = reading.facts(place).is(AtomFacts.Token.ET_AL) ? "" : EtAl.without(text);
            etAl |= bare.length() < text.length()
                    || EtAl.begins(reading.text(), reading.atom(place).end());
            if (hasDoubleFamily(bare) && goesOn(reading, places, place)) {
                pieces.add(NamePiece.of(bare, place, separator(reading, place), false));
            } else {
                NamePiece.add(bare, place, separator(reading, place), pieces);
            }
        }
        NameOrder order = new NameOrder(lexicon, writing);
        List<NamePiece> ordered = new ArrayList<>(pieces.size());
        for (NamePiece piece : order.straighten(joinedByMarks(reading, pieces))) {
            ordered.addAll(unparted.of(piece));
        }
        List<ParsedAuthor> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean dotless = isDotless(pieces);
        for (NamePiece piece : ordered) {
            // The full stop behind the last initial ends the sentence where no other initial has one.
            Optional<ParsedAuthor> author =
                    author(dotless ? piece.with(piece.text().replace(".", "")) : piece);
            author.filter(a -> seen.add(a.written().toLowerCase(Locale.ROOT)) || isBare(a, names))
                    .ifPresent(names::add);
        }
        return new Authors(names, etAl, credited || order.inverted());
    }

    private static boolean hasDoubleFamily(String name) {
        return name.length() < LONGEST
                && (name.contains(" y ") || name.contains(" i "))
                && DOUBLE_FAMILY.matcher(name).matches();
    }

    /// Whether another name follows behind a comma: the last is joined by a word, those before it are not.
    private static boolean goesOn(Reading reading, List<Integer> places, int place) {
        return places.contains(place + 1) && reading.atom(place + 1).before() == Sep.COMMA;
    }

    /// "Wei, Wei": of bare family names in one list, two alike are two people.
    private static boolean isBare(ParsedAuthor author, List<ParsedAuthor> before) {
        return author.written().indexOf(' ') < 0
                && before.stream().allMatch(other -> other.written().indexOf(' ') < 0);
    }

    /// "**Grima Ruiz, Clara**": two pieces that are all of one marked span, the second a single word, are one name.
    private static List<NamePiece> joinedByMarks(Reading reading, List<NamePiece> pieces) {
        if (pieces.size() != 2) {
            return pieces;
        }
        NamePiece family = pieces.getFirst();
        NamePiece given = pieces.getLast();
        Atom first = reading.atom(family.atom());
        Atom second = reading.atom(given.atom());
        boolean one = !given.joined()
                && given.before() == Sep.COMMA
                && second.continues(first)
                && family.words().size() > 1
                && given.words().size() == 1;
        return one ? List.of(family.with(given.text() + " " + family.text())) : pieces;
    }

    /// What parts an atom from the one before: "**Okafor**, **Lind**" are two names, whose marks end at the comma.
    private static Sep separator(Reading reading, int place) {
        Atom atom = reading.atom(place);
        Atom before = place == 0 ? atom : reading.atom(place - 1);
        int marks = atom.marks() & before.marks() & (MarkedText.BOLD | MarkedText.ITALIC);
        boolean apart = atom.before() == Sep.COMMA && (reading.text().marks(before.end()) & marks) != marks;
        return apart ? Sep.SEMICOLON : atom.before();
    }

    /// Whether initials stand without a full stop, but for one behind the very last.
    private static boolean isDotless(List<NamePiece> pieces) {
        if (pieces.isEmpty() || !pieces.getLast().text().endsWith(".")) {
            return false;
        }
        String last = pieces.getLast().text();
        List<NamePiece> others = pieces.subList(0, pieces.size() - 1);
        return last.indexOf('.') == last.length() - 1
                && others.stream().noneMatch(p -> p.text().contains("."))
                && pieces.stream().anyMatch(p -> UNDOTTED.matcher(p.text()).find());
    }

    /// Whether the full stop of a last initial was taken for the end of the list.
    private static boolean isCutShort(Reading reading, int place) {
        int end = reading.atom(place).end();
        boolean stopped = end < reading.text().length() && reading.text().at(end) == '.';
        return stopped && endsInInitial(reading.facts(place).text());
    }

    private static boolean endsInInitial(String text) {
        int last = text.length() - 1;
        return Character.isUpperCase(text.charAt(last))
                && (last == 0 || text.charAt(last - 1) <= ' ' || ".-".indexOf(text.charAt(last - 1)) >= 0);
    }

    private Optional<ParsedAuthor> author(NamePiece piece) {
        return known.of(piece.text())
                .filter(name -> !(piece.joined() && name.written.startsWith("the ")))
                .map(name -> new ParsedAuthor(name.parts, name.written, piece.atom()));
    }

    /// A name by its parts, and as it is written, in reading order.
    private record Name(PersonName parts, String written) {}

    private static Optional<Name> name(String text) {
        String written = NameMarks.without(text);
        if ((Scripts.hasCjk(text) && EastAsianName.isOther(text))
                || written.isEmpty()
                || VagueGroups.isVague(written)
                || (!Character.isLetter(written.codePointAt(0))
                        && written.charAt(0) != '"'
                        && written.charAt(0) != '“')) {
            return Optional.empty();
        }
        String readable = NameOrder.initialsFirst(written);
        boolean lettered = Character.isLetter(readable.codePointAt(0))
                || readable.codePoints().anyMatch(Character::isLetter);
        if (!lettered || readable.length() > 80) {
            return Optional.empty();
        }
        return Optional.of(new Name(PersonNameParser.parse(readable.replace(",", " ")), readable));
    }
}
