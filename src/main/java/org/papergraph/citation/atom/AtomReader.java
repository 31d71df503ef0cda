package org.papergraph.citation.atom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.kind.KindWords;
import org.papergraph.citation.name.BodyShape;
import org.papergraph.citation.name.EastAsianName;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.KnownNames;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.ScribeWords;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Memo;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;
import org.papergraph.citation.text.Years;
import org.papergraph.citation.venue.PublisherShape;
import org.papergraph.citation.venue.SourceNumbers;
import org.papergraph.citation.venue.VenueShape;

/// Cuts a text into atoms and finds the facts of each. Several threads may ask one reader.
public final class AtomReader {
    private static final StemPattern ET_AL = StemPattern.of(
            "(?i)(?:,?\\s*(?:and|&|et|und)?\\s*)?(?:et\\.? ?al(?:l|ii)?\\.?|at all?\\.?|dkk\\.?|and (?:\\w+ )?others|"
                    + "et coll?\\.?|u\\. ?a\\.?|и др\\.?|等人?|ほか|\\.\\.\\.|others)");
    private static final StemPattern NUMBERS = StemPattern.of("(?iu)(?:(?:vol(?:ume)?|v|no|nr|n|issue|n[°º]|"
            + "núm|a(?=\\.)|anno|pp?|pages?|hlm|halaman|blz|pág|"
            + "págs|bd|band|heft|jg|tome|№|том|т|s|с|стр)\\.?:?\\s*)+"
            + "[\\d.:,\\s()–-]+|[\\d.:()–—-]{1,24}|\\d+ vols?\\.?|"
            + "[a-z]?\\d+\\s?[-–]\\s?[a-z]?\\d+(?:\\.e\\d+)?|\\d+\\s*\\(\\d+\\)(?::\\s*[\\d–-]+)?|"
            + "\\(?\\d{1,4}\\)?\\s?(?:\\([a-z\\d]{1,6}(?:[-–/]\\d+)?\\)|\\d{1,3})?[,:]?\\s?"
            + "(?:pp?\\.\\s?)?[a-z]?\\d+(?:\\s?[-–—]\\s?[a-z]?\\d+)?|"
            + "\\d{1,4}\\s?\\([a-z]\\d{0,3}\\)|\\d{1,3},\\d{3}[-–]\\d{1,3},\\d{3}|"
            + "(?-i:[a-z]{4})\\d{3}|\\d{1,4}\\s?\\(\\p{L}{3,9}\\.?(?:[-–/]\\p{L}{3,9})?\\)"
            + "(?::?\\s?[\\d:–-]+)?|"
            + "(?:\\d{1,4}\\s?(?:\\(\\d{1,4}\\))?[,:]?\\s?)?#\\s?\\d{1,6}|"
            + "art(?:icle|\\.)?(?: id| no\\.?| number)? e?\\d{1,8}|"
            + "\\d{1,3},\\d{1,3}|\\d{1,4}/\\d{1,3}(?:[-–]\\d{1,3})?|"
            + "(?:\\d{1,4}:\\s?|p\\. ?)?(?-i:e[a-z]{0,3}|E)\\d{3,}|e\\d{2}|\\d{2,5}[a-f]");
    /// "tomo IV": a volume in Roman numerals.
    private static final StemPattern ROMAN = StemPattern.of("(?i)(?:tomo|t\\.|vol\\.?|bd\\.) ?[ivxl]{1,6}");
    private static final int LONGEST_ROMAN = 12;
    private static final StemPattern IDENTIFIER =
            StemPattern.of("(?i)(?:arxiv:?\\s?(?!(?:19|20)\\d\\d$)(?:[a-z.-]+/)?\\d[\\d.v/]*|abs/\\d{4}\\.\\d+|"
                    + "(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|math|nlin|"
                    + "nucl-(?:ex|th)|quant-ph)/\\d{7}|doi[:=]?\\s?10\\.\\S+|"
                    + "10\\.\\d{4,}/\\S+|isbn.*[\\dx]\\.?|"
                    + "97[89](?:[- ]?\\d){9}[- ]?[\\dx]|\\d{4}\\.\\d{4,5}(?:v\\d+)?)");
    /// "[美]", "[唐]": where or when the author behind it lived.
    private static final Pattern DYNASTY = Pattern.compile("\\p{IsHan}{1,3}");
    private static final int LONGEST_DYNASTY = 6;
    /// "(HQN pp. 159-168)": pages in a book that the list names by its initials.
    private static final Pattern PAGED = Pattern.compile("(?:\\p{Lu}[\\p{L}&]{1,9},? )?pp?\\. ?\\d+ ?[-–—]{1,2} ?\\d+");
    private static final Pattern OLD_YEAR = Pattern.compile("1[4-7]\\d\\d");
    /// Cities as Russian references shorten them.
    private static final Set<String> YEAR_BEHIND = Set.of("年", "年版", "版", "年出版");
    /// Characters of a translator's name and what says so.
    private static final int LONGEST_NAME = 12;
    private static final Pattern CITY = Pattern.compile("М\\.?|СПб\\.?|Л\\.|К\\.");
    /// Languages and frameworks: in brackets or with a link they tell what a copy is written in; else they are words.
    private static final Set<String> WRITTEN_IN =
            Set.of("python", "matlab", "tensorflow", "pytorch", "keras", "theano", "caffe", "torch", "java", "lua");
    /// "(PL)", "[ENG]": the language of a copy.
    private static final Set<String> LANGUAGES = Set.of(
            "PL", "EN", "ENG", "DE", "GER", "DEU", "FR", "FRE", "FRA", "ES", "ESP", "SPA", "IT", "ITA", "RU", "RUS",
            "PT", "POR", "NL", "SV", "SWE", "JP", "JPN", "CN", "CZ", "UA", "TR", "KR", "HU", "RO", "GR", "NO", "DK",
            "FI");

