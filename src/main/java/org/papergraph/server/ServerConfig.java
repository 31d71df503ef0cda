package org.papergraph.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.papergraph.server.guard.Limits;

/// What a server serves, where, and within which limits.
///
/// @param location folder of the store
/// @param host address to listen on, `localhost` unless the graph is meant for others
/// @param port port to listen on; 0 takes a free one
/// @param names further names under which clients may address the server, such as that of a proxy before it
/// @param limits what one request may cost
/// @param parts pages beside the endpoints
/// @param notices takes what an operator should read, one line at a time
public record ServerConfig(
        Path location,
        String host,
        int port,
        Set<String> names,
        Limits limits,
        List<WebPart> parts,
        Consumer<String> notices) {
    public ServerConfig {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must be between 0 and 65535: " + port);
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("host must not be blank");
        }
        names = Set.copyOf(names);
        parts = List.copyOf(parts);
    }

    /// A server for this machine alone, with the standard limits.
    public static ServerConfig of(Path location, Consumer<String> notices) {
        return new ServerConfig(location, "localhost", 3030, Set.of(), Limits.standard(), List.of(), notices);
    }

    public ServerConfig listeningOn(String newHost, int newPort) {
        return new ServerConfig(location, newHost, newPort, names, limits, parts, notices);
    }

    public ServerConfig withLimits(Limits newLimits) {
        return new ServerConfig(location, host, port, names, newLimits, parts, notices);
    }

    public ServerConfig withNames(Set<String> newNames) {
        return new ServerConfig(location, host, port, newNames, limits, parts, notices);
    }

    public ServerConfig withParts(List<WebPart> newParts) {
        return new ServerConfig(location, host, port, names, limits, newParts, notices);
    }
}
