package org.papergraph.citation.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.ColumnName;
import org.papergraph.citation.atom.EntryMarker;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.ReferenceKey;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Numerals;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.EntryLink;
import org.papergraph.readinglist.ListEntry;

/// Decides whether a unit whose fields are settled cites anything at all.
public final class Admission {
    private static final Pattern CREDITS =
            Pattern.compile("(?i)\\W*(?:contributors?|maintain(?:ers?|ed)|curat(?:ors?|ed)|editors?|last updated?|"
                    + "updated?|note(?! on)|(?:warning|update)(?=\\W*[:!\\n])|see also|back to|the following|"
                    + "here (?:is|are)|below (?:is|are))\\b");

    private static final Pattern NUMBER = Pattern.compile("\\\\?\\[\\d{1,4}\\\\?]:?\\s+\\S");

    /// Words that the title of a book has at least where nothing else is said.
    private static final int LEAST_TITLE = 2;

    /// Words of a title that a year is given with, above those that stand below it.
    private static final int LEAST_DATED = 3;

    /// Words of a sentence before what looks like a title.
    private static final int SENTENCE = 6;

    private static final int LONGEST_SITE = 14;
    private static final Pattern SITE = Pattern.compile("[\\p{Lu}\\p{Lo}\\d].*(?: [-–—]|:)");

    private Admission() {}

    /// Why a unit cites nothing; empty where it does.
    ///
    /// @param habits what its section's entries have in common
    public static Optional<String> refusal(Reading reading, SectionHabits habits) {
        Unit unit = reading.unit();
        List<Integer> title = reading.places(Label.TITLE);
        boolean linked = isLinked(reading);
        boolean described = isDescribed(reading);
        if (title.isEmpty() && !linked) {
            boolean cited = reading.isUntitled() && hasAny(reading, Label.VENUE);
            return cited ? Optional.empty() : Optional.of("nothing in it looks like a title");
        }
        boolean unlinked = !title.isEmpty() && !reading.atom(title.getFirst()).linked();
        if (unlinked && isVacancy(reading, title)) {
            return Optional.of("names no work yet");
        }
        return switch (unit.kind()) {
            case PARAGRAPH, HTML ->
                paragraph(reading, habits, linked, (described && !habits.bullets()) || strong(reading));
            case BULLET, NUMBERED, ROW, HEADING, BIBTEX ->
                bullet(
                        reading,
                        title,
                        linked,
                        described
                                || (habits.unlinked() && TitlePlace.isTitle(reading, title))
                                || TitlePlace.isAmongPapers(reading, title, habits.papers())
                                || (habits.boxed()
                                        && SectionHabits.isBoxed(reading)
                                        && TitlePlace.isWhole(reading, title)));
        };
    }

    private static Optional<String> paragraph(
            Reading reading, SectionHabits habits, boolean linked, boolean described) {
        if (introduces(reading, linked)) {
            return Optional.of("introduces what stands below");
        }
        boolean leads = habits.leads(reading.unit().kind()) && TitlePlace.opensWithLink(reading);
        return leads || (habits.sites() && isSite(reading))
                ? Optional.empty()
                : prose(reading, reading.places(Label.TITLE), linked, described || isNumbered(reading));
    }

    /// "The list was posted by Ada Lind in 2015:", followed by references.
    private static boolean introduces(Reading reading, boolean linked) {
        return !linked
                && !reading.isReference()
                && Words.trimmed(reading.text().string(), "", " ").endsWith(":");
    }

    /// "Past & Present - <https://…>": a name of a few words, a dash or a colon, and one bare address.
    static boolean isSite(Reading reading) {
        List<EntryLink> links = reading.roles().links();
        String text = reading.text()
                .string()
                .replace(String.valueOf(MarkedText.LABEL), "")
                .strip();
        return links.size() == 1
                && links.getFirst().bare()
                && reading.size() > 0
                && Words.count(text, ' ') <= LONGEST_SITE
                && SITE.matcher(text).matches();
    }

