package org.papergraph.citation.atom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// Takes entries apart that name their fields, "Authors: …", "**Year**: …": each value becomes a cell, its key the name
/// of the cell's column, so that it is read like the row of a table.
///
/// @param text without the keys
/// @param names of its cells, empty where no keys were found
public record KeyedFields(MarkedText text, List<String> names) {
    /// Characters of a key behind its first.
    private static final int LONGEST = 22;

    private static final String BORDERS = "\n\u001E|;";

    /// Looks for keys; a text without any comes back as it is.
    ///
    /// @param known which words the list uses as keys besides those that all lists do
    public static KeyedFields of(MarkedText text, FieldKeys known) {
        String string = text.string();
        if (string.indexOf(':') < 0 && string.indexOf('：') < 0) {
            return new KeyedFields(text, List.of());
        }
        List<Key> keys = keys(text, lines(text), known);
        boolean fields = keys.stream().anyMatch(key -> key.field) && (keys.size() > 1 || keys.getFirst().start > 0);
        return fields ? cells(text, keys) : new KeyedFields(text, List.of());
    }

    /// The row of a table, whose columns name its cells, unless one cell holds a whole reference.
    public static KeyedFields ofRow(MarkedText row, List<String> columns, Vocabulary vocabulary) {
        return ReferenceCell.in(row, columns, vocabulary)
                .map(reference -> new KeyedFields(reference, List.of()))
                .orElseGet(() -> new KeyedFields(row, columns));
    }

    /// A key: where it starts, where its value does.
    ///
    /// @param field whether its value is a field of the reference rather than a copy or a remark
    private record Key(String name, int start, int value, boolean field) {}

    /// The text with a line break wherever a line of the source or a run of bold begins.
    private static String lines(MarkedText text) {
        String string = text.string();
        StringBuilder lines = null;
        for (int i = string.indexOf(' '); i >= 0 && i + 1 < text.length(); i = string.indexOf(' ', i + 1)) {
            boolean bold = (text.marks(i + 1) & MarkedText.BOLD) != 0 && (text.marks(i) & MarkedText.BOLD) == 0;
            if (bold || text.wraps(i)) {
                lines = lines == null ? new StringBuilder(string) : lines;
                lines.setCharAt(i, '\n');
            }
        }
        return lines == null ? string : lines.toString();
    }

    private static List<Key> keys(MarkedText text, String string, FieldKeys list) {
        List<Key> keys = new ArrayList<>();
        boolean labelled = isLabelled(text.string());
        for (Lead lead = nextLead(string, 0); lead != null; lead = nextLead(string, lead.value)) {
            String name = string.substring(lead.name, lead.end).strip();
            boolean titled = ColumnName.isTitle(name);
            boolean field = titled || ColumnName.isField(name);
            boolean opensLine = lead.start > 0 && text.at(lead.start - 1) == MarkedText.LINE;
            boolean known = field || FieldKeys.isCopy(name) || (opensLine && (labelled || list.isOften(name)));
            boolean first = lead.start == 0;
            known |= !keys.isEmpty() && FieldKeys.isRemark(name);
            known &= !first || titled || ColumnName.isReference(name) || FieldKeys.isCopy(name);
            boolean linked = text.link(lead.name) >= 0 && lead.value < text.length();
            if (known && !linked) {
                keys.add(new Key(name, lead.start, lead.value, field || !FieldKeys.isCopy(name)));
            }
        }
        return keys;
    }

    /// What may be a key, from the border before it to what stands behind its colon.
    private record Lead(int start, int name, int end, int value) {}

    @Nullable
    private static Lead nextLead(String string, int from) {
        for (int i = from; i < string.length(); i++) {
            if (mayStart(string, i) && FieldKeys.colonBehind(string, i)) {
                Lead lead = lead(string, i);
                if (lead != null) {
                    return lead;
                }
            }
        }
        return null;
    }

    /// Whether a border stands before this place, or a mark and a space.
    private static boolean mayStart(String string, int i) {
        char before = Boundaries.charAt(string, i - 1);
        if (i == 0 || before != ' ') {
            return i == 0 || BORDERS.indexOf(before) >= 0;
        }
        char mark = Boundaries.charAt(string, i - 2);
        return mark == '.'
                || mark == ','
                || ((mark == '-' || mark == '–' || mark == '—') && i > 2 && string.charAt(i - 3) == ' ');
    }

    /// "[Year]: ", "Authors : ": a word or several before a colon, perhaps in brackets.
    @Nullable
    private static Lead lead(String string, int start) {
        int name = skipSpaces(string, start);
        name += "[(•".indexOf(Boundaries.charAt(string, name)) >= 0 ? 1 : 0;
        int colon = name;
        while (colon < string.length() && string.charAt(colon) != ':' && string.charAt(colon) != '：') {
            colon++;
        }
        if (colon == string.length() || !Character.isLetter(string.codePointAt(name))) {
            return null;
        }
        int end = colon;
        while (end > colon - 2 && isSpace(string.charAt(end - 1))) {
            end--;
        }
        end -= "])".indexOf(string.charAt(end - 1)) >= 0 ? 1 : 0;
        int behind = name + Character.charCount(string.codePointAt(name));
        boolean brief = string.codePointCount(behind, end) <= LONGEST;
        return brief && isName(string, behind, end) ? new Lead(start, name, end, skipSpaces(string, colon + 1)) : null;
    }

    private static boolean isName(String string, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = string.charAt(i);
            if (!Character.isLetter(c) && "() /;'’-".indexOf(c) < 0 && !Character.isLetter(string.codePointAt(i))) {
                return false;
            }
            i += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return true;
    }

    private static int skipSpaces(String string, int from) {
        int i = from;
        while (i < string.length() && isSpace(string.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// Whether all lines but the first begin with a word and a colon.
    private static boolean isLabelled(String string) {
        if (Words.count(string, '\n') < 2) {
            return false;
        }
        List<String> lines =
                string.lines().skip(1).filter(line -> !line.isBlank()).toList();
        return lines.size() > 1
                && lines.stream().allMatch(line -> FieldKeys.lead(line).isPresent());
    }

    /// "**A Title** … Citation: 131 Marsh L.J. 2020": whether a key that may hold the title says where it came out, and
    /// the title stands before the keys.
    private static boolean isTitled(String text, List<Key> keys) {
        return !text.substring(0, keys.getFirst().start).isBlank()
                && keys.stream()
                        .anyMatch(key -> key.name.equalsIgnoreCase("citation")
                                && Character.isDigit(Boundaries.charAt(text, key.value)));
    }

    private static KeyedFields cells(MarkedText text, List<Key> keys) {
        MarkedText kept = new MarkedText(text.length());
        List<String> names = new ArrayList<>();
        names.add(isTitled(text.string(), keys) ? "title" : "");
        int next = 0;
        int i = 0;
        boolean line = false;
        while (i < text.length()) {
            if (next < keys.size() && i >= keys.get(next).start) {
                kept.append(MarkedText.CELL, 0, -1);
                names.add(FieldKeys.column(keys.get(next).name));
                i = Math.max(i, keys.get(next).value);
                line = true;
                next++;
            } else if (line && text.at(i) == MarkedText.LINE) {
                // Behind the value the entry goes on without a key.
                kept.append(MarkedText.CELL, 0, -1);
                names.add("");
                line = false;
                i++;
            } else {
                kept.append(text, i);
                i++;
            }
        }
        return new KeyedFields(kept, names);
    }
}
