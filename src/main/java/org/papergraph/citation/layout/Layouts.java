package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;

/// The layouts by which more than an atom's neighbours tell what it is: each adds to the evidence of the atoms that it
/// is found in, in this order.
public final class Layouts {
    private static final List<Layout> ALL = List.of(
            TitleSpan::weigh,
            ListedNames::weigh,
            CreditedBodies::weigh,
            CorporateAuthor::weigh,
            UntitledReference::weigh,
            VenueLead::weigh,
            TrailingRemark::weigh,
            AccessRemark::weigh,
            Nickname::weigh,
            Imprint::weigh,
            JournalSubtitle::weigh,
            NumberedSource::weigh,
            SlantedSource::weigh,
            DashedSource::weigh,
            DatedNames::weigh,
            BoldNames::weigh,
            DatedQuotation::weigh,
            QuotedCredit::weigh,
            LinkedCredit::weigh,
            Container::weigh,
            ClosingPublisher::weigh,
            PagesLikeYears::weigh,
            PageRemarks::weigh,
            TakingPart::weigh);

    private Layouts() {}

    /// A way in which fields stand together.
    private interface Layout {
        void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence);
    }

    /// Adds what every layout says.
    ///
    /// @param evidence of each atom for each field, to be changed
    public static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        ALL.forEach(layout -> layout.weigh(atoms, facts, evidence));
    }
}
