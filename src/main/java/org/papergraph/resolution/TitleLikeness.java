package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How alike two titles are, from equal to unlike.
enum TitleLikeness {
    /// Equal but for case, punctuation and spaces.
    EQUAL,
    /// Equal but for slips of the pen and endings (`Model`, `Modelling`).
    NEAR,
    /// One is the other without its subtitle.
    SUBTITLE,
    /// Most words of the shorter stand in the longer. Enough only beside an identifier or an address.
    OVERLAP,
    UNLIKE;

    private static final double OVERLAPPING = 0.6;

    static TitleLikeness of(Title one, Title other) {
        if (one.key().equals(other.key())) {
            return EQUAL;
        }
        boolean sameNumbers = one.numbers().equals(other.numbers());
        if (sameNumbers && near(one.contentWords(), other.contentWords())) {
            return NEAR;
        }
        if (withoutSubtitle(one, other) || withoutSubtitle(other, one)) {
            return SUBTITLE;
        }
        return sameNumbers && overlap(one, other) >= OVERLAPPING ? OVERLAP : UNLIKE;
    }

    private static boolean withoutSubtitle(Title shorter, Title longer) {
        return longer.main().size() < longer.words().size()
                && shorter.key().equals(longer.mainKey())
                && shorter.numbers().equals(longer.numbers());
    }

    /// The same words in order, each equal or a variant; at most one in four may differ.
    private static boolean near(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            String left = String.join("", one);
            String right = String.join("", other);
            return left.equals(right) || (left.length() >= 20 && Spelling.isSlip(left, right));
        }
        int variants = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (!Spelling.isVariant(one.get(i), other.get(i))) {
                    return false;
                }
                variants++;
            }
        }
        return variants <= Math.max(1, one.size() / 4);
    }

    /// The share of the shorter title's content words that the longer has too, variants counted.
    private static double overlap(Title one, Title other) {
        List<String> left = new ArrayList<>(new HashSet<>(one.contentWords()));
        Set<String> right = new HashSet<>(other.contentWords());
        int smaller = Math.min(left.size(), right.size());
        long shared = left.stream()
                .filter(word -> right.contains(word) || right.stream().anyMatch(w -> Spelling.isVariant(word, w)))
                .count();
        return smaller == 0 ? 0 : (double) shared / smaller;
    }
}
