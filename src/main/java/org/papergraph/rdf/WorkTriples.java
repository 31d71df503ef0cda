package org.papergraph.rdf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.rdf.Vocabulary.Dcterms;
import org.papergraph.rdf.Vocabulary.Owl;
import org.papergraph.rdf.Vocabulary.Pg;
import org.papergraph.rdf.Vocabulary.Prism;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Rdfs;
import org.papergraph.resolution.ResolvedAffiliation;
import org.papergraph.resolution.ResolvedAuthorship;
import org.papergraph.resolution.ResolvedWork;

/// Writes a work: what it is, who wrote it in which order, where and when it came out, under which identifiers.
final class WorkTriples {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Addresses addresses;
    private final Statements out;
    private final Map<String, Node> venues = new HashMap<>();
    private final Map<String, Node> venueOfName = new HashMap<>();
    private final Map<WorkType, Node> classes = new EnumMap<>(WorkType.class);

    WorkTriples(Addresses addresses, Statements out) {
        this.addresses = addresses;
        this.out = out;
    }

    Node write(ResolvedWork resolved) {
        Work work = resolved.work();
        Node node = addresses.mint("work", resolved.key());
        out.add(node, Rdf.TYPE, Pg.WORK);
        if (work.type() != WorkType.OTHER) {
            out.add(node, Rdf.TYPE, classes.computeIfAbsent(work.type(), type -> Pg.ofKind(type.label())));
        }
        Node title = Statements.literal(work.title());
        out.add(node, Dcterms.TITLE, title);
        out.add(node, Rdfs.LABEL, title);
        authors(node, resolved);
        dates(node, resolved);
        publication(node, resolved);
        resolved.topics().forEach(topic -> out.add(node, Dcterms.SUBJECT, addresses.topic(topic)));
        work.identifiers().forEach(identifier -> identify(node, identifier));
        work.summary().ifPresent(summary -> out.text(node, Dcterms.ABSTRACT, summary));
        return node;
    }

    private void authors(Node work, ResolvedWork resolved) {
        for (ResolvedAuthorship authorship : resolved.authorships()) {
            Node node = addresses.part("authorship", work, authorship.position());
            Node person = addresses.person(authorship.person());
            out.add(work, Pg.HAS_AUTHORSHIP, node);
            out.add(work, Dcterms.CREATOR, person);
            out.add(node, Rdf.TYPE, Pg.AUTHORSHIP);
            out.number(node, Pg.POSITION, authorship.position());
            out.add(node, Pg.AUTHOR, person);
            authorship.namesAsWritten().forEach(name -> out.text(node, Pg.NAME_AS_WRITTEN, name));
            for (ResolvedAffiliation affiliation : authorship.affiliations()) {
                out.add(node, Pg.AFFILIATION, addresses.organization(affiliation.organization()));
            }
            scope(authorship.affiliations()).ifPresent(scope -> out.text(node, Pg.AFFILIATION_SCOPE, scope.label()));
        }
        if (!resolved.authorships().isEmpty()) {
            out.truth(
                    work,
                    Pg.AUTHOR_LIST_COMPLETE,
                    resolved.work().contributors().complete());
        }
        resolved.editors().forEach(editor -> out.add(work, Dcterms.CONTRIBUTOR, addresses.person(editor.person())));
        resolved.organizations().forEach(body -> out.add(work, Pg.HAS_ORGANIZATION, addresses.organization(body)));
    }

    /// One word for the whole authorship: if any affiliation is stated for this author alone, that is what is known.
    private static Optional<AffiliationScope> scope(List<ResolvedAffiliation> affiliations) {
        return affiliations.stream().map(ResolvedAffiliation::scope).min(AffiliationScope::compareTo);
    }

    private void dates(Node work, ResolvedWork resolved) {
        TreeSet<PublicationDate> dates = new TreeSet<>();
        resolved.work().date().ifPresent(dates::add);
        resolved.citations().forEach(citation -> citation.work().date().ifPresent(dates::add));
        dates.forEach(date -> out.add(work, Dcterms.ISSUED, Statements.date(date)));
        if (!dates.isEmpty()) {
            out.add(work, Pg.YEAR, Statements.year(dates.first().year()));
        }
    }

    private void publication(Node work, ResolvedWork resolved) {
        Publication publication = resolved.work().publication();
        Stream.concat(Stream.of(resolved.work()), resolved.citations().stream().map(Citation::work))
                .flatMap(each -> each.publication().venue().stream())
                .map(this::venue)
                .distinct()
                .forEach(venue -> out.add(work, Pg.HAS_VENUE, venue));
        publication.volume().ifPresent(volume -> out.text(work, Prism.VOLUME, volume));
        publication.issue().ifPresent(issue -> out.text(work, Prism.NUMBER, issue));
        publication.pages().ifPresent(pages -> out.text(work, Prism.PAGE_RANGE, pages));
        publication.publisher().ifPresent(publisher -> out.text(work, Dcterms.PUBLISHER, publisher));
    }

    /// One venue per name, whatever its case, accents and punctuation; titled as its first work has it.
    private Node venue(String name) {
        return venueOfName.computeIfAbsent(name, this::newVenue);
    }

    private Node newVenue(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String key =
                NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return venues.computeIfAbsent(key.isEmpty() ? name : key, each -> {
            Node venue = addresses.mint("venue", each);
            out.add(venue, Rdf.TYPE, Pg.VENUE);
            out.text(venue, Dcterms.TITLE, name);
            return venue;
        });
    }

    private void identify(Node work, Identifier identifier) {
        String value = identifier.value();
        switch (identifier.scheme()) {
            case DOI -> same(work, Pg.DOI, value, "https://doi.org/");
            case ARXIV -> same(work, Pg.ARXIV_ID, value, "https://arxiv.org/abs/");
            case ISBN -> out.text(work, Pg.ISBN, value);
            case ACL -> out.text(work, Pg.ACL_ID, value);
            case PUBMED, OPENREVIEW, PMLR, NEURIPS, JMLR, CITESEERX, DBLP, OPENALEX, ORCID, ROR ->
                out.text(work, Dcterms.IDENTIFIER, identifier.scheme().name().toLowerCase(Locale.ROOT) + ':' + value);
        }
    }

    private void same(Node work, Node property, String value, String resolver) {
        out.text(work, property, value);
        IriGate.pass(resolver + escape(value)).ifPresent(iri -> out.add(work, Owl.SAME_AS, Statements.iri(iri)));
    }

    /// A DOI may hold characters that an IRI may not.
    private static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain = character > ' ' && character < 0x7F && "<>\"{}|\\^`%#?[]".indexOf(character) < 0;
            if (plain) {
                escaped.append(character);
            } else {
                escaped.append('%')
                        .append(Character.toUpperCase(Character.forDigit(character >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(character & 15, 16)));
            }
        }
        return escaped.toString();
    }
}
