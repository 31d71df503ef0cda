package org.papergraph.server.linkeddata;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.WebContent;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/// What the server has, in the words that harvesters of data catalogues read: VoID, DCAT, SPARQL service description.
final class DatasetDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String ONTOLOGY = "https://w3id.org/papergraph/ontology";

    private final Model model = ModelFactory.createDefaultModel();
    private final String root;
    private final String base;
    private final GraphStatistics statistics;

    private DatasetDescription(String root, String base, GraphStatistics statistics) {
        this.root = root;
        this.base = base;
        this.statistics = statistics;
    }

    /// @param root address of the server, with a closing slash
    /// @param base IRI under which the graph's things stand
    static Model of(String root, String base, GraphStatistics statistics) {
        DatasetDescription description = new DatasetDescription(root, base, statistics);
        description.write();
        return description.model;
    }

    private void write() {
        model.setNsPrefixes(Map.of("void", VOID.NS, "dcat", DCAT.NS, "dcterms", DCTerms.NS, "sd", SD));
        Resource dataset = model.createResource(root + "papers");
        model.createResource(root + ".well-known/void", VOID.DatasetDescription)
                .addProperty(DCTerms.title, "What this server has")
                .addProperty(model.createProperty("http://xmlns.com/foaf/0.1/primaryTopic"), dataset);
        dataset.addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.title, "Papergraph")
                .addProperty(
                        DCTerms.description,
                        "Papers, people, institutions and topics of reading lists, and what each list says of them")
                .addProperty(VOID.sparqlEndpoint, model.createResource(root + "papers/sparql"))
                .addProperty(VOID.dataDump, model.createResource(root + "papers/data?default"))
                .addProperty(VOID.uriSpace, base)
                .addProperty(VOID.vocabulary, model.createResource(ONTOLOGY))
                .addLiteral(VOID.triples, statistics.triples())
                .addLiteral(VOID.distinctSubjects, statistics.subjects())
                .addLiteral(VOID.classes, (long) statistics.classes().size())
                .addLiteral(VOID.properties, (long) statistics.properties().size());
        partitions(dataset);
        distributions(dataset);
        service(dataset, "papers/sparql");
        service(dataset, "papers-rdfs/sparql");
    }

    private void partitions(Resource dataset) {
        int number = 0;
        for (Map.Entry<String, Long> each : statistics.classes().entrySet()) {
            number++;
            dataset.addProperty(
                    VOID.classPartition,
                    model.createResource(root + ".well-known/void#class-" + number)
                            .addProperty(VOID._class, model.createResource(each.getKey()))
                            .addLiteral(VOID.entities, each.getValue().longValue()));
        }
        number = 0;
        for (Map.Entry<String, Long> each : statistics.properties().entrySet()) {
            number++;
            dataset.addProperty(
                    VOID.propertyPartition,
                    model.createResource(root + ".well-known/void#property-" + number)
                            .addProperty(VOID.property, model.createResource(each.getKey()))
                            .addLiteral(VOID.triples, each.getValue().longValue()));
        }
    }

    private void distributions(Resource dataset) {
        for (RdfFormat format : RdfFormat.values()) {
            dataset.addProperty(
                    DCAT.distribution,
                    model.createResource(root + ".well-known/void#distribution" + format.ending(), DCAT.Distribution)
                            .addProperty(DCAT.accessURL, model.createResource(root + "papers/data?default"))
                            .addProperty(
                                    DCAT.mediaType,
                                    model.createResource(
                                            "https://www.iana.org/assignments/media-types/" + format.type())));
        }
    }

    private void service(Resource dataset, String path) {
        Resource service = model.createResource(root + path)
                .addProperty(RDF.type, model.createResource(SD + "Service"))
                .addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCAT.servesDataset, dataset)
                .addProperty(DCAT.endpointURL, model.createResource(root + path))
                .addProperty(model.createProperty(SD + "endpoint"), model.createResource(root + path))
                .addProperty(
                        model.createProperty(SD + "supportedLanguage"), model.createResource(SD + "SPARQL11Query"));
        for (String type : new String[] {
            WebContent.contentTypeResultsJSON, WebContent.contentTypeResultsXML,
            WebContent.contentTypeTextCSV, WebContent.contentTypeTextTSV,
        }) {
            service.addProperty(
                    model.createProperty(SD + "resultFormat"),
                    model.createResource("https://www.iana.org/assignments/media-types/" + type));
        }
    }
}
