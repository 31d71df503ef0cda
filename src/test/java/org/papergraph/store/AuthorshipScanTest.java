package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.AuthorshipScan.Thing;

/// What a scan reads off a graph of two papers on one list.
class AuthorshipScanTest {
    private static final String GRAPH = """
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX : <https://example.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :parsing pg:authorship :parsing-1 , :parsing-2 ; pg:year "1965"^^xsd:gYear ; dcterms:subject :grammars .
            :parsing-1 pg:author :knuth ; pg:affiliation :caltech .
            :parsing-2 pg:author :floyd .
            :sorting pg:authorship :sorting-1 , :sorting-2 ; pg:authorListComplete false .
            :sorting-1 pg:author :floyd ; pg:affiliation :stanford .
            :sorting-2 pg:author :d-knuth .
            :alone dcterms:subject :grammars .
            :entry-1 pg:describes :parsing ; dcterms:isPartOf :list .
            :entry-2 pg:describes :sorting ; dcterms:isPartOf :list .
            :knuth foaf:name "Donald Knuth" . :d-knuth foaf:name "D. Knuth" . :floyd foaf:name "Robert Floyd" .
            GRAPH <https://example.org/graph/identity> {
                :one pg:left :d-knuth ; pg:right :knuth ; pg:status "undecided" .
                :two pg:left :floyd ; pg:right :knuth ; pg:status "rejected" .
                :three pg:left :knuth ; pg:right :a-mention ; pg:status "undecided" .
            }
            """;

    @TempDir
    private Path folder;

    /// Every work with the names of what stands on it.
    private static List<String> rows(AuthorshipScan scan, Thing thing) {
        NumberRows rows = scan.onWorks(thing);
        List<String> lines = new ArrayList<>();
        for (int work = 0; work < scan.count(Thing.WORK); work++) {
            List<String> names = Arrays.stream(rows.values(), rows.offsets()[work], rows.offsets()[work + 1])
                    .mapToObj(number -> local(scan.names().iri(thing, number)))
                    .toList();
            lines.add(local(scan.names().iri(Thing.WORK, work)) + " " + names);
        }
        return lines;
    }

    private static String local(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    @Test
    void worksComeWithTheirPeopleBodiesTopicsListsAndYears() {
        new GenerationWriter(folder)
                .publish(stream -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(stream));
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            AuthorshipScan.read(graph, scan -> {
                assertEquals(List.of("parsing [knuth, floyd]", "sorting [floyd, d-knuth]"), rows(scan, Thing.PERSON));
                assertEquals(List.of("parsing [caltech]", "sorting [stanford]"), rows(scan, Thing.INSTITUTION));
                assertEquals(List.of("parsing [grammars]", "sorting []"), rows(scan, Thing.TOPIC));
                assertEquals(List.of("parsing [list]", "sorting [list]"), rows(scan, Thing.LIST));
                assertEquals(
                        List.of(1965, 0), Arrays.stream(scan.years()).boxed().toList());
                assertEquals("{1}", scan.incomplete().toString());
                int knuth = scan.names().find(Thing.PERSON, "donald knuth");
                assertEquals(
                        List.of(knuth + " " + scan.names().find(Thing.PERSON, "D. Knuth")),
                        scan.undecidedPeople().stream()
                                .map(pair -> pair[0] + " " + pair[1])
                                .toList());
                return scan;
            });
        }
    }
}
