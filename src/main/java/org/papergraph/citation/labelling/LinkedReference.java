package org.papergraph.citation.labelling;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.layout.UntitledReference;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Tells links that carry a whole reference, people and year included, from those that carry a title: the former do not
/// mark the title. "[Lee, A. 2017. A Title. Journal 8:5-9](…)", "[Lee (2017) "A Title"](…)", "["A Title." Journal](…)".
final class LinkedReference {
    /// Atoms that a whole reference has at least.
    private static final int WHOLE = 5;
    /// Words of a title behind a bare year.
    private static final int LEAST_TITLE = 3;
    /// Words of a journal's name.
    private static final int LONGEST_SOURCE = 9;
    /// How surely a name is one where nothing marks it.
    private static final double PERSON = 1.9;
    /// How surely at least a word before a year is a family name.
    private static final double FAMILY = -1.5;

    private static final double NO_REMARK = 3;
    private static final double SENTENCE = 3;

    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final int start;
    private final int end;

    private LinkedReference(List<Atom> atoms, List<AtomFacts> facts, int start) {
        this.atoms = atoms;
        this.facts = facts;
        this.start = start;
        this.end = Atom.endOfLink(atoms, start);
    }

    /// The atoms without links where these carry all there is of a reference.
    ///
    /// @param names how many atoms of a list of names the text begins with
    static List<Atom> unlinked(List<Atom> atoms, List<AtomFacts> facts, int names) {
        int i = 0;
        while (i < atoms.size() && !atoms.get(i).linked()) {
            i++;
        }
        List<Atom> kept = i < atoms.size() ? new ArrayList<>(atoms) : atoms;
        while (i < atoms.size()) {
            if (!atoms.get(i).linked()) {
                i++;
                continue;
            }
            LinkedReference link = new LinkedReference(atoms, facts, i);
            if (link.end - i > 1
                    && (link.isDated(names)
                            || link.isAuthorAndYear()
                            || (link.isAll() && UntitledReference.is(atoms, facts))
                            || link.isSource()
                            || link.hasSource())) {
                kept.subList(i, link.end).replaceAll(Atom::unlinked);
            }
            kept.subList(link.endOfTitle(), link.end).replaceAll(Atom::unlinked);
            i = link.end;
        }
        return kept;
    }

