package org.papergraph.citation.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.name.LeadingNames;
import org.papergraph.citation.name.NameStyles;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.SourceSpan;

/// Finds paragraphs each of whose lines is a work, as lists without bullets have them: every line begins with the link
/// of a title, or is a reference with a year. Lines that an editor filled to a width are none of their own.
public final class LineWorks {
    private static final int LEAST_WORDS = 5;
    private static final int LEAST_TITLE = 3;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?:1[89]|20)\\d\\d(?!\\d)");

    /// Further names, and the year.
    private static final Pattern CITED_YEAR =
            Pattern.compile("[^.\\d]*+(?:\\.[^.\\d]{1,20}+){0,12}?\\.? ?\\(?(?:1[89]|20)\\d\\d");

    /// "2019/05/12 added …": what was changed when.
    private static final Pattern LOG = Pattern.compile("(?:1[89]|20)\\d\\d ?[/.-]");

    /// "Marsh Institute (2008). A Report …": the year in brackets between author and title.
    private static final Pattern BEHIND_AUTHOR =
            Pattern.compile("[^(]{3,80}\\((?:1[89]|20)\\d\\d[a-z]?\\)[.,:]? *\\p{L}(?:[^ ]* ){3}");

    private static final Pattern ENDS_IN_YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d[)\\]]?\\.?\\s*$");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("\\d\\.\\s*$");
    private static final int LONGEST_END = 10;
    private static final int LEAST_LINES = 3;

    /// What a line looks like: it begins with the link of a title, or has a year and words enough for a reference.
    private enum Look {
        TITLE,
        REFERENCE,
        OTHER
    }

    private final LabelLinks labels;
    private final Vocabulary vocabulary;
    private final CitedLine citedLine;

    public LineWorks(LabelLinks labels, Vocabulary vocabulary) {
        this.labels = labels;
        this.vocabulary = vocabulary;
        this.citedLine = new CitedLine(vocabulary);
    }

    /// A unit for each line of such a paragraph, else the unit alone.
    List<Unit> of(Unit unit) {
        if (unit.kind() != ListEntry.Kind.PARAGRAPH
                || unit.span().endLine() == unit.span().startLine()) {
            return List.of(unit);
        }
        List<Integer> starts = lineStarts(unit.text());
        List<Integer> references = references(unit.text(), starts);
        if (!references.isEmpty()) {
            return cut(unit, references, starts);
        }
        LinkRoles roles = new LinkRoles(unit.links());
        labels.take(unit.text(), roles);
        Tally tally = new Tally();
        boolean bold = true;
        for (int i = 0; i + 1 < starts.size(); i++) {
            Look look = look(unit.text(), starts.get(i), starts.get(i + 1), roles);
            bold = bold && isBoldAlone(unit.text(), starts.get(i), starts.get(i + 1));
            if (look == Look.OTHER && !bold) {
                return wrapped(unit, starts);
            }
            String line = unit.text().substring(starts.get(i), starts.get(i + 1));
            tally.take(look, isCited(line), hasTitle(unit.text(), starts.get(i), starts.get(i + 1), roles));
        }
        return tally.areWorks() ? cut(unit, starts, starts) : wrapped(unit, starts);
    }

    /// Counts what the lines of a paragraph look like.
    private static final class Tally {
        private int lines;
        private int titles;
        private int runs;
        private int cited;
        private int linked;
        private int others;
        private Look previous = Look.OTHER;

        void take(Look look, boolean citedLine, boolean linkedLine) {
            lines++;
            titles += look == Look.TITLE ? 1 : 0;
            cited += citedLine ? 1 : 0;
            linked += linkedLine ? 1 : 0;
            others += look == Look.OTHER ? 1 : 0;
            // A reference behind a title may be the rest of the same work, one behind another is not.
            runs += look == Look.REFERENCE && previous == Look.REFERENCE ? 1 : 0;
            previous = look;
        }

        boolean areWorks() {
            if (others > 0) {
                return lines > LEAST_LINES && others * 4 <= lines;
            }
            return runs + 1 >= LEAST_LINES
                    || cited == lines
                    || (linked == lines && runs > 0)
                    || (titles >= LEAST_LINES && titles == lines);
        }
    }

    /// Where references begin, and the end of the text, if most lines are references, people first, and most are broken
    /// on purpose; empty otherwise. A line that is not begins none unless it is a reference itself.
    private List<Integer> references(MarkedText text, List<Integer> starts) {
        List<Integer> references = new ArrayList<>();
        int cited = 0;
        int broken = 0;
        for (int i = 0; i + 1 < starts.size(); i++) {
            int start = starts.get(i);
            MarkedText line = new MarkedText();
            line.append(text, start, starts.get(i + 1));
            String plain = line.string().strip();
            boolean onPurpose = i == 0 || text.at(start - 1) == MarkedText.LINE;
            boolean led = !LeadingNames.of(line, vocabulary).names().isEmpty();
            if (onPurpose && !led && (plain.isEmpty() || Character.isLowerCase(plain.codePointAt(0)))) {
                return List.of();
            }
            boolean named = led || citedLine.is(plain);
            broken += onPurpose ? 1 : 0;
            cited += named ? 1 : 0;
            if (onPurpose || named || isBehindYear(text, start, plain)) {
                references.add(start);
            }
        }
        boolean most = cited > 1 && cited * 4 >= references.size() * 3 && broken * 2 > starts.size() - 1;
        references.add(starts.getLast());
        return most ? references : List.of();
    }

    /// A unit for each reference that an editor wrapped, which inverted names begin behind a year or pages and a full
    /// stop; the unit alone where fewer than three do.
    private List<Unit> wrapped(Unit unit, List<Integer> starts) {
        MarkedText text = unit.text();
        List<Integer> references = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            int start = starts.get(i);
            boolean behind = i == 0
                    || ENDS_IN_NUMBER
                            .matcher(text.string())
                            .region(Math.max(0, start - LONGEST_END), start)
                            .find();
            if (behind && isNamed(text, start, starts.get(i + 1))) {
                references.add(start);
            }
        }
        boolean first = !references.isEmpty() && references.getFirst() == 0;
        boolean several = first && references.size() >= LEAST_LINES;
        references.add(starts.getLast());
        return several ? cut(unit, references, starts) : List.of(unit);
    }

    private boolean isNamed(MarkedText text, int start, int end) {
        MarkedText line = new MarkedText();
        line.append(text, start, end);
        return !LeadingNames.of(line, vocabulary).names().isEmpty();
    }

    /// Whether a line begins with a capital, and the line before ends with its year: "… Firenze 1952.".
    private static boolean isBehindYear(MarkedText text, int start, String line) {
        return !line.isEmpty()
                && Character.isUpperCase(line.codePointAt(0))
                && ENDS_IN_YEAR
                        .matcher(text.string())
                        .region(Math.max(0, start - LONGEST_END), start)
                        .find();
    }

    /// Whether a line begins with family name and initials before a year, "Lind, A., Berg, C., 2003. …", or with words
    /// before a year in brackets.
    private static boolean isCited(String line) {
        if (BEHIND_AUTHOR.matcher(line).lookingAt()) {
            return true;
        }
        Matcher name = NameStyles.INVERTED.matcher(line);
        return name.lookingAt()
                && CITED_YEAR.matcher(line).region(name.end(), line.length()).lookingAt();
    }

    /// Where lines begin, and the end of the text.
    private static List<Integer> lineStarts(MarkedText text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int end = text.string().stripTrailing().length();
        for (int i = 0; i < end; i++) {
            if (text.at(i) == MarkedText.LINE || (text.at(i) == ' ' && text.wraps(i))) {
                starts.add(i + 1);
            }
        }
        starts.add(end);
        return starts;
    }

    private static Look look(MarkedText text, int start, int end, LinkRoles roles) {
        int first = start;
        while (first < end && !Character.isLetterOrDigit(text.at(first))) {
            first++;
        }
        if (first == end || Character.isLowerCase(text.at(first))) {
            return Look.OTHER;
        }
        int link = text.link(first);
        int last = first;
        while (last < end && text.link(last) == link) {
            last++;
        }
        if (link >= 0 && !roles.isLabel(link) && words(text.substring(first, last)) >= LEAST_TITLE) {
            return Look.TITLE;
        }
        String line = text.substring(first, end);
        return words(line) >= LEAST_WORDS
                        && !LOG.matcher(line).lookingAt()
                        && YEAR.matcher(line).find()
                ? Look.REFERENCE
                : Look.OTHER;
    }

    /// Whether a line holds the link of a title.
    private static boolean hasTitle(MarkedText text, int start, int end, LinkRoles roles) {
        for (int i = start; i < end; i++) {
            int link = text.link(i);
            int last = i;
            while (last < end && text.link(last) == link) {
                last++;
            }
            if (link >= 0 && !roles.isLabel(link) && words(text.substring(i, last)) >= LEAST_TITLE) {
                return true;
            }
            i = last - 1;
        }
        return false;
    }

    /// Whether a line begins with words in bold before others: "**Lind**, Ada: Reeds at Rest".
    private static boolean isBoldAlone(MarkedText text, int start, int end) {
        return (text.marks(start) & MarkedText.BOLD) != 0 && (text.marks(end - 1) & MarkedText.BOLD) == 0;
    }

    private static int words(String text) {
        return Words.split(text.strip(), " ").size();
    }

    /// @param starts where the works begin, and the end of the text
    /// @param lines where the lines do
    private static List<Unit> cut(Unit unit, List<Integer> starts, List<Integer> lines) {
        List<String> source = List.of(unit.source().split("\n", -1));
        List<Unit> works = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < starts.size(); i++) {
            int first = next;
            while (lines.get(next) < starts.get(i + 1)) {
                next++;
            }
            MarkedText part = new MarkedText(starts.get(i + 1) - starts.get(i));
            part.append(unit.text(), starts.get(i), starts.get(i + 1));
            works.add(unit.part(ReferralWord.without(ReferenceKey.without(part)))
                    .bullet(lines(unit.span(), first, next - 1), source(source, first, next - 1)));
        }
        return Collections.unmodifiableList(works);
    }

    private static SourceSpan lines(SourceSpan whole, int first, int last) {
        return new SourceSpan(
                Math.min(whole.startLine() + first, whole.endLine()),
                Math.min(whole.startLine() + last, whole.endLine()));
    }

    private static String source(List<String> lines, int first, int last) {
        int most = lines.size() - 1;
        return String.join("\n", lines.subList(Math.min(first, most), Math.min(last, most) + 1));
    }
}
