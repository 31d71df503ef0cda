package org.papergraph.coauthorship.graph;

import java.util.Arrays;

/// Papers as they come out of a store: for each the indexes of its authors, in any order, and its year.
///
/// For other projections "author" is whatever stands on a paper: an institution or a topic; and a paper may be any
/// group of things, such as a person with the papers that they wrote.
public final class PaperTable {
    /// Year of a paper whose year is not known.
    public static final int UNKNOWN_YEAR = 0;

    private final int[] offsets;
    private final int[] authors;
    private final int[] years;

    private PaperTable(int[] offsets, int[] authors, int[] years) {
        this.offsets = offsets;
        this.authors = authors;
        this.years = years;
    }

    /// A table of columns, which are not copied.
    ///
    /// @param offsets where the authors of each paper begin in the next column; one longer than there are papers
    /// @param authors of all papers
    /// @param years one a paper, [#UNKNOWN_YEAR] where it is not known
    public static PaperTable of(int[] offsets, int[] authors, int[] years) {
        if (offsets.length != years.length + 1 || offsets[0] != 0 || offsets[years.length] > authors.length) {
            throw new IllegalArgumentException("columns do not fit: " + offsets.length + " offsets, " + years.length
                    + " years, " + authors.length + " authors");
        }
        return new PaperTable(offsets, authors, years);
    }

    /// A table without papers.
    public static PaperTable empty() {
        return new PaperTable(new int[1], new int[0], new int[0]);
    }

    /// How many papers there are.
    public int paperCount() {
        return years.length;
    }

    /// How many author places a paper has.
    public int authorCount(int paper) {
        return offsets[paper + 1] - offsets[paper];
    }

    /// The author at a place of a paper, from 0.
    public int author(int paper, int place) {
        return authors[offsets[paper] + place];
    }

    /// All authors of a paper, as a copy.
    public int[] authors(int paper) {
        return Arrays.copyOfRange(authors, offsets[paper], offsets[paper + 1]);
    }

    /// The year of a paper, or [#UNKNOWN_YEAR].
    public int year(int paper) {
        return years[paper];
    }

    /// The table the other way round: for each of `nodes` authors the papers that it stands on, ascending, without
    /// years.
    public PaperTable transposed(int nodes) {
        int[] starts = new int[nodes + 1];
        for (int i = 0; i < offsets[paperCount()]; i++) {
            starts[authors[i] + 1]++;
        }
        for (int v = 0; v < nodes; v++) {
            starts[v + 1] += starts[v];
        }
        int[] papers = new int[starts[nodes]];
        int[] next = starts.clone();
        for (int paper = 0; paper < paperCount(); paper++) {
            for (int i = offsets[paper]; i < offsets[paper + 1]; i++) {
                papers[next[authors[i]]++] = paper;
            }
        }
        return new PaperTable(starts, papers, new int[nodes]);
    }

    /// Collects papers one after the other.
    public static final class Builder {
        private int[] offsets = new int[17];
        private int[] authors = new int[64];
        private int[] years = new int[16];
        private int papers;
        private int filled;

        /// Adds a paper.
        ///
        /// @return this builder
        public Builder add(int year, int... authorIndexes) {
            if (papers == years.length) {
                years = Arrays.copyOf(years, papers * 2);
                offsets = Arrays.copyOf(offsets, papers * 2 + 1);
            }
            if (filled + authorIndexes.length > authors.length) {
                authors = Arrays.copyOf(authors, Math.max(authors.length * 2, filled + authorIndexes.length));
            }
            System.arraycopy(authorIndexes, 0, authors, filled, authorIndexes.length);
            filled += authorIndexes.length;
            years[papers++] = year;
            offsets[papers] = filled;
            return this;
        }

        /// The table of all papers added so far.
        public PaperTable build() {
            return new PaperTable(
                    Arrays.copyOf(offsets, papers + 1), Arrays.copyOf(authors, filled), Arrays.copyOf(years, papers));
        }
    }
}
