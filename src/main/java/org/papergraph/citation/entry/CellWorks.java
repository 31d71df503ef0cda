package org.papergraph.citation.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.papergraph.citation.atom.ColumnName;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.EntryLink;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.SourceSpan;
import org.papergraph.readinglist.Style;

/// Takes several works out of the cell of a table row, as schedules have them: each line of the cell begins with the
/// link of a title. What else the row says, such as its week, belongs to none of them alone.
final class CellWorks {
    private static final int LEAST_LINES = 2;
    private static final int LEAST_WORDS = 3;

    private final ListEntry row;
    private final List<Inline> rest = new ArrayList<>();
    private final List<ListEntry> works = new ArrayList<>();

    private CellWorks(ListEntry row) {
        this.row = row;
    }

    /// A row and the works of its cells as entries of their own; the entry alone where it is no such row.
    static List<ListEntry> of(ListEntry entry) {
        if (entry.kind() != ListEntry.Kind.ROW
                || entry.columns().isEmpty()
                || entry.links().size() < LEAST_LINES) {
            return List.of(entry);
        }
        CellWorks cells = new CellWorks(entry);
        cells.take();
        return cells.works.isEmpty() ? List.of(entry) : cells.all();
    }

    private void take() {
        List<Integer> ranks =
                row.columns().stream().map(name -> ColumnName.of(name).rank()).toList();
        int best = ranks.stream().min(Integer::compare).orElseThrow();
        int cell = 0;
        int start = 0;
        for (int i = 0; i <= row.inlines().size(); i++) {
            if (i == row.inlines().size() || isBreak(row.inlines().get(i), Inline.Break.Kind.CELL)) {
                boolean mayHold = cell < ranks.size() && ranks.get(cell) == best;
                List<List<Inline>> lines = mayHold ? lines(row.inlines().subList(start, i)) : List.of();
                if (lines.size() >= LEAST_LINES && lines.stream().allMatch(CellWorks::beginsWithTitle)) {
                    lines.forEach(line -> works.add(work(line)));
                    start = i;
                }
                rest.addAll(row.inlines()
                        .subList(start, Math.min(i + 1, row.inlines().size())));
                start = i + 1;
                cell++;
            }
        }
    }

    /// What is left of the row, where a link is, and the works.
    private List<ListEntry> all() {
        List<EntryLink> links = new ArrayList<>(Collections.nCopies(row.links().size(), new EntryLink("", true)));
        boolean linked = false;
        for (Inline inline : rest) {
            if (inline instanceof Inline.Text(String _, Style style, int _) && style.linked()) {
                links.set(style.link(), row.links().get(style.link()));
                linked = true;
            }
        }
        List<ListEntry> all = new ArrayList<>();
        if (linked) {
            all.add(new ListEntry(row.kind(), row.span(), row.text(), rest, links, row.columns(), List.of()));
        }
        all.addAll(works);
        return all;
    }

    private static boolean isBreak(Inline inline, Inline.Break.Kind kind) {
        return inline instanceof Inline.Break(var broken) && broken == kind;
    }

    /// The lines of a cell that hold any text.
    private static List<List<Inline>> lines(List<Inline> cell) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : cell) {
            if (inline instanceof Inline.Break) {
                addTo(lines, line);
                line = new ArrayList<>();
            } else {
                line.add(inline);
            }
        }
        addTo(lines, line);
        return lines;
    }

    private static void addTo(List<List<Inline>> lines, List<Inline> line) {
        if (line.stream().anyMatch(CellWorks::speaks)) {
            lines.add(line.stream().dropWhile(inline -> !speaks(inline)).toList());
        }
    }

    private static boolean speaks(Inline inline) {
        return inline instanceof Inline.Text(String text, var _, int _) && !text.isBlank();
    }

    private static boolean beginsWithTitle(List<Inline> line) {
        return line.getFirst() instanceof Inline.Text(String text, Style style, int _)
                && style.linked()
                && Words.split(text.strip(), " ").size() >= LEAST_WORDS;
    }

    /// An entry of a line, with the links that stand on it.
    private ListEntry work(List<Inline> line) {
        List<EntryLink> links = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Inline> inlines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int first = 0;
        int last = 0;
        for (Inline inline : line) {
            if (inline instanceof Inline.Text(String written, Style style, int at)) {
                if (style.linked() && !places.contains(style.link())) {
                    places.add(style.link());
                    links.add(row.links().get(style.link()));
                }
                int link = style.linked() ? places.indexOf(style.link()) : -1;
                inlines.add(new Inline.Text(written, new Style(style.bold(), style.italic(), style.code(), link), at));
                text.append(written);
                first = first == 0 ? at : first;
                last = at;
            }
        }
        return new ListEntry(
                ListEntry.Kind.BULLET,
                new SourceSpan(first, last),
                text.toString().strip(),
                inlines,
                links,
                List.of(),
                List.of());
    }
}
