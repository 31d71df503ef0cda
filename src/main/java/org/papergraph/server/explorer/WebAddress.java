package org.papergraph.server.explorer;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/// The gate for addresses from the graph: what passes may become a link that leaves the server.
final class WebAddress {
    private static final int LONGEST = 2048;

    private WebAddress() {}

    /// The address if it is an absolute `http` or `https` address with a host and nothing hidden in it.
    static Optional<String> pass(String address) {
        String scheme = address.toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("https://") || scheme.startsWith("http://");
        boolean plain = address.length() <= LONGEST && address.codePoints().allMatch(WebAddress::isPlain);
        return web && plain && hasHost(address) ? Optional.of(address) : Optional.empty();
    }

    private static boolean hasHost(String address) {
        try {
            IRIx iri = IRIx.create(address);
            int host = address.indexOf("//") + 2;
            return iri.isAbsolute() && host < address.length() && "/?#:@".indexOf(address.charAt(host)) < 0;
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
