package org.papergraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/// What the SHACL shapes say about a graph: the knowledge graph, and the graphs of identity and of the network beside
/// it.
public final class Validation {
    private static final String SHAPES = "/ontology/shapes.ttl";

    /// Last part of the names of the graphs that there are shapes for.
    private static final Set<String> BESIDE = Set.of("identity", "network");

    /// The entries from which a thing of the graph was read, however far away.
    private static final String PLACES = """
            SELECT DISTINCT ?file ?line WHERE {
              { BIND(?thing AS ?entry) }
              UNION { ?entry pg:describes ?thing }
              UNION { ?work pg:authorship ?thing . ?entry pg:describes ?work }
              UNION { ?authorship pg:author|pg:affiliation ?thing .
                      ?work pg:authorship ?authorship . ?entry pg:describes ?work }
              UNION { ?work pg:organization|pg:venue|dcterms:contributor ?thing . ?entry pg:describes ?work }
              UNION { ?entry pg:section ?thing }
              ?entry pg:startLine ?line ; prov:wasDerivedFrom/pg:path ?file .
            } ORDER BY ?file ?line LIMIT 3""";

    private final List<Violation> violations;
    private final List<ValidationReport> reports;

    /// One thing that is not as the shapes want it.
    ///
    /// @param severe false for a mere warning
    /// @param thing its IRI, shortened by prefix
    /// @param property that is wrong, shortened; empty if it is the thing itself
    /// @param value that is wrong; empty if one is missing
    /// @param message what to do about it
    /// @param places entries that it comes from, as `file:line`, three at most
    public record Violation(
            boolean severe, String thing, String property, String value, String message, List<String> places) {
        public Violation {
            places = List.copyOf(places);
        }
    }

    private Validation(List<Violation> violations, List<ValidationReport> reports) {
        this.violations = List.copyOf(violations);
        this.reports = List.copyOf(reports);
    }

    /// Holds a graph against the shapes that travel with the program.
    public static Validation of(KnowledgeGraph graph) {
        Shapes shapes = Shapes.parse(shapes());
        return graph.read(dataset -> {
            List<Graph> graphs = new ArrayList<>();
            graphs.add(dataset.getDefaultGraph());
            dataset.listGraphNodes().forEachRemaining(name -> {
                if (BESIDE.contains(name.toString().replaceFirst(".*/", ""))) {
                    graphs.add(dataset.getGraph(name));
                }
            });
            List<ValidationReport> reports = graphs.stream()
                    .map(each -> ShaclValidator.get().validate(shapes, each))
                    .toList();
            Reading reading = new Reading(dataset);
            List<Violation> violations = reports.stream()
                    .flatMap(report -> report.getEntries().stream())
                    .map(reading::violation)
                    .sorted(Comparator.comparing(Violation::severe)
                            .reversed()
                            .thenComparing(Violation::thing)
                            .thenComparing(Violation::property)
                            .thenComparing(Violation::value)
                            .thenComparing(Violation::message))
                    .toList();
            return new Validation(violations, reports);
        });
    }

    private static Graph shapes() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Validation.class.getResourceAsStream(SHAPES)) {
            if (in == null) {
                throw new IllegalStateException(SHAPES + " is not on the class path");
            }
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            return graph;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SHAPES, unreadable);
        }
    }

    /// Whether nothing but warnings was found.
    public boolean conforms() {
        return violations.stream().noneMatch(Violation::severe);
    }

    /// What was found: violations before warnings, then by thing.
    public List<Violation> violations() {
        return violations;
    }

    /// Writes the SHACL reports as Turtle into a stream, which stays open.
    public void writeReport(OutputStream out) {
        Graph all = GraphFactory.createDefaultGraph();
        reports.forEach(report -> report.getGraph().find().forEachRemaining(all::add));
        all.getPrefixMapping().setNsPrefixes(reports.getFirst().getGraph().getPrefixMapping());
        RDFDataMgr.write(out, all, RDFFormat.TURTLE_PRETTY);
    }

    private record Reading(DatasetGraph dataset) {
        Violation violation(ReportEntry entry) {
            List<String> places = new Rows(dataset)
                    .of(PLACES, Map.of("thing", entry.focusNode()), row -> row.text("file") + ":" + row.text("line"));
            return new Violation(
                    entry.severity().equals(Severity.Violation),
                    shortened(entry.focusNode()),
                    entry.resultPath() == null ? "" : shortened(NodeFactory.createURI(pathIri(entry))),
                    entry.value() == null ? "" : shortened(entry.value()),
                    entry.message() == null ? "" : entry.message(),
                    places);
        }

        private static String pathIri(ReportEntry entry) {
            return entry.resultPath().toString().replaceAll("^<|>$", "");
        }

        private String shortened(Node node) {
            if (!node.isURI()) {
                return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
            }
            @Nullable String name = dataset.prefixes().abbreviate(node.getURI());
            return name == null ? node.getURI() : name;
        }
    }
}
