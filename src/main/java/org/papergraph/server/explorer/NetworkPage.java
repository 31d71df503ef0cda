package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PerGeneration;
import org.papergraph.store.QueryLibrary;

/// The co-author network as a map: filters and downloads as plain HTML, the map itself by a script.
public final class NetworkPage extends ExplorerPage {
    private static final long serialVersionUID = 1;
    private static final int CHOICES = 300;
    private static final int RANKED = 50;

    private final transient PerGeneration<NetworkViews> views;

    NetworkPage(PerGeneration<NetworkViews> views) {
        this.views = views;
    }

    /// A value of a filter.
    public record Option(String value, String label, boolean chosen) {}

    /// A filter with the values that it can have.
    public record Filter(String name, String label, List<Option> options) {}

    /// A file of what is shown.
    public record Download(String name, String href) {}

    /// The person whose surroundings are shown.
    ///
    /// @param farther address of the network one step larger, empty if it is as large as may be
    /// @param whole address of the network without that limit
    public record Around(Link person, int steps, String farther, String whole) {}

    /// What the page shows.
    ///
    /// @param around empty when the network is not cut to anyone's surroundings
    /// @param data address of the network for the script
    /// @param ranked the people first by the measure chosen, for who has no script
    public record Map(
            NetworkChoice choice,
            Optional<Around> around,
            String size,
            List<Filter> filters,
            List<Download> downloads,
            String data,
            Panel<Counted> ranked) {}

    @Override
    protected Optional<View> view(GraphReader reader, HttpServletRequest request) {
        NetworkChoice choice = NetworkChoice.of(request);
        NetworkViews all = views.get(reader);
        NetworkView view = all.view(choice);
        Site site = Site.of(reader);
        List<Counted> ranked = view.nodes().stream()
                .limit(RANKED)
                .map(node -> new Counted(
                        site.link(node.iri(), node.label()),
                        node.count(),
                        view.sizedBy() + " " + node.written(view.sizedBy())))
                .toList();
        String edges = QueryLibrary.load().get("coauthor-edges").text();
        Map map = new Map(
                choice,
                around(choice, all.stored(), site),
                view.subtitle(),
                filters(all.stored(), choice),
                downloads(choice),
                "/network/network.json?" + choice.parameters(),
                new Panel<>(
                        "ranked",
                        "First by " + view.sizedBy() + ", with their works",
                        ranked,
                        "/query?query=" + Site.encoded(edges),
                        0));
        return Optional.of(new View("network.jte", Frame.general("Co-author network", ""), map));
    }

    private static Optional<Around> around(NetworkChoice choice, StoredNetwork stored, Site site) {
        String farther = choice.steps() == NetworkChoice.MOST_STEPS
                ? ""
                : "/network?"
                        + choice.around(choice.around(), choice.steps() + 1).parameters();
        return stored.index(Kind.PEOPLE, choice.around()).stream()
                .mapToObj(person -> new Around(
                        site.link(choice.around(), stored.label(Kind.PEOPLE, person)),
                        choice.steps(),
                        farther,
                        "/network?" + choice.around("", 1).parameters()))
                .findFirst();
    }

    private static List<Filter> filters(StoredNetwork stored, NetworkChoice choice) {
        return List.of(
                filter("list", "Reading list", options(stored, Kind.LISTS, choice.list())),
                filter("topic", "Topic", options(stored, Kind.TOPICS, choice.topic())),
                filter("institution", "Institution", options(stored, Kind.INSTITUTIONS, choice.institution())),
                new Filter("size", "Size by", measures(choice)));
    }

    private static List<Option> measures(NetworkChoice choice) {
        return Stream.of(Measure.values())
                .map(each -> new Option(each.label(), each.label(), each == choice.measure()))
                .toList();
    }

    private static Filter filter(String name, String label, List<Option> options) {
        Option any = new Option("", "all", options.stream().noneMatch(Option::chosen));
        return new Filter(
                name, label, Stream.concat(Stream.of(any), options.stream()).toList());
    }

    /// The things on most works, by name.
    private static List<Option> options(StoredNetwork stored, Kind kind, String chosen) {
        int[] works = new int[stored.count(kind)];
        var table = stored.source().table(kind);
        for (int paper = 0; paper < table.paperCount(); paper++) {
            IntStream.of(table.authors(paper)).distinct().forEach(thing -> works[thing]++);
        }
        return IntStream.range(0, works.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer thing) -> -works[thing])
                        .thenComparingInt(thing -> thing))
                .limit(CHOICES)
                .map(thing -> new Option(
                        stored.iri(kind, thing),
                        stored.label(kind, thing) + " (" + works[thing] + ")",
                        stored.iri(kind, thing).equals(chosen)))
                .sorted(Comparator.comparing(Option::label).thenComparing(Option::value))
                .toList();
    }

    private static List<Download> downloads(NetworkChoice choice) {
        return NetworkFile.FORMATS.entrySet().stream()
                .map(each -> new Download(
                        each.getValue().name(), "/network/network." + each.getKey() + "?" + choice.parameters()))
                .toList();
    }
}
