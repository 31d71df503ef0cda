package org.papergraph.citation.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.BareName;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds who made a work, and where, behind the title in one link, told by the initials behind the family name:
/// "[Основы гидрологии, Зимин К.Л., СПбГУ](…)".
final class LinkedCredit {
    private static final double SURE = 7;
    /// Words of a body.
    private static final int LONGEST_BODY = 4;

    /// "Зимин К.Л.", "Зимин К.Л": initials stand together behind a family name.
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+ \\p{Lu}\\p{Ll}?\\.[ -]?(?:\\p{Lu}\\p{Ll}?\\.?)?");

    /// "Ada Lind's “Reeds”"
    private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}(?: .*)?");

    /// "U. H. Varga"
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.? ){1,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]+");
    /// How surely a name is one where nothing marks it.
    private static final double PERSON = 1.9;
    private static final int LONGEST_NAME = 7;
    /// How surely at least a word is a family name.
    private static final double FAMILY = -1.5;
    private static final double MAY_BE_NAME = -1;

    private LinkedCredit() {}

    /// Adds to the evidence of the names and of the body behind them.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        person(atoms, facts, evidence);
        inBrackets(atoms, facts, evidence);
        int end = Atom.endOfLink(atoms, 0);
        if (end < 2) {
            return;
        }
        // "[A Title, by Grossman](…)": a known family name behind "by".
        boolean by = atoms.get(end - 1).before() == Sep.BY && facts.get(end - 1).name() >= 0;
        if (by || isBehindDash(atoms.get(end - 1), facts.subList(0, end))) {
            favour(evidence[end - 1], Label.AUTHOR);
        }
        leading(atoms, facts.subList(0, end), evidence);
        beforeMarkedTitle(atoms, facts.subList(0, end), evidence);
        int names = 1;
        while (names < end && !isName(atoms.get(names), facts.get(names))) {
            names++;
        }
        int at = names;
        while (at < end && isName(atoms.get(at), facts.get(at))) {
            favour(evidence[at], Label.AUTHOR);
            at++;
        }
        if (names < at && at < end && isBody(atoms.get(at), facts.get(at))) {
            favour(evidence[at], Label.BODY);
        }
    }

    /// "[Ada Lind, Bo Okafor. A Title](…)": whole names begin the link, and a full stop ends them.
    private static void leading(List<Atom> atoms, List<AtomFacts> linked, double[][] evidence) {
        int title = 0;
        while (title < linked.size()
                && linked.get(title).name() >= PERSON
                && linked.get(title).words() > 1
                && linked.get(title).words() <= LONGEST_NAME
                && (title == 0 || atoms.get(title).before() == Sep.COMMA)) {
            title++;
        }
        boolean titled = title > 1
                && title < linked.size()
                && atoms.get(title).before() == Sep.STOP
                && linked.get(title).name() < 0;
        for (int i = 0; i < title && titled; i++) {
            favour(evidence[i], Label.AUTHOR);
        }
    }

    /// "[Ada Lind, *A Title*](…)", `[Lind and Okafor, "A Title"](…)`: names before a title that is set apart within the
    /// link.
    private static void beforeMarkedTitle(List<Atom> atoms, List<AtomFacts> linked, double[][] evidence) {
        int title = 0;
        while (title < linked.size()
                && !isSetApart(atoms.get(title))
                && linked.get(title).token() == Token.NONE
                && linked.get(title).name() > FAMILY
                && linked.get(title).words() <= LONGEST_NAME
                && (title == 0 || atoms.get(title).before() == Sep.COMMA)) {
            title++;
        }
        boolean titled = title > 0
                && title < linked.size()
                && isSetApart(atoms.get(title))
                && (atoms.get(title).before() == Sep.COMMA
                        || atoms.get(title).before() == Sep.COLON
                        || (atoms.get(title).quote() > 0
                                && linked.getFirst().name() >= PERSON
                                && !GENITIVE.matcher(linked.get(title - 1).text())
                                        .find()));
        for (int i = 0; i < title && titled; i++) {
            favour(evidence[i], Label.AUTHOR);
        }
    }

    /// "[論理学(戸次,2012)](…)": names and the year in brackets behind the title in one link.
    private static void inBrackets(List<Atom> atoms, List<AtomFacts> linked, double[][] evidence) {
        for (int i = 1; i + 1 < linked.size(); i++) {
            int link = atoms.get(i).link();
            boolean dated = link >= 0
                    && atoms.get(i - 1).link() == link
                    && atoms.get(i + 1).link() == link
                    && atoms.get(i).bracket() == '('
                    && atoms.get(i - 1).bracket() == 0
                    && atoms.get(i + 1).bracket() == '('
                    && atoms.get(i + 1).before() == Sep.COMMA
                    && linked.get(i + 1).is(Token.DATE);
            if (dated && linked.get(i).name() > MAY_BE_NAME && linked.get(i).token() == Token.NONE) {
                favour(evidence[i], Label.AUTHOR);
            }
        }
    }

    private static boolean isSetApart(Atom atom) {
        return atom.quote() > 0 || atom.is(MarkedText.ITALIC);
    }

    /// "[A Title - Lind and Okafor](…)": whole names, or family names joined, end the link.
    private static boolean isBehindDash(Atom last, List<AtomFacts> linked) {
        AtomFacts facts = linked.getLast();
        boolean titled = last.before() == Sep.DASH
                && last.bracket() == 0
                && facts.token() == Token.NONE
                && linked.getFirst().words() > 1
                && linked.getFirst().name() < 0;
        if (!titled) {
            return false;
        }
        List<String> people = NameShape.people(facts.text());
        boolean families =
                facts.name() > -1 && people.size() > 1 && people.stream().allMatch(BareName::is);
        boolean person =
                facts.name() >= PERSON || INITIALS.matcher(facts.text()).matches();
        return families || (person && facts.words() <= LONGEST_NAME && facts.words() > 1);
    }

    /// "[《Reeds》](…) [Ada Lind](…)": the link behind that of a title in quotation marks leads to a person.
    private static void person(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i < atoms.size(); i++) {
            Atom title = atoms.get(i - 1);
            Atom atom = atoms.get(i);
            boolean behind = title.quote() > 0
                    && title.linked()
                    && atom.linked()
                    && atom.link() != title.link()
                    && atom.quote() == 0
                    && atom.before() == Sep.SPACE;
            if (behind && facts.get(i).name() >= 0 && facts.get(i).words() <= LONGEST_BODY) {
                favour(evidence[i], Label.AUTHOR);
            }
        }
    }

    private static void favour(double[] evidence, Label label) {
        evidence[label.place()] = Math.max(evidence[label.place()], 0) + SURE;
        evidence[Label.TITLE.place()] -= SURE;
    }

    private static boolean isName(Atom atom, AtomFacts facts) {
        return atom.before() == Sep.COMMA
                && facts.name() > 0
                && NAME.matcher(facts.text()).matches();
    }

    private static boolean isBody(Atom atom, AtomFacts facts) {
        return atom.before() == Sep.COMMA
                && facts.token() == Token.NONE
                && facts.words() <= LONGEST_BODY
                && facts.venue() < 2
                && (facts.body() >= 2 || ACRONYM.matcher(facts.text()).matches());
    }
}
