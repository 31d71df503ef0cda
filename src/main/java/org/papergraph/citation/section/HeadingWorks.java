package org.papergraph.citation.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.DetailGrouping;
import org.papergraph.citation.entry.EntryLook;
import org.papergraph.citation.entry.ReferenceKey;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;

/// Finds lists that write each work as a heading, and makes entries of such headings.
///
/// The headings of one depth are judged together: where at least half of them read as references, or nearly all are
/// titles with a link and nothing but details below, they are works; all others are topics.
public final class HeadingWorks {
    /// A title, a name and a year.
    private static final int LEAST_WORDS = 3;
    private static final String QUOTES = "\"'`“‘«„‟「『《";
    /// Of a heading that is a title though its words alone do not tell.
    private static final int WORDS = 4;

    private final DetailGrouping grouping;
    private final EntryLook look;
    private final Function<List<ListEntry>, List<Reading>> reader;
    private final HeadingPairs pairs;
    private final Map<Integer, Depth> depths = new HashMap<>();

    /// @param reader reads headings, each on its own
    public HeadingWorks(DetailGrouping grouping, EntryLook look, Function<List<ListEntry>, List<Reading>> reader) {
        this.grouping = grouping;
        this.look = look;
        this.reader = reader;
        this.pairs = new HeadingPairs(look);
    }

    /// What the headings of one depth are.
    private static final class Depth {
        private int all;
        private int cited;
        private int told;

        void count(Verdict verdict) {
            all++;
            boolean cites = verdict == Verdict.REFERENCE || verdict == Verdict.CITED;
            cited += cites ? 1 : 0;
            told += cites || verdict == Verdict.LINKED ? 1 : 0;
        }

        boolean holdsWorks() {
            return (cited >= 2 && cited * 2 >= all) || (told >= 3 && told * 5 >= all * 4);
        }
    }

