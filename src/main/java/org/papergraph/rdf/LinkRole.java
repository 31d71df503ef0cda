package org.papergraph.rdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.bib.Link;

/// What a further link of an entry leads to: a copy of the work, or something that goes with it.
enum LinkRole {
    COPY,
    COMPANION;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> COPIES = Set.of(
            "pdf",
            "ps",
            "paper",
            "html",
            "arxiv",
            "preprint",
            "mirror",
            "doi",
            "abstract",
            "abs",
            "article",
            "book",
            "epub",
            "djvu",
            "text",
            "version",
            "copy",
            "acm",
            "ieee",
            "springer",
            "openreview",
            "biorxiv",
            "hal");

    /// By the words of the link's label; an unlabelled link is taken for a copy.
    static LinkRole of(Link link) {
        if (link.label().isBlank() || link.label().equals(link.url())) {
            return COPY;
        }
        return WORD.splitAsStream(link.label().toLowerCase(Locale.ROOT)).anyMatch(COPIES::contains) ? COPY : COMPANION;
    }
}
