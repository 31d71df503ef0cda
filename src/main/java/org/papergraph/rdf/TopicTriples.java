package org.papergraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.citation.Origin;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Skos;
import org.papergraph.resolution.Resolution;
import org.papergraph.resolution.ResolvedTopic;

/// Writes topics: the resolved ones, and for a heading that is none of them one of its own, with the headings above
/// it.
final class TopicTriples {
    private record Heading(String source, List<String> path) {}

    private final Addresses addresses;
    private final SourceTriples sources;
    private final Statements out;
    private final Resolution resolution;
    private final Map<Heading, Node> headings = new HashMap<>();
    private final Set<Node> schemes = new HashSet<>();

    TopicTriples(Addresses addresses, SourceTriples sources, Statements out, Resolution resolution) {
        this.addresses = addresses;
        this.sources = sources;
        this.out = out;
        this.resolution = resolution;
    }

    /// Writes every resolved topic.
    void write() {
        List<ResolvedTopic> topics = resolution.topics();
        for (int i = 0; i < topics.size(); i++) {
            ResolvedTopic topic = topics.get(i);
            Node node = addresses.topic(i);
            out.add(node, Rdf.TYPE, Skos.CONCEPT);
            out.text(node, Skos.PREF_LABEL, topic.label());
            topic.spellings().stream()
                    .filter(spelling -> !spelling.equals(topic.label()))
                    .forEach(spelling -> out.text(node, Skos.ALT_LABEL, spelling));
            topic.broader().forEach(broader -> out.add(node, Skos.BROADER, addresses.topic(broader)));
            topic.sources()
                    .forEach(source ->
                            out.add(node, Skos.IN_SCHEME, sources.source(source).scheme()));
            topic.iri().ifPresent(iri -> out.add(node, Skos.IN_SCHEME, thesaurus(iri)));
        }
    }

    /// The scheme of a subject is its address without the last part: `…/topics` for `…/topics#databases`.
    private Node thesaurus(String subject) {
        int cut = Math.max(subject.lastIndexOf('#'), subject.lastIndexOf('/'));
        Node scheme = Statements.iri(cut > 0 ? subject.substring(0, cut) : subject);
        if (schemes.add(scheme)) {
            out.add(scheme, Rdf.TYPE, Skos.CONCEPT_SCHEME);
        }
        return scheme;
    }

    /// The topic of the innermost heading above an entry that stands under one.
    Node section(Origin origin) {
        Integer resolved = resolution.headings().get(origin.sections());
        return resolved != null ? addresses.topic(resolved) : heading(new Heading(origin.source(), origin.sections()));
    }

    private Node heading(Heading heading) {
        Node known = headings.get(heading);
        if (known != null) {
            return known;
        }
        List<String> path = heading.path();
        Node node = addresses.mint("topic", String.join(" / ", path.reversed()) + " / " + heading.source());
        headings.put(heading, node);
        out.add(node, Rdf.TYPE, Skos.CONCEPT);
        out.text(node, Skos.PREF_LABEL, path.getLast());
        Node scheme = sources.source(heading.source()).scheme();
        out.add(node, Skos.IN_SCHEME, scheme);
        if (path.size() == 1) {
            out.add(node, Skos.TOP_CONCEPT_OF, scheme);
        } else {
            Heading above = new Heading(heading.source(), path.subList(0, path.size() - 1));
            out.add(node, Skos.BROADER, heading(above));
        }
        return node;
    }
}
