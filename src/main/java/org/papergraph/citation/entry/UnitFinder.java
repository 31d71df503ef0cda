package org.papergraph.citation.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.papergraph.citation.name.BodyShape;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.EntryLink;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;
import org.papergraph.readinglist.SourceSpan;

/// Decides what of a section is read as one entry: nested bullets that only carry details go with the bullet above,
/// those that name works stand alone, a bullet with two works is two, and a paragraph with a work on each line as many.
public final class UnitFinder {
    private static final int LONGEST_TITLE = 12;

    private final Vocabulary vocabulary;
    private final LifeYears lives;
    private final EntryLook look;
    private final WorkCuts cuts;
    private final LineWorks lines;
    private final BodyShape bodies;
    private final NamedAbove people;

    public UnitFinder(Vocabulary vocabulary, EntryLook look, WorkCuts cuts, LineWorks lines) {
        this.vocabulary = vocabulary;
        this.lives = new LifeYears(new NameShape(vocabulary));
        this.look = look;
        this.cuts = cuts;
        this.lines = lines;
        this.bodies = new BodyShape(vocabulary.lexicon());
        this.people = new NamedAbove(vocabulary, look::plain);
    }

    /// The units of a section.
    ///
    /// @param host whom its heading names
    public List<Unit> units(Section section, Optional<Host> host) {
        List<Unit> units = new ArrayList<>();
        Place headed = new Place(section.headings(), Wrapping.isFilled(section));
        Place place = headed;
        List<ListEntry> entries = new ArrayList<>(section.entries().size());
        section.entries().forEach(entry -> entries.addAll(CellWorks.of(entry)));
        boolean right = host.isPresent();
        for (int i = 0; i < entries.size(); i++) {
            ListEntry entry = entries.get(i);
            right = right && entry.kind() == entries.getFirst().kind() && isBrief(look.plain(entry));
            place = KindLabel.isItem(entry) ? place : below(headed, entry, entries.subList(i + 1, entries.size()));
            boolean key = i + 1 < entries.size()
                    && entries.get(i + 1).kind() != entry.kind()
                    && entry.children().isEmpty()
                    && ReferenceKey.is(look.plain(entry));
            if (key) {
                units.add(unit(entry, List.of(), place, Optional.empty()).leading());
            } else {
                add(entry, place, right ? host.map(Host::sure) : host, units);
            }
        }
        return units;
    }

    /// Whether a text is no sentence: what stands right below a name then is a title.
    private static boolean isBrief(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && !text.endsWith(".")
                && !text.endsWith(":")
                && Words.count(text, ' ') < LONGEST_TITLE;
    }

    /// Where the entries behind one that is no item of a list stand: below it where it says of what kind they are.
    private Place below(Place headed, ListEntry entry, List<ListEntry> behind) {
        return KindLabel.of(entry, look::plain, behind).map(headed::below).orElse(headed);
    }

    /// Where entries stand.
    ///
    /// @param headings above them
    /// @param filled whether lines of the source end only where they are full
    private record Place(List<String> headings, boolean filled) {
        Place below(String label) {
            return new Place(Stream.concat(headings.stream(), Stream.of(label)).toList(), filled);
        }
    }

    private void add(ListEntry entry, Place place, Optional<Host> host, List<Unit> units) {
        List<ListEntry> details = new ArrayList<>();
        List<ListEntry> works = new ArrayList<>();
        Optional<Host> named = people.of(entry);
        boolean topic = named.isPresent() || look.isTopic(entry);
        Predicate<ListEntry> isDetail = topic || entry.children().isEmpty() ? _ -> false : look.detailsOf(entry);
        for (ListEntry child : entry.children()) {
            boolean detail = child.kind() != ListEntry.Kind.BIBTEX && isDetail.test(child);
            (detail ? details : works).add(child);
        }
        Optional<ListEntry> bearer = details.isEmpty() && works.size() == 1 && look.bearsTitle(entry, works.getFirst())
                ? Optional.of(works.getFirst())
                : Optional.empty();
        if (bearer.isPresent()) {
            Optional<Host> body = look.bodyIn(entry).map(Host::body).or(() -> host);
            units.add(unit(entry, List.of(), place, body).withText(withTitleOf(entry, bearer.get())));
            return;
        }
        Unit own = unit(entry, details, place, named.or(() -> host));
        boolean leads = !works.isEmpty();
        if (own.text().length() > 0 || !own.links().isEmpty()) {
            split(leads ? own.leading() : own, units);
        }
        Optional<Host> lent = leads ? named.or(() -> lent(entry)).or(() -> host) : host;
        if (leads) {
            Place below =
                    KindLabel.ofNested(entry, look::plain).map(place::below).orElse(place);
            works.forEach(work -> add(work, below, lent, units));
        }
    }

