package org.papergraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.PersonName;
import org.papergraph.rdf.Vocabulary.Foaf;
import org.papergraph.rdf.Vocabulary.Org;
import org.papergraph.rdf.Vocabulary.Owl;
import org.papergraph.rdf.Vocabulary.Pg;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Rdfs;
import org.papergraph.rdf.Vocabulary.Skos;
import org.papergraph.resolution.ResolvedOrganization;
import org.papergraph.resolution.ResolvedPerson;

/// Writes people and organizations: names, spellings, pages, registry addresses.
final class AgentTriples {
    private final Addresses addresses;
    private final Statements out;

    AgentTriples(Addresses addresses, Statements out) {
        this.addresses = addresses;
        this.out = out;
    }

    void write(Node node, ResolvedPerson person) {
        PersonName name = person.name();
        String full = name.full();
        out.add(node, Rdf.TYPE, Foaf.PERSON);
        out.text(node, Foaf.NAME, full);
        out.text(
                node,
                Foaf.FAMILY_NAME,
                name.particle().isEmpty() ? name.family() : name.particle() + ' ' + name.family());
        if (!name.given().isEmpty()) {
            out.text(node, Foaf.GIVEN_NAME, name.given());
        }
        variants(node, person.spellings(), full);
        for (String homepage : person.homepages()) {
            out.add(node, Foaf.HOMEPAGE, addresses.outside(full, homepage));
        }
        person.identifiers().forEach(identifier -> same(node, identifier));
    }

    void write(Node node, ResolvedOrganization organization) {
        out.add(node, Rdf.TYPE, Pg.ORGANIZATION);
        out.text(node, Foaf.NAME, organization.name());
        if (!organization.label().equals(organization.name())) {
            out.text(node, Rdfs.LABEL, organization.label());
        }
        variants(node, organization.spellings(), organization.name());
        if (organization.parent().isPresent()) {
            int parent = organization.parent().getAsInt();
            out.add(node, Org.SUB_ORGANIZATION_OF, addresses.organization(parent));
        }
        organization.identifiers().forEach(identifier -> same(node, identifier));
    }

    private void variants(Node node, List<String> spellings, String preferred) {
        for (String spelling : spellings) {
            if (!spelling.equals(preferred)) {
                out.text(node, Skos.ALT_LABEL, spelling);
            }
        }
    }

    private void same(Node node, Identifier identifier) {
        String resolver = switch (identifier.scheme()) {
            case ORCID -> "https://orcid.org/";
            case ROR -> "https://ror.org/";
            case DOI, ARXIV, ACL, ISBN, PUBMED, OPENREVIEW, PMLR, NEURIPS, JMLR, CITESEERX, DBLP, OPENALEX -> "";
        };
        if (!resolver.isEmpty()) {
            IriGate.pass(resolver + identifier.value())
                    .ifPresent(iri -> out.add(node, Owl.SAME_AS, Statements.iri(iri)));
        }
    }
}
