package org.papergraph.server.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Written pages of one generation, those asked for last, up to a number of bytes together: a page of a thing on
/// thousands of works costs a second, and is the same until the next build.
///
/// Safe for many threads. A page of an older generation is forgotten as soon as one of a newer is kept.
final class PageStore {
    /// A page larger than this part of all is not kept.
    private static final int PART = 8;

    private final long limit;
    private final Map<String, byte[]> pages = new LinkedHashMap<>(16, 0.75f, true);
    private String generation = "";
    private long bytes;

    /// @param limit bytes of all pages together
    PageStore(long limit) {
        this.limit = limit;
    }

    /// The page at an address of the server, parameters included.
    synchronized Optional<byte[]> page(String ofGeneration, String address) {
        byte @Nullable [] page = generation.equals(ofGeneration) ? pages.get(address) : null;
        return Optional.ofNullable(page);
    }

    /// Keeps a page, in the place of those that nobody has asked for the longest.
    ///
    /// @param page is not to be changed any more
    synchronized void keep(String ofGeneration, String address, byte[] page) {
        if (page.length > limit / PART) {
            return;
        }
        if (!generation.equals(ofGeneration)) {
            generation = ofGeneration;
            pages.clear();
            bytes = 0;
        }
        byte @Nullable [] before = pages.put(address, page);
        bytes += page.length - (before == null ? 0 : before.length);
        var eldest = pages.values().iterator();
        while (bytes > limit) {
            bytes -= eldest.next().length;
            eldest.remove();
        }
    }
}
