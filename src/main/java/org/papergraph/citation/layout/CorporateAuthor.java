package org.papergraph.citation.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;
import org.papergraph.citation.text.Years;

/// Finds a body in the place of the authors, as the standards have it: "Marsh Council (MC). (2024). *Water levels*."
final class CorporateAuthor {
    private static final double SURE = 6;
    private static final double NOT = 5;
    /// More than what speaks for a list of names.
    private static final double NAMED = 9;
    private static final int LONGEST = 12;
    private static final int LONGEST_PLAIN = 18;
    private static final int ATOMS = 4;
    /// Score of names below which a text is hardly one.
    private static final double UNLIKELY = -1;
    /// Words before the year that need name no body, if more make up the title.
    private static final int BRIEF = 3;
    /// Words that name bodies in this place; elsewhere they are as likely words of a title.
    private static final Set<String> HEADS = Set.of(
            "society",
            "government",
            "parliament",
            "trust",
            "council",
            "ministry",
            "department",
            "international",
            "confederation",
            "federation",
            "authority",
            "union",
            "alliance",
            "forum",
            "board",
            "office",
            "organization",
            "organisation",
            "network",
            "survey",
            "heritage",
            "commission",
            "agency",
            "bureau",
            "museum",
            "initiative",
            "gesellschaft",
            "beirat",
            "bund",
            "société",
            "sociedad",
            "sociedade",
            "organización");

    /// Ends of compounds that name bodies.
    private static final Pattern COMPOUND =
            Pattern.compile("(?U)\\p{Lu}\\p{Ll}+(?:zentrum|zentrale|verband|amt|institut|"
                    + "ministerium|kommission|stiftung|verein|agentur|anstalt|behörde|kammer|gesellschaft|bund)\\b");

    /// A registered association.
    private static final Pattern REGISTERED = Pattern.compile(" e\\. ?V\\.?$");

    private static final int SHORTEST_ACRONYM = 3;
    /// Score of names below which a text is none.
    private static final double IMPOSSIBLE = -2;

    private static final Set<Sep> BEHIND_YEAR = Set.of(Sep.STOP, Sep.COLON, Sep.COMMA, Sep.CLOSE, Sep.SPACE);

    private static final Set<Sep> TITLE_INSIDE = Set.of(Sep.COLON, Sep.COMMA, Sep.SPACE);

    private CorporateAuthor() {}

