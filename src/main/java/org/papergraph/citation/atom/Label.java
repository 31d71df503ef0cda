package org.papergraph.citation.atom;

/// The field that an atom of an entry belongs to.
public enum Label {
    TITLE(0),
    AUTHOR(1),
    BODY(2),
    VENUE(3),
    DATE(4),
    PUBLISHER(5),
    KIND(6),
    NUMBERS(7),
    NOTE(8);

    /// How many there are.
    public static final int COUNT = 9;

    private final int place;

    Label(int place) {
        this.place = place;
    }

    /// Row or column in tables, from 0.
    public int place() {
        return place;
    }
}
