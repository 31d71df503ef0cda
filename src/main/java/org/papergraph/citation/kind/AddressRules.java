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
import static org.papergraph.bib.WorkType.VIDEO;
import static org.papergraph.bib.WorkType.WEBSITE;
import static org.papergraph.citation.kind.TypeRule.hosted;
import static org.papergraph.citation.kind.TypeRule.numbered;
import static org.papergraph.citation.kind.TypeRule.parts;
import static org.papergraph.citation.kind.TypeRule.pattern;

import java.util.List;

/// What the address of a link says about the kind of a work.
final class AddressRules {
    /// Hosts and paths.
    static final List<TypeRule> ALL = List.of(
            parts(
                    VIDEO,
                    2.6,
                    "youtube.com",
                    "youtu.be",
                    "vimeo.com",
                    "videolectures",
                    "bilibili.com",
                    "ted.com",
                    "databricks.com/session",
                    "infoq.com/presentations",
                    "slideslive"),
            parts(
                    COURSE,
                    2.6,
                    "coursera.org",
                    "udacity.com",
                    "edx.org",
                    "udemy.com",
                    "ocw.mit.edu",
                    "khanacademy",
                    "fast.ai",
                    "stepik.org",
                    "class."),
            pattern(COURSE, 0.8, "/(?:courses?|teaching|classes)/(?!.*\\.pdf)", "/course", "/teaching", "/classes"),
            numbered(COURSE, 0.8, "(?:^|//)(?:cs|ee)\\d{3}\\w?\\.", "cs", "ee"),
            pattern(
                    FORUM,
                    2,
                    "reddit\\.com/r/[^/]+/?$|gitter\\.im|groups\\.google|discord|slack\\.com|(?:stackexchange|"
                            + "stackoverflow)\\.com/?$",
                    "reddit",
                    "gitter",
                    "groups",
                    "discord",
                    "slack",
                    "stack"),
            pattern(
                    FORUM,
                    2.4,
                    "(?:stackexchange|stackoverflow|mathoverflow)\\.(?:com|net)/(?:questions|q|a)/|"
                            + "news\\.ycombinator\\.com/item|reddit\\.com/r/[^/]+/comments/",
                    "stackexchange",
                    "overflow",
                    "ycombinator",
                    "/comments/"),
            pattern(SLIDES, 2.6, "slideshare|speakerdeck|\\.pptx?$|slides", "slide", "speakerdeck", ".ppt"),
            pattern(
                    SOFTWARE,
                    1.3,
                    "github\\.com/[^/]+/[^/]+/?$|gitlab\\.com|bitbucket|pypi|/web/packages/|sourceforge",
                    "github",
                    "gitlab",
                    "bitbucket",
                    "pypi",
                    "packages",
                    "sourceforge"),
            pattern(
                    DATASET,
                    1.8,
                    "kaggle\\.com|catalog\\.ldc|/datasets?[/.]|archive\\.ics\\.uci",
                    "kaggle",
                    "catalog",
                    "dataset",
                    "archive.ics"),
            parts(
                    BOOK,
                    2.2,
                    "amazon.",
                    "books.google",
                    "manning.com",
                    "oreilly.com",
                    "leanpub",
                    "packtpub",
                    "gitbook",
                    "douban.com",
                    "thalia.",
                    "buch7",
                    "genialokal",
                    "hugendubel",
                    "bookshop.org",
                    "barnesandnoble",
                    "waterstones",
                    "abebooks",
                    "goodreads.com/",
                    "worldcat.org",
                    "fnac.",
                    "casadellibro",
                    "iberlibro",
                    "ozon.ru",
                    "labirint.ru",
                    "press.",
                    "genre=book",
                    "isbn=",
                    "/book"),
            parts(BOOK, 0.8, "book", "genre=book", "/buch", "buecher", "/libro", "/livre", "verlag"),
            // A DOI made of an ISBN; one of a chapter goes on behind an underscore.
            pattern(BOOK, 2.6, "10\\.\\d{4,}/(?:cbo)?978[\\dx-]+$|genre=book", "978"),
            parts(THESIS, 3.6, "thesis", "dissertation"),
            parts(
                    PAPER,
                    2.2,
                    "arxiv.org",
                    "doi.org",
                    "aclweb",
                    "aclanthology",
                    "openreview",
                    "papers.nips",
                    "papers.neurips",
                    "proceedings.",
                    "jmlr",
                    "ieeexplore",
                    "dl.acm",
                    "sciencedirect",
                    "nature.com",
                    "springer",
                    "biorxiv",
                    "pubmed",
                    "ncbi.",
                    "citeseer",
                    "eprint.iacr",
                    "openaccess",
                    "semanticscholar",
                    "/journals/",
                    "/article",
                    "cell.com",
                    "pnas.org",
                    "sciencemag",
                    "iopscience",
                    "jstor",
                    "peerj.com",
                    "psyarxiv",
                    "escholarship",
                    "ssrn.",
                    "tandfonline",
                    "/doi/",
                    "heinonline",
                    "law_review",
                    "lawreview",
                    "research.google/pubs",
                    "projecteuclid",
                    "onlinelibrary.wiley",
                    "ametsoc.org",
                    "mdpi.com",
                    "frontiersin.org",
                    "journals.plos",
                    "royalsocietypublishing",
                    "annualreviews.org",
                    "biomedcentral",
                    "academic.oup.com",
                    "pubs.acs.org",
                    "journals.aps.org",
                    "sagepub.com",
                    "adsabs.harvard",
                    "aps.org/abstract",
                    "chemrxiv",
                    "elifesciences.org",
                    "eprints.",
                    "hal.archives-ouvertes",
                    "hal.science",
                    "jneurosci.org",
                    "medrxiv",
                    "nber.org/papers",
                    "asm.org/content",
                    "journals.asm.org",
                    "nejm.org",
                    "osf.io/preprints",
                    "philpapers.org/rec",
                    "scielo.",
                    "thelancet.com",
                    "usenix.org"),
            pattern(
                    PAPER,
                    0.8,
                    "\\.p(?:df(?:$|[?#])|s(?:\\.gz)?$)|/p(?:apers?|ublications?)/",
                    ".pdf",
                    ".ps",
                    "/pap",
                    "/publ"),
            pattern(LECTURE_NOTES, 1.8, "/[^/]*\\bnotes?\\d*\\.pdf$|/(?:lecture-?)?notes/[^/]*\\.pdf$", "note"),
            pattern(
                    BLOG_POST,
                    1.8,
                    "medium\\.com|blog|//eng(?:ineering)?\\.|"
                            + "wordpress|substack|/posts?/|/20\\d\\d/\\d\\d(?!.*\\.pdf)|towardsdatascience|"
                            + "distill\\.pub/",
                    "medium",
                    "//eng",
                    "blog",
                    "wordpress",
                    "substack",
                    "/post",
                    "/20",
                    "towards",
                    "distill"),
            parts(WEBSITE, 2.4, "wikipedia.org"),
            hosted(WEBSITE, 1.2, "^https?://[^/]++/?$", "://"),
            pattern(WEBSITE, 1.2, "github\\.com/[^/]+/awesome", "/awesome"),
            pattern(HOMEPAGE, 0.6, "/~\\w+/?(?:index\\.html)?$", "/~"));

    private AddressRules() {}
}
