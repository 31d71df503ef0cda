package org.papergraph.citation.atom;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.citation.name.Bylines;
import org.papergraph.citation.name.EastAsianName;
import org.papergraph.citation.name.KnownNames;
import org.papergraph.citation.name.LeadingNames;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.FullStops;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Quotations;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// Cuts the text of an entry into atoms: at separators, brackets, quotations, dates and changes of markup.
///
/// A cut more does little harm, since neighbours of one field are joined again; a cut less hides a border.
final class AtomSplitter {
    private static final int MAX_ATOMS = 80;
    private static final int MAX_BRACKET = 400;

    /// In the place of the year, at the end of a line, or before a link.
    private static final StemPattern STATUS =
            StemPattern.of("ISBN[ :-]|(?:Ongoing|Forthcoming|In press|in press|To appear|to appear|Available(?=:))"
                    + "(?=[.,;:)]? ?(?:[\\n\\x1E]|$))");

    private final DateScan dates;
    private final Vocabulary vocabulary;
    private final MarkedText text;
    private final String string;
    private final AtomText piece;
    private final List<Atom> atoms = new ArrayList<>();
    private int start;
    private Sep before = Sep.START;
    private char bracket;
    private int bracketEnd = -1;
    private int quote;
    private int quotes;
    private int quoteEnd = -1;
    private int cell;
    private boolean namesOpen;
    private final List<LeadingNames.Name> joined;

    private AtomSplitter(MarkedText text, List<LeadingNames.Name> joined, DateScan dates, Vocabulary vocabulary) {
        this.joined = joined;
        this.vocabulary = vocabulary;
        this.text = text;
        this.string = text.string();
        this.piece = new AtomText(text);
        this.dates = dates;
    }

    /// @param names that the text begins with, and others that are joined further on; each is an atom
    static List<Atom> atoms(MarkedText text, KnownNames names, DateScan dates, Vocabulary vocabulary) {
        AtomSplitter splitter = new AtomSplitter(text, names.joined(), dates, vocabulary);
        splitter.split(splitter.take(names.leading()));
        return EntryMarker.without(text, splitter.atoms);
    }

    /// Makes an atom of each name; returns where the text goes on.
    private int take(LeadingNames names) {
        int from = 0;
        start = Boundaries.endOfNumber(string);
        for (LeadingNames.Name name : names.names()) {
            start = name.start();
            cell += Words.count(string.substring(from, start), MarkedText.CELL);
            from = start;
            cut(name.end(), name.end(), Sep.COMMA);
        }
        if (!names.names().isEmpty()) {
            before = Sep.STOP;
            start = names.end();
        }
        return start;
    }

    private void split(int from) {
        int i = from;
        while (i < string.length() && atoms.size() < MAX_ATOMS) {
            if (i > start && Boundaries.marksChange(text, i) && !piece.isInitial(start, i)) {
                boolean stopped = string.charAt(i - 1) == '.' && Character.isDigit(Boundaries.charAt(string, i - 2));
                cut(stopped ? i - 1 : i, i, stopped ? Sep.STOP : Sep.SPACE);
            }
            int behind = quote == 0 && !joined.isEmpty() ? takeJoined(i) : i;
            i = behind > i ? behind : step(i);
        }
        cut(string.length(), string.length(), Sep.START);
    }

    /// Makes an atom of each name of a list that begins at this place; returns where the text goes on.
    private int takeJoined(int i) {
        int at = i;
        for (LeadingNames.Name name : joined) {
            if (name.start() == at) {
                cut(at, at, Sep.SPACE);
                at = cut(name.end(), name.end(), Sep.COMMA);
                at += string.startsWith(" and ", at) ? 5 : 0;
                start = at;
            }
        }
        if (at > i) {
            before = string.charAt(at - 1) == '.' ? Sep.STOP : Sep.SPACE;
        }
        return at;
    }

