package org.papergraph.citation.section;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.name.NameWriting;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.readinglist.ListEntry;

/// What a section's entries have in common besides the order of their fields.
///
/// @param bullets whether most are bullets, rows or numbered items
/// @param leading whether most paragraphs begin with a linked title
/// @param listLeading whether most paragraphs of the list do
/// @param sites whether several paragraphs, and most, are a name and an address
/// @param unlinked whether most bullets without a link cite works: then one that is but a title does too
/// @param papers whether some bullet is a title and the label of a copy, `[paper]`: then what is but a title is one,
/// too
/// @param boxed whether the list ticks off works, so that what has a box to tick and is but a title is one
/// @param books what tells books among its works
/// @param writing how names are written
public record SectionHabits(
        boolean bullets,
        boolean leading,
        boolean listLeading,
        boolean sites,
        boolean unlinked,
        boolean papers,
        boolean boxed,
        Books books,
        NameWriting writing) {
    /// Paragraphs of a list that must begin with a linked title before all are expected to.
    private static final int LIST_LEAST = 6;

    /// The same for a section.
    private static final int SECTION_LEAST = 2;

    /// Titles in italics that make a habit.
    private static final int SLANTED_LEAST = 2;

    private static final Pattern BOX = Pattern.compile("\\s*[-*+]\\s+\\[[ xX]\\]\\s");
    /// Entries with boxes that must cite works before all are expected to.
    private static final int BOXED_LEAST = 3;

    /// Bullets without a link that must cite works before more are expected to.
    private static final int UNLINKED_LEAST = 2;

    /// What tells books from papers where entries say little.
    ///
    /// @param brief whether entries that say nothing but title and authors are books
    /// @param slanted whether titles stand in italics here and there, so that those in quotation marks are papers'
    public record Books(boolean brief, boolean slanted) {}

    /// What the entries of a list have in common, whichever section they stand in.
    ///
    /// @param leading whether most paragraphs begin with a linked title
    /// @param boxed whether the list ticks off works
    /// @param writing how names are written
    public record OfList(boolean leading, boolean boxed, NameWriting writing) {
        public static OfList of(List<Reading> list, NameWriting writing) {
            return new OfList(SectionHabits.leads(list, LIST_LEAST), areBoxed(list), writing);
        }
    }

    public static SectionHabits of(List<Reading> section, OfList list) {
        long bullets = section.stream().filter(SectionHabits::isBullet).count();
        return new SectionHabits(
                bullets * 2 >= section.size(),
                leads(section, SECTION_LEAST),
                list.leading,
                areSites(section),
                isUnlinked(section),
                section.stream().anyMatch(reading -> isBullet(reading) && TitlePlace.isLabelledPaper(reading)),
                list.boxed,
                new Books(BriefTitles.areBooks(section), areSlanted(section)),
                list.writing);
    }

    /// Whether an entry of this kind may be cited by its linked title alone.
    public boolean leads(ListEntry.Kind kind) {
        return leading || (listLeading && kind == ListEntry.Kind.PARAGRAPH);
    }

    /// `- [x] Reeds at Rest`: whether a box to tick off stands before an entry.
    static boolean isBoxed(Reading reading) {
        String source = reading.unit().source();
        int box = source.indexOf('[');
        return Boundaries.charAt(source, box + 2) == ']' && BOX.matcher(source).lookingAt();
    }

    /// Whether entries have boxes, and several of them say or link to enough to be works.
    private static boolean areBoxed(List<Reading> list) {
        int boxed = 0;
        int cited = 0;
        for (Reading reading : list) {
            if (isBoxed(reading)) {
                boxed++;
                cited += Admission.isDescribed(reading) || Admission.isLinked(reading) ? 1 : 0;
            }
        }
        return cited >= BOXED_LEAST && cited * 5 >= boxed;
    }

    private static boolean areSlanted(List<Reading> section) {
        int slanted = 0;
        for (Reading reading : section) {
            List<Integer> title = reading.places(Label.TITLE);
            slanted += !title.isEmpty() && reading.atom(title.getFirst()).is(MarkedText.ITALIC) ? 1 : 0;
        }
        return slanted >= SLANTED_LEAST;
    }

    private static boolean isBullet(Reading reading) {
        ListEntry.Kind kind = reading.unit().kind();
        return kind != ListEntry.Kind.PARAGRAPH && kind != ListEntry.Kind.HTML;
    }

    /// Whether most paragraphs begin with a linked title, and at least as many as given.
    private static boolean leads(List<Reading> readings, int least) {
        int paragraphs = 0;
        int leading = 0;
        for (Reading reading : readings) {
            if (!isBullet(reading)) {
                paragraphs++;
                leading += TitlePlace.opensWithLink(reading) ? 1 : 0;
            }
        }
        return leading >= least && leading * 5 >= paragraphs * 3;
    }

    private static boolean areSites(List<Reading> readings) {
        int paragraphs = 0;
        int sites = 0;
        for (Reading reading : readings) {
            if (!isBullet(reading)) {
                paragraphs++;
                sites += Admission.isSite(reading) ? 1 : 0;
            }
        }
        return sites >= SECTION_LEAST && sites * 2 > paragraphs;
    }

    private static boolean isUnlinked(List<Reading> readings) {
        int all = 0;
        int cited = 0;
        for (Reading reading : readings) {
            if (isBullet(reading) && reading.size() > 0 && !reading.unit().leads() && !Admission.isLinked(reading)) {
                all++;
                cited += Admission.isDescribed(reading) ? 1 : 0;
            }
        }
        return cited >= UNLINKED_LEAST && cited * 2 >= all;
    }
}
