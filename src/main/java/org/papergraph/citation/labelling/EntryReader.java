package org.papergraph.citation.labelling;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomReader;
import org.papergraph.citation.atom.ColumnName;
import org.papergraph.citation.atom.Columns;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.atom.KeyedFields;
import org.papergraph.citation.entry.LabelLinks;
import org.papergraph.citation.entry.LinkRoles;
import org.papergraph.citation.entry.SessionLead;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.kind.TypeJudge;
import org.papergraph.citation.layout.Layouts;
import org.papergraph.citation.name.KnownNames;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Memo;

/// Begins to read entries of one list that are settled together; what many of them have in common is found once.
/// Several threads may ask one reader.
public final class EntryReader {
    private final Shared list;
    private final FieldKeys keys;
    private final NamedLeads leads;
    private final AtomReader atoms;

    /// @param keys words that name fields in the list
    /// @param leads whether names lead its entries
    public EntryReader(Shared list, FieldKeys keys, NamedLeads leads) {
        this.list = list;
        this.keys = keys;
        this.leads = leads;
        this.atoms = list.atoms.further();
    }

    /// What the readers of one list share: what they find whichever entries are settled together.
    public static final class Shared {
        private final Vocabulary vocabulary;
        private final DateScan dates;
        private final LabelLinks labels;
        private final AtomReader atoms;
        private final TypeJudge types = new TypeJudge();
        private final Memo<String, ColumnName> columns = new Memo<>(ColumnName::of);
        private final Memo<Junction.Marks, Junction> junctions = new Memo<>(Junction::new);

        public Shared(Vocabulary vocabulary, DateScan dates, LabelLinks labels) {
            this.vocabulary = vocabulary;
            this.dates = dates;
            this.labels = labels;
            this.atoms = new AtomReader(vocabulary, dates);
        }
    }

    /// Reads units, whose fields are still to be settled. Each step is taken with all of them before the next:
    /// the rules of one step fit into the caches of a processor, those of all do not.
    public List<Reading> read(List<Unit> units) {
        List<Draft> drafts = new ArrayList<>(units.size());
        for (Unit unit : units) {
            LinkRoles roles = new LinkRoles(unit.links());
            drafts.add(new Draft(unit, list.labels.take(unit.text(), roles), roles, this));
        }
        drafts.forEach(Draft::name);
        drafts.forEach(Draft::cut);
        drafts.forEach(Draft::tell);
        drafts.forEach(Draft::judge);
        Layouts.weigh(drafts.stream().filter(draft -> !draft.atoms().isEmpty()).toList());
        drafts.forEach(Draft::order);
        return drafts.stream().map(Reading::new).toList();
    }

    NamedLeads leads() {
        return leads;
    }

    AtomReader atoms() {
        return atoms;
    }

    /// The text without the meeting that a work was read for.
    MarkedText withoutSession(MarkedText text) {
        return SessionLead.without(text, list.dates);
    }

    /// The text cut at the names of its fields.
    ///
    /// @param columns of the table whose row it is, empty where it is none
    KeyedFields fields(MarkedText text, List<String> columns) {
        return columns.isEmpty() ? KeyedFields.of(text, keys) : KeyedFields.ofRow(text, columns, list.vocabulary);
    }

    /// The columns of a row, or the keys of an entry.
    Columns columns(List<String> names, List<Atom> atoms) {
        if (names.isEmpty()) {
            return new Columns(List.of(), atoms);
        }
        return new Columns(names.stream().map(list.columns::of).toList(), atoms);
    }

    /// Whether the headings above say that books are listed.
    boolean holdsBooks(List<String> headings) {
        return list.types.holdsBooks(headings);
    }

    /// The names that are known before a text is cut.
    KnownNames names(MarkedText text) {
        return KnownNames.of(text, list.vocabulary);
    }

    /// The places between neighbouring atoms, one fewer than there are atoms.
    List<Junction> junctions(List<Atom> atoms) {
        List<Junction> found = new ArrayList<>(atoms.size());
        for (int i = 1; i < atoms.size(); i++) {
            found.add(list.junctions.of(Junction.Marks.between(atoms.get(i - 1), atoms.get(i))));
        }
        return found;
    }
}
