package org.papergraph.readinglist;

import java.util.ArrayList;
import java.util.List;

/// The cells of a table row.
final class Cells {
    private Cells() {}

    /// The plain text of each cell of a header row.
    static List<String> names(List<Inline> inlines) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> name.append(text.text());
                case Inline.Break(Inline.Break.Kind kind)
                when kind == Inline.Break.Kind.CELL -> {
                    names.add(name.toString().strip());
                    name.setLength(0);
                }
                case Inline.Break _ -> name.append(' ');
                case Inline.Image _ -> {}
            }
        }
        if (!name.toString().isBlank()) {
            names.add(name.toString().strip());
        }
        return names;
    }
}
