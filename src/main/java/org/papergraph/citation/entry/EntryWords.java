package org.papergraph.citation.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.readinglist.ListEntry;

/// What an entry says, with the labels of its links and without them, each made once for all who look at it. Used by
/// one thread at a time.
final class EntryWords {
    private final ListEntry entry;
    private final LabelLinks labels;
    private final MarkedText written;
    private @Nullable String plain;
    private @Nullable LinkRoles roles;
    private @Nullable MarkedText unlabelled;

    EntryWords(ListEntry entry, LabelLinks labels) {
        this.entry = entry;
        this.labels = labels;
        this.written = written(entry);
    }

    private static MarkedText written(ListEntry entry) {
        EntryText text = new EntryText();
        text.add(entry.inlines(), 0);
        return text.text();
    }

    /// The text of an entry alone.
    static String plain(ListEntry entry) {
        return written(entry).string().strip();
    }

    ListEntry entry() {
        return entry;
    }

    /// The text alone, labels included.
    String plain() {
        if (plain == null) {
            plain = written.string().strip();
        }
        return plain;
    }

    /// The text without the labels of its links.
    MarkedText unlabelled() {
        if (unlabelled == null) {
            roles = new LinkRoles(entry.links());
            unlabelled = labels.take(written, roles);
        }
        return unlabelled;
    }

    /// What the links are, the labels among them told.
    LinkRoles roles() {
        unlabelled();
        return Objects.requireNonNull(roles);
    }

    /// Whether a link is neither the label of a copy nor a person's page.
    boolean isOwn(int link) {
        return !roles().isLabel(link) && !roles().isProfile(link);
    }

    boolean hasLetters() {
        MarkedText text = unlabelled();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether one address is all that it says.
    boolean isBareAddress() {
        return !entry.links().isEmpty() && LabelLinks.isBareAddress(unlabelled(), roles());
    }

    /// Whether no link but labels of copies stands in it.
    boolean hasOnlyLabels() {
        for (int i = 0; i < entry.links().size(); i++) {
            if (!roles().isLabel(i)) {
                return false;
            }
        }
        return true;
    }

    /// The label of the first link, where it is that of a copy; else empty.
    String labelOfCopy() {
        boolean copy = !entry.links().isEmpty() && roles().role(0) == Lexicon.Role.PAPER;
        return copy ? roles().text(0) : "";
    }

    /// Whether the first word carries a link that is no person's page.
    boolean leadsWithLink() {
        MarkedText text = unlabelled();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.at(i))) {
                return text.link(i) >= 0 && !roles().isProfile(text.link(i));
            }
        }
        return false;
    }
}
