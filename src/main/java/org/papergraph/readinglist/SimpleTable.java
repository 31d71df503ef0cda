package org.papergraph.readinglist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes tables with pipes of those that Pandoc calls simple, whose columns begin where a rule of dashes does:
///
/// ```
/// Day         Reading
/// ----------- -------------
/// 2018-01-18  *A Title*
/// ```
///
/// Other readers of Markdown take them for a rule and all the rows for one paragraph.
final class SimpleTable {
    private static final Pattern DASHES = Pattern.compile("-+");
    /// Spaces before a rule; more make code of it.
    private static final int MOST_INDENT = 3;

    private SimpleTable() {}

    /// The lines, as many as before.
    static List<String> of(List<String> lines) {
        return lines.stream().anyMatch(SimpleTable::isRule) ? filled(new ArrayList<>(lines)) : lines;
    }

    private static List<String> filled(List<String> lines) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (isRule(lines.get(i))) {
                List<Integer> starts = starts(lines.get(i));
                i = isHead(lines, i - 1, starts) ? fill(lines, i, starts) : i;
            }
        }
        return lines;
    }

    /// Whether a line is made of two runs of dashes or more, each at least two long.
    private static boolean isRule(String line) {
        int runs = 0;
        int run = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? ' ' : line.charAt(i);
            if ((c != '-' && c != ' ') || (c == ' ' && run == 1) || (runs == 0 && run == 0 && i > MOST_INDENT)) {
                return false;
            }
            runs += c == ' ' && run > 1 ? 1 : 0;
            run = c == '-' ? run + 1 : 0;
        }
        return runs > 1;
    }

    private static List<Integer> starts(String rule) {
        List<Integer> starts = new ArrayList<>();
        Matcher dashes = DASHES.matcher(rule);
        while (dashes.find()) {
            starts.add(starts.isEmpty() ? 0 : dashes.start());
        }
        return starts;
    }

    /// Whether a line that begins a paragraph has words where columns begin, and none across their borders.
    private static boolean isHead(List<String> lines, int at, List<Integer> starts) {
        String head = lines.get(at);
        if (head.isBlank()
                || head.indexOf('|') >= 0
                || (at > 0 && !lines.get(at - 1).isBlank())) {
            return false;
        }
        for (int start : starts) {
            boolean across = start > 0 && start < head.length() && head.charAt(start - 1) != ' ';
            if (across || start >= head.length() || head.charAt(start) == ' ') {
                return false;
            }
        }
        return true;
    }

    /// Rewrites the table whose rule stands at a line; returns its last line.
    private static int fill(List<String> lines, int rule, List<Integer> starts) {
        lines.set(rule - 1, row(lines.get(rule - 1), starts));
        lines.set(rule, "|" + "---|".repeat(starts.size()));
        int at = rule + 1;
        while (at < lines.size() && !lines.get(at).isBlank() && !isRule(lines.get(at))) {
            lines.set(at, row(lines.get(at), starts));
            at++;
        }
        if (at < lines.size() && isRule(lines.get(at))) {
            lines.set(at, "");
        }
        return at;
    }

    private static String row(String line, List<Integer> starts) {
        StringBuilder row = new StringBuilder("|");
        for (int column = 0; column < starts.size(); column++) {
            int from = Math.min(starts.get(column), line.length());
            int to = column + 1 < starts.size() ? Math.min(starts.get(column + 1), line.length()) : line.length();
            row.append(' ')
                    .append(line.substring(from, to).strip().replace("|", "\\|"))
                    .append(" |");
        }
        return row.toString();
    }
}