    /// Handles the character at this place; returns the next place to look at.
    private int step(int i) {
        char c = string.charAt(i);
        if (i == bracketEnd || i == quoteEnd) {
            return closeGroup(i);
        }
        return switch (c) {
            case MarkedText.LINE -> cut(i, i + 1, Sep.LINE);
            case MarkedText.LABEL -> cut(i, i + 1, Sep.LABEL);
            case MarkedText.CELL -> endCell(i);
            case ';', '；', '؛' -> cut(i, i + 1, Sep.SEMICOLON);
            case ',', '，', '、', '،' -> Boundaries.isComma(string, i) ? cut(i, i + 1, Sep.COMMA) : i + 1;
            case ':', '：' -> Boundaries.isColon(string, i) ? cut(i, i + 1, Sep.COLON) : i + 1;
            case '|', '•', '‣', '｜' -> cut(i, i + 1, Sep.PIPE);
            case '・' -> EastAsianName.isJoint(string, i) ? cut(i, i + 1, Sep.COMMA) : i + 1;
            case '·' -> Boundaries.isFree(string, i) ? cut(i, i + 1, Sep.PIPE) : i + 1;
            case ' ' -> space(i);
            case '/', '-', '–', '—', '−' -> dashOrSlash(i);
            case '~' -> Boundaries.isTilde(string, i) ? cut(i, i + 1, Sep.DASH) : i + 1;
            case '.', '。' ->
                FullStops.isStop(string, i, start)
                                || FullStops.endsBeforeItalics(text, i, start)
                                || (i == start && Boundaries.charAt(string, i + 1) == ' ')
                        ? cut(i, i + 1, Sep.STOP)
                        : i + 1;
            case '?', '!', '？', '！' -> Boundaries.endsSentence(string, i) ? cut(i + 1, i + 1, Sep.QUERY) : i + 1;
            case '(', '[', '{', '（', '【' -> openBracket(i);
            case '@' -> Boundaries.isFree(string, i) ? cut(i, i + 1, Sep.COMMA) : i + 1;
            case '"', '“', '«', '「', '『', '„', '‟', '《', '`' -> openQuote(i);
            case '‘', '\'' -> quote == 0 && Quotations.close(text, i) > 0 ? openQuote(i) : wordStart(i);
            default -> wordStart(i);
        };
    }

    /// A space parts fields in scripts that need none between words.
    private boolean partsCjk(int i) {
        return i > start
                && i + 1 < string.length()
                && Scripts.isUnspaced(string.charAt(i - 1))
                && Scripts.isUnspaced(string.charAt(i + 1))
                && "著编編訳译".indexOf(string.charAt(i + 1)) < 0
                && !EastAsianName.spans(string, i, start)
                && text.link(i) < 0
                && quote == 0;
    }

    /// The end of a source line parts fields where the next line begins anew.
    private int space(int i) {
        if (text.wraps(i) && Boundaries.beginsAnew(text, i + 1)) {
            return cut(i, i + 1, Sep.WRAP);
        }
        return partsCjk(i) ? cut(i, i + 1, Sep.SPACE) : i + 1;
    }

    private int endCell(int i) {
        int next = cut(i, i + 1, Sep.CELL);
        cell++;
        return next;
    }

    private int dashOrSlash(int i) {
        int end = Boundaries.endOfRun(string, i);
        boolean leads = i > start && quote == 0 && Boundaries.leadsWord(string, i, end);
        boolean slash = string.charAt(i) == '/';
        return leads || Boundaries.parts(text, i, start)
                ? cut(i, end, slash ? (end - i == 2 ? Sep.SLASHES : Sep.PIPE) : Sep.DASH)
                : end;
    }

    private int openBracket(int i) {
        int close = Brackets.matching(string, i, MAX_BRACKET);
        if (close < 0 || bracketEnd >= 0) {
            boolean opens = close < 0 && string.charAt(i) == '(' && i > start && string.charAt(i - 1) == ' ';
            return opens ? cut(i, i + 1, Sep.OPEN) : i + 1;
        }
        if (!Brackets.standsApart(text, i, close, dates)) {
            return close;
        }
        cut(i, i + 1, Sep.OPEN);
        namesOpen = false;
        bracket = string.charAt(i) == '（' ? '(' : string.charAt(i) == '【' ? '[' : string.charAt(i);
        bracketEnd = close;
        return i + 1;
    }

