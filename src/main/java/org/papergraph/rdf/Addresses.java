package org.papergraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.papergraph.resolution.Resolution;
import org.papergraph.resolution.ResolvedOrganization;

/// The nodes of people, organizations and topics of a build, minted once and used wherever they are mentioned.
final class Addresses {
    private static final List<String> KINDS = List.of(
            "authorship",
            "community",
            "decision",
            "entry",
            "graph",
            "list",
            "mention",
            "organization",
            "person",
            "scheme",
            "source",
            "tie",
            "topic",
            "venue",
            "work");

    private static final String ROR = "https://ror.org/";

    private final IriMinter minter;
    private final Node[] people;
    private final Node[] organizations;
    private final Node[] topics;
    private final List<RejectedAddress> rejected = new ArrayList<>();

    Addresses(IriMinter minter, Resolution resolution) {
        this.minter = minter;
        this.people = resolution.people().stream()
                .map(person -> mint("person", person.key()))
                .toArray(Node[]::new);
        this.organizations =
                resolution.organizations().stream().map(this::organization).toArray(Node[]::new);
        this.topics = resolution.topics().stream()
                .map(topic -> topic.iri()
                        .flatMap(IriGate::pass)
                        .map(Statements::iri)
                        .orElseGet(() -> mint("topic", topic.key())))
                .toArray(Node[]::new);
    }

    /// The key of a body that is known to ROR says nothing to a reader; its name there does, and does not depend on
    /// what the sources call it.
    private Node organization(ResolvedOrganization organization) {
        String key = organization.key();
        return key.startsWith(ROR) ? mint("organization", key, organization.name()) : mint("organization", key);
    }

    Node topic(int index) {
        return topics[index];
    }

    /// A prefix per kind of thing, so that Turtle and tables are short.
    Map<String, String> prefixes() {
        return KINDS.stream()
                .collect(Collectors.toMap(kind -> kind, kind -> minter.base() + kind + '/', (a, b) -> a, TreeMap::new));
    }

    Node mint(String kind, String key) {
        return Statements.iri(minter.mint(kind, key));
    }

    Node mint(String kind, String key, String readable) {
        return Statements.iri(minter.mint(kind, key, readable));
    }

    /// A part of something, numbered: `…/authorship/attention-k3v9xq2a-1`.
    Node part(String kind, Node whole, int number) {
        String iri = whole.getURI();
        return Statements.iri(minter.base() + kind + '/' + iri.substring(iri.lastIndexOf('/') + 1) + '-' + number);
    }

    Node graph(String name) {
        return Statements.iri(minter.base() + "graph/" + name);
    }

    Node person(int index) {
        return people[index];
    }

    Node organization(int index) {
        return organizations[index];
    }

    /// An address from outside as an IRI node; one that does not pass the gate stays text and is noted.
    Node outside(String place, String address) {
        return IriGate.pass(address).map(Statements::iri).orElseGet(() -> {
            rejected.add(new RejectedAddress(place, address));
            return Statements.literal(address);
        });
    }

    /// An address from outside as a literal, typed if it passes the gate, noted if it does not.
    Node outsideLiteral(String place, String address) {
        Node literal = Statements.address(address);
        if (literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            rejected.add(new RejectedAddress(place, address));
        }
        return literal;
    }

    List<RejectedAddress> rejected() {
        return List.copyOf(rejected);
    }
}
