package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.NetworkFilter;

/// Which part of the network a reader chose to see, as the parameters of the address say.
///
/// @param from first year, 0 for any
/// @param to last year, 0 for any
/// @param topic IRI, empty for all; likewise the institution and the list
/// @param minPapers that a person must have
/// @param measure by which people are ranked and sized
/// @param around IRI of a person to whose surroundings the network is cut, empty for the whole
/// @param steps how far these reach, from co-author to co-author
public record NetworkChoice(
        int from,
        int to,
        String topic,
        String institution,
        String list,
        int minPapers,
        Measure measure,
        String around,
        int steps) {
    /// Farther than this nearly everyone is reached.
    public static final int MOST_STEPS = 4;

    /// What is shown to who chooses nothing.
    static final NetworkChoice EVERYONE = new NetworkChoice(0, 0, "", "", "", 1, Measure.STRENGTH, "", 1);

    static NetworkChoice of(HttpServletRequest request) {
        int from = ExplorerPage.number(request, "from");
        int to = ExplorerPage.number(request, "to");
        boolean turned = from > 0 && to > 0 && from > to;
        return new NetworkChoice(
                turned ? to : from,
                turned ? from : to,
                ExplorerPage.parameter(request, "topic"),
                ExplorerPage.parameter(request, "institution"),
                ExplorerPage.parameter(request, "list"),
                Math.max(1, ExplorerPage.number(request, "papers")),
                Measure.named(ExplorerPage.parameter(request, "size")).orElse(Measure.STRENGTH),
                ExplorerPage.parameter(request, "around"),
                Math.clamp(ExplorerPage.number(request, "steps"), 1, MOST_STEPS));
    }

    /// The same choice, cut to other surroundings.
    NetworkChoice around(String person, int newSteps) {
        return new NetworkChoice(from, to, topic, institution, list, minPapers, measure, person, newSteps);
    }

    /// The papers and people that pass. A thing that the graph does not know lets nothing pass.
    NetworkFilter filter(StoredNetwork stored) {
        return new NetworkFilter(
                index(stored, Kind.PEOPLE, around).stream()
                        .mapToObj(person -> new NetworkFilter.Ego(person, steps))
                        .findFirst(),
                index(stored, Kind.TOPICS, topic),
                index(stored, Kind.INSTITUTIONS, institution),
                index(stored, Kind.LISTS, list),
                from > 0 ? OptionalInt.of(from) : OptionalInt.empty(),
                to > 0 ? OptionalInt.of(to) : OptionalInt.empty(),
                false,
                minPapers,
                0);
    }

    private static OptionalInt index(StoredNetwork stored, Kind kind, String iri) {
        if (iri.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt known = stored.index(kind, iri);
        return known.isPresent() ? known : OptionalInt.of(-1);
    }

    /// The choice as parameters of an address, without `?`.
    public String parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("from", from > 0 ? Integer.toString(from) : "");
        all.put("to", to > 0 ? Integer.toString(to) : "");
        all.put("topic", topic);
        all.put("institution", institution);
        all.put("list", list);
        all.put("papers", minPapers > 1 ? Integer.toString(minPapers) : "");
        all.put("size", measure.label());
        all.put("around", around);
        all.put("steps", around.isEmpty() ? "" : Integer.toString(steps));
        return all.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + Site.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }
}
