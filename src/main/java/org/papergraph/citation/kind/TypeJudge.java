package org.papergraph.citation.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.text.Memo;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// Decides what kind of work an entry points to: the kind that title, tags, link, headings and what is known of its
/// publication speak for most. Several threads may ask one judge.
public final class TypeJudge {
    private static final StemPattern PEOPLE = StemPattern.of(
            "\\bresearchers?\\b|\\bpersonal\\b.*\\b(?:sites?|websites?|pages?)\\b|^people$|\\bwho to foll" + "ow");
    private static final StemPattern COURSE = StemPattern.of("(?U)\\b(?:course|class|lecture|seminar|kurs|curso)\\b");
    private static final StemPattern COURSES =
            StemPattern.of("(?U)\\b(?:courses|classes|lectures|seminars|moocs|kurse|cursos)\\b|课程");
    /// What says that a list is one of readings, whatever courses they are read for.
    private static final StemPattern READINGS =
            StemPattern.of("(?U)\\b(?:reading lists?|readings|literaturliste|lecturas|leituras|letture)\\b|阅读|书单");
    private static final StemPattern PLAN =
            StemPattern.of("(?U)\\b(?:schedule|syllabus|materials?|readings?|calendar)\\b");
    /// "Class 3: February 8": when the works are read.
    private static final Pattern SESSION = Pattern.compile(
            "^(?:class|lecture|week|session|lesson|unit|module|seminar|meeting|day|sitzung|woche|séance|"
                    + "clase|aula|semana|lezione|settimana|лекция|занятие|неделя)\\s*#?\\d+");
    /// "EE266: Stochastic Control", "Stanford AA 203: …", "MIT 6.824, …": the number of a course, and neither a year
    /// nor the number of a standard.
    private static final Pattern COURSE_CODE =
            Pattern.compile("(?:\\p{Lu}\\p{L}+ )?(?:(?!RFC|ISO|IEC|DIN|IETF|FIPS|NIST|IEEE)\\p{Lu}{2,5} ?"
                    + "(?!(?:19|20)\\d\\d\\b)\\d{2,4}\\p{L}?|\\d{1,2}\\.\\d{2,3}\\p{L}?)[:,]? \\p{Lu}.*");

    private static final double CODED = 1.5;
    private static final double OUTER = 0.4;
    private static final List<WorkType> TYPES = List.of(WorkType.values());

    private static final RuleIndex TAGS = new RuleIndex(TypeRules.TAGS);
    private static final RuleIndex TITLES = new RuleIndex(TypeRules.TITLE);
    private static final RuleIndex HEADINGS = new RuleIndex(TypeRules.HEADING);
    private static final RuleIndex ADDRESSES = new RuleIndex(AddressRules.ALL);

    /// By headings, which all entries of a section share; the votes in the order of the kinds.
    private final Memo<List<String>, double[]> linked = new Memo<>(headings -> headings(headings, true));

    private final Memo<List<String>, double[]> plain = new Memo<>(headings -> headings(headings, false));

    private final Memo<String, Boolean> people = new Memo<>(heading -> PEOPLE.isIn(lower(heading)));
    private final Memo<String, Boolean> books = new Memo<>(TypeJudge::namesBooks);

    /// What is known of an entry when its kind is judged.
    ///
    /// @param tags words of kind that stand beside the title
    /// @param homepage whether the title is but a person's name, among the pages of people
    /// @param published whether a venue is given, or the place of work of each of several authors
    /// @param preprint whether it is on a preprint server, or its link is labelled as a paper's
    /// @param credited whether authors and a year are given, or a DOI
    /// @param book how much speaks for a book: its publisher, which of its chapters to read, or a title as brief as
    ///     those of books are
    public record Clues(
            String title,
            String tags,
            Optional<String> url,
            List<String> headings,
            boolean homepage,
            boolean published,
            boolean preprint,
            boolean credited,
            double book) {}

