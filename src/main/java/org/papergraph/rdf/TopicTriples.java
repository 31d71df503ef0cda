package org.papergraph.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.citation.Origin;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Skos;
import org.papergraph.resolution.Resolution;
import org.papergraph.resolution.ResolvedTopic;

/// Writes topics: headings in the schemes of the lists that have them, subjects in the scheme of their thesaurus.
final class TopicTriples {
    private final Addresses addresses;
    private final SourceTriples sources;
    private final Statements out;
    private final Resolution resolution;
    private final Set<Node> schemes = new HashSet<>();

    TopicTriples(Addresses addresses, SourceTriples sources, Statements out, Resolution resolution) {
        this.addresses = addresses;
        this.sources = sources;
        this.out = out;
        this.resolution = resolution;
    }

    /// Writes every topic.
    void write() {
        List<ResolvedTopic> topics = resolution.topics();
        for (int i = 0; i < topics.size(); i++) {
            write(addresses.topic(i), topics.get(i));
        }
    }

    private void write(Node node, ResolvedTopic topic) {
        out.add(node, Rdf.TYPE, Skos.CONCEPT);
        out.text(node, Skos.PREF_LABEL, topic.label());
        topic.spellings().stream()
                .filter(spelling -> !spelling.equals(topic.label()))
                .forEach(spelling -> out.text(node, Skos.ALT_LABEL, spelling));
        topic.broader().forEach(broader -> out.add(node, Skos.BROADER, addresses.topic(broader)));
        for (String source : topic.sources()) {
            Node scheme = sources.source(source).scheme();
            out.add(node, Skos.IN_SCHEME, scheme);
            if (topic.broader().isEmpty()) {
                out.add(node, Skos.TOP_CONCEPT_OF, scheme);
            }
        }
        topic.iri().ifPresent(iri -> out.add(node, Skos.IN_SCHEME, thesaurus(iri)));
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
        Integer topic = resolution.headings().get(origin.sections());
        if (topic == null) {
            throw new IllegalArgumentException(origin.place() + ": its headings were not resolved");
        }
        return addresses.topic(topic);
    }
}
