package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.resolution.MatchDecision.Kind;

/// Gives things their keys: the key that an earlier build gave to most of a thing, else a fresh one. An old key goes to
/// the thing that holds most of what it stood for; old keys that meet in one thing are replaced by one of them. So are
/// the keys that parts of a thing would have had in a build of their own, unless they stand for something else.
final class KeyChoice {
    /// Keys by number of thing, none twice, and what they took the place of.
    record Choice(List<String> keys, List<Replacement> replaced) {}

    private record Claim(String old, int thing, int marks) {}

    private final Kind kind;
    private final List<String> fresh;
    private final Set<Replacement> replaced = new HashSet<>();

    /// @param fresh key for each thing as if nothing had been built before, none twice
    KeyChoice(Kind kind, List<String> fresh) {
        this.kind = kind;
        this.fresh = fresh;
    }

    /// @param marks what each thing is known by
    /// @param alone keys that the parts of each thing would have had alone
    Choice choose(KeyMemory memory, IntFunction<Stream<Long>> marks, IntFunction<Stream<String>> alone) {
        Map<Long, String> old = memory.keys(kind);
        String[] keys = new String[fresh.size()];
        Set<String> taken = new HashSet<>();
        for (Claim claim : claims(old, marks)) {
            if (taken.add(claim.old())) {
                if (keys[claim.thing()] == null) {
                    keys[claim.thing()] = claim.old();
                } else {
                    replaced.add(new Replacement(kind, claim.old(), keys[claim.thing()]));
                }
            }
        }
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == null) {
                String key = fresh.get(i);
                for (int nth = 2; !taken.add(key); nth++) {
                    key = fresh.get(i) + " #" + nth;
                }
                keys[i] = key;
            }
        }
        follow(memory, taken);
        joinParts(alone, keys, taken);
        return new Choice(
                List.of(keys),
                replaced.stream()
                        .sorted(Comparator.comparing(Replacement::oldKey))
                        .toList());
    }

    /// The largest claims first; of equals the key first in the alphabet, then the thing whose fresh key is.
    private List<Claim> claims(Map<Long, String> old, IntFunction<Stream<Long>> marks) {
        List<Claim> claims = new ArrayList<>();
        if (!old.isEmpty()) {
            IntStream.range(0, fresh.size()).forEach(i -> {
                Map<String, Integer> held = new TreeMap<>();
                marks.apply(i).distinct().forEach(mark -> {
                    String key = old.get(mark);
                    if (key != null) {
                        held.merge(key, 1, Integer::sum);
                    }
                });
                held.forEach((key, count) -> claims.add(new Claim(key, i, count)));
            });
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> -claim.marks())
                .thenComparing(Claim::old)
                .thenComparing(claim -> fresh.get(claim.thing())));
        return claims;
    }

    /// What was replaced before stays replaced, by what now stands in the place of its successor.
    private void follow(KeyMemory memory, Set<String> taken) {
        Map<String, String> now = new HashMap<>();
        replaced.forEach(replacement -> now.put(replacement.oldKey(), replacement.newKey()));
        for (Replacement earlier : memory.replaced()) {
            if (earlier.kind() == kind && !taken.contains(earlier.oldKey())) {
                replaced.add(
                        new Replacement(kind, earlier.oldKey(), now.getOrDefault(earlier.newKey(), earlier.newKey())));
            }
        }
    }

    private void joinParts(IntFunction<Stream<String>> alone, String[] keys, Set<String> taken) {
        replaced.forEach(earlier -> taken.add(earlier.oldKey()));
        Map<String, Set<String>> wholes = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            String key = keys[i];
            alone.apply(i)
                    .filter(part -> !taken.contains(part))
                    .forEach(part -> wholes.computeIfAbsent(part, each -> new HashSet<>(2))
                            .add(key));
        }
        wholes.forEach((part, found) -> {
            if (found.size() == 1) {
                replaced.add(new Replacement(kind, part, found.iterator().next()));
            }
        });
    }
}
