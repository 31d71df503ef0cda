package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.server.GraphReader;

/// All things of a kind by the first letter of their names, with their numbers of works; people by the family name, and
/// without the number, which would take several times as long as all the names.
///
/// Made once for a generation with one question about the whole kind, which takes seconds where there are hundreds of
/// thousands; then a page is a slice. Memory: some two hundred bytes a thing.
final class Register {
    /// What is listed.
    enum Kind {
        PEOPLE("people", "People"),
        INSTITUTIONS("institutions", "Institutions"),
        VENUES("venues", "Venues"),
        TOPICS("topics", "Topics");

        private final String path;
        private final String title;

        Kind(String path, String title) {
            this.path = path;
            this.title = title;
        }

        /// Last part of the address of its pages.
        String path() {
            return path;
        }

        String title() {
            return title;
        }

        static Optional<Kind> of(String path) {
            return Stream.of(values()).filter(kind -> kind.path.equals(path)).findFirst();
        }

        private Question question() {
            return this == INSTITUTIONS ? HomePage.organizations("") : Question.named("register-" + path);
        }
    }

    private record Filed(Filing filing, Counted thing) {
        /// Of a row with `thing`, `name` and, for people, `family`, for others `works`.
        static Filed of(Site site, Row row) {
            String name = Inert.line(row.text("name"));
            String family = row.has("family") ? Inert.line(row.text("family")) : name;
            String before = name.endsWith(" " + family) ? name.substring(0, name.length() - family.length()) : "";
            String shown = before.isBlank() ? name : family + ", " + before.strip();
            Filing filing = Filing.of(before.isBlank() ? family + " " + name : shown);
            return new Filed(filing, new Counted(site.link(row.text("thing"), shown), row.number("works"), ""));
        }
    }

    private static final Comparator<Filed> ORDER = Comparator.comparing(Filed::filing)
            .thenComparing(filed -> filed.thing().link().label())
            .thenComparing(filed -> filed.thing().link().href());

    private final Map<String, List<Counted>> things = new LinkedHashMap<>();
    private final String see;

    private Register(Stream<Filed> filed, String see) {
        filed.forEach(each -> things.computeIfAbsent(each.filing().heading(), _ -> new ArrayList<>())
                .add(each.thing()));
        this.see = see;
    }

    static Register of(Kind kind, GraphReader reader) {
        Site site = Site.of(reader);
        Question question = kind.question();
        return new Register(
                question.ask(reader, row -> Filed.of(site, row)).stream().sorted(ORDER), question.see());
    }

    /// The letters and other headings, in their order.
    List<String> headings() {
        return List.copyOf(things.keySet());
    }

    /// What stands under a heading, empty if there is no such heading.
    List<Counted> under(String heading) {
        return things.getOrDefault(heading, List.of());
    }

    /// Address of the query page with the question that was asked.
    String see() {
        return see;
    }
}
