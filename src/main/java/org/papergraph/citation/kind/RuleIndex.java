package org.papergraph.citation.kind;

import java.util.Arrays;
import java.util.List;
import org.papergraph.bib.WorkType;

/// Rules about the kind of a work, found by the first three characters of what they look for: one pass over a text
/// finds all that hold, however many there are.
final class RuleIndex {
    private static final int BUCKETS = 1 << 13;
    /// How many hashes of three characters are told apart.
    private static final int HASHES = 1 << 16;

    /// What a rule looks for.
    ///
    /// @param rule place of the rule
    private record Needle(int rule, String text) {}

    private static final Needle[] NONE = new Needle[0];

    private final List<TypeRule> rules;
    /// Needles of three characters and more, by the first three.
    private final Needle[][] buckets = new Needle[BUCKETS][];
    /// A bit for each hash that any has: few other texts have one of them.
    private final long[] held = new long[HASHES / Long.SIZE];

    private Needle[] pairs = NONE;
    private Needle[] single = NONE;

    /// @throws IllegalArgumentException when there are more rules than a number has bits
    RuleIndex(List<TypeRule> rules) {
        if (rules.size() > Long.SIZE) {
            throw new IllegalArgumentException("too many rules: " + rules.size());
        }
        this.rules = rules;
        Arrays.fill(buckets, NONE);
        for (int i = 0; i < rules.size(); i++) {
            for (String text : rules.get(i).needles()) {
                add(new Needle(i, text));
            }
        }
    }

    /// Place of a kind among votes.
    @SuppressWarnings("EnumOrdinal")
    static int place(WorkType kind) {
        return kind.ordinal();
    }

    private void add(Needle needle) {
        switch (needle.text.length()) {
            case 0, 1 -> single = with(single, needle);
            case 2 -> pairs = with(pairs, needle);
            default -> {
                int hash = hash(needle.text, 0);
                int bucket = hash & (BUCKETS - 1);
                buckets[bucket] = with(buckets[bucket], needle);
                held[hash / Long.SIZE] |= 1L << hash;
            }
        }
    }

    private static Needle[] with(Needle[] needles, Needle needle) {
        Needle[] more = Arrays.copyOf(needles, needles.length + 1);
        more[needles.length] = needle;
        return more;
    }

    private static int hash(String text, int i) {
        return ((text.charAt(i) * 31 + text.charAt(i + 1)) * 31 + text.charAt(i + 2)) & (HASHES - 1);
    }

    /// Adds to the votes for each kind the weight of the strongest rule for it that holds for a text in lower case.
    ///
    /// @param votes by the order of the kinds
    void add(String lower, double weight, double[] votes) {
        long met = met(lower);
        if (met == 0) {
            return;
        }
        double[] strongest = new double[votes.length];
        for (long rest = met; rest != 0; rest &= rest - 1) {
            TypeRule rule = rules.get(Long.numberOfTrailingZeros(rest));
            int type = place(rule.type());
            if (rule.weight() > strongest[type] && rule.holds(lower)) {
                strongest[type] = rule.weight();
            }
        }
        for (int type = 0; type < votes.length; type++) {
            votes[type] += strongest[type] * weight;
        }
    }

    /// The rules whose needles stand as they must, a bit for each.
    private long met(String lower) {
        long met = 0;
        for (int i = 0; i + 2 < lower.length(); i++) {
            int hash = hash(lower, i);
            if ((held[hash / Long.SIZE] >>> hash & 1) != 0) {
                for (Needle needle : buckets[hash & (BUCKETS - 1)]) {
                    met |= meets(lower, i, needle, met);
                }
            }
        }
        for (Needle needle : pairs) {
            for (int i = lower.indexOf(needle.text); i >= 0; i = lower.indexOf(needle.text, i + 1)) {
                met |= meets(lower, i, needle, met);
            }
        }
        for (Needle needle : single) {
            met |= meets(lower, lower.indexOf(needle.text), needle, met);
        }
        return met;
    }

    /// The bit of the needle's rule where it is met for the first time, else 0.
    private long meets(String lower, int at, Needle needle, long met) {
        long bit = 1L << needle.rule;
        boolean meets = at >= 0
                && (met & bit) == 0
                && lower.startsWith(needle.text, at)
                && rules.get(needle.rule).mayHold(lower, at, needle.text);
        return meets ? bit : 0;
    }
}
