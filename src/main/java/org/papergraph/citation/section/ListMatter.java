package org.papergraph.citation.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.readinglist.EntryLink;

/// Knows what a list says about itself: its contents, navigation, licence, contributors.
public final class ListMatter {
    /// What follows the word says whether it is about the list: "Contact us", not "Contact mechanics".
    private static final Pattern CLOSED = Pattern.compile(
            "(?iU)^\\W*(?:table of contents|contents?(?:\\s*\\(.*\\))?|toc|index|inhalt(?:sverzeichnis)?|"
                    + "table des matières|sommaire|содержание|оглавление|目录|how to contribute.*|"
                    + "contribut(?:e|ing|ors?|ions?)(?:\\s+(?:to|guid\\w*|and|are|is|your|us|welcome)\\b.*)?|"
                    + "licen[sc](?:es?|ing)(?:\\s+(?:and|information|of|for|notes?)\\b.*)?|"
                    + "acknowledge?ments?|star history|change ?log|maintainers?|sponsors?|about (?:me|the author).*|"
                    + "contacts?(?:\\s+(?:me|us|info\\w*|details?|the|and|for)\\b.*)?|"
                    + "feedback(?:\\s+(?:and|is|welcome|or)\\b.*)?|citing(?:\\s+(?:this|us|the|our)\\b.*)?|"
                    + "how to cite.*|legend|code of conduct|disclaimer)\\W*$");
    private static final Pattern NAVIGATION = Pattern.compile(
            "(?i)(?:\\./)?(?:readme|contributing|license|code[-_]of[-_]conduct)\\b[^/]*|https?://github\\."
                    + "com/.*/readme[^/]*#.*|mailto:.*");

    private ListMatter() {}

    /// Why a unit cites nothing, judged before its fields are known; empty where it may cite something.
    ///
    /// @param closed whether it stands in a section about the list itself
    public static Optional<String> refusal(Unit unit, boolean closed, ScheduleLines schedule) {
        if (closed) {
            return Optional.of("part of a section about the list itself");
        }
        if (schedule.have(unit)) {
            return Optional.of("line of a schedule");
        }
        int links = 0;
        int anchors = 0;
        int navigating = 0;
        for (EntryLink link : unit.links()) {
            links += link.destination().isEmpty() ? 0 : 1;
            anchors += link.destination().startsWith("#") ? 1 : 0;
            navigating += isNavigation(link.destination()) ? 1 : 0;
        }
        if (!hasText(unit.text())) {
            return Optional.of(links == 0 ? "no text" : "images or badges only");
        }
        if (links > 0 && anchors == links) {
            return Optional.of("entry of a table of contents");
        }
        return links > 0 && navigating == links ? Optional.of("navigation") : Optional.empty();
    }

    /// Whether a heading stands above what a list says about itself.
    public static boolean isClosed(List<String> headings) {
        return !headings.isEmpty()
                && headings.getLast().length() < 60
                && CLOSED.matcher(headings.getLast()).matches();
    }

    private static boolean hasText(MarkedText text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.at(i))) {
                return true;
            }
        }
        return text.string().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isNavigation(String destination) {
        char first = Character.toLowerCase(Boundaries.charAt(destination, 0));
        boolean elsewhere = first == 'h' && destination.indexOf('#') < 0;
        return ".rclhm".indexOf(first) >= 0
                && !elsewhere
                && NAVIGATION.matcher(destination).matches();
    }
}
