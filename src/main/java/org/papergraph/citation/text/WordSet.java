package org.papergraph.citation.text;

import java.util.HashSet;
import java.util.Set;

/// Words that others are looked up among. Most are none of them, which a table of the hashes tells before any words are
/// compared: it is so small that it stays at hand.
final class WordSet {
    /// Of the number of hashes that are told apart.
    private static final int BITS = 16;
    /// Spreads hashes over the table: 2³² divided by the golden ratio (Knuth 1973).
    private static final int SPREAD = 0x9E3779B1;

    private final Set<String> words = new HashSet<>();
    /// A bit for each hash.
    private final long[] hashes = new long[(1 << BITS) / Long.SIZE];

    void add(String word) {
        words.add(word);
        int hash = hash(word);
        hashes[hash / Long.SIZE] |= 1L << hash;
    }

    boolean contains(String word) {
        int hash = hash(word);
        return (hashes[hash / Long.SIZE] >>> hash & 1) != 0 && words.contains(word);
    }

    private static int hash(String word) {
        return (word.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
    }
}
