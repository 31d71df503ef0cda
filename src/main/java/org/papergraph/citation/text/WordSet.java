package org.papergraph.citation.text;

import java.util.Arrays;

/// Words that others are looked up among. Most are none of them, which a table of the hashes tells before any words are
/// compared: it is so small that it stays at hand. The words themselves stand one behind the other in one array, so
/// that to compare one fetches little.
final class WordSet {
    /// Of the number of hashes that are told apart.
    private static final int BITS = 16;
    /// Spreads hashes over the tables: 2³² divided by the golden ratio (Knuth 1973).
    private static final int SPREAD = 0x9E3779B1;

    /// The bits of a place among the letters.
    private static final int PLACE = (1 << 22) - 1;

    /// A bit for each hash.
    private final long[] hashes = new long[(1 << BITS) / Long.SIZE];
    /// All words, before each its length.
    private char[] letters = new char[1 << 8];
    private int end = 1;
    /// Places of words among the letters, 0 where none is: at the hash of a word, or the next that was free. The first
    /// bits are some of the hash, which tell most words apart.
    private int[] places = new int[1 << 5];
    private int size;

    void add(String word) {
        if (contains(word)) {
            return;
        }
        if (end + word.length() >= PLACE) {
            throw new IllegalStateException("too many words");
        }
        if (end + word.length() >= letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, end + word.length() + 1));
        }
        size++;
        if (size * 2 > places.length) {
            spread();
        }
        letters[end] = (char) word.length();
        word.getChars(0, word.length(), letters, end + 1);
        put(word, end);
        end += word.length() + 1;
        int hash = hash(word, BITS);
        hashes[hash / Long.SIZE] |= 1L << hash;
    }

    /// Puts the words into a table of twice the size.
    private void spread() {
        places = new int[places.length * 2];
        for (int at = 1; at < end; at += letters[at] + 1) {
            put(new String(letters, at + 1, letters[at]), at);
        }
    }

    private void put(String word, int at) {
        int slot = slot(word);
        while (places[slot] != 0) {
            slot = next(slot);
        }
        places[slot] = tag(word) | at;
    }

    boolean contains(String word) {
        int hash = hash(word, BITS);
        if ((hashes[hash / Long.SIZE] >>> hash & 1) == 0) {
            return false;
        }
        int tag = tag(word);
        int slot = slot(word);
        while (places[slot] != 0) {
            if ((places[slot] & ~PLACE) == tag && isAt(places[slot] & PLACE, word)) {
                return true;
            }
            slot = next(slot);
        }
        return false;
    }

    private static int tag(String word) {
        return word.hashCode() & ~PLACE;
    }

    private boolean isAt(int place, String word) {
        if (letters[place] != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (letters[place + 1 + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int slot(String word) {
        return hash(word, Integer.numberOfTrailingZeros(places.length));
    }

    private int next(int slot) {
        return (slot + 1) & (places.length - 1);
    }

    private static int hash(String word, int bits) {
        return (word.hashCode() * SPREAD) >>> (Integer.SIZE - bits);
    }
}
