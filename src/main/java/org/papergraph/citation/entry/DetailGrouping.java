package org.papergraph.citation.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.ColumnName;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;
import org.papergraph.readinglist.SourceSpan;

/// Puts below an entry the details that its list writes behind it: labelled bullets behind a paragraph that is a title,
/// labelled paragraphs behind a bullet, paragraphs of names behind titles, and what stands below a heading that is a
/// work.
public final class DetailGrouping {
    private static final int LONGEST_TITLE = 20;
    /// Letters of a title that is found again.
    private static final int LEAST_REPEATED = 12;
    private static final Pattern ENDS_IN_YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d[)\\].]{0,2}$");

    private static final Pattern IDENTIFIER = Pattern.compile("(?i)(?:doi|pubmed|pmid|isbn|arxiv)\\s?:");

    private final FieldKeys keys;
    private final EntryLook look;

    public DetailGrouping(FieldKeys keys, EntryLook look) {
        this.keys = keys;
        this.look = look;
    }

    /// The entries of a section, details below them.
    public List<ListEntry> grouped(Section section) {
        return grouped(Optional.empty(), section.entries());
    }

    /// The entries below a heading that is a work, the heading first.
    public List<ListEntry> headed(ListEntry heading, List<ListEntry> entries) {
        return grouped(Optional.of(heading), entries);
    }

    private List<ListEntry> grouped(Optional<ListEntry> heading, List<ListEntry> entries) {
        List<ListEntry> grouped = new ArrayList<>();
        List<ListEntry> details = new ArrayList<>();
        ListEntry leader = heading.orElse(null);
        int labelledEnd = 0;
        boolean credited = isCredited(entries);
        for (int i = 0; i < entries.size(); i++) {
            ListEntry entry = entries.get(i);
            if (leader != null && i >= labelledEnd && isBullet(entry) && isAboveFields(leader, entries, i)) {
                labelledEnd = endOfBullets(entries, i);
            } else if (leader != null && isTitle(leader) && isBullet(entry) && i >= labelledEnd) {
                int end = endOfBullets(entries, i);
                List<ListEntry> bullets = entries.subList(i, end);
                boolean repeated = repeats(leader, bullets);
                boolean behind = repeated
                        || look.labelled().are(bullets)
                        || look.labelled().areBehindCredit(bullets)
                        || (isDated(leader) && look.labelled().areRemarks(bullets));
                labelledEnd = behind ? end : labelledEnd;
                if (repeated) {
                    leader = inFull(leader, entry);
                    continue;
                }
            }
            if (leader != null
                    && (i < labelledEnd
                            || (isBelowHtml(leader, entry) && (credited || isHiddenCredit(leader, entry)))
                            || (credited && isCredit(leader, entry))
                            || isBehind(leader, entry)
                            || (details.isEmpty() && isAddress(leader, entries, i)))) {
                details.add(entry);
            } else {
                add(leader, details, grouped);
                leader = entry;
            }
        }
        add(leader, details, grouped);
        return grouped;
    }

    /// Whether the section writes who made a work as a paragraph behind it: more than once, or all that it holds.
    private boolean isCredited(List<ListEntry> entries) {
        int credits = 0;
        for (int i = 1; i < entries.size(); i++) {
            credits += isCredit(entries.get(i - 1), entries.get(i)) ? 1 : 0;
        }
        return credits > 1 || (credits == 1 && entries.size() == 2);
    }

    private boolean isCredit(ListEntry leader, ListEntry entry) {
        if (isBelowHtml(leader, entry)) {
            return isHiddenCredit(leader, entry);
        }
        boolean leads = isBullet(leader) || leader.kind() == ListEntry.Kind.PARAGRAPH;
        return leads && look.isPeople(entry) && !look.isPeople(leader);
    }

    /// Whether an entry credits the title above it, which it takes words to be.
    private boolean isHiddenCredit(ListEntry leader, ListEntry entry) {
        String title = look.plain(leader);
        return Words.count(title, ' ') > 1 && (look.isCreditOf(title, entry) || look.isDatedCredit(entry));
    }

    /// Whether it may be what "<summary>A Title</summary>" hides.
    private static boolean isBelowHtml(ListEntry leader, ListEntry entry) {
        return leader.kind() == ListEntry.Kind.HTML && entry.kind() == ListEntry.Kind.PARAGRAPH;
    }

    private boolean isBehind(ListEntry leader, ListEntry entry) {
        if (entry.kind() == ListEntry.Kind.BIBTEX || entry.kind() == ListEntry.Kind.ROW) {
            return false;
        }
        if (leader.kind() == ListEntry.Kind.HEADING) {
            return look.isDetail(leader, entry);
        }
        return entry.kind() == ListEntry.Kind.PARAGRAPH
                && leader.kind() != ListEntry.Kind.HTML
                && FieldKeys.lead(look.plain(entry))
                        .filter(k -> ColumnName.isReference(k) || (FieldKeys.isKnown(k) && keys.isOften(k)))
                        .isPresent();
    }

    /// Whether the only bullet behind a paragraph without links holds an address and nothing else.
    private boolean isAddress(ListEntry leader, List<ListEntry> entries, int i) {
        ListEntry entry = entries.get(i);
        return leader.kind() == ListEntry.Kind.PARAGRAPH
                && leader.links().isEmpty()
                && isBullet(entry)
                && entry.links().size() == 1
                && entry.links().getFirst().bare()
                && entry.children().isEmpty()
                && look.plain(entry).indexOf(' ') < 0
                && !look.plain(leader).endsWith(":")
                && (i + 1 == entries.size() || !isBullet(entries.get(i + 1)));
    }

    private static int endOfBullets(List<ListEntry> entries, int from) {
        int end = from;
        while (end < entries.size() && isBullet(entries.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBullet(ListEntry entry) {
        return entry.kind() == ListEntry.Kind.BULLET || entry.kind() == ListEntry.Kind.NUMBERED;
    }

    /// Whether the bullets behind a paragraph, a whole reference, all begin with keys, one that of an identifier:
    /// "DOI: …".
    private boolean isAboveFields(ListEntry leader, List<ListEntry> entries, int from) {
        if (leader.kind() != ListEntry.Kind.PARAGRAPH) {
            return false;
        }
        List<ListEntry> bullets = entries.subList(from, endOfBullets(entries, from));
        return bullets.stream()
                        .anyMatch(
                                bullet -> IDENTIFIER.matcher(look.plain(bullet)).lookingAt())
                && look.labelled().are(bullets)
                && look.isReference(leader);
    }

    /// Whether a paragraph is short and begins in bold, in quotation marks or with a link.
    private boolean isTitle(ListEntry paragraph) {
        if (paragraph.kind() != ListEntry.Kind.PARAGRAPH && paragraph.kind() != ListEntry.Kind.HTML) {
            return false;
        }
        String plain = look.plain(paragraph);
        boolean quoted = !plain.isEmpty() && "\"“«„「《".indexOf(plain.charAt(0)) >= 0;
        boolean marked = paragraph.inlines().stream()
                .filter(inline -> inline instanceof Inline.Text(String text, var _, int _) && !text.isBlank())
                .findFirst()
                .filter(inline ->
                        inline instanceof Inline.Text(String _, var style, int _) && (style.bold() || style.linked()))
                .isPresent();
        return (marked || quoted) && !plain.endsWith(":") && plain.split(" ").length <= LONGEST_TITLE;
    }

    /// Whether the first of the bullets behind a title is the reference in full, title included, and the others are
    /// remarks.
    private boolean repeats(ListEntry title, List<ListEntry> bullets) {
        String words = RepeatedTitle.letters(look.plain(title));
        String reference = RepeatedTitle.letters(look.plain(bullets.getFirst()));
        return words.length() >= LEAST_REPEATED
                && reference.length() > words.length()
                && reference.contains(words)
                && look.labelled().areRemarks(bullets.subList(1, bullets.size()));
    }

    /// The reference in full at the place of its title.
    private static ListEntry inFull(ListEntry title, ListEntry reference) {
        return new ListEntry(
                reference.kind(),
                new SourceSpan(title.span().startLine(), reference.span().endLine()),
                title.text() + '\n' + reference.text(),
                reference.inlines(),
                reference.links(),
                reference.columns(),
                reference.children());
    }

    /// Whether a year ends the title's line: "**A Title** - Ann Lee (1993)".
    private boolean isDated(ListEntry title) {
        return ENDS_IN_YEAR.matcher(look.plain(title)).find();
    }

    private static void add(
            @org.jspecify.annotations.Nullable ListEntry leader, List<ListEntry> details, List<ListEntry> grouped) {
        if (leader != null) {
            grouped.add(details.isEmpty() ? leader : with(leader, details));
        }
        details.clear();
    }

    /// The leader with the details as nested bullets; a paragraph that leads reads like a bullet.
    private static ListEntry with(ListEntry leader, List<ListEntry> details) {
        List<ListEntry> children = new ArrayList<>(leader.children());
        children.addAll(details);
        StringBuilder text = new StringBuilder(leader.text());
        details.forEach(detail -> text.append('\n').append(detail.text()));
        int end = Math.max(leader.span().endLine(), details.getLast().span().endLine());
        return new ListEntry(
                leader.kind() == ListEntry.Kind.PARAGRAPH ? ListEntry.Kind.BULLET : leader.kind(),
                new SourceSpan(leader.span().startLine(), end),
                text.toString(),
                leader.inlines(),
                leader.links(),
                leader.columns(),
                children);
    }
}
