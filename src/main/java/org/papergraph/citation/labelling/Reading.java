package org.papergraph.citation.labelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.LinkRoles;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.layout.AccessRemark;
import org.papergraph.citation.layout.UntitledReference;
import org.papergraph.citation.name.KnownNames;
import org.papergraph.citation.name.LeadingNames;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// How one unit is being read: its atoms, what they say, and the field that each is taken for.
public final class Reading {
    private static final double LATE_AUTHOR = 6;
    /// How much surer names joined by "and" look than one alone.
    private static final double SEVERAL = 1.1;

    private final Unit unit;
    private final MarkedText text;
    private final LinkRoles roles;
    private final KnownNames names;
    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final double[][] evidence;
    private final boolean books;
    private final List<Junction> junctions;
    /// By field, in the order of the fields; empty until asked for.
    private List<List<Integer>> places = List.of();
    private List<Label> labels = List.of();
    private double share;

    /// @param draft that went through all its steps
    Reading(Draft draft) {
        this.unit = draft.unit();
        this.text = draft.text();
        this.roles = draft.roles();
        this.names = draft.names();
        this.atoms = draft.atoms();
        this.facts = draft.facts();
        this.evidence = draft.evidence();
        this.books = draft.isAmongBooks();
        this.junctions = draft.junctions();
    }

    /// The name that an atom holds, in reading order, where the reference begins with a list of names.
    public Optional<String> credited(int place) {
        return names.at(atoms.get(place).start()).map(LeadingNames.Name::written);
    }

    /// Whether it begins with a list of names, as the standards have it.
    public boolean isReference() {
        return !names.leading().names().isEmpty();
    }

    /// Whether people, the year and perhaps the venue are all that it says.
    public boolean isUntitled() {
        return !untitled().isEmpty();
    }

    /// Places of what is said of a work without a title.
    public UntitledReference.Run untitled() {
        return places(Label.TITLE).isEmpty() ? UntitledReference.in(atoms, facts) : UntitledReference.Run.NONE;
    }

    /// Whether what stands above it says that books are listed.
    public boolean isAmongBooks() {
        return books;
    }

    /// Settles the fields under a format. What a section has voted stays in the evidence: it is settled under one such
    /// format, after all others.
    public void settle(Format format) {
        if (atoms.isEmpty()) {
            return;
        }
        if (format.isVoted()) {
            AgreedEvidence.weigh(atoms, facts, format, evidence);
        }
        Decoder decoder = new Decoder(junctions, evidence, format);
        List<Label> decoded = decoder.decode();
        int late = lateAuthors(decoded);
        if (late < decoded.size()) {
            decoder = new Decoder(junctions, doubting(decoded, late), format);
            decoded = decoder.decode();
        }
        labels = new ArrayList<>(decoded);
        datesInRemarks();
        places = List.of();
        share = format.isVoted() ? decoder.share(decoded) : 0;
    }

    /// Authors stand on one side of the title: where surer ones stand before it, those behind it are doubted.
    ///
    /// @return from where on they are, the number of atoms where none are
    private int lateAuthors(List<Label> found) {
        int title = found.indexOf(Label.TITLE);
        double early = authors(found, 0, title);
        double late = authors(found, Math.max(title, 0), found.size());
        boolean bothSides = title > 0
                && early > Double.NEGATIVE_INFINITY
                && late > Double.NEGATIVE_INFINITY
                && late <= early + SEVERAL;
        return bothSides ? title : presenters(found);
    }

    /// The evidence, less for authors from a place on.
    private double[][] doubting(List<Label> found, int from) {
        double[][] doubted = evidence.clone();
        for (int i = from; i < found.size(); i++) {
            if (found.get(i) == Label.AUTHOR) {
                doubted[i] = evidence[i].clone();
                doubted[i][Label.AUTHOR.place()] -= LATE_AUTHOR;
            }
        }
        return doubted;
    }

    /// "A Title, Lind et al., ICML, 2010. - Ada Okafor": where authors and a year stand before, people behind a dash
    /// at the end presented the work. The number of atoms where there are none.
    private int presenters(List<Label> found) {
        int dash = found.size() - 1;
        while (dash > 0 && found.get(dash) == Label.AUTHOR && atoms.get(dash).before() != Sep.DASH) {
            dash--;
        }
        List<Label> before = found.subList(0, Math.max(dash, 0));
        int authors = before.indexOf(Label.AUTHOR);
        boolean presented =
                dash > 0 && found.get(dash) == Label.AUTHOR && authors >= 0 && before.lastIndexOf(Label.DATE) > authors;
        return presented ? dash : found.size();
    }

    /// How sure the surest author between two places is; negative infinity where none stands there.
    private double authors(List<Label> found, int from, int to) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            best = found.get(i) == Label.AUTHOR ? Math.max(best, facts.get(i).name()) : best;
        }
        return best;
    }

    /// "(2nd ranked in VOC 2012)", "Available online in parts": year and statement are part of the remark.
    private void datesInRemarks() {
        for (int i = 1; i < labels.size(); i++) {
            boolean within = labels.get(i) == Label.DATE
                    && labels.get(i - 1) == Label.NOTE
                    && atoms.get(i).before() == Sep.SPACE
                    && atoms.get(i).bracket() != 0;
            if (within) {
                labels.set(i, Label.NOTE);
            }
            boolean access = labels.get(i) == Label.NOTE
                    && labels.get(i - 1) == Label.KIND
                    && AccessRemark.follows(atoms.get(i), facts.get(i - 1));
            if (access) {
                labels.set(i - 1, Label.NOTE);
            }
        }
    }

    public void vote(FormatVote vote) {
        if (!labels.isEmpty()) {
            vote.count(atoms, labels);
        }
    }

    public Unit unit() {
        return unit;
    }

    public MarkedText text() {
        return text;
    }

    public LinkRoles roles() {
        return roles;
    }

    public int size() {
        return atoms.size();
    }

    public Atom atom(int i) {
        return atoms.get(i);
    }

    public AtomFacts facts(int i) {
        return facts.get(i);
    }

    public Label label(int i) {
        return labels.get(i);
    }

    /// Places of the atoms of one field, in order.
    public List<Integer> places(Label label) {
        if (places.isEmpty()) {
            places = found();
        }
        return places.get(label.place());
    }

    private List<List<Integer>> found() {
        List<List<Integer>> found = new ArrayList<>(Collections.nCopies(Label.COUNT, List.of()));
        for (int i = 0; i < labels.size(); i++) {
            int label = labels.get(i).place();
            if (found.get(label).isEmpty()) {
                found.set(label, new ArrayList<>());
            }
            found.get(label).add(i);
        }
        return found;
    }

    /// Text from one atom to another, both included, with what stands between.
    public String span(int from, int to) {
        return text.substring(atoms.get(from).start(), atoms.get(to).end());
    }

    /// How likely the fields are among all that were possible, 0 to 1; known once they are settled under a format.
    public double share() {
        return share;
    }
}
