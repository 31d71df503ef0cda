package org.papergraph.citation;

/// What stands between two atoms; the later the stronger.
enum Sep {
    SPACE(0),
    CLOSE(1),
    OPEN(2),
    COMMA(3),
    QUERY(4),
    STOP(5),
    COLON(6),
    DASH(7),
    SEMICOLON(8),
    LABEL(9),
    LINE(10),
    PIPE(11),
    SLASHES(12),
    IN(13),
    BY(14),
    CELL(15),
    START(16);

    /// How many there are.
    static final int COUNT = 17;

    private final int place;

    Sep(int place) {
        this.place = place;
    }

    /// Row or column in tables, from 0.
    int place() {
        return place;
    }
}
