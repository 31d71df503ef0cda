package org.papergraph.resolution;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.Work;

/// The name of a work that stays when sources come and go: the strongest identifier, else title and first author.
final class WorkKey {
    /// An ISBN can stand for all papers of a volume.
    private static final Set<Scheme> SHARED = EnumSet.of(Scheme.ISBN, Scheme.ORCID, Scheme.ROR);

    private WorkKey() {}

    static String of(Work work) {
        return work.identifiers().stream()
                .filter(identifier -> !isShared(identifier))
                .findFirst()
                .map(WorkKey::of)
                .orElseGet(() -> ofTitle(work));
    }

    /// Whether several works can carry it.
    static boolean isShared(Identifier identifier) {
        return SHARED.contains(identifier.scheme());
    }

    private static String of(Identifier identifier) {
        return identifier.scheme().name().toLowerCase(Locale.ROOT) + ":" + identifier.value();
    }

    static String ofTitle(Work work) {
        String author = work.contributors().authors().stream()
                .findFirst()
                .map(authorship -> NameForm.of(authorship.name()).familyKey())
                .orElse("");
        String title = Folding.words(work.title());
        return "title:" + (title.isEmpty() ? work.title() : title) + (author.isEmpty() ? "" : " / " + author);
    }
}
