package org.papergraph.citation.entry;

import java.util.List;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.readinglist.ListEntry;

/// Tells bullets that begin with the keys of a list, "Authors: …", from those that name works.
final class LabelledBullets {
    private final FieldKeys keys;
    private final LabelLinks labels;
    private final NameShape names;
    private final CitedLine cited;

    /// @param keys words that name fields in the list
    LabelledBullets(FieldKeys keys, LabelLinks labels, NameShape names, CitedLine cited) {
        this.keys = keys;
        this.labels = labels;
        this.names = names;
        this.cited = cited;
    }

    /// Whether all entries but labels begin with a word and a colon, and one of these words is known as a key.
    boolean are(List<ListEntry> entries) {
        boolean known = false;
        for (ListEntry entry : entries) {
            String text = EntryWords.plain(entry);
            if (entry.links().isEmpty() || labels.role(text) == null) {
                if (FieldKeys.lead(text).isEmpty()) {
                    return false;
                }
                known = known || keys.isKeyed(text);
            }
        }
        return known;
    }

    /// Whether the first of several bullets begins with a name, and the others with words that the list uses as keys.
    boolean areBehindCredit(List<ListEntry> bullets) {
        String first = bullets.size() < 2 ? "" : EntryWords.plain(bullets.getFirst());
        return !first.isEmpty()
                && bullets.getFirst().links().isEmpty()
                && names.score(EtAl.without(first.substring(0, CitedLine.borderAt(first, 0)))) > 0
                && bullets.subList(1, bullets.size()).stream()
                        .allMatch(bullet -> FieldKeys.lead(EntryWords.plain(bullet))
                                .filter(keys::isOften)
                                .isPresent());
    }

    /// Whether bullets name no works: none of them links to one, carries a title's marks or reads like a reference, but
    /// for those that begin with a key.
    boolean areRemarks(List<ListEntry> bullets) {
        return bullets.stream().allMatch(this::isRemark);
    }

    private boolean isRemark(ListEntry bullet) {
        EntryWords words = new EntryWords(bullet, labels);
        String plain = words.unlabelled().string().strip();
        return words.hasOnlyLabels()
                && (FieldKeys.lead(plain).isPresent() || !(EntryLook.isTitled(words) || cited.is(plain)));
    }
}
