package org.papergraph.citation.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.name.BodyShape;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Words;
import org.papergraph.citation.venue.VenueShape;
import org.papergraph.readinglist.EntryLink;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Style;

/// Looks at bullets before their fields are known: does one name a work, or only details of the work above it?
public final class EntryLook {
    /// "Book by Ada Lind (free)"
    private static final Pattern KIND_BY = Pattern.compile(
            "(?i:e-?book|book|blog ?post|post|article|essay|paper|slide ?deck|slides|video|talk|podcast|course|lecture|"
                    + "guide|report|interview)s?\\b[^.?]{0,60}? by \\p{Lu}.*");

    /// "(2008)."
    private static final Pattern DATED = Pattern.compile("\\((?:19|20)\\d\\d\\)\\W*$");

    private final Vocabulary vocabulary;
    private final LabelLinks labels;
    private final NameShape names;
    private final BodyShape bodies;
    private final VenueShape venues;
    private final FieldKeys keys;
    private final ImprintLine imprints;
    private final PeopleLine people;
    private final TopicBullets topics;
    private final CitedLine cited;
    private final LabelledBullets labelled;
    private final BelowHeading belowHeading;

    /// @param keys words that name fields in the list
    public EntryLook(Vocabulary vocabulary, LabelLinks labels, FieldKeys keys) {
        this.keys = keys;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.names = new NameShape(vocabulary);
        this.venues = new VenueShape(vocabulary.lexicon());
        this.imprints = new ImprintLine(names, venues);
        this.bodies = new BodyShape(vocabulary.lexicon());
        this.people = new PeopleLine(names, bodies);
        this.topics = new TopicBullets(names, labels, this::plain);
        this.cited = new CitedLine(vocabulary);
        this.labelled = new LabelledBullets(keys, labels, names, cited);
        this.belowHeading = new BelowHeading(this, keys, cited);
    }

    /// The text of an entry alone.
    public String plain(ListEntry entry) {
        return EntryWords.plain(entry);
    }

    EntryWords words(ListEntry entry) {
        return new EntryWords(entry, labels);
    }

    /// A body that stands among the words of a bullet: "CentraleSupélec, INRIA", "Microsoft (PReLU)".
    Optional<String> bodyIn(ListEntry entry) {
        for (String part : words(entry).unlabelled().string().split("[,;()" + MarkedText.LABEL + "]")) {
            if (bodies.score(part.strip().isEmpty() ? "-" : part.strip()) >= 3) {
                return Optional.of(part.strip());
            }
        }
        return Optional.empty();
    }

    boolean isPlatform(String text) {
        return vocabulary.lexicon().isPlatform(text.toLowerCase(Locale.ROOT));
    }

    /// Whether a nested bullet only carries details (authors, links, a remark) of the bullet above it.
    boolean isDetail(ListEntry parent, ListEntry child) {
        return detailsOf(parent).test(child);
    }

    /// Tells which nested bullets only carry details of the bullet above them, whatever there is to know of that found
    /// once for all of them.
    public Predicate<ListEntry> detailsOf(ListEntry parent) {
        Below below = new Below(parent);
        return child -> {
            EntryWords words = words(child);
            return isPeople(words) || below.isDetail(words);
        };
    }

    /// What stands below a bullet.
    private final class Below {
        private final boolean alone;
        private final boolean named;
        private final boolean labelled;
        private final boolean detailed;
        private final boolean linkedTitle;
        private final boolean heads;
        private final String name;
        private final String copy;

        Below(ListEntry parent) {
            EntryWords words = words(parent);
            heads = parent.kind() == ListEntry.Kind.HEADING;
            name = heads ? words.plain() : "";
            copy = heads ? "" : words.labelOfCopy();
            alone = parent.children().size() == 1;
            named = heads || namesWork(words);
            labelled = EntryLook.this.labelled.are(parent.children());
            detailed = named || labelled || isDescribed(words);
            linkedTitle = !heads && !parent.links().isEmpty() && words.hasOnlyLabels() && isTitled(words);
        }

        /// `- A Title. 2013. [[paper]](…)` above `- Another Title. 2014. [[paper]](…)`: words enough for a title before
        /// the same label.
        private boolean isWrittenAlike(String plain, EntryWords child) {
            String label = Words.count(plain, ' ') >= 3 ? child.labelOfCopy() : "";
            return !label.isEmpty()
                    && (copy.equals(label) || DATED.matcher(plain).find());
        }

        boolean isDetail(EntryWords child) {
            if (!detailed) {
                return false;
            }
            MarkedText text = child.unlabelled();
            String plain = text.string().strip();
            boolean linked = !child.entry().links().isEmpty();
            if (linked && isWrittenAlike(plain, child) && !goesOn(plain, text)) {
                return false;
            }
            boolean address = (alone || heads) && child.isBareAddress();
            if (address || !child.hasLetters() || (keys.isKeyed(plain) && (named || !isTitled(child)))) {
                return true;
            }
            if (linked && labels.role(plain) != null) {
                return true;
            }
            boolean keyed = labelled && FieldKeys.lead(plain).isPresent();
            if (keyed || (linkedTitle && !linked)) {
                return true;
            }
            boolean credit = heads && (isCreditOf(name, child) || cited.isDatedCredit(text));
            if (credit || (!heads && !linked && cited.isCredit(text))) {
                return true;
            }
            if (isTitled(child) && !goesOn(plain, text)) {
                return false;
            }
            if (cited.is(plain) && !imprints.is(plain)) {
                return false;
            }
            return !linked || child.hasOnlyLabels() || !child.leadsWithLink();
        }
    }

