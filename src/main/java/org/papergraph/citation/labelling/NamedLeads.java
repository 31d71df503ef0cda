package org.papergraph.citation.labelling;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.ReferenceKey;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;

/// Knows whether a list says whose work it is before each title, "Okafor: Reeds at Rest", "Ada Lind - Marshes", "[Lind
/// (1999)](…) - Marshes". One entry does not tell: what stands before the mark may be half of the title. Among those
/// of a whole list some names are known, and few words look like names of systems.
public final class NamedLeads {
    private static final Pattern LEAD =
            Pattern.compile("\\P{L}{0,3}+(\\p{Lu}[\\p{L}'’.-]*+(?: \\p{Lu}[\\p{L}'’.-]*+){0,2}+)"
                    + "(: | [-–—] |, (?=[\"“‘«]))(?=[\"“‘«]?\\[?\\p{L})");
    /// "Family and given name：Title", as East Asian lists have it; a body may stand there too.
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "\\P{L}{0,3}+(\\p{IsHan}[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・、 　]{1,20}+)(：|: ?)(?=.)");
    /// Behind family names and a year: the title.
    private static final Pattern KEY = Pattern.compile(
            "(?:\\[\\d{1,3}\\] )?(.{0,60}?[ (,](?:1[5-9]|20)\\d\\d[a-z]?\\)?)(?::| [-–—]) (?=[\"“]?\\p{L})");
    /// "BERT", "TreeNet", "word2vec"
    private static final Pattern SYSTEM = Pattern.compile(".*(?:\\p{Lu}{3}|\\p{Ll}\\p{Lu}|\\d).*");
    private static final int LEAST = 4;
    private static final int MANY = 8;
    private static final int LONGEST = 3;
    private static final int MOST_WORKS = 3;
    private static final int MOST_NAMES = 8;
    private static final int REACH = 80;
    /// A word that no name is made of scores less.
    private static final double NO_NAME = -1.5;
    /// A capitalised word that may be a family name scores more.
    private static final double UNKNOWN = -1;
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
        Count count = new Count(new NameShape(vocabulary));
        sections.forEach(section -> section.entries().forEach(count::add));
        NamedLeads leads = new NamedLeads();
        if (count.isNamed(count.colons, 0)) {
            leads.seps.add(Sep.COLON);
        }
        if (count.isNamed(count.dashes, 0)) {
            leads.seps.add(Sep.DASH);
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

    /// The different leads before each mark, and how many bullets there are.
    private static final class Count {
        private final NameShape names;
        private final Set<String> colons = new HashSet<>();
        private final Set<String> dashes = new HashSet<>();
        /// Before titles in quotation marks alone: other words with a comma behind them are as often no names.
        private final Set<String> commas = new HashSet<>();
        private final Set<String> eastAsian = new HashSet<>();
        private final Map<String, Integer> often = new HashMap<>();
        private int bullets;
        private int entries;
        private int dated;
        private int datedNames;

        Count(NameShape names) {
            this.names = names;
        }

        void add(ListEntry entry) {
            String text = beginning(entry);
            entries++;
            if (hasYearBeforeMark(text)) {
                key(text);
            }
            if (entry.kind() == ListEntry.Kind.BULLET || entry.kind() == ListEntry.Kind.NUMBERED) {
                bullets++;
                Matcher name = EAST_ASIAN.matcher(text);
                if (name.lookingAt()) {
                    eastAsian.add(name.group(1));
                }
                if (hasWordsBeforeMark(text)) {
                    lead(text);
                }
            }
            entry.children().forEach(this::add);
        }

        private void lead(String text) {
            Matcher lead = LEAD.matcher(text);
            if (lead.lookingAt() && !FieldKeys.isKnown(lead.group(1).toLowerCase(Locale.ROOT))) {
                char mark = lead.group(2).charAt(0);
                (mark == ':' ? colons : mark == ',' ? commas : dashes).add(lead.group(1));
                often.merge(lead.group(1), 1, Integer::sum);
            }
        }

        /// Whether a few words, with nothing but their own marks, stand before the first colon or dash.
        private static boolean hasWordsBeforeMark(String text) {
            int i = 0;
            while (i < text.length() && i < LONGEST && !Character.isLetter(text.charAt(i))) {
                i++;
            }
            for (int spaces = 0; i < text.length() && spaces <= LONGEST; i++) {
                char c = text.charAt(i);
                if (isMark(text, i)) {
                    return true;
                }
                if (!Character.isLetter(c) && " .-'’".indexOf(c) < 0 && !Character.isSurrogate(c)) {
                    return false;
                }
                spaces += c == ' ' ? 1 : 0;
            }
            return false;
        }

        /// Whether the last digit of a year stands before any colon or dash, a letter and a bracket perhaps between.
        private static boolean hasYearBeforeMark(String text) {
            for (int i = 1; i < text.length() && i < REACH; i++) {
                if (isMark(text, i)) {
                    int year = text.charAt(i) == ':' ? i - 1 : i - 2;
                    year -= Boundaries.charAt(text, year) == ')' ? 1 : 0;
                    year -= Character.isLetter(Boundaries.charAt(text, year)) ? 1 : 0;
                    if (Character.isDigit(Boundaries.charAt(text, year))) {
                        return true;
                    }
                }
            }
            return false;
        }

        /// Whether a colon, or a dash between spaces, stands before a space, or a comma before a quotation.
        private static boolean isMark(String text, int i) {
            char c = text.charAt(i);
            if (c == ',') {
                return "\"“‘«".indexOf(Boundaries.charAt(text, i + 2)) >= 0;
            }
            return (c == ':' || ((c == '-' || c == '–' || c == '—') && Boundaries.charAt(text, i - 1) == ' '))
                    && Boundaries.charAt(text, i + 1) == ' ';
        }

        private void key(String text) {
            Matcher key = KEY.matcher(text);
            if (key.lookingAt() && ReferenceKey.is(key.group(1))) {
                dated++;
                boolean several = NameShape.people(key.group(1)).size() > 1;
                datedNames += several || key.group(1).contains(" et al") ? 1 : 0;
            }
        }

        /// @param least how surely a lead that counts as known is a name
        boolean isNamed(Set<String> leads, double least) {
            long systems = leads.stream()
                    .filter(lead -> SYSTEM.matcher(lead).matches())
                    .count();
            long known =
                    leads.stream().filter(lead -> names.score(lead) > least).count();
            long possible =
                    leads.stream().filter(lead -> names.score(lead) > UNKNOWN).count();
            // Hardly a bullet without such a lead, and hardly one that is a word of titles.
            boolean throughout = leads.size() >= MANY
                    && leads.size() * 10 >= bullets * 6
                    && possible * 10 >= leads.size() * 9L
                    && known * 8 >= leads.size();
            return leads.size() >= LEAST
                    && leads.size() * 4 >= bullets
                    && (known * 3 >= leads.size() || throughout)
                    && systems * 8 <= leads.size();
        }

        /// Whether several entries begin with family names and a year, some with more than one name.
        boolean isDated() {
            return dated >= LEAST && dated * 4 >= entries && datedNames * 4 >= dated;
        }

        private static String beginning(ListEntry entry) {
            if (!entry.inlines().isEmpty()
                    && entry.inlines().getFirst() instanceof Inline.Text(String first, var _, int _)
                    && (first.length() > REACH || entry.inlines().size() == 1)) {
                return first;
            }
            StringBuilder text = new StringBuilder();
            for (Inline inline : entry.inlines()) {
                if (text.length() > REACH) {
                    break;
                }
                if (inline instanceof Inline.Text(String run, var _, int _)) {
                    text.append(run);
                }
            }
            return text.toString();
        }
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
                && !Words.hasDigit(facts.getFirst().text());
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