    private static final int LONGEST_LANGUAGE = 3;
    private final Vocabulary vocabulary;
    private final DateScan dates;
    private final NameShape names;
    private final BodyShape bodies;
    private final VenueShape venues;
    private final PublisherShape publishers;
    private final KindWords kinds;
    /// What does not depend on the words of the list.
    private final Memo<String, AtomFacts> unnamed;

    private final Memo<String, AtomFacts> read = new Memo<>(this::facts);

    public AtomReader(Vocabulary vocabulary, DateScan dates) {
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.names = new NameShape(vocabulary);
        this.bodies = new BodyShape(vocabulary.lexicon());
        this.venues = new VenueShape(vocabulary.lexicon());
        this.publishers = new PublisherShape(vocabulary.lexicon());
        this.kinds = new KindWords(vocabulary.lexicon());
        this.unnamed = new Memo<>(this::unnamed);
    }

    private AtomReader(AtomReader other) {
        this.vocabulary = other.vocabulary;
        this.dates = other.dates;
        this.names = other.names;
        this.bodies = other.bodies;
        this.venues = other.venues;
        this.publishers = other.publishers;
        this.kinds = other.kinds;
        this.unnamed = other.unnamed;
    }

    /// A reader for entries further down the same list, whose words tell more of what is a name.
    public AtomReader further() {
        return new AtomReader(this);
    }

    /// @param names that are known before the text is cut
    public List<Atom> atoms(MarkedText text, KnownNames names) {
        List<Atom> atoms = AtomSplitter.atoms(text, names, dates, vocabulary);
        return names.leading().names().isEmpty() ? ReadingVerb.without(text, atoms, this) : atoms;
    }

    /// The facts of an atom. What its words say is found once for all entries that are settled together: lists name the
    /// same years, venues, bodies and people again and again.
    public AtomFacts facts(MarkedText marked, Atom atom) {
        String text = marked.substring(atom.start(), atom.end());
        AtomFacts facts = read.of(text);
        return tag(atom, text).map(facts::with).orElse(facts);
    }

    private AtomFacts facts(String text) {
        AtomFacts told = unnamed.of(text);
        if (told.is(Token.ET_AL) || told.words() > 16) {
            return told;
        }
        double name = nameScore(text);
        name = told.venue() >= 2.8 && told.venue() < 3.6 ? Math.min(name, 0) : name;
        return told.named(told.body() >= 3.2 ? Math.min(name, -1) : name);
    }

