package org.papergraph.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.bib.WorkType;

/// Decides what kind of work an entry points to: by words of its title, its tags, its links, the headings above it.
final class TypeJudge {
    private record Rule(WorkType type, Pattern pattern) {}

    private static final List<Rule> TITLE = List.of(
            rule(
                    WorkType.THESIS,
                    "\\b(?:ph\\.?d\\.?|master'?s?|msc|doctoral|diploma)\\b.*\\b(?:thesis|dissertation)\\b|"
                            + "\\bdissertation$|\\bthesis$"),
            rule(
                    WorkType.LECTURE_NOTES,
                    "\\blecture notes\\b|\\blecture \\d+|\\bnotes (?:for|by|from) \\b.*\\b(?:cs|course|class)"),
            rule(WorkType.SLIDES, "\\bslides?\\b|\\bpower ?point\\b"),
            rule(
                    WorkType.COURSE,
                    "\\bcourse\\b|\\bcouse\\b|\\bclass\\b(?! of)|\\bbootcamp\\b|\\bmooc\\b|\\bspecialization\\b|"
                            + "\\bnanodegree\\b|\\bc?omp\\d|\\bcs ?\\d{3}|\\bkurs\\b|\\bcours\\b(?! de la)|\\bкурс\\b|"
                            + "课程|\\blectures?\\b"),
            rule(
                    WorkType.BOOK,
                    "\\bbook\\b|\\bhandbook\\b|\\btextbook\\b|\\bcookbook\\b|\\blehrbuch\\b|\\blivre\\b|"
                            + "\\bкнига\\b|\\bучебник\\b"),
            rule(WorkType.VIDEO, "\\bvideos?\\b|\\btalk\\b|\\bwebinar\\b|\\bscreencast"),
            rule(
                    WorkType.TUTORIAL,
                    "\\btutorials?\\b|\\bguide to\\b|\\bgetting started\\b|\\bhow to\\b.*\\bin python\\b|"
                            + "\\btutoriel\\b|教程"),
            rule(WorkType.DATASET, "\\bdata ?sets?\\b|\\bopen data\\b|\\bcorpus\\b|\\bbenchmark data|数据集"),
            rule(
                    WorkType.FORUM,
                    "\\bforum\\b|\\bmailing list\\b|\\bsubreddit\\b|^r/|\\bslack\\b|\\bdiscord\\b|\\bgitter\\b|"
                            + "\\bgoogle groups?\\b"),
            rule(
                    WorkType.SOFTWARE,
                    "\\btoolbox\\b|\\blibrary for\\b|\\bframework for\\b.*\\b(?:python|c\\+\\+|java)\\b|\\bsdk\\b"),
            rule(WorkType.BLOG_POST, "\\bblog ?posts?\\b|\\bblog\\b"));
    private static final List<Rule> HEADING = List.of(
            rule(
                    WorkType.HOMEPAGE,
                    "\\bresearchers?\\b|\\bpersonal\\b.*\\b(?:sites?|websites?|pages?)\\b|\\bpeople\\b|"
                            + "\\bwho to follow"),
            rule(WorkType.FORUM, "\\bfora\\b|\\bforums?\\b|\\bcommunit(?:y|ies)\\b|\\bdiscussion"),
            rule(WorkType.DATASET, "\\bdata ?sets?\\b|\\bcorpora\\b|数据"),
            rule(WorkType.THESIS, "\\bthes[ei]s\\b|\\bdissertations?\\b"),
            rule(
                    WorkType.BOOK,
                    "\\bbooks?\\b|\\btextbooks?\\b|\\be-?books\\b|\\blivres?\\b|\\bbücher\\b|\\blibros\\b|"
                            + "\\bкниги\\b|书"),
            rule(
                    WorkType.COURSE,
                    "\\bcourses?\\b|\\bmoocs?\\b|\\blectures?\\b|\\bclasses\\b|\\bcours\\b|\\bkurse\\b|"
                            + "\\bcursos\\b|\\bкурсы\\b|课"),
            rule(WorkType.VIDEO, "\\bvideos?\\b|\\btalks?\\b|\\bvideo lectures?\\b|\\bвидео\\b|视频"),
            rule(WorkType.SLIDES, "\\bslides\\b|\\bpresentations\\b"),
            rule(
                    WorkType.PAPER,
                    "\\bpapers?\\b|\\bpublications?\\b|\\bsurveys?\\b|\\barticles?\\b|\\bстатьи\\b|论文|\\breviews?\\b"),
            rule(WorkType.TUTORIAL, "\\btutorials?\\b|\\bguides?\\b|\\bhow-?to|\\btutoriels?\\b|教程"),
            rule(WorkType.BLOG_POST, "\\bblogs?\\b|\\bposts\\b"),
            rule(
                    WorkType.SOFTWARE,
                    "\\bsoftware\\b|\\btools?\\b|\\blibrar(?:y|ies)\\b|\\bframeworks?\\b|\\bcode\\b|\\bimplementa"
                            + "tions?\\b|\\bpackages?\\b|\\bprojects?\\b"),
            rule(WorkType.WEBSITE, "\\bweb ?sites?\\b|\\blinks\\b"));
    private static final List<Rule> HOST = List.of(
            rule(
                    WorkType.VIDEO,
                    "youtube\\.com|youtu\\.be|vimeo\\.com|videolectures|bilibili\\.com|ted\\.com|slideslive"),
            rule(
                    WorkType.COURSE,
                    "coursera\\.org|udacity\\.com|edx\\.org|udemy\\.com|ocw\\.mit\\.edu|class\\.|khanacademy|"
                            + "/courses?/|/teaching|fast\\.ai"),
            rule(
                    WorkType.FORUM,
                    "reddit\\.com/r/[^/]+/?$|gitter\\.im|groups\\.google|discord|slack\\.com|stackexchange\\.com/"
                            + "?$|stackoverflow\\.com/?$"),
            rule(WorkType.SLIDES, "slideshare|speakerdeck|\\.pptx?$|slides"),
            rule(WorkType.SOFTWARE, "github\\.com/[^/]+/[^/]+/?$|gitlab\\.com|bitbucket|pypi|cran\\.r|sourceforge"),
            rule(WorkType.DATASET, "kaggle\\.com|catalog\\.ldc|/datasets?[/.]|archive\\.ics\\.uci"),
            rule(
                    WorkType.BOOK,
                    "amazon\\.[a-z.]+/|books\\.google|manning\\.com|oreilly\\.com|leanpub|/book|packtpub|gitbook"),
            rule(
                    WorkType.PAPER,
                    "arxiv\\.org|doi\\.org|aclweb|aclanthology|openreview|papers?\\.n(?:eur)?ips|proceedings|"
                            + "jmlr|ieeexplore|dl\\.acm|sciencedirect|nature\\.com|springer|biorxiv|pubmed|ncbi|"
                            + "citeseer|eprint\\.iacr|openaccess|semanticscholar|\\.pdf(?:$|[?#])|/papers?/"),
            rule(
                    WorkType.BLOG_POST,
                    "medium\\.com|blog|wordpress|github\\.io|substack|/posts?/|/20\\d\\d/\\d\\d|towardsdatascienc"
                            + "e|distill\\.pub"));