    /// The text of the nested bullet with the links of the bullet above behind it.
    private static MarkedText withTitleOf(ListEntry parent, ListEntry child) {
        EntryText text = new EntryText();
        text.add(child.inlines(), 0);
        text.control(MarkedText.LINE);
        EntryText links = new EntryText();
        links.add(parent.inlines(), 0);
        MarkedText whole = text.text();
        for (int i = 0; i < links.text().length(); i++) {
            if (links.text().link(i) >= 0) {
                whole.append(links.text(), i);
            }
        }
        return whole;
    }

    /// The body or platform that a bullet lends to those below it.
    private Optional<Host> lent(ListEntry entry) {
        String text = look.plain(entry).replaceAll("[\\s:]+$", "");
        boolean named = bodies.score(text) >= 3 || look.isPlatform(text);
        return named && text.length() < 60 ? Optional.of(Host.body(text)) : Optional.empty();
    }

    /// A heading, read on its own.
    public Unit heading(ListEntry heading) {
        return unit(heading, List.of(), new Place(List.of(), false), Optional.empty());
    }

    private Unit unit(ListEntry entry, List<ListEntry> details, Place place, Optional<Host> host) {
        EntryText text = new EntryText(place.filled);
        List<EntryLink> links = new ArrayList<>();
        text.add(entry.inlines(), 0);
        links.addAll(entry.links());
        details.forEach(detail -> append(detail, text, links));
        return new Unit(
                entry.kind(),
                details.isEmpty() && !entry.children().isEmpty() ? own(entry) : entry.span(),
                entry.text(),
                RepeatedTitle.without(bare(text.text()), vocabulary),
                links,
                entry.columns(),
                place.headings,
                host,
                false);
    }

    /// The text without what a list writes before every work or behind its author.
    private MarkedText bare(MarkedText text) {
        return lives.without(ReferralWord.without(ReferenceKey.without(CodedNumber.without(text))));
    }

    private static SourceSpan own(ListEntry entry) {
        int next = entry.children().getFirst().span().startLine();
        return new SourceSpan(entry.span().startLine(), Math.max(entry.span().startLine(), next - 1));
    }

    private static void append(ListEntry detail, EntryText text, List<EntryLink> links) {
        text.control(MarkedText.LINE);
        text.add(detail.inlines(), links.size());
        links.addAll(detail.links());
        detail.children().forEach(child -> append(child, text, links));
    }

    /// One unit, or one for each of several works named side by side.
    private void split(Unit unit, List<Unit> units) {
        List<Integer> cuts = this.cuts.of(unit);
        if (cuts.isEmpty()) {
            units.addAll(lines.of(unit));
            return;
        }
        cuts.add(unit.text().length());
        int at = 0;
        // Each piece of a row stands in the column that it was cut from.
        MarkedText cells = new MarkedText();
        Optional<Host> lead = look.leadingBody(unit).map(Host::body).or(unit::host);
        for (int cut : cuts) {
            MarkedText part = new MarkedText(cells.length() + cut - at);
            part.append(cells, 0, cells.length());
            part.append(unit.text(), at, cut);
            Unit piece = unit.part(part);
            units.add(at == 0 ? piece : piece.withHost(lead));
            for (int i = at; i < cut && !unit.columns().isEmpty(); i++) {
                if (unit.text().at(i) == MarkedText.CELL) {
                    cells.append(unit.text(), i);
                }
            }
            at = cut;
        }
    }
}
