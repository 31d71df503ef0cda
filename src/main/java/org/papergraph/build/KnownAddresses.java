package org.papergraph.build;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.rdf.IriMinter;
import org.papergraph.resolution.IdentityDecisions;
import org.papergraph.resolution.IdentityReference;
import org.papergraph.resolution.KeyMemory;
import org.papergraph.resolution.MatchDecision.Kind;

/// Lets the user speak of people and works by the addresses of the graph, whole or as a table prints them
/// (`person:ada-lovelace-k3v9xq2a`). An address says nothing of its key, so it is known through the build before.
final class KnownAddresses {
    private final KeyMemory memory;
    private final IriMinter minter;

    KnownAddresses(KeyMemory memory, IriMinter minter) {
        this.memory = memory;
        this.minter = minter;
    }

    /// The same decisions with keys in the place of addresses; an address that nobody had stays as it is.
    IdentityDecisions inKeys(IdentityDecisions decisions) {
        boolean byAddress = decisions.statements().stream()
                .flatMap(statement -> statement.references().stream())
                .flatMap(reference -> Stream.concat(reference.name().stream(), reference.work().stream()))
                .anyMatch(this::isAddress);
        return byAddress ? decisions.rename(renaming()) : decisions;
    }

    private boolean isAddress(String text) {
        return Stream.of(Kind.PERSON, Kind.WORK).anyMatch(kind -> text.startsWith(start(kind)) || whole(kind, text));
    }

    private boolean whole(Kind kind, String text) {
        return text.startsWith(minter.base() + start(kind).replace(':', '/'));
    }

    private static String start(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ':';
    }

    private IdentityDecisions.Renaming renaming() {
        Map<String, String> people = keys(Kind.PERSON);
        Map<String, String> works = keys(Kind.WORK);
        return reference -> {
            Optional<String> work = reference.work().map(text -> works.getOrDefault(text, text));
            Optional<String> person = reference.name().map(text -> people.getOrDefault(text, text));
            boolean isWork = work.isEmpty()
                    && reference.name().filter(works::containsKey).isPresent();
            return isWork
                    ? new IdentityReference(Optional.empty(), reference.name().map(works::get))
                    : new IdentityReference(person, work);
        };
    }

    /// Keys by address, whole and shortened; what was replaced leads to its successor.
    private Map<String, String> keys(Kind kind) {
        Map<String, String> keys = new HashMap<>();
        memory.successors(kind).forEach((old, now) -> {
            String iri = minter.mint(start(kind).replace(":", ""), old);
            keys.put(iri, now);
            keys.put(start(kind) + iri.substring(iri.lastIndexOf('/') + 1), now);
        });
        return keys;
    }
}
