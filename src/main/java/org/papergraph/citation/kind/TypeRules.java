package org.papergraph.citation.kind;

import static org.papergraph.bib.WorkType.BLOG_POST;
import static org.papergraph.bib.WorkType.BOOK;
import static org.papergraph.bib.WorkType.COURSE;
import static org.papergraph.bib.WorkType.DATASET;
import static org.papergraph.bib.WorkType.FORUM;
import static org.papergraph.bib.WorkType.HOMEPAGE;
import static org.papergraph.bib.WorkType.LECTURE_NOTES;
import static org.papergraph.bib.WorkType.PAPER;
import static org.papergraph.bib.WorkType.SLIDES;
import static org.papergraph.bib.WorkType.SOFTWARE;
import static org.papergraph.bib.WorkType.THESIS;
import static org.papergraph.bib.WorkType.TUTORIAL;
import static org.papergraph.bib.WorkType.VIDEO;
import static org.papergraph.bib.WorkType.WEBSITE;
import static org.papergraph.citation.kind.TypeRule.numbered;
import static org.papergraph.citation.kind.TypeRule.parts;
import static org.papergraph.citation.kind.TypeRule.pattern;
import static org.papergraph.citation.kind.TypeRule.words;

import java.util.List;

/// What the words of titles, tags, headings and addresses say about the kind of a work.
final class TypeRules {
    /// Tags and labels beside the title: "(PhD thesis)", `[slides]`.
    static final List<TypeRule> TAGS = List.of(
            parts(
                    THESIS,
                    5,
                    "thesis",
                    "dissertation",
                    "диссертация",
                    "thèse",
                    "tesis",
                    "tese (",
                    "tese de",
                    "diss.",
                    "дис."),
            words(BOOK, 4.5, "book", "textbook", "ebook", "livre", "buch", "libro"),
            pattern(SLIDES, 4, "slides|power ?point|pptx?\\b", "slides", "power", "ppt"),
            words(
                    VIDEO,
                    3,
                    "video",
                    "talk",
                    "keynote",
                    "видео",
                    "film",
                    "movie",
                    "documentary",
                    "película",
                    "documental",
                    "podcast",
                    "dvd",
                    "blu-ray"),
            words(COURSE, 3, "course", "mooc", "vorlesung", "lecture"),
            pattern(BOOK, 1.2, "\\b(?:pdf|epub|mobi|html)\\b", "pdf", "epub", "mobi", "html"),
            pattern(
                    BOOK,
                    3,
                    "(?:\\d|\\p{L}{3})[^|]{0,50}?"
                            + "(?:\\bed(?:\\b|n|iti|iç|ici|izi)|aufl|\\bausg|\\béd|изд)|第.{1,3}[版刷]",
                    "ed",
                    "aufl",
                    "ausg",
                    "éd",
                    "изд",
                    "版",
                    "刷"),
            pattern(
                    BOOK,
                    3.5,
                    "\\b(?:chap|ch\\.|chs\\.|cap[ií]t|caps?\\.|kap|глав|гл\\.)\\P{L}*\\p{L}*\\.? ?\\d",
                    "ch",
                    "cap",
                    "kap",
                    "гл"),
            pattern(BOOK, 2, "\\d ?(?:pp?|s|с|pages?|seiten|páginas|页)\\b", "p", "s", "с", "页"),
            words(TUTORIAL, 2, "tutorial"),
            words(BLOG_POST, 3, "blog", "blog post"),
            words(DATASET, 3, "dataset"),
            words(PAPER, 2.5, "paper", "article", "survey", "preprint"));