    private AtomFacts unnamed(String text) {
        int words = 0;
        int lower = 0;
        int cjk = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (before == ' ' && c != ' ') {
                words++;
                lower += Character.isLowerCase(c) ? 1 : 0;
            }
            cjk += Scripts.isCjk(c) ? 1 : 0;
            before = c;
        }
        words += cjk / 2;
        String low = text.toLowerCase(Locale.ROOT);
        Token token = token(text, low, words);
        if (token == Token.ET_AL) {
            return new AtomFacts(text, words, 0, 0, 3, 0, 0, token, SourceNumbers.of(text));
        }
        double body = words <= 16 ? bodies.score(text, low) : 0;
        double venue = words <= 18 || VenueShape.isProceedings(text) ? venues.score(text) : 0;
        int content = lower == 0 ? 0 : content(text);
        return new AtomFacts(
                text, words, lower, content, NameShape.IMPOSSIBLE, body, venue, token, SourceNumbers.of(text));
    }

    /// What brackets and links make of a text that says less without them: four digits are a year, a language tells
    /// what a copy is written in.
    private static Optional<Token> tag(Atom atom, String text) {
        if ((atom.bracket() == '(' || atom.is(MarkedText.BOLD) || atom.before() == Sep.STOP)
                && text.length() == 4
                && text.charAt(0) == '1'
                && OLD_YEAR.matcher(text).matches()) {
            return Optional.of(Token.DATE);
        }
        if (atom.bracket() == '['
                && text.length() <= LONGEST_DYNASTY
                && DYNASTY.matcher(text).matches()) {
            return Optional.of(Token.KIND);
        }
        if (atom.bracket() == '('
                && text.length() < 50
                && Words.hasDigit(text)
                && PAGED.matcher(text).matches()) {
            return Optional.of(Token.NUMBERS);
        }
        if (atom.bracket() != 0 && text.length() <= LONGEST_LANGUAGE && LANGUAGES.contains(text)) {
            return Optional.of(Token.KIND);
        }
        boolean tagged = atom.bracket() != 0 || atom.linked() || atom.is(MarkedText.CODE);
        return tagged && text.indexOf(' ') < 0 && WRITTEN_IN.contains(text.toLowerCase(Locale.ROOT))
                ? Optional.of(Token.KIND)
                : Optional.empty();
    }

    /// Words in lower case that are no function words.
    private int content(String text) {
        int count = 0;
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            boolean small = end > start && Character.isLowerCase(text.charAt(start));
            count += small && !vocabulary.isFunction(text.substring(start, end)) ? 1 : 0;
            start = end + 1;
        }
        return count;
    }

    /// An author list may end in "et al." without a separator before it.
    private double nameScore(String text) {
        String bare = EtAl.without(text);
        return bare.length() < text.length() && !bare.isBlank()
                ? Math.max(names.score(bare) + 2.5, -3)
                : names.score(text);
    }

    /// "Lund", "Berlin/Boston", "Roma-Bari"
    private boolean isPlace(String lower) {
        return vocabulary.lexicon().isPlace(lower)
                || arePlaces(lower, '/')
                || arePlaces(lower, '-')
                || arePlaces(lower, '–');
    }

    private boolean arePlaces(String lower, char mark) {
        int parted = lower.indexOf(mark);
        return parted > 0
                && vocabulary.lexicon().isPlace(lower.substring(0, parted).strip())
                && isPlace(lower.substring(parted + 1).strip());
    }

    /// "何磊 译", who translated the work, and "年版", what stands behind the year of an edition.
    private static boolean isEastAsianStatement(String text) {
        return Scripts.hasCjk(text)
                && (YEAR_BEHIND.contains(text) || (text.length() <= LONGEST_NAME && EastAsianName.isOther(text)));
    }

    private Token token(String text, String lower, int words) {
        if (Years.isNone(text) || isEastAsianStatement(text) || StatementPiece.is(text, vocabulary.lexicon())) {
            return Token.KIND;
        }
        if (words > 8) {
            return Token.NONE;
        }
        boolean counted = Words.hasDigit(text);
        if (counted && dates.endOfDate(text, 0) == text.length()) {
            return Token.DATE;
        }
        if (isPlace(lower.endsWith(" etc.") ? lower.substring(0, lower.length() - 5) : lower)
                || (text.length() <= 4 && CITY.matcher(text).matches())) {
            return Token.PLACE;
        }
        if (kinds.is(lower)
                || (text.length() < 40 && (ScribeWords.isScribe(lower) || ScribeWords.isPresenter(lower)))) {
            return Token.KIND;
        }
        if (counted && IDENTIFIER.matches(text)) {
            return Token.IDENTIFIER;
        }
        if ((counted && NUMBERS.matches(text)) || (text.length() <= LONGEST_ROMAN && ROMAN.matches(text))) {
            return Token.NUMBERS;
        }
        if (text.length() < 24 && ET_AL.matches(text) && EtAl.mayHave(text)) {
            return Token.ET_AL;
        }
        return publishers.is(lower) || PublisherShape.isAbbreviated(text) ? Token.PUBLISHER : Token.NONE;
    }
}
