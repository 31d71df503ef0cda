package org.papergraph.citation.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.venue.VenueShape;

/// Finds where one work ends and the next begins in an entry that holds several: "[A](…) and [B](…)", "[A](…). [B](…)".
public final class WorkCuts {
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s)\\].]*(?:[(\\[]\\s*(?:\\w+ )?\\d{4}\\s*[)\\]])?\\s*,?\\s*(?:and|&|und|et|и)\\s+(?:[Tt]he |also )?$");

    private static final Pattern NUMBER = Pattern.compile("^[\\s\\])]*(?=\\d{1,3}[.)] \\p{Lu})");
    private static final Pattern JOIN = Pattern.compile("(?:and|&|und|et|и)\\s+");
    private static final Pattern SEPARATED = Pattern.compile("\\s*[.;|]\\s+");

    /// Between keys that are links, "[Lind et al., 2019](…); [Kim, 2020](…)".
    private static final Pattern LISTED = Pattern.compile("\\s*[;,]\\s*");

    /// Last letters of the words that join works.
    private static final String JOINS = "dt&иeo";

    /// Marks that part works, a link right before them.
    private static final String MARKS = ".;|,";

    private final LabelLinks labels;
    private final NameShape names;
    private final VenueShape venues;

    public WorkCuts(Vocabulary vocabulary, LabelLinks labels) {
        this.labels = labels;
        this.names = new NameShape(vocabulary);
        this.venues = new VenueShape(vocabulary.lexicon());
    }

    /// Where further works begin in a unit that names several side by side.
    List<Integer> of(Unit unit) {
        MarkedText text = unit.text();
        if (unit.links().size() < 2 || !mayCut(text)) {
            return new ArrayList<>();
        }
        LinkRoles roles = new LinkRoles(unit.links());
        labels.take(text, roles);
        Links links = new Links(text, roles);
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            while (end < text.length() && text.link(end) == text.link(i)) {
                end++;
            }
            if (text.link(i) >= 0) {
                links.take(i, end);
            }
            i = end;
        }
        return links.cuts;
    }

    /// The links of a unit, one after the other.
    private final class Links {
        private final MarkedText text;
        private final String string;
        private final LinkRoles roles;
        private final boolean only;
        private final List<Integer> cuts = new ArrayList<>();
        /// End of the work before, -1 where none was met, -2 where what was met leads no others.
        private int previous = -1;
        /// Whether that is a key.
        private boolean keyed;

        Links(MarkedText text, LinkRoles roles) {
            this.text = text;
            this.string = text.string();
            this.roles = roles;
            this.only = isOnlyLinks(text);
        }

        /// Looks at the link between two places.
        void take(int start, int end) {
            String label = text.substring(start, end);
            int link = text.link(start);
            boolean key = ReferenceKey.endsInYear(label);
            if (keyed
                    && key
                    && LISTED.matcher(string.substring(previous, start)).matches()) {
                cuts.add(start);
            }
            keyed = key && (keyed || (label.contains(",") && ReferenceKey.is(label)));
            if (keyed) {
                previous = end;
            } else if (isWork(label, link, roles)) {
                work(start, end, label);
            } else if (roles.isLabel(link)) {
                numbered(string, end).ifPresent(cuts::add);
            }
        }

        private void work(int start, int end, String label) {
            String between = previous >= 0 ? string.substring(previous, start) : "";
            boolean joined = previous >= 0 && BETWEEN.matcher(between).matches();
            boolean apart = previous >= 0 && only && isApart(between, label);
            if (joined || apart) {
                cuts.add(apart ? start : afterJoin(string, previous, start));
            }
            boolean leads = previous >= 0 || string.substring(0, start).strip().split("\\s+").length <= 3;
            previous = leads ? end : -2;
        }
    }

    /// Whether anything stands before or behind a link that may part it from another work: the last letter of a joining
    /// word, a mark that parts links, a number.
    private static boolean mayCut(MarkedText text) {
        String string = text.string();
        for (int i = 1; i < text.length(); i++) {
            if (text.link(i) != text.link(i - 1)) {
                int before = i - 1;
                while (before > 0 && text.at(before) <= ' ') {
                    before--;
                }
                char mark = text.at(before);
                boolean parted = text.link(i) >= 0
                        && before > 0
                        && (JOINS.indexOf(mark) >= 0 || (MARKS.indexOf(mark) >= 0 && isBehindLink(text, before)));
                if (parted || (text.link(i - 1) >= 0 && isBeforeNumber(string, i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBehindLink(MarkedText text, int mark) {
        int before = mark - 1;
        while (before > 0 && text.at(before) <= ' ') {
            before--;
        }
        return text.link(before) >= 0;
    }

    private static boolean isBeforeNumber(String text, int end) {
        int next = end;
        while (next < text.length() && (text.charAt(next) <= ' ' || "])".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next > end && Character.isDigit(Boundaries.charAt(text, next));
    }

    /// Whether a unit says nothing outside its links.
    private static boolean isOnlyLinks(MarkedText text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.link(i) < 0 && Character.isLetterOrDigit(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    /// "[One work](…). [Another work](…)": links of some words between full stops, none of them a venue.
    private boolean isApart(String between, String label) {
        return SEPARATED.matcher(between).matches()
                && label.strip().split("\\s+").length >= 3
                && venues.score(label) < 2;
    }

    private static Optional<Integer> numbered(String text, int end) {
        var matcher = NUMBER.matcher(text.substring(end));
        return matcher.find() && end + matcher.end() < text.length() && matcher.end() > 0
                ? Optional.of(end + matcher.end())
                : Optional.empty();
    }

    private static int afterJoin(String text, int from, int to) {
        var join = JOIN.matcher(text).region(from, to);
        int at = to;
        while (join.find()) {
            at = join.end();
        }
        return at;
    }

    private boolean isWork(String label, int link, LinkRoles roles) {
        return !roles.isLabel(link)
                && !roles.isProfile(link)
                && label.strip().split("\\s+").length >= 2
                && names.score(label) < 1
                && !roles.links().get(link).destination().startsWith("#");
    }
}
