package org.papergraph.server.explorer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.IdentifierFinder;
import org.papergraph.server.GraphReader;

/// Works by what somebody pastes from elsewhere: an identifier, bare or with its name, or an address.
///
/// @param iris of the works
/// @param see address of the query page with the question
record IdentifiedWorks(List<String> iris, String see) {
    static IdentifiedWorks of(GraphReader reader, String words) {
        Question question = Question.named("identified");
        for (Node id : values(words)) {
            Question asked = question.with("id", id);
            List<String> iris = asked.ask(reader, row -> row.text("thing"));
            if (!iris.isEmpty()) {
                return new IdentifiedWorks(iris, asked.see());
            }
        }
        return new IdentifiedWorks(List.of(), "");
    }

    /// What the words may be in the graph.
    private static List<Node> values(String words) {
        Stream<Identifier> found = Stream.of(
                        IdentifierFinder.inText(words).stream(),
                        IdentifierFinder.inUrl(words).stream(),
                        // A bare number has the form of an arXiv id only when it is said to be one.
                        IdentifierFinder.inText("arXiv:" + words).stream(),
                        IdentifierFinder.isbn(words).stream())
                .flatMap(each -> each);
        Stream<Node> values = found.map(IdentifiedWorks::value).distinct().map(NodeFactory::createLiteralString);
        return Stream.concat(
                        values,
                        words.matches("(?i)https?://\\S+")
                                ? Stream.of(NodeFactory.createLiteralDT(words, XSDDatatype.XSDanyURI))
                                : Stream.of())
                .toList();
    }

    /// As the graph states it: those without a property of their own with their scheme before them.
    private static String value(Identifier identifier) {
        boolean own = List.of(Scheme.DOI, Scheme.ARXIV, Scheme.ISBN, Scheme.ACL).contains(identifier.scheme());
        return own
                ? identifier.value()
                : identifier.scheme().name().toLowerCase(Locale.ROOT) + ':' + identifier.value();
    }
}