    private int openQuote(int i) {
        int close = quote > 0 ? -1 : Quotations.close(text, i);
        if (close < 0) {
            return i + 1;
        }
        cut(i, i + 1, Sep.SPACE);
        quotes++;
        quote = quotes;
        quoteEnd = close;
        return i + 1;
    }

    private int closeGroup(int i) {
        if (i == quoteEnd) {
            int next = cut(i, i + 1, Sep.SPACE);
            quote = 0;
            quoteEnd = -1;
            return next;
        }
        int next = cut(i, i + 1, Sep.CLOSE);
        bracket = 0;
        bracketEnd = -1;
        return next;
    }

    /// At the first letter or digit of a word a date or "by" may begin.
    private int wordStart(int i) {
        char c = string.charAt(i);
        boolean first = i == start || !Character.isLetterOrDigit(string.charAt(i - 1));
        boolean apostrophe = AtomText.isApostrophe(c);
        if (!first || !(Character.isLetterOrDigit(c) || apostrophe)) {
            return i + 1;
        }
        int doi = c == '1' ? Boundaries.endOfDoi(string, i) : -1;
        if (doi > 0) {
            return bracketEnd > i ? Math.min(doi, bracketEnd) : doi;
        }
        boolean opens = !atoms.isEmpty() && i == Boundaries.nextVisible(string, start);
        int statement = opens ? StatementPiece.end(string, i, vocabulary.lexicon()) : -1;
        if (statement > 0) {
            return cut(statement, statement, string.charAt(statement - 1) == '.' ? Sep.STOP : Sep.SPACE);
        }
        int letters = Boundaries.endOfLetters(string, i);
        boolean tied = i > start && Boundaries.isTied(string.charAt(i - 1));
        int date = !tied && DateStart.is(string, i, letters) ? dates.endOfDate(string, i) : -1;
        if (date > 0 && !Boundaries.isInName(string, i, date) && !piece.isVolume(i, date)) {
            cut(i, i, Sep.SPACE);
            return cut(date, date, Sep.SPACE);
        }
        int foreign = opens && isBehindTitle() ? Bylines.endOfForeignBy(string, i, before == Sep.COMMA) : -1;
        int by = isBeforeNames(i) ? -1 : foreign > 0 ? foreign : Bylines.endOfBy(string, i, letters, start);
        if (by > 0) {
            namesOpen = true;
            return cut(string.startsWith("co-", i - 3) ? i - 3 : i, by, Sep.BY);
        }
        if (STATUS.startsAt(string, i)) {
            return cut(i, i, Sep.SPACE) + 1;
        }
        if (namesOpen && Bylines.endsNames(string, i, vocabulary)) {
            namesOpen = false;
            return cut(i, i, Sep.SPACE) + 1;
        }
        return piece.endOfWord(i);
    }

    /// "`[Art by Quiet People](…)`. Lind, A. and Kim, B.": whether the authors are named behind the link, so that "by"
    /// in it
    /// is a word of the title.
    private boolean isBeforeNames(int i) {
        return !joined.isEmpty() && text.link(i) >= 0 && joined.getFirst().start() > i;
    }

    /// Whether what stands before this place carries marks as titles do.
    private boolean isBehindTitle() {
        return (before == Sep.SPACE || before == Sep.CLOSE || before == Sep.QUERY || before == Sep.COMMA)
                && (atoms.getLast().linked()
                        || atoms.getLast().is(MarkedText.ITALIC)
                        || atoms.getLast().is(MarkedText.BOLD));
    }

    /// Ends the atom that is open, starts the next behind the separator, and returns that place.
    private int cut(int end, int next, Sep after) {
        int from = piece.trimmedStart(start, end);
        int to = piece.trimmedEnd(from, end);
        if (piece.hasContent(from, to)) {
            atoms.add(new Atom(
                    from,
                    to,
                    before,
                    piece.commonMarks(from, to),
                    piece.commonLink(from, to),
                    bracket,
                    quote,
                    cell,
                    Character.isLowerCase(string.charAt(from))));
            before = after;
        } else if (before != Sep.START) {
            Sep met = piece.isIn(from, to, next) ? Sep.IN : after;
            before = met.compareTo(before) > 0 ? met : before;
        }
        start = next;
        return next;
    }
}
