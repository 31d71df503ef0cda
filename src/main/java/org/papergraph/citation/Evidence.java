package org.papergraph.citation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.citation.AtomFacts.Token;

/// How well an atom fits each field, from its words and its markup. The figures are logarithms of odds, set by hand
/// from
/// what the marks mean in lists of any field; what one list means by them is the format's vote.
final class Evidence {
    private static final int LABELS = Label.COUNT;

    /// "SIGPLAN Notices 9(4)": a short name with a volume behind it.
    private static final Pattern NUMBERED =
            Pattern.compile("\\p{Lu}[\\p{L}.]*(?: (?:\\p{Lu}[\\p{L}.]*|of|and|on|the|in|&)){0,6} \\d{1,4}(?:\\s?\\(\\d+\\)|\\.\\d+)?");

    private final LinkRoles roles;
    private final List<String> columns;

    Evidence(LinkRoles roles, List<String> columns) {
        this.roles = roles;
        this.columns = columns;
    }

    double[] of(Neighbours at, AtomFacts facts) {
        Atom atom = at.atom();
        boolean first = at.previous() == null;
        double[] score = new double[LABELS];
        boolean profile = roles.isProfile(atom.link());
        boolean linked = atom.linked() && !profile;
        score[Label.TITLE.place()] = title(atom, facts, linked) + (first ? 0.4 : 0) - (profile ? 1.5 : 0);
        score[Label.AUTHOR.place()] = author(atom, facts, linked) + (profile ? 2.2 : 0);
        score[Label.BODY.place()] =
                facts.body() > 0 ? facts.body() * 1.15 - 0.8 - 0.3 * Math.max(0, facts.lower() - 3) : -4.2;
        score[Label.VENUE.place()] = venue(atom, facts, linked);
        score[Label.DATE.place()] = facts.is(Token.DATE) ? 4.5 : -9;
        score[Label.PUBLISHER.place()] = facts.is(Token.PUBLISHER) ? 3.6 : -6;
        score[Label.KIND.place()] = kind(atom, facts, linked);
        score[Label.NUMBERS.place()] = facts.is(Token.NUMBERS) || facts.is(Token.IDENTIFIER) ? 4.2 : -7;
        score[Label.NOTE.place()] = note(atom, facts, linked) - (first ? 1.5 : 0);
        neighbours(at, facts, score);
        if (atom.runsOn()) {
            score[Label.VENUE.place()] += 1.5;
            score[Label.NOTE.place()] -= 1.0;
            score[Label.TITLE.place()] -= linked ? 2.0 : 0;
        }
        column(atom, score);
        return score;
    }

    /// What stands before and behind an atom, or null at the ends.
    record Neighbours(
            Atom atom,
            @Nullable AtomFacts previous,
            @Nullable Atom next,
            @Nullable AtomFacts nextFacts) {}

    /// A year amid words belongs to them; a short name before a year in brackets is a venue's.
    private static void neighbours(Neighbours at, AtomFacts facts, double[] score) {
        Atom next = at.next();
        AtomFacts before = at.previous();
        boolean placed = before != null && before.is(Token.PLACE) && at.atom().before() == Sep.COLON;
        if (placed && facts.words() <= 5) {
            score[Label.PUBLISHER.place()] = Math.max(score[Label.PUBLISHER.place()], 0) + 5;
        }
        boolean behindYear = before != null
                && before.is(Token.DATE)
                && at.atom().bracket() != 0
                && at.atom().before() == Sep.SPACE
                && facts.words() <= 7
                && facts.token() == Token.NONE
                && !facts.startsLower();
        score[Label.VENUE.place()] += behindYear ? 3.6 : 0;
        score[Label.NOTE.place()] -= behindYear ? 0.8 : 0;
        AtomFacts previous = at.previous();
        AtomFacts nextFacts = at.nextFacts();
        if (next == null || nextFacts == null) {
            return;
        }
        boolean amid = facts.is(Token.DATE)
                && previous != null
                && at.atom().before() == Sep.SPACE
                && next.before() == Sep.SPACE
                && previous.name() < 0
                && !previous.is(Token.ET_AL)
                && next.bracket() == at.atom().bracket()
                && next.link() == at.atom().link();
        if (amid) {
            score[Label.DATE.place()] -= 3.5;
            score[Label.TITLE.place()] += 2.5;
        }
        boolean beforeYear = nextFacts.is(Token.DATE)
                && (next.before() == Sep.SPACE || next.before() == Sep.COMMA)
                && facts.words() <= 7
                && facts.token() == Token.NONE;
        boolean cited = nextFacts.is(Token.DATE) && next.before() == Sep.OPEN && facts.name() > -1.5 && facts.words() <= 6;
        if (cited && next.link() == at.atom().link() && previous != null) {
            // "Turing (1950)" behind a title: who wrote it, and when.
            score[Label.AUTHOR.place()] += at.atom().linked() ? 3.0 : 0.8;
            score[Label.TITLE.place()] -= at.atom().linked() ? 2.5 : 0;
        }
        if (beforeYear && facts.name() < 1) {
            score[Label.VENUE.place()] += at.atom().bracket() != 0 ? 2.6 : 1.0;
        }
    }