    /// The sections with details below their entries; works among the headings are entries of the section above.
    public List<Section> sections(List<Section> written) {
        List<Section> sections = pairs.joined(KeyHeadings.joined(written));
        List<Verdict> verdicts = verdicts(sections);
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).heading().isPresent()) {
                depths.computeIfAbsent(sections.get(i).headings().size(), _ -> new Depth())
                        .count(verdicts.get(i));
            }
        }
        List<Section> made = SideBySide.map(
                IntStream.range(0, sections.size()).boxed().toList(),
                i -> isWork(sections.get(i), verdicts.get(i))
                        ? withHeading(sections.get(i))
                        : withDetails(sections.get(i)));
        List<Section> read = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < sections.size(); i++) {
            boolean work = isWork(sections.get(i), verdicts.get(i));
            boolean joins =
                    work && open && read.getLast().headings().equals(made.get(i).headings());
            read.add(joins ? joined(read.removeLast(), made.get(i)) : made.get(i));
            open = work;
        }
        return read;
    }

    private enum Verdict {
        /// A whole reference, whatever the other headings are.
        REFERENCE,
        CITED,
        LINKED,
        MARKED,
        TOPIC
    }

    private boolean isWork(Section section, Verdict verdict) {
        Depth depth = depths.get(section.headings().size());
        return verdict == Verdict.REFERENCE || (verdict != Verdict.TOPIC && depth != null && depth.holdsWorks());
    }

    /// A heading before it is read.
    ///
    /// @param described whether what stands below says who made it, or when and where it came out
    /// @param told what the heading is, where that needs no reading
    private record Unread(Section section, boolean described, Optional<Verdict> told) {
        ListEntry heading() {
            return section.heading().orElseThrow();
        }
    }

    private List<Verdict> verdicts(List<Section> sections) {
        List<Unread> headings = SideBySide.map(sections, this::unread);
        List<List<Unread>> untold = headings.stream()
                .map(heading -> heading.told.isPresent() ? List.<Unread>of() : List.of(heading))
                .toList();
        List<List<Verdict>> read = SideBySide.inBlocks(untold, this::read);
        return IntStream.range(0, headings.size())
                .mapToObj(i -> headings.get(i).told.orElseGet(() -> read.get(i).getFirst()))
                .toList();
    }

    private Unread unread(Section section) {
        if (section.heading().isEmpty()) {
            return new Unread(section, false, Optional.of(Verdict.TOPIC));
        }
        ListEntry heading = section.heading().get();
        boolean described = describedBelow(heading, section);
        boolean may = mayCite(heading) || described || isAddressBelow(section) || hasFieldsOrAbstract(heading, section);
        return new Unread(section, described, may ? told(heading, section) : Optional.of(Verdict.TOPIC));
    }

    private List<Verdict> read(List<Unread> headings) {
        List<Reading> readings =
                reader.apply(headings.stream().map(Unread::heading).toList());
        return IntStream.range(0, headings.size())
                .mapToObj(i -> verdict(headings.get(i), readings.get(i)))
                .toList();
    }

    /// Whether a heading has words enough for a title, who made it, and when or where it came out, or any mark that may
    /// set a title apart. Most have neither and need not be read.
    private static boolean mayCite(ListEntry heading) {
        int words = 0;
        for (Inline inline : heading.inlines()) {
            if (inline instanceof Inline.Text(String text, var style, int _)) {
                if (style.linked() || style.italic() || Words.hasAny(text, QUOTES)) {
                    return true;
                }
                words += words(text);
            }
        }
        return words >= LEAST_WORDS && !TopicPhrase.is(heading);
    }

    /// Runs of letters and digits.
    private static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !within ? 1 : 0;
            within = letter;
        }
        return words;
    }

    /// What a heading is by what stands below.
    private Optional<Verdict> told(ListEntry heading, Section section) {
        if (section.headings().size() > 1 && (isCreditedBelow(section) || isTitledBelow(heading, section))) {
            return Optional.of(Verdict.REFERENCE);
        }
        if (isSeveral(heading) && isAddressBelow(section)) {
            return Optional.of(Verdict.REFERENCE);
        }
        return hasFieldsOrAbstract(heading, section) ? Optional.of(Verdict.CITED) : Optional.empty();
    }

    private Verdict verdict(Unread heading, Reading reading) {
        List<Integer> title = reading.places(Label.TITLE);
        if (title.isEmpty()) {
            boolean words = reading.places(Label.AUTHOR).isEmpty() && isSeveral(heading.heading());
            return words && heading.described ? Verdict.CITED : Verdict.TOPIC;
        }
        Atom first = reading.atom(title.getFirst());
        boolean linked = first.linked() && isAddress(reading, first.link());
        boolean marked = linked || first.is(MarkedText.ITALIC) || first.quote() > 0;
        List<Integer> authors = reading.places(Label.AUTHOR);
        boolean people = authors.stream().anyMatch(place -> reading.facts(place).name() > 0)
                || (marked && !(authors.isEmpty() && reading.places(Label.BODY).isEmpty()));
        boolean dated = !reading.places(Label.DATE).isEmpty();
        boolean source = !reading.places(Label.VENUE).isEmpty()
                || !reading.places(Label.PUBLISHER).isEmpty();
        if (reading.isReference() && dated && source) {
            return Verdict.REFERENCE;
        }
        if ((people && (dated || source || marked)) || heading.described) {
            return Verdict.CITED;
        }
        if (!marked) {
            return Verdict.TOPIC;
        }
        Predicate<ListEntry> isDetail = look.detailsOf(heading.heading());
        boolean works =
                heading.section.entries().stream().anyMatch(entry -> !mayBeDetail(entry) || !isDetail.test(entry));
        boolean whole = linked && !works && reading.facts(title.getFirst()).words() >= 2;
        return whole ? Verdict.LINKED : works ? Verdict.TOPIC : Verdict.MARKED;
    }

    private static boolean isAddress(Reading reading, int link) {
        return reading.roles().links().get(link).destination().contains("://");
    }

    /// Whether the first thing below says who made it, or when and where it came out, and nothing else there does.
    private boolean describedBelow(ListEntry heading, Section section) {
        return !section.entries().isEmpty() && look.belowHeading().areBelowWork(look.plain(heading), section.entries());
    }

    /// Whether the keyed fields of a work stand below, or what it is about and where to have it.
    private boolean hasFieldsOrAbstract(ListEntry heading, Section section) {
        return look.belowHeading().areFieldsOfWork(section.entries())
                || (isSeveral(heading) && look.belowHeading().isAbstract(section.entries()));
    }

    private boolean isSeveral(ListEntry heading) {
        return Words.count(look.plain(heading), ' ') >= WORDS - 1;
    }

    /// "Authors: Ann Lee" right below: nothing but a work has them. Below the first heading they are the list's.
    private boolean isCreditedBelow(Section section) {
        return !section.entries().isEmpty()
                && FieldKeys.isCredit(look.plain(section.entries().getFirst()));
    }

    /// "Lind, A. and Kim, B. (2016)" above "Title: Reeds at Rest".
    private boolean isTitledBelow(ListEntry heading, Section section) {
        return !section.entries().isEmpty()
                && ReferenceKey.endsInYear(look.plain(heading))
                && FieldKeys.isTitle(look.plain(section.entries().getFirst()));
    }

    /// "https://…" and nothing else right below, or a remark behind a key: the heading tells what it leads to.
    private boolean isAddressBelow(Section section) {
        return section.entries().size() == 1
                && section.entries().getFirst().kind() == ListEntry.Kind.PARAGRAPH
                && look.belowHeading().isAddress(section.entries().getFirst());
    }

    private static boolean mayBeDetail(ListEntry entry) {
        return switch (entry.kind()) {
            case ROW, BIBTEX -> false;
            case BULLET, NUMBERED, PARAGRAPH, HTML, HEADING -> true;
        };
    }

    private Section withDetails(Section section) {
        return new Section(section.headings(), section.heading(), grouping.grouped(section), section.continued());
    }

    private Section withHeading(Section section) {
        ListEntry heading = section.heading().orElseThrow();
        return new Section(
                section.headings().subList(0, section.headings().size() - 1),
                Optional.empty(),
                grouping.headed(heading, section.entries()),
                section.continued());
    }

    private static Section joined(Section first, Section second) {
        List<ListEntry> entries = new ArrayList<>(first.entries());
        entries.addAll(second.entries());
        return new Section(first.headings(), first.heading(), entries, first.continued());
    }
}
