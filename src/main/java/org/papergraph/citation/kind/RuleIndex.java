package org.papergraph.citation.kind;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// Rules about the kind of a work, found by the first three characters of what they look for: one pass over a text
/// finds all that hold, however many there are.
final class RuleIndex {
    private static final int BUCKETS = 1 << 12;

    /// What a rule looks for.
    ///
    /// @param rule place of the rule
    private record Needle(int rule, String text) {}

    private static final Needle[] NONE = new Needle[0];

    private final List<TypeRule> rules;
    /// Needles of three characters and more, by the first three.
    private final Needle[][] buckets = new Needle[BUCKETS][];

    private Needle[] pairs = NONE;
    private Needle[] single = NONE;

    RuleIndex(List<TypeRule> rules) {
        this.rules = rules;
        Arrays.fill(buckets, NONE);
        for (int i = 0; i < rules.size(); i++) {
            for (String text : rules.get(i).needles()) {
                add(new Needle(i, text));
            }
        }
    }

    private void add(Needle needle) {
        switch (needle.text.length()) {
            case 0, 1 -> single = with(single, needle);
            case 2 -> pairs = with(pairs, needle);
            default -> {
                int bucket = bucket(needle.text, 0);
                buckets[bucket] = with(buckets[bucket], needle);
            }
        }
    }

    private static Needle[] with(Needle[] needles, Needle needle) {
        Needle[] more = Arrays.copyOf(needles, needles.length + 1);
        more[needles.length] = needle;
        return more;
    }

    private static int bucket(String text, int i) {
        return ((text.charAt(i) * 31 + text.charAt(i + 1)) * 31 + text.charAt(i + 2)) & (BUCKETS - 1);
    }

    /// Hands on the rules that hold for a text in lower case, in their order.
    void held(String lower, Consumer<TypeRule> held) {
        BitSet met = new BitSet(rules.size());
        for (int i = 0; i + 2 < lower.length(); i++) {
            for (Needle needle : buckets[bucket(lower, i)]) {
                meet(lower, i, needle, met);
            }
        }
        for (Needle needle : pairs) {
            for (int i = lower.indexOf(needle.text); i >= 0; i = lower.indexOf(needle.text, i + 1)) {
                meet(lower, i, needle, met);
            }
        }
        for (Needle needle : single) {
            meet(lower, lower.indexOf(needle.text), needle, met);
        }
        for (int rule = met.nextSetBit(0); rule >= 0; rule = met.nextSetBit(rule + 1)) {
            if (rules.get(rule).holds(lower)) {
                held.accept(rules.get(rule));
            }
        }
    }

    private void meet(String lower, int at, Needle needle, BitSet met) {
        if (at >= 0
                && lower.startsWith(needle.text, at)
                && !met.get(needle.rule)
                && rules.get(needle.rule).mayHold(lower, at, needle.text)) {
            met.set(needle.rule);
        }
    }
}