    private TypeJudge() {}

    private static Rule rule(WorkType type, String pattern) {
        return new Rule(type, Pattern.compile("(?iU)" + pattern));
    }

    /// What is known of an entry when its kind is judged.
    ///
    /// @param tags words of kind that stand beside the title
    /// @param published whether a venue or an identifier of a paper is given
    record Clues(
            String title, String tags, Optional<String> url, List<String> headings, boolean published, boolean book) {}

    static WorkType type(Clues clues) {
        Optional<WorkType> tagged = first(TITLE, clues.tags()).or(() -> tag(clues.tags()));
        if (tagged.isPresent()) {
            return tagged.get();
        }
        Optional<WorkType> heading = heading(clues.headings());
        String url = clues.url().orElse("").toLowerCase(Locale.ROOT);
        Optional<WorkType> host = first(HOST, url);
        if (clues.published()) {
            boolean kept = heading.filter(t -> t == WorkType.BOOK || t == WorkType.THESIS || t == WorkType.DATASET)
                    .isPresent();
            return kept ? heading.get() : clues.book() ? WorkType.BOOK : WorkType.PAPER;
        }
        Optional<WorkType> title = first(TITLE, clues.title());
        if (clues.book()) {
            return WorkType.BOOK;
        }
        if (title.isPresent()) {
            return title.get();
        }
        if (heading.isPresent() && heading.get() != WorkType.PAPER) {
            return heading.get();
        }
        if (host.isPresent()) {
            return host.get();
        }
        return heading.orElse(url.isEmpty() ? WorkType.PAPER : WorkType.WEBSITE);
    }

    private static Optional<WorkType> tag(String tags) {
        String lower = tags.toLowerCase(Locale.ROOT);
        if (lower.contains("thesis") || lower.contains("dissertation")) {
            return Optional.of(WorkType.THESIS);
        }
        return Optional.empty();
    }

    private static Optional<WorkType> heading(List<String> headings) {
        for (int i = headings.size() - 1; i >= 0; i--) {
            Optional<WorkType> type =
                    i == 0 && headings.size() > 1 ? Optional.empty() : first(HEADING, headings.get(i));
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private static Optional<WorkType> first(List<Rule> rules, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.pattern.matcher(text).find())
                        .map(Rule::type)
                        .findFirst();
    }
}
