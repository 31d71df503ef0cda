package org.papergraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.rdf.Vocabulary.Dcterms;
import org.papergraph.rdf.Vocabulary.Pg;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Rdfs;
import org.papergraph.resolution.MatchDecision;
import org.papergraph.resolution.MatchDecision.Kind;
import org.papergraph.resolution.Replacement;
import org.papergraph.resolution.Resolution;

/// Writes into the graph of identity which decisions were made, and which addresses of earlier builds have a
/// successor.
final class DecisionQuads {
    private record Thing(Kind kind, String key) {}

    private final Addresses addresses;
    private final Statements out;
    private final Node graph;
    private final Map<Thing, Node> things = new HashMap<>();
    private final Set<Node> mentions = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    DecisionQuads(Addresses addresses, Statements out) {
        this.addresses = addresses;
        this.out = out;
        this.graph = addresses.graph("identity");
    }

    void write(Resolution resolution) {
        resolution
                .works()
                .forEach(work -> things.put(new Thing(Kind.WORK, work.key()), addresses.mint("work", work.key())));
        for (int i = 0; i < resolution.people().size(); i++) {
            things.put(new Thing(Kind.PERSON, resolution.people().get(i).key()), addresses.person(i));
        }
        for (int i = 0; i < resolution.organizations().size(); i++) {
            Thing organization = new Thing(
                    Kind.ORGANIZATION, resolution.organizations().get(i).key());
            things.put(organization, addresses.organization(i));
        }
        for (int i = 0; i < resolution.topics().size(); i++) {
            things.put(new Thing(Kind.TOPIC, resolution.topics().get(i).key()), addresses.topic(i));
        }
        for (MatchDecision decision : resolution.decisions()) {
            write(decision);
        }
        for (Replacement replacement : resolution.replaced()) {
            add(
                    addresses.mint(name(replacement.kind()), replacement.oldKey()),
                    Dcterms.IS_REPLACED_BY,
                    successor(replacement));
        }
    }

    /// A successor that has left the graph since keeps the address that it had.
    private Node successor(Replacement replacement) {
        Node thing = things.get(new Thing(replacement.kind(), replacement.newKey()));
        return thing == null ? addresses.mint(name(replacement.kind()), replacement.newKey()) : thing;
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void write(MatchDecision decision) {
        String kind = name(decision.kind());
        String key = kind + '|' + decision.left() + '|' + decision.right() + '|' + decision.rule();
        // One spelling may have joined a person from several places, each a decision of its own.
        Node node = addresses.mint("decision", keys.add(key) ? key : key + '|' + decision.score());
        Node left = side(decision.kind(), decision.left());
        Node right = side(decision.kind(), decision.right());
        add(node, Rdf.TYPE, Pg.MATCH_DECISION);
        add(node, Pg.LEFT, left);
        add(node, Pg.RIGHT, right);
        add(node, Pg.RULE, Statements.literal(decision.rule()));
        add(node, Pg.SCORE, Statements.share(decision.score()));
        add(node, Pg.STATUS, Statements.literal(decision.status().label()));
        comments(node, decision.evidence());
    }

    private void comments(Node node, List<String> evidence) {
        evidence.forEach(reason -> add(node, Rdfs.COMMENT, Statements.literal(reason)));
    }

    /// The node of a side. What is no thing of the graph is a mention that was compared with one: it is labelled
    /// here, because no other graph has it.
    private Node side(Kind kind, String key) {
        Node thing = things.get(new Thing(kind, key));
        if (thing != null) {
            return thing;
        }
        Node mention = addresses.mint("mention", key);
        if (mentions.add(mention)) {
            add(mention, Rdfs.LABEL, Statements.literal(key));
        }
        return mention;
    }

    private void add(Node subject, Node predicate, Node object) {
        out.quad(graph, subject, predicate, object);
    }
}
