package org.papergraph.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;

/// What formats of bibliographies ask of a work that its record does not say outright.
final class WorkWords {
    private static final Pattern DOCTORAL = Pattern.compile(
            "(?i)\\b(?:ph\\.? ?d|phdthesis|doctoral|dissertation|doctorat|promotion|докторск\\p{L}*)\\b|博士");
    private static final Pattern MASTERS =
            Pattern.compile("(?i)\\b(?:master(?:['’]?s)?|mastersthesis|m\\.? ?sc|diplom\\p{L}*)\\b|硕士");

    private WorkWords() {}

    /// What kind of thing it is, for types that share one type of the format.
    static Optional<String> kind(Work work) {
        return switch (work.type()) {
            case COURSE -> Optional.of("Course");
            case LECTURE_NOTES -> Optional.of("Lecture notes");
            case SLIDES -> Optional.of("Slides");
            case TUTORIAL -> Optional.of("Tutorial");
            case BLOG_POST -> Optional.of("Blog post");
            case VIDEO -> Optional.of("Video");
            case FORUM -> Optional.of("Forum");
            case HOMEPAGE -> Optional.of("Homepage");
            case DATASET -> Optional.of("Dataset");
            case SOFTWARE -> Optional.of("Software");
            case PAPER, BOOK, THESIS, WEBSITE, OTHER -> Optional.empty();
        };
    }

    /// The body behind a work that people are named for: the university of a thesis, the host of a course.
    static Optional<String> house(Work work) {
        if (work.contributors().authors().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> body = work.organizations().stream().findFirst().map(Affiliation::organization);
        return work.type() == WorkType.THESIS ? body.or(() -> university(work)) : body;
    }

    private static Optional<String> university(Work work) {
        return work.contributors().authors().getFirst().affiliations().stream()
                .findFirst()
                .map(Affiliation::organization);
    }

    /// The first identifier of a register.
    static Optional<String> identifier(Work work, Identifier.Scheme scheme) {
        return work.identifiers().stream()
                .filter(id -> id.scheme() == scheme)
                .findFirst()
                .map(Identifier::value);
    }

    /// Whether the words around a thesis say that it earned a doctorate.
    static boolean isDoctoral(String text) {
        return DOCTORAL.matcher(text).find();
    }

    /// Whether the words around a thesis say that it earned a master's degree or its like.
    static boolean isMasters(String text) {
        return MASTERS.matcher(text).find();
    }
}