    /// Adds to the evidence of the atoms of such a body, and of the title behind it.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int year = year(facts);
        if (year < 1 || year + 1 >= atoms.size() || !isTitle(atoms, facts, year + 1) || !isBody(atoms, facts, year)) {
            return;
        }
        boolean person = evidence[0][Label.AUTHOR.place()] > 0;
        boolean unknown = isBrief(facts, year)
                && facts.getFirst().body() < 1
                && !isBodyWord(facts.getFirst().text());
        Atom title = atoms.get(year + 1);
        if (unknown && (person || !(title.before() == Sep.STOP || title.is(MarkedText.ITALIC)))) {
            return;
        }
        for (int i = 0; i < year; i++) {
            evidence[i][Label.BODY.place()] = SURE;
            evidence[i][Label.TITLE.place()] -= NOT;
            evidence[i][Label.VENUE.place()] -= NOT;
            evidence[i][Label.AUTHOR.place()] -= NAMED;
        }
        for (int i = year + 1; i < atoms.size(); i++) {
            boolean again = facts.get(i).text().equals(facts.getFirst().text());
            if (again && atoms.get(i).before() == Sep.STOP) {
                evidence[i][Label.KIND.place()] = SURE;
            }
            if (atoms.get(i).before() == Sep.STOP) {
                evidence[i][Label.AUTHOR.place()] -= NOT;
            }
        }
        if (!facts.get(year).is(Token.DATE)) {
            evidence[year][Label.KIND.place()] = SURE;
        }
        for (int i = year + 1; i < titleEnd(atoms, year + 1); i++) {
            evidence[i][Label.TITLE.place()] += 2;
        }
    }

    /// Where the year stands, -1 where none does early enough.
    private static int year(List<AtomFacts> facts) {
        for (int i = 0; i < facts.size() && i <= ATOMS; i++) {
            if (facts.get(i).is(Token.DATE) || Years.isNone(facts.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /// Whether marks set this atom apart, and it looks like no venue.
    private static boolean isTitle(List<Atom> atoms, List<AtomFacts> facts, int i) {
        Atom atom = atoms.get(i);
        boolean numbers = i + 1 < facts.size() && facts.get(i + 1).is(Token.NUMBERS);
        return BEHIND_YEAR.contains(atom.before())
                && (isTitleLike(atom) || isPlainTitle(atoms, facts, i))
                && facts.get(i).token() == Token.NONE
                && facts.get(i).venue() < 2
                && !numbers;
    }

    /// "**Marsh Council (MC). (2005).** Water levels of old": words behind bold, or behind a plain word for a body.
    private static boolean isPlainTitle(List<Atom> atoms, List<AtomFacts> facts, int i) {
        boolean bold = atoms.get(i - 1).is(MarkedText.BOLD) && !atoms.get(i).is(MarkedText.BOLD);
        if (atoms.get(i).before() == Sep.STOP && isPlain(facts, i - 1)) {
            return true;
        }
        int words = words(facts.subList(i, titleEnd(atoms, i)));
        return (bold || BodyWords.opens(facts.getFirst().text())) ? words > 2 : isBrief(facts, i - 1) && words > BRIEF;
    }

    /// "Marsh Times (2019). A brief history of the reeds": a few words of no language before a sentence.
    private static boolean isBrief(List<AtomFacts> facts, int year) {
        AtomFacts first = facts.getFirst();
        return year == 1
                && first.words() > 1
                && first.words() <= BRIEF
                && first.content() == 0
                && first.name() < UNLIKELY
                && first.text().indexOf('&') < 0
                && !Scripts.isCaseless(first.text().codePointAt(0));
    }

    /// Where the pieces end that begin here, at colons, commas and dates within a title.
    private static int titleEnd(List<Atom> atoms, int start) {
        int end = start + 1;
        while (end < atoms.size()
                && TITLE_INSIDE.contains(atoms.get(end).before())
                && atoms.get(end).bracket() == 0
                && !isTitleLike(atoms.get(end))
                && !isTitleLike(atoms.get(start))) {
            end++;
        }
        return end;
    }

    private static int words(List<AtomFacts> facts) {
        return facts.stream().mapToInt(AtomFacts::words).sum();
    }

    /// Whether nothing but who made a work can stand before the year: where the year is not known, "(n.d.)", and where
    /// the initials of the words before stand in brackets, "Marsh Research Council [MRC]".
    private static boolean isPlain(List<AtomFacts> facts, int year) {
        return Years.isNone(facts.get(year).text()) || (year > 1 && isShortFor(facts, year - 1));
    }

    private static boolean isShortFor(List<AtomFacts> facts, int acronym) {
        String letters = facts.get(acronym).text();
        int at = 0;
        for (int i = 0; i < acronym; i++) {
            for (String word : Words.split(facts.get(i).text(), " -'’")) {
                boolean met = at < letters.length()
                        && Character.toUpperCase(word.charAt(0)) == Character.toUpperCase(letters.charAt(at));
                at += met ? 1 : 0;
            }
        }
        return letters.length() > 1 && at == letters.length() && letters.indexOf(' ') < 0;
    }

    private static boolean isBody(List<Atom> atoms, List<AtomFacts> facts, int year) {
        boolean plain = isPlain(facts, year);
        boolean named = plain;
        int words = 0;
        for (int i = 0; i < year; i++) {
            AtomFacts fact = facts.get(i);
            if (isTitleLike(atoms.get(i))
                    || fact.token() != Token.NONE
                    || (fact.content() > 0
                            && !plain
                            && !BodyWords.opens(fact.text())
                            && !HEADS.contains(Words.last(fact.text()).toLowerCase(Locale.ROOT))
                            && !REGISTERED.matcher(fact.text()).find())
                    || fact.name() > 1
                    || (fact.startsLower() && !plain)
                    || Words.hasDigit(fact.text())) {
                return false;
            }
            words += fact.words();
            named |= fact.body() >= 1
                    || isBodyWord(fact.text())
                    || isBrief(facts, year)
                    || BodyWords.opens(fact.text())
                    || isNoName(fact)
                    || isSaidAgain(facts, i, year);
        }
        return named
                && words <= (plain ? LONGEST_PLAIN : LONGEST)
                && (atoms.get(year).bracket() == '(' || isInCapitals(atoms, facts, year));
    }

    /// "MARSH STATE LIBRARY, 2015. *Water levels*", as ISO 690 has authors.
    private static boolean isInCapitals(List<Atom> atoms, List<AtomFacts> facts, int year) {
        return year == 1
                && atoms.get(1).before() == Sep.COMMA
                && atoms.get(2).before() == Sep.STOP
                && isTitleLike(atoms.get(2))
                && facts.getFirst().text().chars().noneMatch(Character::isLowerCase);
    }

    /// "Marsh Council", "BMEL", "Moorinformationszentrum Lund".
    private static boolean isBodyWord(String text) {
        boolean acronym = text.length() >= SHORTEST_ACRONYM && text.chars().allMatch(Character::isUpperCase);
        return acronym
                || HEADS.contains(Words.last(text).toLowerCase(Locale.ROOT))
                || COMPOUND.matcher(text).find();
    }

    /// "Moorstat. (2024). *Water levels*. Moorstat.": it published the work too.
    private static boolean isSaidAgain(List<AtomFacts> facts, int i, int year) {
        return facts.subList(year, facts.size()).stream()
                .anyMatch(other -> other.text().equals(facts.get(i).text()));
    }

    /// Words that are no name of a person: the standards write those "Family, G.".
    private static boolean isNoName(AtomFacts fact) {
        return fact.words() > 2
                && fact.name() < IMPOSSIBLE
                && Character.isUpperCase(fact.text().codePointAt(0));
    }

    /// Bold says nothing here: bodies are set in it as often as titles.
    private static boolean isTitleLike(Atom atom) {
        return atom.isSpanned() || atom.is(MarkedText.ITALIC);
    }
}
