package org.papergraph.citation.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.name.BodyShape;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.venue.VenueShape;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Style;

/// Looks at bullets before their fields are known: does one name a work, or only details of the work above it?
public final class EntryLook {
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
        this.topics = new TopicBullets(names, this::plain);
        this.cited = new CitedLine(vocabulary);
    }

    /// The text of an entry alone.
    public String plain(ListEntry entry) {
        EntryText text = new EntryText();
        text.add(entry.inlines(), 0);
        return text.text().string().strip();
    }

    /// A body that stands among the words of a bullet: "CentraleSupélec, INRIA", "Microsoft (PReLU)".
    Optional<String> bodyIn(ListEntry entry) {
        for (String part :
                unlabelled(entry, new LinkRoles(entry.links())).string().split("[,;()" + MarkedText.LABEL + "]")) {
            if (bodies.score(part.strip().isEmpty() ? "-" : part.strip()) >= 3) {
                return Optional.of(part.strip());
            }
        }
        return Optional.empty();
    }

    boolean isPlatform(String text) {
        return vocabulary.lexicon().isPlatform(text.toLowerCase(Locale.ROOT));
    }

    private MarkedText unlabelled(ListEntry entry, LinkRoles roles) {
        EntryText text = new EntryText();
        text.add(entry.inlines(), 0);
        return labels.take(text.text(), roles);
    }

    private static boolean hasLetters(MarkedText text) {
        return text.string().chars().anyMatch(Character::isLetterOrDigit);
    }

    /// Whether a nested bullet only carries details (authors, links, a remark) of the bullet above it.
    boolean isDetail(ListEntry parent, ListEntry child) {
        return isPeople(child) || new Below(parent).isDetail(child);
    }

    /// Tells which nested bullets only carry details of the bullet above them, whatever there is to know of that found
    /// once for all of them.
    public Predicate<ListEntry> detailsOf(ListEntry parent) {
        Below below = new Below(parent);
        return child -> isPeople(child) || below.isDetail(child);
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

        Below(ListEntry parent) {
            LinkRoles roles = new LinkRoles(parent.links());
            heads = parent.kind() == ListEntry.Kind.HEADING;
            name = heads ? plain(parent) : "";
            alone = parent.children().size() == 1;
            named = heads || namesWork(parent, unlabelled(parent, roles), roles);
            labelled = isLabelled(parent.children());
            detailed = named || labelled || isDescribed(parent);
            linkedTitle = titled(parent, roles) && !parent.links().isEmpty() && allLabels(parent, roles);
        }

        boolean isDetail(ListEntry child) {
            if (!detailed) {
                return false;
            }
            LinkRoles roles = new LinkRoles(child.links());
            MarkedText text = unlabelled(child, roles);
            String plain = text.string().strip();
            boolean address = alone && LabelLinks.isBareAddress(text, roles);
            if (address || !hasLetters(text) || (keys.isKeyed(plain) && (named || !titled(child, roles)))) {
                return true;
            }
            if (!child.links().isEmpty() && labels.role(plain) != null) {
                return true;
            }
            boolean keyed = labelled && FieldKeys.lead(plain).isPresent();
            if (keyed || (linkedTitle && child.links().isEmpty())) {
                return true;
            }
            boolean credit = heads && (isCreditOf(name, child) || cited.isDatedCredit(text));
            if (credit || (!heads && child.links().isEmpty() && cited.isCredit(text))) {
                return true;
            }
            if (titled(child, roles) && !goesOn(plain, text)) {
                return false;
            }
            if (cited.is(plain) && !imprints.is(plain)) {
                return false;
            }
            return child.links().isEmpty() || allLabels(child, roles) || !leadsWithLink(text, roles);
        }
    }

    /// Whether the bullets below cite works, so that this one names what they are about.
    boolean isTopic(ListEntry parent) {
        return topics.is(parent);
    }

    /// Whether a paragraph only says who made the work above it.
    boolean isPeople(ListEntry entry) {
        return entry.kind() == ListEntry.Kind.PARAGRAPH && entry.links().isEmpty() && people.is(plain(entry));
    }

    /// Whether an entry below a heading says who made the work that the heading names, or cites it in full.
    public boolean isCreditOf(String heading, ListEntry below) {
        MarkedText text = unlabelled(below, new LinkRoles(below.links()));
        return isPeople(below) || cited.isCredit(text) || RepeatedTitle.repeats(plain(below), heading);
    }

    /// Whether an entry says who made a work and, behind a few words, when.
    public boolean isDatedCredit(ListEntry entry) {
        return cited.isDatedCredit(unlabelled(entry, new LinkRoles(entry.links())));
    }

    /// Whether all entries but labels of links begin with a word and a colon, and one of these words is known as a key.
    boolean isLabelled(List<ListEntry> entries) {
        List<String> texts = entries.stream()
                .filter(entry -> entry.links().isEmpty() || labels.role(plain(entry)) == null)
                .map(this::plain)
                .toList();
        return texts.stream().anyMatch(keys::isKeyed)
                && texts.stream().allMatch(text -> FieldKeys.lead(text).isPresent());
    }

    /// Whether the first of several bullets begins with a name, and the others with words that the list uses as keys.
    boolean isCreditedAndLabelled(List<ListEntry> bullets) {
        String first = bullets.size() < 2 ? "" : plain(bullets.getFirst());
        return !first.isEmpty()
                && bullets.getFirst().links().isEmpty()
                && names.score(EtAl.without(first.substring(0, CitedLine.borderAt(first, 0)))) > 0
                && bullets.subList(1, bullets.size()).stream()
                        .allMatch(bullet -> FieldKeys.lead(plain(bullet))
                                .filter(keys::isOften)
                                .isPresent());
    }

    /// Whether bullets name no works: none of them links to one, carries a title's marks or reads like a reference, but
    /// for those that begin with a key.
    boolean areRemarks(List<ListEntry> bullets) {
        return bullets.stream().allMatch(this::isRemark);
    }

    private boolean isRemark(ListEntry bullet) {
        LinkRoles roles = new LinkRoles(bullet.links());
        String plain = unlabelled(bullet, roles).string().strip();
        boolean keyed = FieldKeys.lead(plain).isPresent();
        return allLabels(bullet, roles) && (keyed || !(titled(bullet, roles) || cited.is(plain)));
    }

    /// Whether a nested bullet says who made a work, when or where it came out, or is but its address.
    private boolean isDescribed(ListEntry parent) {
        String name = plain(parent);
        return !name.endsWith(":")
                && parent.children().stream()
                        .anyMatch(child -> FieldKeys.isReference(plain(child))
                                || imprints.is(plain(child))
                                || (name.indexOf(' ') > 0 && isAddress(child)));
    }

    private boolean isAddress(ListEntry entry) {
        LinkRoles roles = new LinkRoles(entry.links());
        MarkedText text = unlabelled(entry, roles);
        return !hasLetters(text) || LabelLinks.isBareAddress(text, roles);
    }

    /// Whether a text goes on with the bullet above: it begins with a word in small letters that carries no link.
    private static boolean goesOn(String plain, MarkedText text) {
        int first = text.string().indexOf(plain);
        return !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0)) && text.link(Math.max(first, 0)) < 0;
    }

    /// Whether a bullet says enough to be a work: a link, bold or quoted text, or an unlabelled sentence of some
    /// length.
    private boolean namesWork(ListEntry entry, MarkedText text, LinkRoles roles) {
        String plain = text.string().strip();
        if (plain.endsWith(":") && entry.links().isEmpty()) {
            return false;
        }
        boolean marked =
                entry.links().stream().anyMatch(link -> !link.destination().startsWith("#")) || titled(entry, roles);
        return hasLetters(text) && (marked || plain.split(" ").length >= 5) && bodies.score(plain) < 3;
    }

    /// Whether a title stands out: in bold or quotation marks.
    private static boolean titled(ListEntry entry, LinkRoles roles) {
        for (Inline inline : entry.inlines()) {
            if (inline instanceof Inline.Text(String text, Style style, int _)) {
                boolean own = style.linked() && !roles.isLabel(style.link()) && !roles.isProfile(style.link());
                boolean several = text.strip().indexOf(' ') > 0
                        || text.codePoints().filter(Scripts::isCjk).count() > 2;
                if ((style.bold() || own) && several) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean allLabels(ListEntry entry, LinkRoles roles) {
        for (int i = 0; i < entry.links().size(); i++) {
            if (!roles.isLabel(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean leadsWithLink(MarkedText text, LinkRoles roles) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.at(i))) {
                return text.link(i) >= 0 && !roles.isProfile(text.link(i));
            }
        }
        return false;
    }

    /// Whether the only nested bullet holds the full reference, the bullet above only a nickname with the links.
    boolean bearsTitle(ListEntry parent, ListEntry child) {
        LinkRoles roles = new LinkRoles(parent.links());
        MarkedText text = unlabelled(parent, roles);
        LinkRoles childRoles = new LinkRoles(child.links());
        String plain = unlabelled(child, childRoles).string().strip();
        return !parent.links().isEmpty()
                && allLabels(parent, roles)
                && hasLetters(text)
                && text.string().split(" ").length <= 16
                && child.children().isEmpty()
                && cited.is(plain)
                && child.links().isEmpty();
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