    private static double title(Atom atom, AtomFacts facts, boolean linked) {
        double score = 0.5 + 0.2 * Math.min(facts.words(), 9);
        score += linked ? (facts.words() == 1 ? 2.2 : 3.0) : 0;
        score += atom.is(MarkedText.BOLD) ? 1.8 : 0;
        score += atom.quote() > 0 ? 3.0 : 0;
        score += atom.is(MarkedText.ITALIC) ? 0.3 : 0;
        score -= atom.is(MarkedText.CODE) ? 1.0 : 0;
        score -= atom.bracket() == '(' ? 2.6 : atom.bracket() == '[' ? 2.0 : 0;
        score -= facts.name() > 0 ? facts.name() * (linked ? 0.4 : 0.9) : 0;
        score -= facts.venue() * (linked ? 0.7 : 0.8);
        score -= facts.body() * 0.4;
        score -= facts.startsLower() ? 0.8 : 0;
        score -= facts.words() > 14 ? 0.25 * (Math.min(facts.words(), 28) - 14) : 0;
        return score
                - switch (facts.token()) {
                    case NONE -> 0;
                    case DATE -> 2.6;
                    case ET_AL -> 7;
                    case KIND -> 2.4;
                    case PLACE -> 1.2;
                    case PUBLISHER -> 2;
                    case NUMBERS, IDENTIFIER -> 3.4;
                };
    }

    private static double author(Atom atom, AtomFacts facts, boolean linked) {
        if (facts.is(Token.ET_AL)) {
            return 5;
        }
        double score = facts.name() * 1.2;
        score -= linked ? 0.8 : 0;
        score -= atom.quote() > 0 ? 4 : 0;
        score -= atom.bracket() != 0 ? 0.8 : 0;
        score -= atom.is(MarkedText.BOLD) ? 0.3 : 0;
        score -= facts.venue() > 3 ? 1.5 : 0;
        return score - (facts.token() == Token.NONE ? 0 : 3);
    }

    private static double venue(Atom atom, AtomFacts facts, boolean linked) {
        double score = facts.venue() > 0 ? facts.venue() * 1.25 - 0.6 : -2.2;
        score += atom.is(MarkedText.ITALIC) ? 0.4 : 0;
        score -= linked ? 0.4 : 0;
        score -= atom.quote() > 0 ? 3 : 0;
        score -= facts.venue() == 0 && (facts.words() > 9 || facts.words() == 1) ? 1.6 : 0;
        score += NUMBERED.matcher(facts.text()).matches() ? 2.4 : 0;
        score -= facts.venue() < 2 ? 0.25 * facts.lower() : 0;
        score -= facts.name() > 1.5 ? 1 : 0;
        return score - (facts.is(Token.DATE) || facts.is(Token.NUMBERS) || facts.is(Token.KIND) ? 3.5 : 0);
    }

    private static double kind(Atom atom, AtomFacts facts, boolean linked) {
        if (facts.is(Token.KIND)) {
            return 2.8 - (linked ? 1.5 : 0);
        }
        if (facts.is(Token.PLACE)) {
            return 1.2;
        }
        boolean tag = (atom.bracket() != 0 || atom.is(MarkedText.CODE)) && facts.words() <= 2;
        return tag ? 0.4 - (linked ? 1.5 : 0) : -4;
    }

    private static double note(Atom atom, AtomFacts facts, boolean linked) {
        double score = -0.6 + 0.17 * Math.min(facts.words(), 12);
        score += facts.words() >= 4 ? 1.2 * facts.lower() / facts.words() : 0;
        score += facts.startsLower() ? 1.0 : 0;
        score -= facts.words() >= 2 && facts.content() == 0 ? 0.8 : 0;
        score += atom.bracket() != 0 ? 0.9 : 0;
        score -= linked ? 1.6 : 0;
        score -= atom.is(MarkedText.BOLD) && atom.bracket() == 0 ? 0.9 : 0;
        score -= atom.quote() > 0 ? 0.8 : 0;
        score -= facts.name() > 0 ? facts.name() * 0.5 : 0;
        score -= facts.venue() > 2 ? 0.5 : 0;
        return score
                - switch (facts.token()) {
                    case DATE -> 1.5;
                    case ET_AL -> 4;
                    case NUMBERS, IDENTIFIER, PUBLISHER -> 1;
                    case NONE, KIND, PLACE -> 0;
                };
    }

    /// What the head of a table's column says about the cells below it.
    private void column(Atom atom, double[] score) {
        if (atom.cell() >= columns.size()) {
            return;
        }
        Label label = ofColumn(columns.get(atom.cell()).toLowerCase(Locale.ROOT));
        if (label != null) {
            score[label.place()] = Math.max(score[label.place()], 0) + 6;
        }
    }

    static @Nullable Label ofColumn(String name) {
        if (name.matches(
                ".*\\b(?:authors?|auteurs?|autor(?:en|es)?|by|speakers?|instructors?)\\b.*|.*(?:автор|作者|著者).*")) {
            return Label.AUTHOR;
        }
        if (name.matches(".*\\b(?:year|date|published|année|jahr|año)\\b.*|.*(?:год|年).*")) {
            return Label.DATE;
        }
        if (name.matches(".*\\b(?:title|paper|name|book|titre|titel|título|course|article|resource|dataset|"
                + "model)s?\\b.*|.*(?:название|标题|论文|书名).*")) {
            return Label.TITLE;
        }
        if (name.matches(
                ".*\\b(?:venue|conference|journal|publication|conf|published in|where)s?\\b.*|.*(?:会议|期刊|журнал).*")) {
            return Label.VENUE;
        }
        if (name.matches(".*\\b(?:affiliation|institution|institute|organi[sz]ation|university|school|company|"
                + "lab)s?\\b.*|.*(?:机构|вуз).*")) {
            return Label.BODY;
        }
        if (name.matches(".*\\b(?:publisher|provider|platform|éditeur|verlag)\\b.*")) {
            return Label.PUBLISHER;
        }
        return name.matches(".*\\b(?:notes?|comments?|description|summary|abstract|remarks?|about|highlights?|"
                        + "keywords?)\\b.*|.*(?:描述|备注|简介|примечани).*")
                ? Label.NOTE
                : null;
    }
}