    public WorkType type(Clues clues) {
        if (clues.homepage) {
            return WorkType.HOMEPAGE;
        }
        double[] votes =
                (clues.url.isPresent() ? linked : plain).of(clues.headings).clone();
        add(TAGS, lower(clues.tags), 1, votes);
        double course = votes[RuleIndex.place(WorkType.COURSE)];
        add(TITLES, lower(clues.title), 1, votes);
        if (clues.url.isEmpty() && (clues.credited || clues.book > 0)) {
            // What people wrote and nothing links to is no program, whatever the list is about.
            votes[RuleIndex.place(WorkType.SOFTWARE)] = 0;
        }
        if (clues.url.isEmpty() && clues.book > 0) {
            // "A Course in …" is a book.
            votes[RuleIndex.place(WorkType.COURSE)] = course;
        }
        if (clues.url.isPresent()
                && Words.hasDigit(clues.title)
                && COURSE_CODE.matcher(clues.title).matches()) {
            votes[RuleIndex.place(WorkType.COURSE)] += CODED;
        }
        clues.url.ifPresent(url -> add(ADDRESSES, lower(url), 1, votes));
        // Where nothing else speaks: a page, unless somebody is said to have written it some year.
        boolean page = clues.url.isPresent() && !clues.credited;
        votes[RuleIndex.place(page ? WorkType.WEBSITE : WorkType.PAPER)] +=
                clues.url.isPresent() && !page ? 0.15 : 0.35;
        votes[RuleIndex.place(WorkType.PAPER)] += clues.published ? 3.0 : 0;
        votes[RuleIndex.place(WorkType.PAPER)] += clues.preprint ? 0.4 : 0;
        votes[RuleIndex.place(WorkType.BOOK)] += clues.book;
        return best(votes);
    }

    /// Whether the headings above say that people are listed.
    public boolean holdsPeople(List<String> headings) {
        return !headings.isEmpty() && people.of(headings.getLast());
    }

    /// Whether the headings above say that books are listed.
    public boolean holdsBooks(List<String> headings) {
        return !headings.isEmpty() && books.of(headings.getLast());
    }

    private static boolean namesBooks(String heading) {
        double[] votes = new double[TYPES.size()];
        HEADINGS.add(lower(heading), 1, votes);
        return votes[RuleIndex.place(WorkType.BOOK)] > 0;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// The kind with most votes; of several the first, in the order of the kinds.
    private static WorkType best(double[] votes) {
        WorkType best = WorkType.OTHER;
        double most = 0;
        for (WorkType type : TYPES) {
            if (votes[RuleIndex.place(type)] > most + 1e-9) {
                best = type;
                most = votes[RuleIndex.place(type)];
            }
        }
        return best;
    }

    /// Votes of the headings: the innermost counts in full, the outermost, which names the list, least. In a list of
    /// readings, courses have links; what has none is read for the course that the heading names.
    private static double[] headings(List<String> headings, boolean linked) {
        double[] votes = new double[TYPES.size()];
        boolean read = !linked && headings.size() > 1 && READINGS.isIn(lower(headings.getFirst()));
        for (int i = headings.size() - 1; i >= 0; i--) {
            double weight = i == headings.size() - 1 && i > 0 ? 1 : i == 0 ? OUTER : isEmpty(votes) ? 1 : 0;
            String heading = SESSION.matcher(lower(headings.get(i))).replaceFirst("");
            boolean outer = headings.size() > 1 || PLAN.isIn(heading);
            if (read && i > 0 && (COURSE.isIn(heading) || COURSES.isIn(heading))) {
                continue;
            }
            if (i == 0 && outer && COURSE.isIn(heading) && !COURSES.isIn(heading)) {
                // "Course schedule": where the works are read, not what they are.
                continue;
            }
            add(HEADINGS, heading, headings.size() == 1 ? 0.7 : weight, votes);
        }
        return votes;
    }

    private static boolean isEmpty(double[] votes) {
        return Arrays.stream(votes).allMatch(vote -> vote == 0);
    }

    /// Adds the strongest rule of each kind that holds.
    private static void add(RuleIndex rules, String text, double weight, double[] votes) {
        if (!text.isEmpty() && weight > 0) {
            rules.add(text, weight, votes);
        }
    }
}
