package org.papergraph.exchange;

/// How often each key was asked for. Of a key only its hash is kept, in 12 bytes and some room, so that lists of any
/// length can be numbered; two keys of one hash (one pair in 2^64) would be counted together, which does no harm.
final class KeyCounts {
    private static final double LOAD = 0.6;

    private long[] hashes = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    /// Counts the key once more, and tells how often it was counted before. Amortised constant time.
    int add(String key) {
        if (size >= hashes.length * LOAD) {
            grow();
        }
        int slot = slot(hashes, hash(key));
        if (hashes[slot] == 0) {
            hashes[slot] = hash(key);
            size++;
        }
        return counts[slot]++;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldCounts = counts;
        hashes = new long[oldHashes.length * 2];
        counts = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int slot = slot(hashes, oldHashes[i]);
                hashes[slot] = oldHashes[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /// The place of the hash, or the empty place where it belongs.
    private static int slot(long[] table, long hash) {
        int slot = (int) hash & (table.length - 1);
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    /// FNV-1a over the characters, finished by the mixer of SplitMix64; never 0, which marks an empty place.
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