    static boolean isLinked(Reading reading) {
        List<EntryLink> links = reading.roles().links();
        for (int i = 0; i < links.size(); i++) {
            String destination = links.get(i).destination();
            // "[[paper]]()": the label of a copy that is not linked yet.
            if (destination.isEmpty() ? reading.roles().role(i) == Lexicon.Role.PAPER : !destination.startsWith("#")) {
                return true;
            }
        }
        return false;
    }

    /// Whether something is said of who made the work, or of when and where it came out.
    static boolean isDescribed(Reading reading) {
        return reading.unit().isByNamed()
                || hasAny(reading, Label.AUTHOR, Label.DATE, Label.VENUE, Label.PUBLISHER)
                || hasPages(reading);
    }

    private static boolean hasPages(Reading reading) {
        return reading.places(Label.NUMBERS).stream()
                .anyMatch(place -> Numerals.around(reading.facts(place).text(), "-–", false));
    }

    private static Optional<String> bullet(Reading reading, List<Integer> title, boolean linked, boolean described) {
        boolean tagged = hasAny(reading, Label.BODY) && !title.isEmpty();
        if (reading.unit().leads() && !linked && ReferenceKey.is(reading.text().string())) {
            return Optional.of("the key of the references below");
        }
        if (reading.unit().leads() && reading.unit().isByNamed()) {
            return Optional.of("names who made what stands below");
        }
        if (reading.unit().leads() && !linked) {
            return namesWork(reading, title, tagged) ? Optional.empty() : Optional.of("names only a topic");
        }
        if (linked) {
            return Optional.empty();
        }
        if (title.isEmpty()) {
            return Optional.of("nothing in it looks like a title");
        }
        if (reading.unit().kind() == ListEntry.Kind.ROW
                && !hasAny(reading, Label.AUTHOR)
                && ColumnName.nameNoWorks(reading.unit().columns())) {
            return Optional.of("row of a table that lists no works");
        }
        if (isHeadRow(reading)) {
            return Optional.of("row of a table that names a topic");
        }
        Atom first = reading.atom(title.getFirst());
        boolean marked = first.is(MarkedText.BOLD) || first.quote() > 0 || first.is(MarkedText.ITALIC);
        boolean sentence = reading.facts(title.getFirst()).words() > 20;
        boolean called = EntryMarker.isCalled(reading.text());
        return described || tagged || called || (marked && reading.size() > title.size()) || isBook(reading, title)
                ? sentence && !marked && !strong(reading) ? Optional.of("prose") : Optional.empty()
                : Optional.of("no link and nothing but words");
    }

    /// Whether a bullet above others says who made a work, or when, or where they work.
    private static boolean namesWork(Reading reading, List<Integer> title, boolean tagged) {
        boolean named = reading.places(Label.AUTHOR).stream()
                .anyMatch(place -> reading.facts(place).name() > 1.0);
        int words =
                title.stream().mapToInt(place -> reading.facts(place).words()).sum();
        return named
                || (words >= LEAST_DATED && hasAny(reading, Label.DATE))
                || (tagged && title.size() + reading.places(Label.BODY).size() > 1);
    }

    /// Whether a bullet among books is words enough for a title, and a bracket at most.
    private static boolean isBook(Reading reading, List<Integer> title) {
        int behind = title.size();
        return reading.isAmongBooks()
                && isFirst(reading, title.getFirst())
                && reading.unit().kind() != ListEntry.Kind.ROW
                && !reading.facts(title.getFirst()).startsLower()
                && reading.facts(title.getFirst()).words() >= LEAST_TITLE
                && (behind == reading.size() || reading.atom(behind).bracket() != 0);
    }

