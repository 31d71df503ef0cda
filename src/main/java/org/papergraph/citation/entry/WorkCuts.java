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
        List<Integer> cuts = new ArrayList<>();
        MarkedText text = unit.text();
        if (unit.links().size() < 2 || !mayCut(text)) {
            return cuts;
        }
        LinkRoles roles = new LinkRoles(unit.links());
        labels.take(text, roles);
        String string = text.string();
        boolean onlyLinks = isOnlyLinks(text);
        int previousEnd = -1;
        boolean keyed = false;
        int i = 0;
        while (i < text.length()) {
            int link = text.link(i);
            int end = i + 1;
            while (end < text.length() && text.link(end) == link) {
                end++;
            }
            if (link >= 0) {
                String label = text.substring(i, end);
                boolean key = ReferenceKey.endsInYear(label);
                if (keyed && key && LISTED.matcher(string.substring(previousEnd, i)).matches()) {
                    cuts.add(i);
                }
                keyed = key && (keyed || (label.contains(",") && ReferenceKey.is(label)));
                if (keyed) {
                    previousEnd = end;
                } else if (isWork(label, link, roles)) {
                    String between = previousEnd >= 0 ? string.substring(previousEnd, i) : "";
                    boolean joined =
                            previousEnd >= 0 && BETWEEN.matcher(between).matches();
                    boolean apart = previousEnd >= 0 && onlyLinks && isApart(between, label);
                    if (joined || apart) {
                        cuts.add(apart ? i : afterJoin(string, previousEnd, i));
                    }
                    boolean leads =
                            previousEnd >= 0 || string.substring(0, i).strip().split("\\s+").length <= 3;
                    previousEnd = leads ? end : -2;
                } else if (roles.isLabel(link)) {
                    numbered(string, end).ifPresent(cuts::add);
                }
            }
            i = end;
        }
        return cuts;
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
