package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.resolution.Topic;

/// What becomes an IRI: addresses from outside through [IriGate], own ones from [IriMinter].
class IriTest {
    private final IriMinter minter = new IriMinter(IriMinter.DEFAULT_BASE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.cs.toronto.edu/~hinton/fastnc.pdf",
                "https://doi.org/10.1016/0004-3702(90)90055-5",
                "HTTP://EXAMPLE.ORG/x?y=1&z=%20#top",
                "https://ja.wikipedia.org/wiki/深層学習",
                "http://localhost:8080/",
                "mailto:someone@example.org",
                "urn:isbn:0262035618",
                "doi:10.1162/neco.2006.18.7.1527"
            })
    void addressesPassUnchanged(String address) {
        assertEquals(Optional.of(address), IriGate.pass(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.org/x",
                "http://",
                "https:///path",
                "http://:80/",
                "https://user@/x",
                "http://example.org/a b",
                "http://example.org/a\nb",
                "http://example.org/\u202Egpj.exe",
                "http://example.org/\u200B",
                "http://example.org/<script>",
                "http://example.org/\uD800",
                "http://[::1/",
                "urn:"
            })
    void theRestDoesNot(String address) {
        assertEquals(Optional.empty(), IriGate.pass(address));
    }

    @Test
    void lengthIsLimited() {
        String longest = "http://example.org/" + "a".repeat(2048 - 19);
        assertEquals(Optional.of(longest), IriGate.pass(longest));
        assertEquals(Optional.empty(), IriGate.pass(longest + "a"));
    }

    @Test
    void addressesAreReadableAndOfTheKeyAlone() {
        String iri = minter.mint("person", "Jürgen|Schmidhuber");
        assertTrue(iri.matches("https://w3id\\.org/papergraph/id/person/jurgen-schmidhuber-[a-z2-7]{8}"), iri);
        assertEquals(iri, new IriMinter(IriMinter.DEFAULT_BASE).mint("person", "Jürgen|Schmidhuber"));
        assertTrue(minter.mint("work", "深層学習").matches(".*/work/[a-z2-7]{8}"));
        assertTrue(minter.mint("person", "Søren Æsir Łukasz").contains("/soren-aesir-lukasz-"));
        assertTrue(minter.mint("work", "title:" + "long ".repeat(100)).length() < 120);
        assertTrue(minter.mint("topic", "heading:deep learning").contains("/topic/deep-learning-"));
    }

    @Test
    void keysThatDifferHaveAddressesThatDiffer() {
        Set<String> minted = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            minted.add(minter.mint("person", "same slug" + "!".repeat(i % 100) + "?".repeat(i / 100)));
        }
        assertEquals(20_000, minted.size());
    }

    @Test
    void aBaseThatIsNoIriIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new IriMinter("nonsense"));
        assertThrows(IllegalArgumentException.class, () -> new IriMinter("https://example.org/id"));
    }

    @Test
    void builtInThesaurusIsReadWhole() {
        List<Topic> topics = TopicScheme.builtIn();
        assertTrue(topics.size() >= 150, () -> topics.size() + " topics");
        Topic semanticWeb = topics.stream()
                .filter(topic -> topic.iri().endsWith("#semantic-web"))
                .findFirst()
                .orElseThrow();
        assertEquals("Semantic web", semanticWeb.label());
        assertTrue(semanticWeb.otherLabels().contains("linked data"));
        assertEquals(List.of("https://w3id.org/papergraph/topics#knowledge-representation"), semanticWeb.broader());
    }
}
