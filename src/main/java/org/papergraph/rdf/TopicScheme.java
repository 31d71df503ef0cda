package org.papergraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Skos;
import org.papergraph.resolution.Topic;

/// Reads a SKOS thesaurus as plain records, by address. Labels count in every language; the preferred one is English
/// where there is one.
public final class TopicScheme {
    private static final String BUILT_IN = "/ontology/topics.ttl";

    private TopicScheme() {}

    /// The thesaurus that travels with the program.
    public static List<Topic> builtIn() {
        try (InputStream in = TopicScheme.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException(BUILT_IN + " is not on the class path");
            }
            return read(in, Lang.TURTLE);
        } catch (IOException unreadable) {
            throw new IllegalStateException(BUILT_IN, unreadable);
        }
    }

    /// The thesaurus in a file, in the RDF syntax that its name says, else Turtle. An [IOException] says in one line
    /// what is wrong with it.
    public static List<Topic> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            @Nullable Lang lang = RDFLanguages.pathnameToLang(file.toString());
            List<Topic> topics = read(in, lang == null ? Lang.TURTLE : lang);
            if (topics.isEmpty()) {
                throw new IOException(file + ": no skos:Concept with a skos:prefLabel in it");
            }
            return topics;
        } catch (RiotException malformed) {
            throw new IOException(file + ": no RDF: " + malformed.getMessage(), malformed);
        }
    }

    private static List<Topic> read(InputStream in, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(in)
                .lang(lang)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        Set<String> concepts = new TreeSet<>();
        graph.find(Node.ANY, Rdf.TYPE, Skos.CONCEPT)
                .mapWith(Triple::getSubject)
                .filterKeep(node -> node.isURI() && IriGate.pass(node.getURI()).isPresent())
                .forEachRemaining(node -> concepts.add(node.getURI()));
        List<Topic> topics = new ArrayList<>();
        for (String concept : concepts) {
            Node node = Statements.iri(concept);
            @Nullable String preferred = preferred(graph, node);
            if (preferred != null) {
                Set<String> others = labels(graph, node, Skos.ALT_LABEL);
                others.addAll(labels(graph, node, Skos.PREF_LABEL));
                others.remove(preferred);
                Set<String> broader = new TreeSet<>();
                graph.find(node, Skos.BROADER, Node.ANY)
                        .forEachRemaining(
                                triple -> broader.add(triple.getObject().toString()));
                broader.retainAll(concepts);
                topics.add(new Topic(concept, preferred, List.copyOf(others), List.copyOf(broader)));
            }
        }
        return List.copyOf(topics);
    }

    private static @Nullable String preferred(Graph graph, Node concept) {
        return graph
                .find(concept, Skos.PREF_LABEL, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .toList()
                .stream()
                .min((left, right) -> {
                    int english = Boolean.compare(isEnglish(right), isEnglish(left));
                    return english != 0
                            ? english
                            : left.getLiteralLexicalForm().compareTo(right.getLiteralLexicalForm());
                })
                .map(Node::getLiteralLexicalForm)
                .orElse(null);
    }

    private static boolean isEnglish(Node label) {
        return label.getLiteralLanguage().startsWith("en");
    }

    private static Set<String> labels(Graph graph, Node concept, Node property) {
        Set<String> labels = new TreeSet<>();
        graph.find(concept, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .forEachRemaining(label -> labels.add(label.getLiteralLexicalForm()));
        return labels;
    }
}
