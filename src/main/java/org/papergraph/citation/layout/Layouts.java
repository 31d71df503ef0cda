package org.papergraph.citation.layout;

import static org.papergraph.citation.layout.EntryMarks.BOLD;
import static org.papergraph.citation.layout.EntryMarks.ITALIC;
import static org.papergraph.citation.layout.EntryMarks.LINK;
import static org.papergraph.citation.layout.EntryMarks.MARKED;
import static org.papergraph.citation.layout.EntryMarks.QUOTE;
import static org.papergraph.citation.layout.EntryMarks.ROUND;
import static org.papergraph.citation.layout.EntryMarks.SQUARE;

import java.util.Arrays;
import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.text.Sep;

/// The layouts by which more than an atom's neighbours tell what it is: each adds to the evidence of the atoms that it
/// is found in, in this order.
public final class Layouts {
    private static final long DATE = EntryMarks.of(Token.DATE);
    private static final long NUMBERS = EntryMarks.of(Token.NUMBERS);
    private static final long COLON = EntryMarks.of(Sep.COLON);
    private static final long OPEN = EntryMarks.of(Sep.OPEN);

    private static final Rule[] ALL = {
        new Rule(MARKED, TitleSpan::weigh),
        new Rule(0, PeriodInTitle::weigh),
        new Rule(0, LeadingList::weigh),
        new Rule(DATE | ROUND | EntryMarks.of(Sep.CLOSE), LeadingList::weighBeforeYear),
        new Rule(0, ListedNames::weigh),
        new Rule(OPEN | ROUND, CreditedBodies::weigh),
        new Rule(0, CorporateAuthor::weigh),
        new Rule(OPEN | ROUND, BracketedRole::weigh),
        new Rule(MARKED | EntryMarks.of(Sep.STOP) | EntryMarks.of(Token.KIND), BracketedRole::weighBehind),
        new Rule(DATE, UntitledReference::weigh),
        new Rule(DATE, VenueLead::weigh),
        new Rule(0, TrailingRemark::weigh),
        new Rule(EntryMarks.of(Token.KIND), AccessRemark::weigh),
        new Rule(MARKED, Nickname::weigh),
        new Rule(DATE, Imprint::weighDated),
        new Rule(DATE | EntryMarks.of(Token.IDENTIFIER), Imprint::weighNumbered),
        new Rule(COLON | EntryMarks.of(Sep.STOP), TitleBehindNames::weigh),
        new Rule(COLON, Imprint::weigh),
        new Rule(DATE | ITALIC, PlaceBehindTitle::weigh),
        new Rule(DATE | ITALIC, Imprint::weighPlaced),
        new Rule(DATE | EntryMarks.of(Token.PLACE) | EntryMarks.of(Sep.COMMA), PlainImprint::weigh),
        new Rule(0, JournalSubtitle::weigh),
        new Rule(EntryMarks.of(Sep.COMMA), JournalSubtitle::weighEnumeration),
        new Rule(NUMBERS, NumberedSource::weigh),
        new Rule(MARKED | EntryMarks.of(Sep.COMMA), SoleFamilyName::weigh),
        new Rule(ITALIC, SlantedTitle::weigh),
        new Rule(ITALIC, SlantedSource::weigh),
        new Rule(DATE | ITALIC | ROUND, SlantedPeriodical::weigh),
        new Rule(DATE | NUMBERS | EntryMarks.of(Sep.DASH), DashedSource::weigh),
        new Rule(DATE, DatedNames::weigh),
        new Rule(DATE | NUMBERS, IssueOfYear::weigh),
        new Rule(DATE | ROUND | EntryMarks.of(Sep.STOP), JapaneseReference::weigh),
        new Rule(BOLD | ITALIC, BoldNames::weigh),
        new Rule(MARKED, LedTitle::weigh),
        new Rule(BOLD, BoldSource::weigh),
        new Rule(BOLD | EntryMarks.of(Sep.COMMA), BoldNames::weighInverted),
        new Rule(QUOTE, DatedQuotation::weigh),
        new Rule(QUOTE | DATE | ROUND, QuotedCredit::weigh),
        new Rule(LINK, LinkedCredit::weigh),
        new Rule(QUOTE, Container::weigh),
        new Rule(QUOTE, QuotedJournal::weigh),
        new Rule(QUOTE, EastAsianTitles::weigh),
        new Rule(ROUND | EntryMarks.of(Sep.PIPE), EastAsianTitles::weighShop),
        new Rule(LINK, BodyBeforeTitle::weigh),
        new Rule(EntryMarks.of(Sep.COMMA), UniversityTown::weigh),
        new Rule(0, SeriesBehindPress::weigh),
        new Rule(ITALIC | EntryMarks.of(Sep.IN), Container::weighSlanted),
        new Rule(EntryMarks.of(Sep.IN) | EntryMarks.of(Sep.STOP), Container::weighSubtitle),
        new Rule(EntryMarks.of(Sep.STOP), ClosingPublisher::weigh),
        new Rule(DATE | ITALIC | ROUND, ClosingPublisher::weighDated),
        new Rule(DATE | ITALIC | EntryMarks.of(Sep.BY), ClosingPublisher::weighEdited),
        new Rule(DATE, PagesLikeYears::weigh),
        new Rule(SQUARE | NUMBERS | EntryMarks.of(Sep.LINE), PageRemarks::weigh),
        new Rule(ITALIC | DATE | EntryMarks.of(Sep.LINE), SourceLine::weigh),
        new Rule(DATE | EntryMarks.of(Sep.LINE), SourceLine::weighPress),
        new Rule(ITALIC | ROUND, BracketedTitle::weigh),
        new Rule(0, TakingPart::weigh)
    };

    private Layouts() {}

    /// A way in which fields stand together.
    private interface Layout {
        void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence);
    }

    /// @param needs as [EntryMarks] has them, without any of which the layout is never met
    private record Rule(long needs, Layout layout) {}

    /// An entry that layouts are found in, of one atom at least.
    public interface Laid {
        List<Atom> atoms();

        List<AtomFacts> facts();

        /// Of each atom for each field, to be changed.
        double[][] evidence();
    }

    /// Adds what every layout says, one layout after the other.
    public static void weigh(List<? extends Laid> entries) {
        long[] marks = new long[entries.size()];
        Arrays.setAll(
                marks, i -> EntryMarks.of(entries.get(i).atoms(), entries.get(i).facts()));
        for (Rule rule : ALL) {
            for (int i = 0; i < marks.length; i++) {
                if ((rule.needs & ~marks[i]) == 0) {
                    Laid entry = entries.get(i);
                    rule.layout.weigh(entry.atoms(), entry.facts(), entry.evidence());
                }
            }
        }
    }
}
