package org.papergraph.server.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageStoreTest {
    private final PageStore store = new PageStore(800);

    private List<String> kept(String generation) {
        return Stream.of("/a", "/b", "/c", "/d", "/e", "/f", "/g", "/h", "/i")
                .filter(address -> store.page(generation, address).isPresent())
                .toList();
    }

    @Test
    void thePageAskedForLongestAgoMakesRoom() {
        for (String address : List.of("/a", "/b", "/c", "/d", "/e", "/f", "/g", "/h")) {
            store.keep("one", address, new byte[100]);
        }
        assertTrue(store.page("one", "/a").isPresent());
        store.keep("one", "/i", new byte[100]);
        assertEquals(List.of("/a", "/c", "/d", "/e", "/f", "/g", "/h", "/i"), kept("one"));
    }

    @Test
    void aPageKeptAgainCountsOnce() {
        for (int time = 0; time < 20; time++) {
            store.keep("one", "/a", new byte[100]);
        }
        store.keep("one", "/b", new byte[100]);
        assertEquals(List.of("/a", "/b"), kept("one"));
    }

    @Test
    void aLargePageIsNotKept() {
        store.keep("one", "/a", new byte[101]);
        assertEquals(List.of(), kept("one"));
    }

    @Test
    void aNewGenerationBeginsEmpty() {
        store.keep("one", "/a", new byte[100]);
        assertEquals(List.of(), kept("two"));
        store.keep("two", "/b", new byte[100]);
        assertEquals(List.of("/b"), kept("two"));
        assertEquals(List.of(), kept("one"));
    }
}
