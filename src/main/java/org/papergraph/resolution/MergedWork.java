package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Link;
import org.papergraph.bib.Links;
import org.papergraph.bib.Publication;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;

/// One work as its citations together describe it. The fullest citation leads: what it says stands, the others fill the
/// gaps.
///
/// @param key stable name of the work
/// @param work merged, without what resolution adds
/// @param citations in the order of their source and place
/// @param authors one slot per author of `work`
/// @param editors one slot per editor of `work`
record MergedWork(String key, Work work, List<Citation> citations, List<AuthorSlot> authors, List<AuthorSlot> editors) {
    private static final Comparator<Citation> FULLNESS = Comparator.comparing(
                    (Citation citation) -> citation.work().contributors().complete())
            .thenComparingInt(
                    citation -> citation.work().contributors().authors().size())
            .thenComparingInt(citation -> citation.work().identifiers().size())
            .thenComparing(citation -> citation.work().date().isPresent())
            .thenComparingDouble(Citation::confidence);

    static MergedWork of(List<Citation> citations, NameForms forms) {
        List<Work> ranked = citations.stream()
                .sorted(FULLNESS.reversed()) // stable: equals keep the order of their place
                .map(Citation::work)
                .toList();
        List<AuthorSlot> authors = AuthorSlot.align(
                ranked.stream().map(work -> work.contributors().authors()).toList(), forms);
        List<AuthorSlot> editors = AuthorSlot.align(
                ranked.stream().map(work -> work.contributors().editors()).toList(), forms);
        Work work = ranked.size() == 1 ? ranked.getFirst() : merge(ranked, authors, editors);
        return new MergedWork(WorkKey.of(work), work, citations, authors, editors);
    }

    private static Work merge(List<Work> ranked, List<AuthorSlot> authors, List<AuthorSlot> editors) {
        Work lead = ranked.getFirst();
        boolean complete = ranked.stream()
                .filter(work -> !work.contributors().authors().isEmpty())
                .map(work -> work.contributors().complete())
                .findFirst()
                .orElse(true);
        return new Work(
                ranked.stream()
                        .map(Work::type)
                        .filter(type -> type != WorkType.OTHER)
                        .findFirst()
                        .orElse(lead.type()),
                lead.title(),
                new Contributors(lead(authors), complete, lead(editors)),
                ranked.stream()
                        .flatMap(work -> work.organizations().stream())
                        .distinct()
                        .toList(),
                first(ranked, Work::date),
                publication(ranked),
                ranked.stream().flatMap(work -> work.identifiers().stream()).toList(),
                links(ranked),
                first(ranked, Work::summary));
    }

    private static List<Authorship> lead(List<AuthorSlot> slots) {
        return slots.stream().map(AuthorSlot::fullest).toList();
    }

    private static Publication publication(List<Work> ranked) {
        List<Publication> publications = ranked.stream().map(Work::publication).toList();
        return publications.stream()
                .filter(publication -> publication.venue().isPresent())
                .findFirst()
                .orElseGet(() -> new Publication(
                        Optional.empty(),
                        first(publications, Publication::volume),
                        first(publications, Publication::issue),
                        first(publications, Publication::pages),
                        first(publications, Publication::publisher)));
    }

    private static Links links(List<Work> ranked) {
        Optional<String> main = first(ranked, work -> work.links().main());
        Map<String, Link> others = new LinkedHashMap<>();
        for (Work work : ranked) {
            Stream.concat(work.links().main().map(url -> new Link(url, "")).stream(), work.links().others().stream())
                    .filter(link -> !main.equals(Optional.of(link.url())))
                    .forEach(link -> others.putIfAbsent(link.url(), link));
        }
        return new Links(main, new ArrayList<>(others.values()));
    }

    private static <S, T> Optional<T> first(List<S> sources, Function<S, Optional<T>> part) {
        return sources.stream().map(part).flatMap(Optional::stream).findFirst();
    }
}
