package org.papergraph.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.PersonNameParser;

/// Reads the names out of the atoms of an author list, whatever style it is in: "Given Family", "Family, Given",
/// "Family I", BibTeX's "and", family names alone.
final class AuthorReader {
    private static final Pattern VAGUE =
            Pattern.compile("(?i)(?:for|on behalf|various|many|several|multiple|lots of|different|other|unknown|"
                    + "anonymous|anon\\.?|"
                    + "numerous|github|collaborat|the community|community)\\b.*|.*\\b(?:institutions|contributors|"
                    + "legends|authors|people|experts|members|staff|team)$");
    private static final Pattern ROLE_LEAD =
            Pattern.compile("(?i)^(?:(?:by|prof(?:essor)?|dr|mr|mrs|ms|sir|author|authors|notes by|taught by|"
                    + "written by|edited by|and|et|und|with|instructors?|lecturers?|speakers?|hrsg|herausgegeben vo"
                    + "n|作者|著者)\\b[.:：]?\\s+)+");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)(?:[\\s,]*\\(?\\b(?:eds?|editors?|phd|ph\\.d|md|hrsg|ред)\\b\\.?\\)?|[\\s*†‡§¶#+^,.;:’'\""
                    + "“”\\d¹²³⁴⁵]+|\\([^)]*\\)?|\\[[^\\]]*\\]?)+$");

    private static final Pattern DERIVED = Pattern.compile("\\s(?:d['’]après|nach|based on|after|über)\\s");
    private static final Pattern LAST = Pattern.compile("(?:^|[\\s.-])\\p{Lu}$");
    private static final Pattern LAST_INITIAL = Pattern.compile("\\p{Lu}\\.[ -]?\\p{Lu}$");
    private static final Pattern TRANSLATED = Pattern.compile("(?:译|訳|翻訳|翻译|監訳)\\s*$");
    private static final Pattern CJK_ROLE = Pattern.compile("\\s*(?:编著|主编|等著|著|编|[（(]著[）)])\\s*$");
    private static final Pattern UNDOTTED = Pattern.compile("(?:^|\\s)\\p{Lu}(?:\\s|$)");

    private final Lexicon lexicon;

    AuthorReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Names and whether more are left out.
    record Authors(List<ParsedAuthor> names, boolean etAl, boolean inverted) {}

    /// Reads the atoms at these places.
    ///
    /// @param invertedStyle whether the section writes the family name of the first author first
    Authors read(Reading reading, List<Integer> places, boolean invertedStyle) {
        List<NamePiece> pieces = new ArrayList<>();
        boolean etAl = false;
        for (int place : places) {
            String text = reading.facts(place).text() + dot(reading, place);
            String bare = reading.facts(place).is(AtomFacts.Token.ET_AL) ? "" : EtAl.without(text);
            etAl |= bare.length() < text.length();
            NamePiece.split(bare, place, reading.atom(place).before(), pieces);
        }
        NameOrder order = new NameOrder(lexicon, invertedStyle);
        List<NamePiece> ordered = order.straighten(pieces);
        List<ParsedAuthor> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean dotless =
                pieces.stream().anyMatch(p -> UNDOTTED.matcher(p.text()).find())
                        && pieces.stream()
                                .limit(Math.max(0, pieces.size() - 1))
                                .noneMatch(p -> p.text().contains("."))
                        && pieces.getLast().text().indexOf('.')
                                == pieces.getLast().text().length() - 1;
        for (NamePiece piece : ordered) {
            // The full stop behind the last initial ends the sentence where no other initial has one.
            Optional<ParsedAuthor> author =
                    author(dotless ? piece.with(piece.text().replace(".", "")) : piece);
            author.filter(a -> seen.add(a.written().toLowerCase(Locale.ROOT))).ifPresent(names::add);
        }
        return new Authors(names, etAl, order.inverted());
    }

    /// The full stop of a last initial, which was taken for the end of the list.
    private static String dot(Reading reading, int place) {
        int end = reading.atom(place).end();
        boolean initial = LAST.matcher(reading.facts(place).text()).find();
        return initial && end < reading.text().length() && reading.text().at(end) == '.' ? "." : "";
    }

    private static Optional<ParsedAuthor> author(NamePiece piece) {
        String written = cleaned(piece.text());
        if (TRANSLATED.matcher(piece.text()).find()
                || written.isEmpty()
                || VAGUE.matcher(written).matches()
                || (!Character.isLetter(written.codePointAt(0))
                        && written.charAt(0) != '"'
                        && written.charAt(0) != '“')) {
            return Optional.empty();
        }
        String readable = NameOrder.initialsFirst(written);
        if (readable.codePoints().noneMatch(Character::isLetter) || readable.length() > 80) {
            return Optional.empty();
        }
        PersonName name = PersonNameParser.parse(readable.replace(",", " "));
        return Optional.of(new ParsedAuthor(name, readable, piece.atom()));
    }

    /// A name without roles, footnote marks and stray punctuation; spaces single.
    static String cleaned(String text) {
        String name = Normalizer.normalize(
                DERIVED.split(text, 2)[0].replace("`", "'").replaceAll("[¹²³⁴⁵⁶⁷⁸⁹⁰]+", ""), Normalizer.Form.NFKC);
        name = name.replace('~', ' ').replaceAll("\\s+", " ").strip();
        name = CJK_ROLE.matcher(name).replaceFirst("");
        name = ROLE_LEAD.matcher(name).replaceFirst("");
        name = name.replaceFirst("^[\\s*†‡§¶,.;:&\\]\\[)]+", "");
        String tail = TAIL.matcher(name).replaceFirst("");
        boolean initial =
                name.startsWith(tail + ".") && tail.matches(".*(?:(?:^|[\\s.-])\\p{Lu}\\p{Ll}?|\\b(?:Jr|Sr|St|Ph))$");
        // The full stop behind a last initial may have been taken for the end of the list.
        boolean open = LAST_INITIAL.matcher(tail).find();
        return initial || open ? tail + "." : tail;
    }
}
