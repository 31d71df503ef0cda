package org.papergraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Link;
import org.papergraph.bib.Links;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Origin;
import org.papergraph.readinglist.SourceSpan;
import org.papergraph.resolution.Resolution;
import org.papergraph.resolution.Resolver;
import org.papergraph.resolution.SharedOrganizations;

/// A small list that uses everything which a graph can say.
public final class SampleCitations {
    /// The list.
    public static final SourceFile LIST = new SourceFile(
            "lists/nets.md",
            "ab".repeat(32),
            "Neural networks",
            Optional.empty(),
            List.of(new UnreadPassage(new SourceSpan(40, 41), "- ???,\n  ibid.", "no title could be made out")));

    private SampleCitations() {}

    /// Three entries of two works, resolved.
    public static Resolution resolution() {
        return new Resolver(SharedOrganizations.RESOLVER).resolve(Stream.of(first(), second(), third()));
    }

    /// A writer of the small list under the default base.
    public static TripleWriter writer() {
        return new TripleWriter(resolution(), List.of(LIST), new IriMinter(IriMinter.DEFAULT_BASE));
    }

    private static Citation first() {
        Authorship hinton = author("Geoffrey E.", "Hinton", AffiliationScope.AUTHOR, "University of Toronto");
        Authorship teh = author("Yee-Whye", "Teh", AffiliationScope.AUTHOR);
        Work work = new Work(
                WorkType.PAPER,
                "A fast learning algorithm for \"deep\" belief nets \u0007\n",
                new Contributors(List.of(hinton, teh), false, List.of(author("Ed", "Itor", AffiliationScope.AUTHOR))),
                List.of(),
                PublicationDate.parse("2006-07-01"),
                new Publication(
                        Optional.of("Neural Computation"),
                        Optional.of("18"),
                        Optional.of("7"),
                        Optional.of("1527-1554"),
                        Optional.of("MIT Press")),
                List.of(
                        new Identifier(Identifier.Scheme.DOI, "10.1162/neco.2006.18.7.1527"),
                        new Identifier(Identifier.Scheme.ISBN, "0262182534"),
                        new Identifier(Identifier.Scheme.PUBMED, "16764513")),
                new Links(
                        Optional.of("http://www.cs.toronto.edu/~hinton/fastnc.pdf"),
                        List.of(
                                new Link("https://example.org/code", "code"),
                                new Link("javascript:alert(1)", "pdf"),
                                new Link("not an address", "slides"))),
                Optional.of("We show how to use complementary priors."));
        return new Citation(work, origin(1, 3), Optional.of("the start of it all"), 0.95, "test");
    }

    private static Citation second() {
        Work work = new Work(
                WorkType.PAPER,
                "A Fast Learning Algorithm for \"Deep\" Belief Nets",
                new Contributors(
                        List.of(
                                author("Geoffrey", "Hinton", AffiliationScope.ENTRY, "University of Toronto"),
                                author("Yee-Whye", "Teh", AffiliationScope.ENTRY)),
                        false,
                        List.of()),
                List.of(),
                PublicationDate.parse("2006"),
                new Publication(
                        Optional.of("neural computation"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(new Identifier(Identifier.Scheme.DOI, "10.1162/neco.2006.18.7.1527")),
                Links.NONE,
                Optional.empty());
        return new Citation(work, origin(2, 9), Optional.empty(), 1, "test");
    }

    private static Citation third() {
        Work work = new Work(
                WorkType.OTHER,
                "Sequence labelling <b>深層学習</b>",
                new Contributors(
                        List.of(author("Geoffrey E.", "Hinton", AffiliationScope.ENTRY, "University of Toronto")),
                        true,
                        List.of()),
                List.of(new Affiliation("University of Toronto", Optional.of("Department of Computer Science"))),
                PublicationDate.parse("2010-05"),
                Publication.NONE,
                List.of(
                        new Identifier(Identifier.Scheme.ARXIV, "1005.1234"),
                        new Identifier(Identifier.Scheme.ACL, "P10-1001")),
                Links.NONE,
                Optional.empty());
        return new Citation(work, origin(3, 12), Optional.empty(), 0.5, "test");
    }

    private static Authorship author(String given, String family, AffiliationScope scope, String... bodies) {
        List<Identifier> identifiers = new ArrayList<>();
        if (family.equals("Teh")) {
            identifiers.add(new Identifier(Identifier.Scheme.ORCID, "0000-0001-2345-6789"));
        }
        return new Authorship(
                PersonName.of(given, family),
                given + " " + family,
                List.of(),
                Stream.of(bodies).map(Affiliation::of).toList(),
                scope,
                identifiers);
    }

    private static Origin origin(int ordinal, int line) {
        List<String> sections = ordinal == 1 ? List.of("Papers") : List.of("Papers", "Deep learning");
        return new Origin(
                LIST.path(),
                new SourceSpan(line, line + 1),
                ordinal,
                sections,
                "* an entry\n  of two lines",
                Optional.empty());
    }
}