    /// Whatever a link carries belongs to the reference: no remark stands in it.
    ///
    /// @param found the atoms as they were written
    /// @param kept the same without the links that carry references
    static void weigh(List<Atom> found, List<Atom> kept, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 0; i < kept.size(); i++) {
            boolean freed = found.get(i).linked() && !kept.get(i).linked();
            evidence[i][Label.NOTE.place()] -= freed ? NO_REMARK : 0;
            if (freed && i > 0 && facts.get(i).is(Token.DATE) && kept.get(i).bracket() == '(') {
                new LinkedReference(found, facts, i).entitle(i + 1, evidence);
            }
        }
    }

    /// Adds to the evidence of the title that all from here to the end of the link is, if it is but a sentence.
    private void entitle(int from, double[][] evidence) {
        if (isSentence(from)) {
            for (int i = from; i < end; i++) {
                evidence[i][Label.TITLE.place()] += SENTENCE;
            }
        }
    }

    /// "(2017) Reeds, rushes, and website": whether nothing but commas and colons part what stands from here to the end
    /// of the link.
    private boolean isSentence(int from) {
        return from < end
                && atoms.subList(from + 1, end).stream()
                        .allMatch(atom -> (atom.before() == Sep.COMMA || atom.before() == Sep.COLON)
                                && atom.bracket() == 0
                                && !atom.is(MarkedText.ITALIC));
    }

    private boolean isAll() {
        return start == 0 && end == atoms.size();
    }

    private boolean isDated(int names) {
        boolean dated = facts.subList(start, end).stream().anyMatch(fact -> fact.is(Token.DATE));
        boolean all = start == 0 && (end == atoms.size() || names > 0);
        boolean peopleFirst = all && end + names >= WHOLE && facts.getFirst().name() > FAMILY;
        // "[Lind et al. A Title. Journal. 1990](…)"
        boolean others = start + 2 < end
                && (EtAl.in(facts.get(start).text()) || facts.get(start + 1).is(Token.ET_AL));
        peopleFirst |= start == 0 && others;
        return dated && (peopleFirst || isTitleBehindYear() || isTitleBehindNames() || (all && isCreditedBehind()));
    }

    /// "[Lee et al. 2017](…). A Title. *Journal*", "[Lee 2017 (Journal 8)](…): "A Title"": the link names the work by
    /// its
    /// authors, year and source, and the title stands behind it.
    private boolean isAuthorAndYear() {
        int year = behindNames();
        if (start > 0
                || year == start
                || year >= end
                || end == atoms.size()
                || !facts.get(year).is(Token.DATE)) {
            return false;
        }
        boolean sourced = atoms.subList(year + 1, end).stream().allMatch(atom -> atom.bracket() != 0);
        Atom title = atoms.get(end);
        boolean marked = title.quote() > 0 || title.is(MarkedText.ITALIC);
        return sourced && (title.before() == Sep.STOP || marked);
    }

    /// "Lee and Kim (2017) A Title", "Lee and Kim 2017. A Title", `Lee 2017 "A Title"`: family names, the year, and
    /// more.
    private boolean isTitleBehindYear() {
        int year = behindNames();
        boolean dated = year > start && year + 1 < end && facts.get(year).is(Token.DATE);
        return dated
                && (atoms.get(year).bracket() == '('
                        || atoms.get(year + 1).quote() > 0
                        || ((atoms.get(year + 1).before() == Sep.STOP
                                        || atoms.get(year + 1).before() == Sep.COLON)
                                && facts.get(year + 1).words() >= LEAST_TITLE));
    }

    /// "Ann Lee, A Title, 2017", "Lee, Kim & Berg, A Title, 2017": surely names, a title, and the year last.
    private boolean isTitleBehindNames() {
        int title = behindNames();
        boolean several = title > start + 1
                || facts.get(start).name() >= PERSON
                || EtAl.without(facts.get(start).text()).length()
                        < facts.get(start).text().length();
        return title > start
                && several
                && title + 1 < end
                && facts.get(title).words() >= 2
                && atoms.get(title).before() == Sep.COMMA
                && facts.get(end - 1).is(Token.DATE);
    }

    /// Place of the first atom in the link that is no name.
    private int behindNames() {
        int behind = start;
        while (behind < end
                && ((facts.get(behind).name() > FAMILY && facts.get(behind).token() == Token.NONE)
                        || facts.get(behind).is(Token.ET_AL))) {
            behind++;
        }
        return behind;
    }

    /// "A Title, Ann Lee, 1963": a person stands behind a mark between the first words and the year.
    private boolean isCreditedBehind() {
        int words = facts.get(start).words();
        for (int i = start + 1; i < end && !facts.get(i).is(Token.DATE); i++) {
            Sep sep = atoms.get(i).before();
            boolean parted = sep == Sep.COMMA || sep == Sep.STOP || sep == Sep.SEMICOLON || sep == Sep.DASH;
            if (parted && facts.get(i).name() >= PERSON && words > 1) {
                return true;
            }
            words += facts.get(i).words();
        }
        return false;
    }

    /// "[A Title, 2013, Lee et al.](…)": where a year ends the title in the link and nothing but people stands behind
    /// it; else the end of the link.
    private int endOfTitle() {
        int year = start + 1;
        while (year < end && !facts.get(year).is(Token.DATE)) {
            year++;
        }
        boolean parted = start == 0
                && year + 1 < end
                && atoms.get(year).before() == Sep.COMMA
                && atoms.get(year + 1).before() == Sep.COMMA;
        boolean people = parted
                && facts.subList(start, year).stream()
                                .mapToInt(AtomFacts::words)
                                .sum()
                        > 2
                && facts.subList(year + 1, end).stream()
                        .allMatch(fact -> fact.is(Token.ET_AL) || (fact.name() > FAMILY && fact.token() == Token.NONE));
        return people ? year : Math.max(start, end);
    }

    /// "A Title. [Journal, 25(5), 1032-1057](…)": behind the title a link carries the source and nothing else.
    private boolean isSource() {
        if (start == 0 || atoms.get(start - 1).isSpanned() || facts.get(start).token() != Token.NONE) {
            return false;
        }
        boolean counted = facts.get(start + 1).is(Token.NUMBERS);
        boolean nothingElse = facts.subList(start + 1, end).stream()
                .allMatch(fact -> fact.is(Token.NUMBERS) || fact.is(Token.DATE) || fact.is(Token.IDENTIFIER));
        return counted
                && nothingElse
                && facts.get(start - 1).name() < PERSON
                && facts.get(start - 1).words() >= 2
                && facts.get(start).words() <= LONGEST_SOURCE;
    }

    /// Whether a title in quotation marks ends inside the link, and a year, italics or a venue follow.
    private boolean hasSource() {
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            Atom atom = atoms.get(i);
            boolean source = facts.get(i).is(Token.DATE)
                    || atom.is(MarkedText.ITALIC)
                    || facts.get(i).venue() >= 2;
            if (quoted && atom.quote() == 0 && source) {
                return true;
            }
            quoted |= atom.quote() > 0;
        }
        return false;
    }
}
