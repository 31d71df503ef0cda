package org.papergraph.rdf;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/// The one place through which an address from outside becomes an IRI of the graph. What does not pass stays text.
///
/// An address passes if it is an absolute IRI of at most 2,048 characters with one of the schemes `http`, `https`,
/// `doi`, `urn` or `mailto`, has a host where its scheme needs one, and holds no control, format or bidirectional
/// characters.
public final class IriGate {
    private static final int LONGEST = 2048;
    private static final Set<String> WITH_HOST = Set.of("http", "https");
    private static final Set<String> WITHOUT_HOST = Set.of("doi", "urn", "mailto");

    private IriGate() {}

    /// The address as an IRI, unchanged, or empty if it must not become one.
    public static Optional<String> pass(String address) {
        int colon = address.indexOf(':');
        if (colon < 1 || address.length() > LONGEST || !address.codePoints().allMatch(IriGate::isPlain)) {
            return Optional.empty();
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean shaped = WITH_HOST.contains(scheme)
                ? hasHost(address, colon + 1)
                : WITHOUT_HOST.contains(scheme) && address.length() > colon + 1;
        return shaped && isIri(address) ? Optional.of(address) : Optional.empty();
    }

    private static boolean hasHost(String address, int from) {
        if (!address.startsWith("//", from)) {
            return false;
        }
        int start = from + 2;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String authority = address.substring(start, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return !host.isEmpty() && host.charAt(0) != ':';
    }

    private static boolean isIri(String address) {
        try {
            return !IRIx.create(address).isRelative();
        } catch (IRIException malformed) {
            return false;
        }
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> "<>\"{}|\\^`".indexOf(character) < 0;
        };
    }
}