    /// Tells bullets that begin with keys.
    LabelledBullets labelled() {
        return labelled;
    }

    /// Tells what stands below headings that are works.
    public BelowHeading belowHeading() {
        return belowHeading;
    }

    /// Whether the bullets below cite works, so that this one names what they are about.
    boolean isTopic(ListEntry parent) {
        return topics.is(parent)
                || (parent.links().isEmpty()
                        && parent.children().stream()
                                .anyMatch(child -> cited.isQuoted(words(child).unlabelled())));
    }

    /// Whether a paragraph only says who made the work above it.
    boolean isPeople(ListEntry entry) {
        return PeopleLine.mayBe(entry) && people.is(plain(entry));
    }

    private boolean isPeople(EntryWords words) {
        return PeopleLine.mayBe(words.entry()) && people.is(words.plain());
    }

    /// Whether an entry below a heading says who made the work that the heading names, or cites it in full.
    public boolean isCreditOf(String heading, ListEntry below) {
        return isCreditOf(heading, words(below));
    }

    boolean isCreditOf(String heading, EntryWords below) {
        return isPeople(below)
                || KIND_BY.matcher(below.plain()).matches()
                || cited.isCredit(below.unlabelled())
                || RepeatedTitle.repeats(below.plain(), heading);
    }

    /// Whether an entry begins with people, and says more.
    boolean isReference(ListEntry entry) {
        return cited.isReference(words(entry).unlabelled());
    }

    /// Whether an entry says who made a work and, behind a few words, when.
    public boolean isDatedCredit(ListEntry entry) {
        return cited.isDatedCredit(words(entry).unlabelled());
    }

    /// Whether a nested bullet says who made a work, when or where it came out, or is but its address.
    private boolean isDescribed(EntryWords parent) {
        boolean several = parent.plain().indexOf(' ') > 0;
        return !parent.plain().endsWith(":")
                && parent.entry().children().stream().anyMatch(child -> isDescribing(words(child), several));
    }

    private boolean isDescribing(EntryWords child, boolean addressToo) {
        return FieldKeys.isReference(child.plain())
                || imprints.is(child.plain())
                || (addressToo && (!child.hasLetters() || child.isBareAddress()));
    }

    /// Whether a text goes on with the bullet above: it begins with a word in small letters that carries no link.
    private static boolean goesOn(String plain, MarkedText text) {
        int first = text.string().indexOf(plain);
        return !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0)) && text.link(Math.max(first, 0)) < 0;
    }

    /// Whether a bullet says enough to be a work: a link, bold or quoted text, or an unlabelled sentence of some
    /// length.
    private boolean namesWork(EntryWords words) {
        String plain = words.unlabelled().string().strip();
        List<EntryLink> links = words.entry().links();
        if (plain.endsWith(":") && links.isEmpty()) {
            return false;
        }
        boolean marked = Words.count(plain, ' ') >= 4
                || links.stream().anyMatch(link -> !link.destination().startsWith("#"))
                || isTitled(words);
        return marked && words.hasLetters() && bodies.score(plain) < 3;
    }

    /// Whether a title stands out: in bold or quotation marks.
    static boolean isTitled(EntryWords words) {
        for (Inline inline : words.entry().inlines()) {
            if (inline instanceof Inline.Text(String text, Style style, int _)
                    && (style.bold() || (style.linked() && words.isOwn(style.link())))
                    && isSeveral(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeveral(String text) {
        return text.strip().indexOf(' ') > 0
                || text.codePoints().filter(Scripts::isCjk).count() > 2;
    }

    /// Whether the only nested bullet holds the full reference, the bullet above only a nickname with the links.
    boolean bearsTitle(ListEntry parent, ListEntry child) {
        if (parent.links().isEmpty()
                || !child.children().isEmpty()
                || !child.links().isEmpty()) {
            return false;
        }
        EntryWords words = words(parent);
        return words.hasOnlyLabels()
                && words.hasLetters()
                && words.unlabelled().string().split(" ").length <= 16
                && cited.is(plain(child));
    }

    /// A body named before the first of several works, credited with all of them.
    Optional<String> leadingBody(Unit unit) {
        int end = 0;
        while (end < unit.text().length() && unit.text().link(end) < 0) {
            end++;
        }
        String lead = unit.text().substring(0, end).strip().replaceAll("[:\\s-]+$", "");
        return !lead.isEmpty() && bodies.score(lead) >= 3 ? Optional.of(lead) : Optional.empty();
    }
}
