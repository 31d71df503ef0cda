package org.papergraph.citation.section;

import static org.papergraph.citation.text.Boundaries.charAt;

import org.papergraph.citation.name.Bylines;
import org.papergraph.citation.text.Scripts;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;

/// Knows headings that are a mere phrase, "Query Processing and Optimization": words of one style without a mark, a
/// year or a "by" between them. They fall into two fields at most, too few for a title, who made it, and when or where
/// it came out.
final class TopicPhrase {
    private TopicPhrase() {}

    static boolean is(ListEntry heading) {
        return heading.inlines().size() == 1
                && heading.inlines().getFirst() instanceof Inline.Text(String text, var _, int _)
                && isPhrase(text);
    }

    private static boolean isPhrase(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins = !Character.isLetterOrDigit(charAt(text, i - 1));
            if (Character.isLetter(c)) {
                if (Scripts.isCjk(c) || (begins && Bylines.endOfBy(text, i, 0) > 0)) {
                    return false;
                }
            } else if (Character.isDigit(c)) {
                if (begins && mayBeYear(text, i)) {
                    return false;
                }
            } else if (c != ' ' && c != '&' && !isInWord(text, i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether two digits, as behind a season, or four and more begin here.
    private static boolean mayBeYear(String text, int start) {
        int end = start;
        while (Character.isDigit(charAt(text, end))) {
            end++;
        }
        return end - start == 2 || end - start > 3;
    }

    private static boolean isInWord(String text, int i) {
        return text.charAt(i) == '-'
                && Character.isLetter(charAt(text, i - 1))
                && Character.isLetter(charAt(text, i + 1));
    }
}
