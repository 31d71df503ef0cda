package org.papergraph.citation.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.ListEntry;

/// Knows paragraphs of a word or two that say of what kind the works in the list right below are: "Books", "Видео:".
final class KindLabel {
    private static final Set<String> KINDS = Set.of(
            "books",
            "textbooks",
            "papers",
            "articles",
            "research papers",
            "blog posts",
            "blogs",
            "courses",
            "online courses",
            "lectures",
            "lecture notes",
            "videos",
            "talks",
            "tutorials",
            "slides",
            "theses",
            "datasets",
            "software",
            "tools",
            "книги",
            "учебники",
            "статьи",
            "курсы",
            "лекции",
            "видео",
            "видеолекции",
            "bücher",
            "lehrbücher",
            "artikel",
            "aufsätze",
            "vorlesungen",
            "kurse",
            "livres",
            "manuels",
            "vidéos",
            "cours",
            "libros",
            "artículos",
            "vídeos",
            "cursos",
            "livros",
            "artigos",
            "libri",
            "articoli",
            "corsi",
            "书籍",
            "论文",
            "视频",
            "课程");

    private KindLabel() {}

    /// The label that an entry is, without the colon.
    ///
    /// @param plain gives the text of an entry
    /// @param behind entries of the section behind it
    static Optional<String> of(ListEntry entry, Function<ListEntry, String> plain, List<ListEntry> behind) {
        boolean leads = entry.kind() == ListEntry.Kind.PARAGRAPH && !behind.isEmpty() && isItem(behind.getFirst());
        return leads ? label(entry, plain) : Optional.empty();
    }

    private static Optional<String> label(ListEntry entry, Function<ListEntry, String> plain) {
        String label = entry.links().isEmpty() ? Words.trimmed(plain.apply(entry), " ", " :") : "";
        return Optional.of(label).filter(word -> KINDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /// The label that a bullet is for those nested below it.
    static Optional<String> ofNested(ListEntry entry, Function<ListEntry, String> plain) {
        return isItem(entry) && !entry.children().isEmpty() ? label(entry, plain) : Optional.empty();
    }

    /// Whether an entry stands in a list below a label.
    static boolean isItem(ListEntry entry) {
        return entry.kind() == ListEntry.Kind.BULLET || entry.kind() == ListEntry.Kind.NUMBERED;
    }
}
