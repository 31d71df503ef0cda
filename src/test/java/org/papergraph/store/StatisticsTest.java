package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.Statistics.Count;

class StatisticsTest {
    private static final String GRAPH = """
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX : <https://example.org/>
            :toronto a pg:Organization ; foaf:name "University of Toronto" .
            :cs a pg:Organization ; foaf:name "Computer Science" ;
                rdfs:label "Computer Science, University of Toronto" ; org:subOrganizationOf :toronto .
            :one pg:authorship :one-1 . :one-1 pg:affiliation :cs , :toronto .
            :two pg:organization :toronto .
            :three dcterms:creator :toronto , :ann . :ann a foaf:Person ; foaf:name "Ann Lee" .
            """;

    @TempDir
    private Path folder;

    @Test
    void anInstitutionHasWhatItSignsHostsAndWritesAndWhatItsDepartmentsDo() {
        new GenerationWriter(folder)
                .publish(stream -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(stream));
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            assertEquals(
                    List.of(
                            new Count("University of Toronto", 3),
                            new Count("Computer Science, University of Toronto", 1)),
                    Statistics.of(graph, 5).institutions());
        }
    }
}
