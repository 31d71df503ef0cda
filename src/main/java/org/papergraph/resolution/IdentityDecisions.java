package org.papergraph.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.resolution.IdentityStatement.Different;
import org.papergraph.resolution.IdentityStatement.Preferred;
import org.papergraph.resolution.IdentityStatement.Same;

/// What a user decided about who is who. It goes before every rule of the program.
///
/// @param file name of the file, for messages
/// @param statements in the order of their lines
public record IdentityDecisions(String file, List<IdentityStatement> statements) {
    /// Nothing was decided by hand.
    public static final IdentityDecisions NONE = new IdentityDecisions("", List.of());

    /// @throws IdentityException as [#check(String, List)] does
    public IdentityDecisions {
        statements = List.copyOf(statements);
        check(file, statements);
    }

    /// Another way to speak of the same.
    @FunctionalInterface
    public interface Renaming {
        IdentityReference of(IdentityReference reference);
    }

    /// The same decisions in other words for people and works, such as keys in the place of addresses.
    public IdentityDecisions rename(Renaming renaming) {
        return new IdentityDecisions(
                file,
                statements.stream()
                        .map(statement -> switch (statement) {
                            case Same same ->
                                (IdentityStatement)
                                        new Same(renaming.of(same.one()), renaming.of(same.other()), same.line());
                            case Different apart ->
                                new Different(renaming.of(apart.one()), renaming.of(apart.other()), apart.line());
                            case Preferred preferred ->
                                new Preferred(renaming.of(preferred.of()), preferred.name(), preferred.line());
                        })
                        .toList());
    }

    /// Where a statement stands.
    String place(IdentityStatement statement) {
        return file + ":" + statement.line();
    }

    Stream<Same> same() {
        return statements.stream().filter(Same.class::isInstance).map(Same.class::cast);
    }

    Stream<Different> different() {
        return statements.stream().filter(Different.class::isInstance).map(Different.class::cast);
    }

    Stream<Preferred> preferred() {
        return statements.stream().filter(Preferred.class::isInstance).map(Preferred.class::cast);
    }

    /// @throws IdentityException when one statement contradicts others, also in a chain; the message names both lines
    public static void check(String file, List<IdentityStatement> statements) {
        Map<String, List<Same>> links = new HashMap<>();
        Map<String, Preferred> names = new HashMap<>();
        for (IdentityStatement statement : statements) {
            if (statement instanceof Same same) {
                links.computeIfAbsent(key(same.one()), k -> new ArrayList<>()).add(same);
                links.computeIfAbsent(key(same.other()), k -> new ArrayList<>()).add(same);
            } else if (statement instanceof Preferred preferred) {
                Preferred earlier = names.putIfAbsent(key(preferred.of()), preferred);
                if (earlier != null && !earlier.name().equals(preferred.name())) {
                    throw new IdentityException(file + ":" + preferred.line() + ": " + preferred.of()
                            + " is to be called " + preferred.name() + ", but line " + earlier.line() + " says "
                            + earlier.name());
                }
            }
        }
        for (IdentityStatement statement : statements) {
            if (statement instanceof Different apart) {
                int line = lineThatJoins(key(apart.one()), key(apart.other()), links);
                if (line > 0) {
                    throw new IdentityException(file + ":" + apart.line() + ": " + apart.one() + " and " + apart.other()
                            + " are said to be different, but line " + line + " makes them the same");
                }
            }
        }
    }

    /// Breadth first from one to the other along the statements; the last line on the way, 0 where there is none.
    private static int lineThatJoins(String from, String to, Map<String, List<Same>> links) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.removeFirst();
            for (Same same : links.getOrDefault(at, List.of())) {
                String next = key(same.one()).equals(at) ? key(same.other()) : key(same.one());
                if (next.equals(to)) {
                    return same.line();
                }
                if (seen.add(next)) {
                    open.addLast(next);
                }
            }
        }
        return 0;
    }

    private static String key(IdentityReference reference) {
        return reference.name().map(Folding::words).orElse("") + "\n"
                + reference.work().map(Folding::words).orElse("");
    }
}
