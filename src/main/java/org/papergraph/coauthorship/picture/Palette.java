package org.papergraph.coauthorship.picture;

import java.util.List;

/// Colours of communities that people with any colour vision can tell apart: M. Okabe, K. Ito, "Color universal
/// design", 2008. The largest communities get a colour each, all further ones are grey.
public final class Palette {
    private static final List<String> COLOURS =
            List.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442");
    private static final String REST = "#9A9A9A";

    private Palette() {}

    /// How many communities have a colour of their own.
    public static int size() {
        return COLOURS.size();
    }

    /// The colour of a community by number, as `#RRGGBB`.
    public static String hex(int community) {
        return community >= 0 && community < COLOURS.size() ? COLOURS.get(community) : REST;
    }
}
