package org.papergraph.citation.labelling;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.KeyedFields;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.LinkRoles;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.layout.Layouts;
import org.papergraph.citation.name.BracketedInitials;
import org.papergraph.citation.name.KnownNames;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.venue.CodedLead;
import org.papergraph.citation.venue.GluedSource;
import org.papergraph.citation.venue.HostEditors;

/// A unit on its way to a [Reading]: its text is made plain, cut into atoms, these are told what they say and judged by
/// their neighbours, then by the layout of all. Each step needs those before, in the order of the methods.
final class Draft implements Layouts.Laid {
    private static final double CREDITED = 5;

    private final Unit unit;
    private final LinkRoles roles;
    private final EntryReader reader;
    private final KeyedFields fields;
    private KnownNames names = KnownNames.NONE;
    private final boolean books;
    /// As cut, the marks that all carry among them.
    private List<Atom> found = List.of();
    private List<Atom> atoms = List.of();
    private List<AtomFacts> facts = List.of();
    private double[][] evidence = {};
    private boolean credited;
    private int titleBehindYear;

    Draft(Unit unit, MarkedText whole, LinkRoles roles, EntryReader reader) {
        this.unit = unit;
        this.roles = roles;
        this.reader = reader;
        MarkedText written = HostEditors.without(
                GluedSource.apart(CodedLead.opened(BracketedInitials.opened(reader.withoutSession(whole)))));
        this.fields = reader.fields(written, unit.columns());
        this.books = reader.holdsBooks(unit.headings());
    }

    /// Finds the names that are known before the text is cut.
    void name() {
        names = reader.names(text());
    }

    /// Cuts its text into atoms.
    void cut() {
        found = reader.atoms().atoms(text(), names);
    }

    /// Finds what the words of each atom say.
    void tell() {
        facts = new ArrayList<>(found.size());
        found.forEach(atom -> facts.add(reader.atoms().facts(text(), atom)));
        credited = reader.leads().hold(found, facts);
        titleBehindYear = reader.leads().titleBehindYear(found, facts);
        atoms = telling(unlinked(found, credited ? 1 : titleBehindYear));
    }

    /// Weighs each atom by what it says and by its neighbours.
    void judge() {
        evidence = new double[atoms.size()][];
        Evidence judge = new Evidence(roles, reader.columns(fields.names(), atoms), books);
        for (int i = 0; i < atoms.size(); i++) {
            boolean last = i + 1 == atoms.size();
            evidence[i] = judge.of(
                    new Surroundings(
                            atoms.get(i),
                            i == 0 ? null : facts.get(i - 1),
                            last ? null : atoms.get(i + 1),
                            last ? null : facts.get(i + 1)),
                    facts.get(i));
        }
        LinkedReference.weigh(found, atoms, facts, evidence);
        weighNames();
        if (credited) {
            NamedLeads.weigh(evidence);
        } else if (titleBehindYear > 0) {
            NamedLeads.weighKey(evidence, titleBehindYear);
        }
    }

    /// Weighs what more than the layout tells.
    void order() {
        LinkedSubtitle.weigh(atoms, facts, roles, evidence);
        PaperSubtitle.weigh(atoms, facts, roles, evidence);
        TalkVenue.weigh(atoms, facts, roles, evidence);
        if (names.leading().names().isEmpty()) {
            HeadedTitle.weigh(unit.kind(), atoms, facts, evidence);
        }
        new ReferenceOrder(atoms, facts, evidence, books)
                .weigh(names.leading().names().size());
    }

    private void weighNames() {
        for (int i = 0; i < names.leading().names().size() && i < evidence.length; i++) {
            credit(i);
        }
        for (int i = 0; !names.joined().isEmpty() && i < evidence.length; i++) {
            if (names.at(atoms.get(i).start()).isPresent()) {
                credit(i);
            }
        }
    }

    private void credit(int place) {
        evidence[place][Label.AUTHOR.place()] = Math.max(evidence[place][Label.AUTHOR.place()], 0) + CREDITED;
    }

    /// The atoms, the first of them without their link.
    private static List<Atom> unlinked(List<Atom> atoms, int first) {
        if (first == 0) {
            return atoms;
        }
        List<Atom> found = new ArrayList<>(atoms);
        found.subList(0, first).replaceAll(Atom::unlinked);
        return found;
    }

    /// The atoms without the marks that all of them carry: they mark no field.
    private List<Atom> telling(List<Atom> found) {
        List<Atom> atoms =
                LinkedReference.unlinked(found, facts, names.leading().names().size());
        int bold = 0;
        int linked = 0;
        for (Atom atom : atoms) {
            bold += atom.is(MarkedText.BOLD) ? 1 : 0;
            linked += atom.linked() ? 1 : 0;
        }
        boolean titled = linked > 0 && linked < atoms.size();
        return titled && bold == atoms.size() ? atoms.stream().map(Atom::light).toList() : atoms;
    }

    Unit unit() {
        return unit;
    }

    MarkedText text() {
        return fields.text();
    }

    LinkRoles roles() {
        return roles;
    }

    KnownNames names() {
        return names;
    }

    @Override
    public List<Atom> atoms() {
        return atoms;
    }

    @Override
    public List<AtomFacts> facts() {
        return facts;
    }

    @Override
    public double[][] evidence() {
        return evidence;
    }

    boolean isAmongBooks() {
        return books;
    }

    List<Junction> junctions() {
        return reader.junctions(atoms);
    }
}
