package org.papergraph.citation.kind;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Words;

/// Words that stand beside a title and say what kind of work or copy it is, how to read it, or on which day of a
/// course.
public final class KindWords {
    private static final Set<String> KINDS = Set.of(
            "pdf",
            "html",
            "epub",
            "mobi",
            "ps",
            "ppt",
            "pptx",
            "video",
            "videos",
            "book",
            "slides",
            "slide deck",
            "course",
            "blog",
            "blog post",
            "tutorial",
            "talk",
            "paper",
            "survey",
            "thesis",
            "phd thesis",
            "ph.d. thesis",
            "code",
            "website",
            "free",
            "power point",
            "powerpoint",
            "online",
            "on line",
            "en ligne",
            "en línea",
            "em linha",
            "electronic resource",
            "elektronische ressource",
            "lecture",
            "lectures",
            "notes",
            "dataset",
            "software",
            "podcast",
            "oral",
            "poster",
            "spotlight",
            "best paper",
            "article",
            "journal article",
            "journal paper",
            "conference paper",
            "conference article",
            "workshop paper",
            "report",
            "preprint",
            "draft",
            "link",
            "github",
            "c++",
            "r",
            "master thesis",
            "master's thesis",
            "msc thesis",
            "phd dissertation",
            "ph.d. dissertation",
            "dissertation",
            "technical report",
            "tech report",
            "editor",
            "editors",
            "a cura di",
            "author",
            "authors",
            "auteur",
            "autor",
            "autora",
            "translator",
            "illustrator",
            "unpublished",
            "manuscript",
            "in progress",
            "new",
            "must read",
            "recommended",
            "highly recommended",
            "advanced",
            "beginner",
            "intermediate",
            "easy",
            "html, pdf",
            "long",
            "short",
            "demo",
            "book chapter",
            "newsletter",
            "in english",
            "english",
            "in french",
            "in german",
            "ph.d",
            "ph.d.",
            "phd",
            "web",
            "paid",
            "workshop",
            "invited talk",
            "keynote",
            "short paper",
            "long paper",
            "extended abstract",
            "cc by",
            "cc by-sa",
            "gfdl",
            "epub, html, pdf",
            "en",
            "fr",
            "de",
            "mp4",
            "mp3",
            "zip",
            "tar.gz",
            "txt",
            "doc",
            "中文",
            "已读",
            "未读",
            "待读",
            "在读",
            "精读",
            "略读",
            "gelesen",
            "read",
            "unread",
            "to read",
            "chapter",
            "ed",
            "ed.",
            "eds",
            "eds.",
            "ongoing",
            "in press",
            "to appear",
            "doi",
            "isbn",
            "print",
            "issn",
            "url",
            "hot",
            "classic",
            "classics",
            "optional",
            "bonus",
            "extra",
            "background",
            "supplementary",
            "further reading",
            "required reading",
            "recommended reading",
            "optional reading",
            "suggested reading",
            "background reading",
            "assigned reading",
            "pre-class reading",
            "best paper runner-up",
            "required",
            "deprecated",
            "outdated",
            "work in progress",
            "coming soon",
            "forthcoming",
            "available");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
    private static final Set<String> COUNTED = Set.of("week", "day", "session", "lecture", "class", "semana", "woche");

    private final Lexicon lexicon;

    public KindWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @param lower the text in lower case
    public boolean is(String lower) {
        return KINDS.contains(lower)
                || lower.endsWith(" award")
                || lower.endsWith("honorable mention")
                || (!lower.isEmpty()
                        && "!:".indexOf(lower.charAt(lower.length() - 1)) >= 0
                        && KINDS.contains(lower.substring(0, lower.length() - 1)))
                || (lower.startsWith("the ") && KINDS.contains(lower.substring(4)))
                || isDay(lower);
    }

    /// A day or a week without a year, as schedules have it: "apr 15", "3. mai", "week 2".
    private boolean isDay(String lower) {
        if (lower.length() > 20 || !Words.hasDigit(lower)) {
            return false;
        }
        List<String> words = Words.split(lower, " .,");
        if (words.size() != 2) {
            return false;
        }
        boolean leads = COUNTED.contains(words.getFirst()) || lexicon.monthOf(words.getFirst()) > 0;
        boolean ends = lexicon.monthOf(words.getLast()) > 0;
        return (leads && DAY.matcher(words.getLast()).matches())
                || (ends && DAY.matcher(words.getFirst()).matches());
    }
}
