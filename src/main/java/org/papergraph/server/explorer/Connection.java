package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.coauthorship.measure.ShortestPaths;

/// How one person is connected to another: the shortest chains of co-authors, each step with its papers.
///
/// @param words that were typed for the other person, empty if nobody was asked for
/// @param to the person whom the words were taken to mean
/// @param others whom they may mean as well
/// @param chains empty if no chain leads there
/// @param count how many shortest chains there are
public record Connection(
        String words, Optional<Link> to, List<Link> others, List<List<Step>> chains, String count, String see) {
    private static final int CHAINS = 3;
    private static final int PAPERS = 5;
    private static final int CANDIDATES = 6;

    /// From one person to the next.
    ///
    /// @param papers that both wrote
    /// @param more papers that are not named
    public record Step(Link from, Link to, List<Link> papers, int more) {}

    /// Nobody was asked for.
    static Connection none() {
        return new Connection("", Optional.empty(), List.of(), List.of(), "", "");
    }

    static Connection find(ThingPage.Subject subject, People people, NameIndex names) {
        String words = ExplorerPage.parameter(subject.request(), "to");
        if (words.isEmpty()) {
            return none();
        }
        List<NameIndex.Found> found = candidates(subject, names, words);
        if (found.isEmpty()) {
            return new Connection(Inert.line(words), Optional.empty(), List.of(), List.of(), "", "");
        }
        List<Link> links = found.stream()
                .map(each -> new Link(each.label(), subject.page() + "?to=" + Site.encoded(each.iri()) + "#connected"))
                .toList();
        NameIndex.Found to = found.getFirst();
        return chains(subject, people, to.iri())
                .with(Inert.line(words.equals(to.iri()) ? to.label() : words))
                .with(subject.site().link(to.iri(), to.label()), links.subList(1, links.size()));
    }

    /// The words are a name, or the IRI of one of several people of a name.
    private static List<NameIndex.Found> candidates(ThingPage.Subject subject, NameIndex names, String words) {
        Optional<NameIndex.Found> exact = names.thing(NameIndex.Kind.PEOPLE, words);
        return exact.map(List::of)
                .orElseGet(() ->
                        names.search(words, CANDIDATES + 1).getOrDefault(NameIndex.Kind.PEOPLE, List.of()).stream()
                                .filter(each -> !each.iri().equals(subject.iri()))
                                .limit(CANDIDATES)
                                .toList());
    }

    private static Connection chains(ThingPage.Subject subject, People people, String to) {
        OptionalInt start = people.node(subject.iri());
        OptionalInt end = people.node(to);
        if (start.isEmpty() || end.isEmpty()) {
            return none();
        }
        ShortestPaths paths = new ShortestPaths(people.network().graph(), start.getAsInt(), end.getAsInt());
        List<int[]> chains = paths.some(CHAINS);
        String count = paths.count() > chains.size() ? String.format(java.util.Locale.ROOT, "%.0f", paths.count()) : "";
        return new Connection(
                "",
                Optional.empty(),
                List.of(),
                chains.stream().map(chain -> steps(people, chain)).toList(),
                count,
                chains.isEmpty() ? "" : question(people, chains).see());
    }

    private static List<Step> steps(People people, int[] chain) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < chain.length; i++) {
            int[] papers = people.network().graph().papers(people.edge(chain[i - 1], chain[i]));
            List<Link> shown =
                    IntStream.of(papers).limit(PAPERS).mapToObj(people::work).toList();
            steps.add(new Step(
                    people.person(chain[i - 1]), people.person(chain[i]), shown, papers.length - shown.size()));
        }
        return steps;
    }

    /// The papers of every step, as a question.
    private static Question question(People people, List<int[]> chains) {
        String steps = chains.stream()
                .flatMap(chain -> IntStream.range(1, chain.length)
                        .mapToObj(i -> "(<" + people.iri(chain[i - 1]) + "> <" + people.iri(chain[i]) + ">)"))
                .distinct()
                .collect(Collectors.joining("\n    "));
        return Question.of("""
                SELECT ?from ?to ?title ?work WHERE {
                  VALUES (?left ?right) { %s }
                  ?work dcterms:creator ?left , ?right ; dcterms:title ?title .
                  ?left foaf:name ?from .
                  ?right foaf:name ?to .
                } ORDER BY ?from ?to ?title
                """.formatted(steps));
    }

    private Connection with(String newWords) {
        return new Connection(newWords, to, others, chains, count, see);
    }

    private Connection with(Link newTo, List<Link> newOthers) {
        return new Connection(words, Optional.of(newTo), newOthers, chains, count, see);
    }
}
