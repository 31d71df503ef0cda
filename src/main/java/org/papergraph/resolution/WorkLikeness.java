package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.Publication;
import org.papergraph.bib.WorkType;

/// Whether two citations are of one work, and why.
final class WorkLikeness {
    /// A title of this many content words is rarely given twice.
    private static final int TELLING_WORDS = 4;

    private static final int YEARS_BETWEEN_VERSIONS = 3;
    /// Registries that give one work one name.
    private static final Set<Scheme> EXCLUSIVE = EnumSet.of(Scheme.ACL, Scheme.ARXIV);

    private WorkLikeness() {}

    /// What speaks for or against; empty where nothing says that the two are one.
    static Optional<Match> compare(CitedWork one, CitedWork other) {
        Optional<Identifier> shared = shared(one.identifiers(), other.identifiers());
        boolean linked = one.address().isPresent() && one.address().equals(other.address());
        if (shared.isEmpty() && !linked && contradicted(one.identifiers(), other.identifiers())) {
            return Optional.empty();
        }
        TitleLikeness likeness = TitleLikeness.of(one.title(), other.title());
        if (shared.isPresent()) {
            Identifier identifier = shared.get();
            String name = identifier.scheme().name().toLowerCase(Locale.ROOT);
            String evidence = "both carry " + name + " " + identifier.value();
            return Optional.of(
                    likeness == TitleLikeness.UNLIKE
                            ? Match.against("same-" + name, 0.3, List.of(evidence, "the titles are unlike"))
                            : Match.toJoin("same-" + name, 0.99, List.of(evidence, title(likeness))));
        }
        if (linked) {
            String evidence = "both link to " + one.address().orElse("");
            return Optional.of(
                    likeness == TitleLikeness.UNLIKE
                            ? Match.against("same-link", 0.2, List.of(evidence, "the titles are unlike"))
                            : Match.toJoin("same-link", 0.97, List.of(evidence, title(likeness))));
        }
        return byTitle(one, other, likeness);
    }

    private static Optional<Match> byTitle(CitedWork one, CitedWork other, TitleLikeness likeness) {
        boolean like = likeness.compareTo(TitleLikeness.SUBTITLE) <= 0;
        if (!like
                || !sameKind(one.type(), other.type())
                || contradicted(one.identifiers(), other.identifiers())
                || elsewhere(one, other)) {
            return Optional.empty();
        }
        boolean telling = Math.min(
                        one.title().contentWords().size(),
                        other.title().contentWords().size())
                >= TELLING_WORDS;
        boolean close = yearsApart(one, other) <= YEARS_BETWEEN_VERSIONS;
        AuthorAgreement authors = AuthorAgreement.of(one, other);
        boolean enough = switch (authors) {
            case ALL -> likeness == TitleLikeness.EQUAL || close;
            case SOME -> close && (likeness == TitleLikeness.EQUAL || telling);
            case UNKNOWN -> telling && close && likeness == TitleLikeness.EQUAL;
            case NONE -> false;
        };
        if (!enough) {
            return Optional.empty();
        }
        List<String> evidence = new ArrayList<>(List.of(title(likeness), authors.words()));
        if (one.year().isPresent() && other.year().isPresent()) {
            evidence.add(
                    one.year().equals(other.year())
                            ? "both of " + one.year().getAsInt()
                            : "of " + one.year().getAsInt() + " and "
                                    + other.year().getAsInt());
        }
        double score = (likeness == TitleLikeness.EQUAL ? 0.95 : 0.88) - (authors == AuthorAgreement.ALL ? 0 : 0.07);
        return Optional.of(Match.toJoin("like-title", score, evidence));
    }

    /// Whether the two can be one work at all: used between all members of two groups before they become one.
    static boolean contradict(CitedWork one, CitedWork other) {
        boolean named = shared(one.identifiers(), other.identifiers()).isPresent();
        return (!named && (contradicted(one.identifiers(), other.identifiers()) || elsewhere(one, other)))
                || TitleLikeness.of(one.title(), other.title()) == TitleLikeness.UNLIKE;
    }

    private static String title(TitleLikeness likeness) {
        return switch (likeness) {
            case EQUAL -> "equal titles";
            case NEAR -> "titles equal but for spelling";
            case SUBTITLE -> "one title is the other without its subtitle";
            case OVERLAP -> "titles share most words";
            case UNLIKE -> "unlike titles";
        };
    }

    private static Optional<Identifier> shared(List<Identifier> ones, List<Identifier> others) {
        return ones.stream().filter(others::contains).findFirst();
    }

    private static boolean contradicted(List<Identifier> ones, List<Identifier> others) {
        return ones.stream()
                .filter(one -> EXCLUSIVE.contains(one.scheme()))
                .anyMatch(one -> others.stream()
                        .anyMatch(other ->
                                other.scheme() == one.scheme() && !other.value().equals(one.value())));
    }

    /// Whether both stand in one journal, but in two volumes or issues of it, as the columns of an editor do.
    private static boolean elsewhere(CitedWork one, CitedWork other) {
        Publication left = one.citation().work().publication();
        Publication right = other.citation().work().publication();
        boolean differ = differ(left.volume(), right.volume())
                || (left.volume().equals(right.volume()) && differ(left.issue(), right.issue()));
        return differ
                && left.venue().isPresent()
                && left.venue().map(Folding::words).equals(right.venue().map(Folding::words));
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static int yearsApart(CitedWork one, CitedWork other) {
        return one.year().isPresent() && other.year().isPresent()
                ? Math.abs(one.year().getAsInt() - other.year().getAsInt())
                : 0;
    }

    private static boolean sameKind(WorkType one, WorkType other) {
        int left = kind(one);
        int right = kind(other);
        return left == right || left == 0 || right == 0;
    }

    private static int kind(WorkType type) {
        return switch (type) {
            case OTHER -> 0;
            case PAPER, BOOK, THESIS, LECTURE_NOTES, TUTORIAL, BLOG_POST -> 1;
            case COURSE, VIDEO, SLIDES -> 2;
            case FORUM, HOMEPAGE, WEBSITE -> 3;
            case DATASET, SOFTWARE -> 4;
        };
    }
}
