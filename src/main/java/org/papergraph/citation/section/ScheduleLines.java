package org.papergraph.citation.section;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;

/// Knows lines of schedules that name no work: those that begin with words in bold before a colon with which the list
/// begins entries again and again, "**Due today:** reading questions", those that are a day, "[January 11](…)", and
/// those that tell of the meetings, "Organizer: Ann Lee".
public final class ScheduleLines {
    /// Entries that begin with the same label.
    private static final int OFTEN = 3;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

    private static final Pattern DAY =
            Pattern.compile("(?U)\\W*(?:(?:\\p{L}{3,12}, )?(\\p{L}{3,12})\\.? \\d{1,2}(?:st|nd|rd|th)?|"
                    + "\\d{1,2}\\.? (?:de )?(\\p{L}{3,12}))\\W*");
    private static final int LONGEST_DAY = 30;
    /// What is said of the meetings, and of who holds them.
    private static final Pattern MEETING = Pattern.compile("(?iU)\\W*(?:organi[sz]ers?|location|room|office hours?|"
            + "instructors?|teaching assistants?|tas?|zoom(?: link)?|meeting times?)\\s*:\\W*+(?!a |an |the )\\w|"
            + "\\W*time\\s*:\\W*+(?:\\d|every |on |tb[ad]|\\p{L}+day)");
    private static final int LONGEST_MEETING = 160;
    /// Words for works in a label.
    private static final Pattern WORK =
            Pattern.compile("(?iU)\\b(?:readings?|books?|papers?|articles?|texts?|titles?|films?|"
                    + "videos?|courses?|lecture|lectura|lectures|texte|literatur|чтение)\\b");
    private static final String QUOTES = "\"“«„「『《";

    private final Map<String, Integer> counts = new HashMap<>();
    private final Lexicon lexicon;

    private ScheduleLines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Those of a list, or of the part of it that is at hand.
    public static ScheduleLines of(List<Section> sections, Lexicon lexicon) {
        ScheduleLines lines = new ScheduleLines(lexicon);
        sections.forEach(section -> section.entries().forEach(lines::count));
        return lines;
    }

    private void count(ListEntry entry) {
        if (!entry.inlines().isEmpty()
                && entry.inlines().getFirst() instanceof Inline.Text(String text, var style, int _)
                && style.bold()
                && text.stripTrailing().endsWith(":")) {
            counts.merge(text.strip(), 1, Integer::sum);
        }
        entry.children().forEach(this::count);
    }

    /// Whether a unit is one.
    boolean have(Unit unit) {
        String text = unit.text().string();
        return isDay(text) || isOfMeeting(text) || (unit.links().isEmpty() && isLabelled(unit.text()));
    }

    private static boolean isOfMeeting(String text) {
        int colon = text.indexOf(':');
        return text.length() <= LONGEST_MEETING
                && colon > 0
                && colon < LONGEST_DAY
                && MEETING.matcher(text).lookingAt()
                && !YEAR.matcher(text).find();
    }

    private boolean isDay(String text) {
        if (text.length() > LONGEST_DAY || !Words.hasDigit(text)) {
            return false;
        }
        Matcher day = DAY.matcher(text);
        return day.matches()
                && lexicon.monthOf((day.group(1) == null ? day.group(2) : day.group(1)).toLowerCase(Locale.ROOT)) > 0;
    }

    /// Whether a text without a year begins with a label of many entries, and neither that nor any mark tells of a
    /// work:
    /// "**Required reading:** *Reeds at Rest*".
    private boolean isLabelled(MarkedText text) {
        int end = 0;
        while (end < text.length() && (text.marks(end) & MarkedText.BOLD) != 0) {
            end++;
        }
        String label = text.substring(0, end).strip();
        return label.indexOf(' ') > 0
                && counts.getOrDefault(label, 0) >= OFTEN
                && !WORK.matcher(label).find()
                && !isMarked(text, end)
                && !YEAR.matcher(text.string()).find();
    }

    private static boolean isMarked(MarkedText text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ((text.marks(i) & MarkedText.ITALIC) != 0 || QUOTES.indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
