package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PerGeneration;

/// People, institutions, venues or topics from A to Z, a letter at a time.
public final class RegisterPage extends ExplorerPage {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 200;
    private static final int LONGEST_GUIDE = 24;

    private final transient Map<Register.Kind, PerGeneration<Register>> registers = new EnumMap<>(Register.Kind.class);

    RegisterPage() {
        Stream.of(Register.Kind.values())
                .forEach(kind -> registers.put(kind, new PerGeneration<>(reader -> Register.of(kind, reader))));
    }

    /// What the page shows.
    ///
    /// @param kinds the other registers, and the works by year
    /// @param pages of the letter, each called by the name at its top; empty if there is one only
    /// @param previous address of the page before this one, empty if there is none
    /// @param next address of the page after this one, empty if there is none
    public record Letter(
            String title,
            List<Tab> kinds,
            List<Tab> letters,
            List<Tab> pages,
            Panel<Counted> things,
            String previous,
            String next) {}

    /// Reads the whole kinds, so that no visitor waits for it.
    void warm(GraphReader reader) {
        registers.values().forEach(register -> register.get(reader));
    }

    /// Links to all registers.
    ///
    /// @param current path of the one that is shown, empty if none is
    static List<Tab> kinds(String current) {
        Stream<Tab> registers = Stream.of(Register.Kind.values())
                .map(kind -> new Tab(
                        new Link(kind.title(), "/browse/" + kind.path()),
                        kind.path().equals(current)));
        Tab years = new Tab(new Link("Works by year", YearPage.PATH), current.equals("works"));
        return Stream.concat(registers, Stream.of(years)).toList();
    }

    @Override
    protected Optional<View> view(GraphReader reader, HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        return Register.Kind.of(path).flatMap(kind -> {
            Register register = register(kind).get(reader);
            String first = register.headings().stream().findFirst().orElse("");
            String asked = parameter(request, "letter");
            String letter = asked.isEmpty() ? first : asked;
            int from = number(request, "from") / PAGE * PAGE;
            boolean there = letter.isEmpty() || from < register.under(letter).size();
            return there ? Optional.of(view(kind, register, letter, from)) : Optional.empty();
        });
    }

    private PerGeneration<Register> register(Register.Kind kind) {
        return Objects.requireNonNull(registers.get(kind), kind::path);
    }

    private static View view(Register.Kind kind, Register register, String letter, int from) {
        String page = "/browse/" + kind.path();
        List<Counted> all = register.under(letter);
        int until = Math.min(from + PAGE, all.size());
        String heading = letter.isEmpty() ? "None" : letter + " (" + all.size() + ")";
        Letter content = new Letter(
                kind.title(),
                kinds(kind.path()),
                register.headings().stream()
                        .map(each -> new Tab(new Link(each, address(page, each, 0)), each.equals(letter)))
                        .toList(),
                all.size() > PAGE ? pages(page, letter, from, all) : List.of(),
                new Panel<>("things", heading, all.subList(from, until), register.see(), 0),
                from > 0 ? address(page, letter, from - PAGE) : "",
                until < all.size() ? address(page, letter, until) : "");
        return new View("register.jte", Frame.general(kind.title() + ": " + letter, ""), content);
    }

    private static List<Tab> pages(String page, String letter, int from, List<Counted> all) {
        return IntStream.iterate(0, first -> first < all.size(), first -> first + PAGE)
                .mapToObj(first -> new Tab(
                        new Link(guide(all.get(first).link().label()), address(page, letter, first)), first == from))
                .toList();
    }

    /// What a label begins with: the family name, or some words.
    private static String guide(String label) {
        String name = label.split(", ", 2)[0];
        return name.length() <= LONGEST_GUIDE
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_GUIDE / 2)) + "…";
    }

    private static String address(String page, String letter, int from) {
        return page + "?letter=" + Site.encoded(letter) + (from > 0 ? "&from=" + from : "");
    }
}
