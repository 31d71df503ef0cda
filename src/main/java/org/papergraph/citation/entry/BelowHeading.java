package org.papergraph.citation.entry;

import java.util.List;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.ListEntry;

/// Tells by what stands below a heading that the heading is a work.
public final class BelowHeading {
    /// Words of prose, more than a title has.
    private static final int SENTENCES = 12;
    /// Paragraphs of one work that hold its fields.
    private static final int MOST_FIELDS = 16;
    /// An abstract, and figures around it.
    private static final int MOST_BLOCKS = 4;

    private final EntryLook look;
    private final FieldKeys keys;
    private final CitedLine cited;

    BelowHeading(EntryLook look, FieldKeys keys, CitedLine cited) {
        this.look = look;
        this.keys = keys;
        this.cited = cited;
    }

    /// Whether the first of the entries says who made a work, or when and where it came out, and no
    /// other does.
    public boolean areBelowWork(String heading, List<ListEntry> below) {
        ListEntry.Kind kind = below.getFirst().kind();
        EntryWords first = look.words(below.getFirst());
        return FieldKeys.isReference(first.plain())
                || (heading.indexOf(' ') > 0
                        && kind != ListEntry.Kind.ROW
                        && kind != ListEntry.Kind.BIBTEX
                        && look.isCreditOf(heading, first)
                        && below.stream().skip(1).noneMatch(entry -> look.isCreditOf(heading, entry)));
    }

    /// Whether an entry is but an address, or one and a remark behind a key on the next line: "Note: …".
    public boolean isAddress(ListEntry entry) {
        String plain = look.plain(entry);
        int end = plain.indexOf(' ');
        return entry.links().size() == 1
                && entry.links().getFirst().bare()
                && plain.startsWith("http")
                && (end < 0 || FieldKeys.lead(plain.substring(end + 1)).isPresent());
    }

    /// Whether paragraphs are the fields of one work: some begin with words that the list uses as keys, one is an
    /// address, and no other holds a link.
    public boolean areFieldsOfWork(List<ListEntry> entries) {
        if (entries.size() > MOST_FIELDS) {
            return false;
        }
        int keyed = 0;
        int addresses = 0;
        for (ListEntry entry : entries) {
            boolean address = isAddress(entry);
            if (entry.kind() != ListEntry.Kind.PARAGRAPH
                    || (!address && !entry.links().isEmpty())) {
                return false;
            }
            addresses += address ? 1 : 0;
            keyed += FieldKeys.lead(look.plain(entry)).filter(keys::isOften).isPresent() ? 1 : 0;
        }
        return keyed > 0 && addresses > 0;
    }

    /// Whether the only text below a heading is a paragraph of prose with the label of a copy: "We show that …
    /// [[pdf](…)]".
    public boolean isAbstract(List<ListEntry> entries) {
        if (entries.size() > MOST_BLOCKS) {
            return false;
        }
        List<EntryWords> worded =
                entries.stream().map(look::words).filter(EntryWords::hasLetters).toList();
        if (worded.size() != 1 || worded.getFirst().entry().kind() != ListEntry.Kind.PARAGRAPH) {
            return false;
        }
        EntryWords words = worded.getFirst();
        return !words.labelOfCopy().isEmpty()
                && !words.leadsWithLink()
                && Words.count(words.unlabelled().string(), ' ') >= SENTENCES
                && !cited.isReference(words.unlabelled());
    }
}