    /// Words of a title.
    static final List<TypeRule> TITLE = List.of(
            pattern(THESIS, 3, "\\b(?:thesis|dissertation)$|\\bph\\.?d\\.? thesis", "thesis", "dissertation"),
            pattern(LECTURE_NOTES, 3.6, "\\blecture notes?\\b|\\blecture \\d+|\\blecture note\\b", "lecture"),
            words(SLIDES, 2.2, "slide", "slide deck"),
            words(
                    COURSE,
                    2,
                    "course",
                    "couse",
                    "bootcamp",
                    "mooc",
                    "nanodegree",
                    "specialization",
                    "kurs",
                    "vorlesung"),
            pattern(
                    COURSE,
                    2,
                    "\\bclass(?:$| (?:at|by|from|on|taught)\\b)"
                            + "|\\b(?:master|online|video|graduate|university|free) class\\b|^class\\b(?! of)"
                            + "|^(?:\\S+ ){1,3}classes$|\\bcours\\b",
                    "class",
                    "cours"),
            numbered(COURSE, 2, "\\bc?omp ?\\d|\\b(?:cs|ee) ?\\d{3}", "omp", "cs", "ee"),
            words(COURSE, 1.2, "lecture", "lecture serie", "seminar"),
            parts(COURSE, 2, "курс", "课程", "講義"),
            words(BOOK, 2, "book", "handbook", "textbook", "cookbook", "lehrbuch", "livre", "manual", "companion"),
            parts(BOOK, 2, "книга", "учебник", "教材"),
            words(VIDEO, 2, "webinar", "screencast"),
            pattern(
                    VIDEO,
                    2,
                    "\\bvideos?$|^videos?\\b|\\bvideo[ -]?(?:lecture|series|tutorial|"
                            + "course|talk|abstract|intro)|\\(video\\)",
                    "video"),
            pattern(VIDEO, 1.5, "['’]s talk\\b|\\bkeynote\\b|\\btalk (?:by|at)\\b", "talk", "keynote"),
            words(
                    TUTORIAL,
                    2.7,
                    "tutorial",
                    "getting started",
                    "crash course",
                    "tutoriel",
                    "cheat sheet",
                    "cheatsheet"),
            words(TUTORIAL, 0.5, "guide to", "introduction to", "how to", "primer", "best practice", "guideline"),
            parts(TUTORIAL, 2, "教程", "入门"),
            pattern(DATASET, 2.5, "\\b(?:data ?set|corpus|open data)$|^open data\\b", "data", "corpus"),
            pattern(DATASET, 0.6, "\\b(?:data ?sets|corpora)$", "data", "corpora"),
            pattern(DATASET, 2.5, "\\bdata ?sets? (?:collection|archive|repository)\\b", "data"),
            parts(DATASET, 2, "数据集"),
            words(FORUM, 3, "forum", "mailing list", "subreddit", "slack", "discord", "gitter", "google group"),
            pattern(FORUM, 3, "^r/", "r/"),
            words(SOFTWARE, 1.5, "toolbox", "library for", "sdk", "framework for", "toolkit"),
            words(BLOG_POST, 2.2, "blog post", "blog"),
            words(WEBSITE, 3, "reading list", "list of", "awesome", "bibliography", "paper list", "roadmap"),
            pattern(
                    WEBSITE,
                    3,
                    "\\bresources(?:$|[:(]| (?:for|on|about|and)\\b)"
                            + "|\\bresource (?:list|page|guide|collection|hub|cent(?:er|re))s?\\b",
                    "resource"));

    /// Words of a heading.
    static final List<TypeRule> HEADING = List.of(
            words(FORUM, 1.5, "fora", "forum", "community", "communitie", "discussion"),
            pattern(DATASET, 2.8, "\\bdata ?sets?\\b|\\bcorpora\\b", "data", "corpora"),
            parts(DATASET, 1.5, "数据"),
            words(THESIS, 1.5, "thesis", "these", "dissertation"),
            pattern(
                    THESIS,
                    3.5,
                    "^(?:(?:ph\\.? ?d\\.?|doctoral|master['’]?s|related|selected) )?(?:thes[ei]s|dissertations?)$",
                    "thes",
                    "dissertation"),
            words(
                    BOOK,
                    1.6,
                    "book",
                    "textbook",
                    "ebook",
                    "e-book",
                    "livre",
                    "buch",
                    "bücher",
                    "libro",
                    "livro",
                    "lektüre",
                    "roman",
                    "novel",
                    "further reading"),
            parts(BOOK, 1.6, "книги", "书", "書"),
            pattern(
                    LECTURE_NOTES,
                    1.8,
                    "\\blecture notes?\\b|\\bnotes de cours\\b|\\bskripte?n?\\b|\\bapuntes\\b",
                    "notes",
                    "note",
                    "skript",
                    "apuntes"),
            words(VIDEO, 1.5, "video", "vídeo", "vidéo", "talk", "video lecture", "screencast"),
            parts(VIDEO, 1.5, "видео", "视频"),
            words(
                    COURSE,
                    1.6,
                    "course",
                    "mooc",
                    "lecture",
                    "class",
                    "cours",
                    "kurs",
                    "kurse",
                    "curso",
                    "vorlesung",
                    "vorlesungen"),
            parts(COURSE, 1.5, "курсы", "课程", "公开课"),
            words(SLIDES, 1.5, "slide", "presentation"),
            words(VIDEO, 0.9, "presentation"),
            words(PAPER, 1.5, "paper", "publication", "survey", "article", "review", "aufsatz", "aufsätze", "artículo"),
            parts(PAPER, 1.5, "статьи", "论文"),
            words(TUTORIAL, 1.5, "tutorial", "guide", "how-to", "tutoriel"),
            parts(TUTORIAL, 1.5, "教程"),
            words(BLOG_POST, 1.5, "blog", "post", "blog post"),
            // Pages of which nothing else tells that they are papers.
            pattern(BLOG_POST, 1.6, "^articles?$", "article"),
            words(
                    SOFTWARE,
                    1.6,
                    "tool",
                    "library",
                    "librarie",
                    "framework",
                    "code",
                    "implementation",
                    "package",
                    "project"),
            pattern(
                    SOFTWARE,
                    1.6,
                    "(?<!\\b(?:de|di|of|do|del|de la|du)"
                            + " )\\bsoftwares?\\b(?!.{0,2}(?:engineer|develop|design|architect|test|craft"
                            + "|quality|process|project|verif|secur|mainten))",
                    "software"),
            words(HOMEPAGE, 1.6, "homepage", "home page", "personal page", "personal site", "personal website"),
            words(WEBSITE, 1.5, "website", "web site", "site", "newsletter"),
            words(WEBSITE, 0.8, "link"));

    private TypeRules() {}
}
