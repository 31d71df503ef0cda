package org.papergraph.readinglist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReadingListReaderTest {
    private final List<Section> sections = new ArrayList<>();

    private ReadingList read(byte[] bytes) throws IOException {
        try (ReadingListReader reader = new ReadingListReader("list.md", ListText.of(bytes), sections::add)) {
            while (reader.readOn()) {
                // Each section is taken as it is complete.
            }
            return reader.list();
        }
    }

    private ReadingList read(String markdown) throws IOException {
        return read(markdown.getBytes(StandardCharsets.UTF_8));
    }

    /// Entries as `line kind text`, marks shown as `*bold*`, `/italic/`, `<address text>`.
    private List<String> entries() {
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .map(this::shown)
                .toList();
    }

    private String shown(ListEntry entry) {
        String own = entry.inlines().stream()
                .map(inline -> switch (inline) {
                    case Inline.Text(String text, Style style, int _) -> marked(text, style, entry);
                    case Inline.Break(Inline.Break.Kind kind) -> kind == Inline.Break.Kind.CELL ? " | " : " // ";
                    case Inline.Image(String alt, String _, int _) -> "!" + alt;
                })
                .collect(Collectors.joining());
        String children = entry.children().isEmpty()
                ? ""
                : entry.children().stream().map(this::shown).toList().toString();
        return entry.span().startLine() + " " + entry.kind() + " " + own.strip() + children;
    }

    private static String marked(String text, Style style, ListEntry entry) {
        String marked = style.bold() ? "*" + text + "*" : text;
        marked = style.italic() ? "/" + marked + "/" : marked;
        return style.linked() ? "<" + entry.links().get(style.link()).destination() + " " + marked + ">" : marked;
    }

    @Test
    void bulletsKeepMarksLinksLinesAndChildren() throws IOException {
        read("""
                # Databases

                * **[On Trees](http://x.org/a)**; *Ann Lee*
                wrapped
                  - [[code]](c) `x`

                2. Second
                """);
        assertEquals(
                List.of(
                        "3 BULLET <http://x.org/a *On Trees*>; /Ann Lee/\nwrapped[5 BULLET <c [code]> x]",
                        "7 NUMBERED Second"),
                entries());
        assertEquals(List.of("Databases"), sections.getFirst().headings());
        assertEquals(
                new SourceSpan(3, 5), sections.getFirst().entries().getFirst().span());
    }

    @Test
    void headingsNestAndGiveTheTitle() throws IOException {
        ReadingList list = read("# List\n## A\n- a\n### B\n- b\n## C\n- c\n");
        assertEquals(
                List.of(List.of("List"), List.of("List", "A"), List.of("List", "A", "B"), List.of("List", "C")),
                sections.stream().map(Section::headings).toList());
        assertEquals(
                List.of("List", "A", "B", "C"),
                sections.stream()
                        .map(section -> section.heading().orElseThrow())
                        .map(ListEntry::inlines)
                        .map(inlines -> ((Inline.Text) inlines.getFirst()).text())
                        .toList());
        assertEquals(Optional.of("List"), list.title());
        assertEquals(7, list.lines());
    }

    @Test
    void frontMatterIsNoEntryButNamesTheList() throws IOException {
        ReadingList list = read("---\ntitle: \"Systems Papers\"\nlayout: default\n---\n\n- a\n");
        assertEquals(Optional.of("Systems Papers"), list.title());
        assertEquals(List.of("6 BULLET a"), entries());
    }

    @Test
    void tablesOfMarkdownAndHtmlBecomeRows() throws IOException {
        read("""
                | Year | Paper |
                |------|-------|
                | 1999 | [A](u) |

                <table>
                <tr><th>Year</th><th>Paper</th></tr>
                <tr><td>2001</td>
                <td><a href="v">B &amp; C</a></td></tr>
                </table>
                """);
        assertEquals(List.of("3 ROW 1999 | <u A> |", "7 ROW 2001 |  <v B & C> |"), entries());
        sections.getFirst().entries().forEach(row -> assertEquals(List.of("Year", "Paper"), row.columns()));
    }

    @Test
    void htmlInsideParagraphsIsRead() throws IOException {
        read("""
                <b>Title</b><br>Ann Lee, <i>VLDB</i>

                <p align="center"><img src="a.png" alt="logo"></p>

                <details><summary>More</summary><ul><li><a href='x'>One</a></li></ul></details>
                """);
        assertEquals(
                List.of("1 PARAGRAPH *Title* // Ann Lee, /VLDB/", "3 HTML !logo", "5 HTML More", "5 BULLET <x One>"),
                entries());
    }

    @Test
    void linksDefinedAtTheEndAreFoundAcrossWindows() throws IOException {
        String filler = ("- filler " + "x".repeat(990) + "\n").repeat(300);
        read("- [Title][t] and [T]\n" + filler + "\n[t]: http://x.org/t\n");
        assertEquals(
                "1 BULLET <http://x.org/t Title> and <http://x.org/t T>",
                entries().getFirst());
        assertEquals(301, entries().size());
    }

    @Test
    void bareAndBrokenLinksAreLinksToo() throws IOException {
        read("- A, see https://x.org/a_b_c. And [B] (http://x.org/b c).\n");
        assertEquals(
                List.of("1 BULLET A, see <https://x.org/a_b_c https://x.org/a_b_c>. And <http://x.org/b c B>."),
                entries());
    }

    @Test
    void bibtexFencesAreHandedOnAndOtherCodeIsNot() throws IOException {
        read("```bibtex\n@book{a, title={B}}\n```\n\n```sh\ngit clone x\n```\n");
        assertEquals(List.of("2 BIBTEX @book{a, title={B}}"), entries());
    }

    @Test
    void textThatIsIndentedLikeCodeIsRead() throws IOException {
        read("## Reeds at Rest\n    Ann Lee. Reeds at Rest. 2001.\n");
        assertEquals(List.of("2 PARAGRAPH Ann Lee. Reeds at Rest. 2001."), entries());
    }

    @Test
    void aParagraphBeginsBehindTheAnchorThatStandsOnItsFirstLine() throws IOException {
        read("<a name=\"reeds\"></a>\n7 - Ann Lee. Reeds at Rest.\n");
        assertEquals(
                List.of("2 PARAGRAPH 7 - Ann Lee. Reeds at Rest."),
                entries().stream().map(String::strip).toList());
    }

    @Test
    void lineEndsAndByteOrderMarkDoNotMatter() throws IOException {
        read("\uFEFF# H\r\n- a\r- b\n\r\n- c".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("2 BULLET a", "3 BULLET b", "5 BULLET c"), entries());
    }

    @Test
    void badBytesAreReportedWithTheirLineAndReadingGoesOn() throws IOException {
        byte[] bytes = "- a\n- Ren\u00E9\n- b\0c\n".getBytes(StandardCharsets.ISO_8859_1);
        ReadingList list = read(bytes);
        assertEquals(List.of("1 BULLET a", "2 BULLET Ren\uFFFD", "3 BULLET b\uFFFDc"), entries());
        assertEquals(
                List.of(2, 3), list.problems().stream().map(ListProblem::line).toList());
    }

    @Test
    void utf16IsRead() throws IOException {
        ReadingList list = read("\uFEFF- Zürich\n".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(List.of("1 BULLET Zürich"), entries());
        assertEquals(1, list.problems().size());
    }

    @Test
    void anEmptyFileIsAnEmptyList() throws IOException {
        ReadingList list = read("");
        assertEquals(new ReadingList("list.md", Optional.empty(), 0, List.of()), list);
        assertTrue(sections.isEmpty());
    }

    @Test
    @Timeout(30)
    void deepNestingEndsInBoundedTime() throws IOException {
        read("[".repeat(100_000) + "a" + "]".repeat(100_000) + "\n\n" + "- ".repeat(50_000) + "b\n\n"
                + "> ".repeat(50_000) + "c\n\n" + "*a **b ".repeat(30_000) + "\n\n" + "<b>".repeat(30_000) + "d\n");
        assertTrue(entries().size() >= 3);
    }

    @Test
    @Timeout(30)
    void aLineOfTwentyMegabytesIsCutAndReported() throws IOException {
        ReadingList list = read("- before\n\n- " + "word ".repeat(4_000_000) + "\n\n- after\n");
        assertEquals(1, list.problems().size());
        assertEquals(3, list.problems().getFirst().line());
        assertEquals("5 BULLET after", entries().getLast());
    }

    @Test
    @Timeout(60)
    void manyLinesOfGrowingIndentationEndInBoundedTime() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            list.append(" ".repeat(2 * i)).append("- level ").append(i).append('\n');
        }
        read(list.toString());
        assertTrue(entries().size() >= 1);
    }
}
