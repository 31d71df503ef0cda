package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.server.GraphReader;

/// The page of a reading list: its entries as the curator put them.
public final class ListPage extends ThingPage {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 500;

    ListPage(PageStore kept) {
        super(kept, "list", "https://w3id.org/papergraph/ontology#ReadingList");
    }

    /// An entry in the list.
    public record Entry(int ordinal, int line, Link work, String year, List<Link> authors, Set<String> remarks) {}

    /// Entries that follow each other under one heading.
    ///
    /// @param heading empty if they stand under none
    public record Section(List<Link> heading, List<Entry> entries) {}

    /// A work with entries of the list that a curator may want to look at.
    ///
    /// @param what is with it, in a few words
    public record Remarkable(Link work, List<String> what) {}

    /// Lines that could not be read, or may have been read wrongly.
    ///
    /// @param problem why, or as what
    public record Unread(int line, String text, String problem) {}

    /// The file behind the list.
    public record File(String path, String sha256, String time) {}

    /// What the page shows.
    public record ReadingList(
            String name,
            Panel<File> files,
            int entries,
            Panel<Section> sections,
            String previous,
            String next,
            Panel<Remarkable> duplicates,
            Panel<Remarkable> gaps,
            Panel<Unread> unread) {}

    /// Address of an entry on the pages of a list.
    static String entry(String list, int ordinal) {
        int from = Math.max(0, (ordinal - 1) / PAGE * PAGE);
        return list + (from > 0 ? "?from=" + from : "") + "#entry-" + ordinal;
    }

    @Override
    protected View view(Subject subject) {
        int[] size = subject.ask("list-size")
                .ask(subject.reader(), row -> new int[] {row.number("last"), row.number("entries")})
                .getFirst();
        int from = subject.from() / PAGE * PAGE;
        ReadingList list = new ReadingList(
                subject.name(),
                files(subject),
                size[1],
                sections(subject, from),
                from > 0 ? subject.page() + "?from=" + (from - PAGE) : "",
                from + PAGE < size[0] ? subject.page() + "?from=" + (from + PAGE) : "",
                duplicates(subject),
                gaps(subject),
                unread(subject));
        return new View("list.jte", subject.frame(), list);
    }

    private static Panel<File> files(Subject subject) {
        Question question = subject.ask("list-file");
        List<File> files = question.ask(
                subject.reader(),
                row -> new File(Inert.line(row.text("file")), Inert.line(row.text("sha")), row.text("time")));
        return question.panel("file", "File", files);
    }

    private static Panel<Section> sections(Subject subject, int from) {
        Question question = slice(subject.ask("list-entries"), from);
        Map<String, List<Link>> authors = authors(subject, from);
        List<Section> sections = new ArrayList<>();
        Map<String, Entry> entries = new LinkedHashMap<>();
        String[] last = {"none yet"};
        question.ask(subject.reader(), row -> {
            Entry entry = entries.computeIfAbsent(row.text("entry"), _ -> {
                if (!row.text("section").equals(last[0])) {
                    last[0] = row.text("section");
                    List<Link> heading =
                            row.has("section") ? List.of(row.link(subject.site(), "section", "heading")) : List.of();
                    sections.add(new Section(heading, new ArrayList<>()));
                }
                Entry fresh = entry(subject.site(), row, authors.getOrDefault(row.text("work"), List.of()));
                sections.getLast().entries().add(fresh);
                return fresh;
            });
            return !row.has("remark") || entry.remarks().add(Inert.paragraph(row.text("remark")));
        });
        return question.panel("entries", "Entries", sections);
    }

    private static Entry entry(Site site, Row row, List<Link> authors) {
        return new Entry(
                row.number("ordinal"),
                row.number("line"),
                row.link(site, "work", "title"),
                row.text("year"),
                authors,
                new LinkedHashSet<>());
    }

    private static Map<String, List<Link>> authors(Subject subject, int from) {
        Map<String, List<Link>> authors = new LinkedHashMap<>();
        slice(subject.ask("list-entry-authors"), from)
                .ask(
                        subject.reader(),
                        row -> authors.computeIfAbsent(row.text("work"), _ -> new ArrayList<>())
                                .add(row.link(subject.site(), "author", "name")));
        return authors;
    }

    private static Question slice(Question question, int from) {
        return question.with("after", integer(from)).with("until", integer(from + PAGE));
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private static Panel<Remarkable> duplicates(Subject subject) {
        Question question = subject.ask("list-duplicates");
        return question.panel(
                "duplicates",
                "Listed more than once",
                remarkable(
                        subject, question, row -> "entry " + row.number("ordinal") + ", line " + row.number("line")));
    }

    private static Panel<Remarkable> gaps(Subject subject) {
        Question question = subject.ask("list-gaps");
        return question.panel("gaps", "Gaps", remarkable(subject, question, row -> "no " + row.text("gap")));
    }

    private static Panel<Unread> unread(Subject subject) {
        Question question = subject.ask("list-unread");
        List<Unread> passages = question.ask(
                subject.reader(),
                row -> new Unread(
                        row.number("line"), Inert.paragraph(row.text("text")), Inert.line(row.text("problem"))));
        return question.panel("unread", "Not understood, or guessed at", passages);
    }

    private static List<Remarkable> remarkable(
            Subject subject, Question question, java.util.function.Function<Row, String> what) {
        GraphReader reader = subject.reader();
        Map<String, Remarkable> works = new LinkedHashMap<>();
        question.ask(reader, row -> {
            Remarkable work = works.computeIfAbsent(
                    row.text("work"),
                    _ -> new Remarkable(row.link(subject.site(), "work", "title"), new ArrayList<>()));
            String remark = what.apply(row);
            return work.what().contains(remark) || work.what().add(remark);
        });
        return List.copyOf(works.values());
    }
}
