package org.papergraph.rdf;

import org.apache.jena.graph.Node;
import org.papergraph.bib.Link;
import org.papergraph.bib.Links;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Origin;
import org.papergraph.rdf.Vocabulary.Dcterms;
import org.papergraph.rdf.Vocabulary.Pg;
import org.papergraph.rdf.Vocabulary.Prov;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Rdfs;

/// Writes an entry: where it stands, what it says, which work it describes.
final class EntryTriples {
    private final Addresses addresses;
    private final SourceTriples sources;
    private final TopicTriples topics;
    private final Statements out;

    EntryTriples(Addresses addresses, SourceTriples sources, TopicTriples topics, Statements out) {
        this.addresses = addresses;
        this.sources = sources;
        this.topics = topics;
        this.out = out;
    }

    void write(Citation citation, Node work) {
        Origin origin = citation.origin();
        SourceTriples.Source source = sources.source(origin.source());
        Node entry = addresses.part("entry", source.list(), origin.ordinal());
        out.add(entry, Rdf.TYPE, Pg.ENTRY);
        out.add(entry, Pg.DESCRIBES, work);
        out.add(entry, Dcterms.IS_PART_OF, source.list());
        out.number(entry, Pg.ORDINAL, origin.ordinal());
        out.number(entry, Pg.START_LINE, origin.span().startLine());
        out.number(entry, Pg.END_LINE, origin.span().endLine());
        out.text(entry, Pg.TEXT, origin.text());
        if (!origin.sections().isEmpty()) {
            Node topic = topics.section(origin);
            out.add(entry, Pg.SECTION, topic);
            out.add(work, Dcterms.SUBJECT, topic);
        }
        citation.remark().ifPresent(remark -> out.text(entry, Pg.REMARK, remark));
        out.add(entry, Pg.CONFIDENCE, Statements.share(citation.confidence()));
        out.text(entry, Pg.METHOD, citation.method());
        out.add(entry, Prov.WAS_DERIVED_FROM, source.file());
        links(origin.place(), entry, citation.work().links(), work);
    }

    /// The main link and other copies stand on the entry and on the work; code, slides and the like are seen-also of
    /// the work, and of the entry that names them.
    private void links(String place, Node entry, Links links, Node work) {
        links.main().ifPresent(url -> copy(place, entry, url, work));
        for (Link link : links.others()) {
            if (LinkRole.of(link) == LinkRole.COPY) {
                copy(place, entry, link.url(), work);
            } else {
                Node address = addresses.outside(place, link.url());
                out.add(entry, Rdfs.SEE_ALSO, address);
                out.add(work, Rdfs.SEE_ALSO, address);
            }
        }
    }

    private void copy(String place, Node entry, String url, Node work) {
        Node address = addresses.outsideLiteral(place, url);
        out.add(entry, Pg.URL, address);
        out.add(work, Pg.URL, address);
    }
}
