package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TermVectorTest {
    private final TermVector one = new TermVector(new int[] {1, 4}, new float[] {3, 4});
    private final TermVector other = new TermVector(new int[] {4, 7}, new float[] {5, 12});

    @Test
    void aSumHoldsTheTermsOfBoth() {
        TermVector sum = new TermVector(new int[] {1, 4, 7}, new float[] {3, 9, 12});
        assertEquals(1, sum.cosine(one.plus(other)), 1e-9);
        assertEquals(Math.sqrt(9 + 81 + 144), one.plus(other).length(), 1e-9);
        assertEquals(1, one.cosine(one.plus(TermVector.ZERO)), 1e-9);
    }

    @Test
    void theCosineIsThatOfTheAngleBetweenBoth() {
        assertEquals(20.0 / (5 * 13), one.cosine(other), 1e-9);
        assertEquals(1, one.cosine(one.scaled(0.5)), 1e-9);
    }

    @Test
    void nothingIsLikeZero() {
        assertEquals(0, TermVector.ZERO.cosine(one));
        assertEquals(0, TermVector.ZERO.cosine(TermVector.ZERO));
    }
}