    private static boolean isVacancy(Reading reading, List<Integer> title) {
        return (title.size() == 1
                        && Vacancies.is(reading.facts(title.getFirst()).text()))
                || title.stream()
                        .anyMatch(
                                place -> Vacancies.isPlain(reading.facts(place).text()));
    }

    /// "`[unfinished]` Reeds at Rest": whether nothing but a remark in square brackets stands before a place.
    private static boolean isFirst(Reading reading, int place) {
        return place == 0
                || (place == 1
                        && reading.label(0) == Label.KIND
                        && reading.atom(0).bracket() == '[');
    }

    /// Whether a row of several columns holds but one bold cell: a heading inside the table.
    private static boolean isHeadRow(Reading reading) {
        if (reading.unit().columns().size() < 2) {
            return false;
        }
        for (int i = 0; i < reading.size(); i++) {
            if (reading.atom(i).cell() != reading.atom(0).cell()
                    || !reading.atom(i).is(MarkedText.BOLD)) {
                return false;
            }
        }
        return true;
    }

    /// A paragraph is an entry where its title stands out and nothing but fields stands before it.
    private static Optional<String> prose(Reading reading, List<Integer> title, boolean linked, boolean described) {
        boolean credits = CREDITS.matcher(reading.text().string()).lookingAt();
        if (credits || title.isEmpty() || !(linked || described) || isLabel(reading, title)) {
            return Optional.of("prose");
        }
        boolean notesBefore = reading.places(Label.NOTE).stream().anyMatch(place -> place < title.getFirst());
        Atom first = reading.atom(title.getFirst());
        boolean marked = first.linked() || first.is(MarkedText.BOLD) || first.quote() > 0;
        boolean dated = title.getFirst() > 1 && hasAny(reading, Label.AUTHOR) && hasAny(reading, Label.DATE);
        boolean reference = reading.isReference() || dated;
        boolean plainTitle =
                !marked && !reference && (reading.facts(title.getFirst()).words() > 16 || opensWithSentence(reading));
        boolean short1 = reading.size() == 1 && reading.facts(0).text().split(" ").length <= 1;
        if (notesBefore || plainTitle || short1 || !(marked || described || TitlePlace.onlyLabelled(reading, title))) {
            return Optional.of("prose");
        }
        if (!marked && TitlePlace.onlyLabelled(reading, title)) {
            return Optional.empty();
        }
        boolean whole = described
                || (reading.unit().kind() == ListEntry.Kind.PARAGRAPH && TitlePlace.onlyTitle(reading, title));
        return whole ? Optional.empty() : Optional.of("prose");
    }

    /// Whether words that are no title and name nobody open a unit, more than the name of a venue has.
    private static boolean opensWithSentence(Reading reading) {
        return reading.label(0) == Label.VENUE
                && reading.facts(0).words() >= SENTENCE
                && !hasAny(reading, Label.AUTHOR);
    }

    /// "[4] “A Title.” [Online]. …": prose begins with no number in brackets.
    private static boolean isNumbered(Reading reading) {
        return NUMBER.matcher(reading.unit().source()).lookingAt();
    }

    /// "**Abstract**. What follows …": a word for what stands behind it.
    private static boolean isLabel(Reading reading, List<Integer> title) {
        return title.size() == 1
                && title.getFirst() == 0
                && !reading.atom(title.getFirst()).linked()
                && reading.facts(title.getFirst()).words() <= 3
                && ColumnName.isField(reading.facts(title.getFirst()).text());
    }

    private static boolean strong(Reading reading) {
        return (hasAny(reading, Label.AUTHOR)
                        || (reading.size() > 1 && reading.label(0) == Label.BODY && reading.label(1) == Label.DATE))
                && !reading.places(Label.TITLE).isEmpty()
                && (hasAny(reading, Label.DATE, Label.VENUE) || TitlePlace.titleMarked(reading));
    }

    private static boolean hasAny(Reading reading, Label... labels) {
        for (Label label : labels) {
            if (!reading.places(label).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
