package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSearchTest {
    @TempDir
    Path folder;

    @Test
    void wordsAreStillFoundWhenTheGenerationIsPrunedUnderItsReader() {
        publish("Über formal unentscheidbare Sätze");
        Path generation = folder.resolve("Data-0001");
        TextIndex index = TextSearch.open(generation).orElseThrow();
        List<Node> sought = List.of(NodeFactory.createURI("https://example.org/work"));
        assertEquals(sought, found(index, "uber"));
        publish("Another title");
        publish("A third title");
        assertFalse(Files.exists(generation));
        assertEquals(sought, found(index, "SATZE"));
        index.close();
    }

    @Test
    void aTextThatComesTwiceIsFoundOnceAndThatOfAnotherGraphNotAtAll() {
        String trig = """
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX ex: <https://example.org/>
                ex:work dcterms:title "Tides of the Estuary" .
                ex:work dcterms:title "Tides of the Estuary", "Estuary, Tides of the" .
                ex:other dcterms:title "Tides of the Estuary" ; dcterms:subject "Tides" .
                ex:graph { ex:third dcterms:title "Tides of the Estuary" }
                """;
        new GenerationWriter(folder)
                .publish(stream -> RDFParser.fromString(trig, Lang.TRIG).parse(stream));
        TextIndex index = TextSearch.open(folder.resolve("Data-0001")).orElseThrow();
        assertEquals(
                List.of("https://example.org/other", "https://example.org/work", "https://example.org/work"),
                found(index, "tides").stream().map(Node::getURI).sorted().toList());
        index.close();
    }

    private static List<Node> found(TextIndex index, String words) {
        return index.query((Node) null, words, null, null).stream()
                .map(TextHit::getNode)
                .toList();
    }

    private void publish(String title) {
        String turtle = "<https://example.org/work> <http://purl.org/dc/terms/title> \"" + title + "\" .";
        new GenerationWriter(folder)
                .publish(stream -> RDFParser.fromString(turtle, Lang.TURTLE).parse(stream));
    }
}
