package org.papergraph.citation.labelling;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.readinglist.Section;

/// Knows whether a list says whose work it is before each title, "Okafor: Reeds at Rest", "Ada Lind - Marshes", "[Lind
/// (1999)](…) - Marshes". One entry does not tell: what stands before the mark may be half of the title. Among those
/// of a whole list some names are known, and few words look like names of systems.
public final class NamedLeads {
    /// Words of a name.
    static final int LONGEST = 3;
    private static final int MOST_WORKS = 3;
    private static final int MOST_NAMES = 8;
    /// A word that no name is made of scores less.
    private static final double NO_NAME = -1.5;
    /// A capitalised word that may be a family name scores more.
    static final double UNKNOWN = -1;
    private static final double SURE = 6;
    private static final double KNOWN_BODY = 3;
    private static final int LONGEST_HAN = 6;

    /// Whose marks part names from titles.
    private final Set<Sep> seps = EnumSet.noneOf(Sep.class);
    /// "Due: Homework 1": what stands before too many entries is no name, unless known for one.
    private final Set<String> repeated = new HashSet<>();

    private boolean dated;
    private boolean eastAsian;

    private NamedLeads() {}

    /// Looks at the beginnings of all bullets.
    public static NamedLeads of(List<Section> sections, Vocabulary vocabulary) {
        LeadCount count = new LeadCount(new NameShape(vocabulary));
        sections.forEach(section -> section.entries().forEach(count::add));
        NamedLeads leads = new NamedLeads();
        if (count.isNamed(count.colons, 0)) {
            leads.seps.add(Sep.COLON);
        }
        if (count.isNamed(count.dashes, 0) && count.behind * 2 < count.dashes.size()) {
            leads.seps.add(Sep.DASH);
        }
        if (count.isNamed(count.stops, UNKNOWN) && count.behind * 2 < count.stops.size()) {
            leads.seps.add(Sep.STOP);
        }
        if (count.isNamed(count.eastAsian, UNKNOWN)) {
            leads.eastAsian = true;
            leads.seps.add(Sep.COLON);
        }
        if (count.isNamed(count.commas, UNKNOWN)) {
            leads.seps.add(Sep.COMMA);
        }
        leads.dated = count.isDated();
        count.often.forEach((lead, times) -> {
            if (times > MOST_WORKS && count.names.score(lead) <= 0) {
                leads.repeated.add(lead);
            }
        });
        return leads;
    }

    /// Whether the first of these atoms is such a name.
    boolean hold(List<Atom> atoms, List<AtomFacts> facts) {
        boolean comma = atoms.size() > 1 && atoms.get(1).before() == Sep.COMMA;
        boolean marked =
                atoms.size() > 1 && (atoms.get(1).quote() > 0 || atoms.get(1).is(MarkedText.ITALIC));
        return atoms.size() > 1
                && seps.contains(atoms.get(1).before())
                && (!comma || marked)
                && atoms.getFirst().quote() == 0
                && facts.getFirst().words() <= LONGEST
                && (facts.getFirst().token() == Token.NONE
                        || (comma && facts.getFirst().is(Token.PLACE)))
                && (facts.getFirst().name() > NO_NAME
                        || (eastAsian
                                && (facts.getFirst().body() >= KNOWN_BODY
                                        || isLongHan(facts.getFirst().text()))))
                && facts.getFirst().venue() < 2
                && facts.getFirst().content() == 0
                && !repeated.contains(facts.getFirst().text())
                && !facts.getFirst().numbers().any();
    }

    /// "村松林太郎": as long as few names in Han are.
    private static boolean isLongHan(String text) {
        return text.length() <= LONGEST_HAN && text.codePoints().allMatch(Character::isIdeographic);
    }

    /// Place of the title behind names and a year in one link, or 0 where the list has no such entries.
    int titleBehindYear(List<Atom> atoms, List<AtomFacts> facts) {
        int year = 0;
        while (dated && year < atoms.size() && !facts.get(year).is(Token.DATE)) {
            year++;
        }
        boolean key = year > 0
                && year + 1 < atoms.size()
                && year <= MOST_NAMES
                && atoms.getFirst().linked()
                && atoms.get(year).link() == atoms.getFirst().link()
                && !atoms.get(year + 1).linked()
                && (atoms.get(year + 1).before() == Sep.DASH
                        || atoms.get(year + 1).before() == Sep.COLON)
                && facts.subList(0, year).stream().allMatch(fact -> fact.is(Token.ET_AL) || fact.name() > NO_NAME);
        return key ? year + 1 : 0;
    }

    /// Adds to the evidence of names, year and title.
    static void weighKey(double[][] evidence, int title) {
        for (int i = 0; i < title - 1; i++) {
            evidence[i][Label.AUTHOR.place()] = Math.max(evidence[i][Label.AUTHOR.place()], 0) + SURE;
            evidence[i][Label.TITLE.place()] -= SURE;
        }
        evidence[title][Label.TITLE.place()] += SURE / 2;
    }

    /// Adds to the evidence of name and title.
    static void weigh(double[][] evidence) {
        evidence[0][Label.AUTHOR.place()] = Math.max(evidence[0][Label.AUTHOR.place()], 0) + SURE;
        evidence[0][Label.TITLE.place()] -= SURE;
        evidence[0][Label.VENUE.place()] -= SURE;
        evidence[0][Label.BODY.place()] -= SURE;
        evidence[1][Label.TITLE.place()] += SURE / 2;
        evidence[1][Label.AUTHOR.place()] -= SURE / 2;
    }
}
