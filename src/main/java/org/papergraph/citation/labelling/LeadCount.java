package org.papergraph.citation.labelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.entry.ReferenceKey;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;

/// The different leads before each mark, and how many bullets there are.
final class LeadCount {
    private static final Pattern LEAD =
            Pattern.compile("\\P{L}{0,3}+(\\p{Lu}[\\p{L}'’.-]*+(?: \\p{Lu}[\\p{L}'’.-]*+){0,2}+)"
                    + "(: | [-–—] |, (?=[\"“‘«]))(?=[\"“‘«]?\\[?\\p{L})");
    /// "Family and given name：Title", as East Asian lists have it; a body may stand there too.
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "\\P{L}{0,3}+(\\p{IsHan}[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・、 　]{1,20}+)(：|: ?)(?=.)");
    /// Family names and a full stop.
    private static final Pattern LINKED =
            Pattern.compile("(\\p{Lu}[\\p{L}'’-]++(?:(?:, | & | and )\\p{Lu}[\\p{L}'’-]++){0,4}+)\\. (?=\\p{Lu})");
    /// Behind family names and a year: the title.
    private static final Pattern KEY = Pattern.compile(
            "(?:\\[\\d{1,3}\\] )?(.{0,60}?[ (,](?:1[5-9]|20)\\d\\d[a-z]?\\)?)(?::| [-–—]) (?=[\"“]?\\p{L})");
    /// What parts a name behind the title from a link or a remark: "Reeds at Rest - Ada Lind - [Link](…)".
    private static final Pattern BEHIND = Pattern.compile(" (?:[-–—] |[\\[(])");
    /// "BERT", "TreeNet", "word2vec"
    private static final Pattern SYSTEM = Pattern.compile(".*(?:\\p{Lu}{3}|\\p{Ll}\\p{Lu}|\\d).*");
    /// The first character of Han, and how many stand before the second of a lead.
    private static final char HAN = '\u2E80';

    private static final int HAN_REACH = 8;
    private static final int LEAST = 4;
    private static final int MANY = 8;
    private static final int REACH = 80;
    /// A known given name, or initials, in front scores as much.
    private static final double PERSON = 1.9;

    final NameShape names;
    final Set<String> colons = new HashSet<>();
    final Set<String> dashes = new HashSet<>();
    /// Before titles in quotation marks alone: other words with a comma behind them are as often no names.
    final Set<String> commas = new HashSet<>();
    /// At the start of links alone: "[Lind & Berg. Reeds at Rest](…)".
    final Set<String> stops = new HashSet<>();
    final Set<String> eastAsian = new HashSet<>();
    final Map<String, Integer> often = new HashMap<>();
    private int bullets;
    private int entries;
    private int dated;
    private int datedNames;
    /// Bullets that are a title, a dash and a name which is plainer to see than any in the title.
    int behind;

    LeadCount(NameShape names) {
        this.names = names;
    }

    void add(ListEntry entry) {
        String text = entry.beginning(REACH);
        entries++;
        if (hasYearBeforeMark(text)) {
            key(text);
        }
        if (entry.kind() == ListEntry.Kind.BULLET || entry.kind() == ListEntry.Kind.NUMBERED) {
            bullets++;
            if (mayBeginHan(text)) {
                eastAsian(text);
            }
            if (hasWordsBeforeMark(text)) {
                lead(text);
            }
            if (text.contains(". ") && isLinked(entry)) {
                linked(text);
            }
        }
        entry.children().forEach(this::add);
    }

    /// Whether Han may stand behind as many marks as before a lead.
    private static boolean mayBeginHan(String text) {
        for (int i = 0; i < text.length() && i < HAN_REACH; i++) {
            if (text.charAt(i) >= HAN) {
                return true;
            }
        }
        return false;
    }

    private void eastAsian(String text) {
        Matcher name = EAST_ASIAN.matcher(text);
        if (name.lookingAt()) {
            eastAsian.add(name.group(1));
        }
    }

    private void linked(String text) {
        Matcher names = LINKED.matcher(text);
        if (names.lookingAt()) {
            stops.add(names.group(1));
            behind += this.names.score(text.substring(names.end()).strip()) >= PERSON ? 1 : 0;
        }
    }

    private static boolean isLinked(ListEntry entry) {
        return !entry.inlines().isEmpty()
                && entry.inlines().getFirst() instanceof Inline.Text(String _, var style, int _)
                && style.linked();
    }

    private void lead(String text) {
        Matcher lead = LEAD.matcher(text);
        if (lead.lookingAt() && !FieldKeys.isKnown(lead.group(1).toLowerCase(Locale.ROOT))) {
            char mark = lead.group(2).charAt(0);
            (mark == ':' ? colons : mark == ',' ? commas : dashes).add(lead.group(1));
            often.merge(lead.group(1), 1, Integer::sum);
            if (mark != ':' && mark != ',') {
                double tail = names.score(BEHIND.split(text.substring(lead.end()), 2)[0].strip());
                behind += tail >= PERSON && tail > names.score(lead.group(1)) ? 1 : 0;
            }
        }
    }

    /// Whether a few words, with nothing but their own marks, stand before the first colon or dash.
    private static boolean hasWordsBeforeMark(String text) {
        int i = 0;
        while (i < text.length() && i < NamedLeads.LONGEST && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        for (int spaces = 0; i < text.length() && spaces <= NamedLeads.LONGEST; i++) {
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
        if (leads.size() < LEAST || leads.size() * 4 < bullets) {
            return false;
        }
        double[] scores = leads.stream().mapToDouble(names::score).toArray();
        long systems =
                leads.stream().filter(lead -> SYSTEM.matcher(lead).matches()).count();
        long known = Arrays.stream(scores).filter(score -> score > least).count();
        long possible = Arrays.stream(scores)
                .filter(score -> score > NamedLeads.UNKNOWN)
                .count();
        // Hardly a bullet without such a lead, and hardly one that is a word of titles.
        boolean throughout = leads.size() >= MANY
                && leads.size() * 10 >= bullets * 6
                && possible * 10 >= leads.size() * 9L
                && known * 8 >= leads.size();
        return (known * 3 >= leads.size() || throughout) && systems * 8 <= leads.size();
    }

    /// Whether several entries begin with family names and a year, some with more than one name.
    boolean isDated() {
        return dated >= LEAST && dated * 4 >= entries && datedNames * 4 >= dated;
    }
}
