package org.papergraph.citation.text;

/// What stands between two atoms; the later the stronger.
public enum Sep {
    SPACE(0),
    CLOSE(1),
    OPEN(2),
    WRAP(3),
    COMMA(4),
    QUERY(5),
    STOP(6),
    COLON(7),
    DASH(8),
    SEMICOLON(9),
    LABEL(10),
    LINE(11),
    PIPE(12),
    SLASHES(13),
    IN(14),
    BY(15),
    CELL(16),
    START(17);

    /// How many there are.
    public static final int COUNT = 18;

    private final int place;

    Sep(int place) {
        this.place = place;
    }

    /// Row or column in tables, from 0.
    public int place() {
        return place;
    }
}
