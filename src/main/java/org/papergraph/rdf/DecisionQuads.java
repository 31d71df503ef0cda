package org.papergraph.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.rdf.Vocabulary.Dcterms;
import org.papergraph.rdf.Vocabulary.Pg;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Rdfs;
import org.papergraph.resolution.MatchDecision;
import org.papergraph.resolution.MatchDecision.Kind;
import org.papergraph.resolution.MatchDecision.Status;
import org.papergraph.resolution.Resolution;
import org.papergraph.resolution.ResolvedOrganization;
import org.papergraph.resolution.ResolvedPerson;
import org.papergraph.resolution.ResolvedWork;

/// Writes the decisions into the graph of identity. The right side of a join is a mention that is now part of the left:
/// it keeps an address of its own, labelled as it was written, and points to its successor.
final class DecisionQuads {
    private record Thing(Kind kind, String key) {}

    private final Addresses addresses;
    private final Statements out;
    private final Node graph;
    private final Set<Thing> things = new HashSet<>();
    private final Set<Node> labelled = new HashSet<>();

    DecisionQuads(Addresses addresses, Statements out) {
        this.addresses = addresses;
        this.out = out;
        this.graph = addresses.graph("identity");
    }

    void write(Resolution resolution) {
        resolution.works().stream().map(ResolvedWork::key).forEach(key -> things.add(new Thing(Kind.WORK, key)));
        resolution.people().stream().map(ResolvedPerson::key).forEach(key -> things.add(new Thing(Kind.PERSON, key)));
        resolution.organizations().stream()
                .map(ResolvedOrganization::key)
                .forEach(key -> things.add(new Thing(Kind.ORGANIZATION, key)));
        for (MatchDecision decision : resolution.decisions()) {
            write(decision);
        }
    }

    private void write(MatchDecision decision) {
        String kind = decision.kind().name().toLowerCase(Locale.ROOT);
        Node node = addresses.mint(
                "decision", kind + '|' + decision.left() + '|' + decision.right() + '|' + decision.rule());
        Node left = side(decision.kind(), decision.left());
        Node right = side(decision.kind(), decision.right());
        add(node, Rdf.TYPE, Pg.MATCH_DECISION);
        add(node, Pg.LEFT, left);
        add(node, Pg.RIGHT, right);
        add(node, Pg.RULE, Statements.literal(decision.rule()));
        add(node, Pg.SCORE, Statements.share(decision.score()));
        add(node, Pg.STATUS, Statements.literal(decision.status().label()));
        comments(node, decision.evidence());
        boolean gone = decision.status() == Status.ACCEPTED
                && isThing(decision.kind(), decision.left())
                && !isThing(decision.kind(), decision.right());
        if (gone) {
            add(right, Dcterms.IS_REPLACED_BY, left);
        }
    }

    private void comments(Node node, List<String> evidence) {
        evidence.forEach(reason -> add(node, Rdfs.COMMENT, Statements.literal(reason)));
    }

    /// The node of a side; one that is no thing of the graph gets its label here, because no other graph has it.
    private Node side(Kind kind, String key) {
        Node node = addresses.mint(kind.name().toLowerCase(Locale.ROOT), key);
        if (!isThing(kind, key) && labelled.add(node)) {
            add(node, Rdfs.LABEL, Statements.literal(key));
        }
        return node;
    }

    private boolean isThing(Kind kind, String key) {
        return things.contains(new Thing(kind, key));
    }

    private void add(Node subject, Node predicate, Node object) {
        out.quad(graph, subject, predicate, object);
    }
}
