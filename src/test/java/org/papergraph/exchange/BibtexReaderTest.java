package org.papergraph.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.papergraph.exchange.Sketch.written;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.Links;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.citation.CitationReader;
import org.papergraph.citation.EmbeddedBibliography.Item;
import org.papergraph.citation.Outcome;
import org.papergraph.readinglist.ListText;

class BibtexReaderTest {
    private static Work work(String entry) {
        if (new BibtexReader().items(entry).getFirst() instanceof Item.Cited cited) {
            return cited.work();
        }
        throw new AssertionError("not read: " + entry);
    }

    private static List<String> names(String list) {
        return BibtexNameList.of(list).people().stream()
                .map(Authorship::name)
                .map(PersonName::toString)
                .toList();
    }

    /// What a list gives, as `first-last line: title`, or the problem for what could not be read.
    private static List<String> outcomes(String list) throws IOException {
        List<String> outcomes = new ArrayList<>();
        ListText text = ListText.of(list.getBytes(StandardCharsets.UTF_8));
        new CitationReader(new BibtexReader()).read("list.md", text, outcome -> {
            String lines = outcome.span().startLine() + "-" + outcome.span().endLine() + ": ";
            outcomes.add(lines
                    + switch (outcome) {
                        case Outcome.Cited(Citation citation) ->
                            citation.work().title() + " (" + citation.method() + ")";
                        case Outcome.Flawed flawed -> flawed.problem();
                        case Outcome.NotCited none -> none.reason();
                        case Outcome.Unreadable unreadable -> unreadable.problem();
                    });
        });
        return outcomes;
    }

    @Test
    void whoIsNotKnownIsNobody() {
        assertEquals(names("Lee, Ann"), names("Anonymous and Lee, Ann and {Anon.}"));
        assertEquals(List.of(), BibtexNameList.of("{Anonymous}").bodies());
    }

    @Test
    void anEntryIsReadWithAllItsFields() {
        Work work = work("""
                @Article{muller2004,
                  author  = {M{\\"u}ller, J{\\'e}r{\\^o}me and {The {ACM} Lab} and others},
                  title   = {On {B-Trees} \\& their $\\lambda$-balance},
                  journal = {Acta Informatica},
                  volume  = 41, number = {7-8}, pages = {395--421},
                  year    = 2004, month = jul,
                  doi     = {10.1007/S00236-004-0138-0},
                  eprint  = {cs/0405001}, archivePrefix = {arXiv},
                  url     = {http://example.org/~m/b_tree.pdf},
                  publisher = "Springer"
                }""");
        assertEquals(
                new Work(
                        WorkType.PAPER,
                        "On B-Trees & their λ-balance",
                        new Contributors(BibtexNameList.of("Müller, Jérôme").people(), false, List.of()),
                        List.of(Affiliation.of("The ACM Lab")),
                        PublicationDate.parse("2004-07"),
                        new Publication(
                                Optional.of("Acta Informatica"),
                                Optional.of("41"),
                                Optional.of("7-8"),
                                Optional.of("395-421"),
                                Optional.of("Springer")),
                        List.of(
                                new Identifier(Scheme.DOI, "10.1007/s00236-004-0138-0"),
                                new Identifier(Scheme.ARXIV, "cs/0405001")),
                        new Links(Optional.of("http://example.org/~m/b_tree.pdf"), List.of()),
                        Optional.empty()),
                work);
    }

    @Test
    void aFencedBlockInAListGivesItsEntriesWithTheirOwnLines() throws IOException {
        assertEquals(
                List.of(
                        "3-3: On Trees (section-format)",
                        "6-6: First (bibtex)",
                        "8-11: Second (bibtex)",
                        "14-14: In a bullet (bibtex)"),
                outcomes("""
                        # Trees

                        * [On Trees](http://example.org/a.pdf); Ann Lee; 2001

                        ```bibtex
                        @book{a, title = {First}, author = {Ann Lee}}

                        @misc{b,
                          % a remark
                          title = "Second"
                        }
                        ```
                        - ```
                          @misc{c, title = {In a bullet}}
                          ```
                        """).stream()
                        .filter(line -> !line.contains("names no work"))
                        .toList());
    }

    @Test
    void aBrokenEntryIsToldOfAndTheOthersAreRead() throws IOException {
        List<String> outcomes = outcomes("""
                ~~~ bib
                @book{a, title = {First
                @book{b, title = {Second}}
                @book{c, author = {Ann Lee}}
                ~~~
                """);
        assertEquals("3-3: Second (bibtex)", outcomes.get(1));
        assertEquals("4-4: BibTeX: the entry has no title", outcomes.get(2));
        assertEquals("2-2: BibTeX: @book{a has no end; close its braces and quotes", outcomes.getFirst());
    }

    @Test
    void aBrokenEntryIsNamedWithThePlaceToLookAt() {
        Item comma = new BibtexReader()
                .items("@book{lee01, title = {Trees} year = 2001}")
                .getFirst();
        assertEquals(
                "@book{lee01 cannot be read at \"year\"; look before it for a comma, brace or quote too few or many",
                ((Item.Unreadable) comma).problem());
    }

    @Test
    void abbreviationsHoldBelowTheirDefinitionAndUnknownOnesStandForThemselves() {
        List<Item> items = new BibtexReader().items("""
                @string{ml = {Machine Learning}}
                @article{a, title = {A}, journal = ml # { Journal}}
                @article{b, title = {B}, journal = jmlr}
                """);
        assertEquals(
                List.of("Machine Learning Journal", "jmlr"),
                items.stream()
                        .map(item ->
                                ((Item.Cited) item).work().publication().venue().orElse(""))
                        .toList());
    }

    @Test
    void whatOfAnEntryCouldNotBeMadeOutIsToldWithItsPlace() throws IOException {
        assertEquals(
                List.of(
                        "2-2: BibTeX: the abbreviation tods is not defined; taken as it stands",
                        "2-2: On Trees (bibtex)",
                        "3-3: BibTeX: the year 20x1 could not be made out; left out",
                        "3-3: On Woods (bibtex)",
                        "4-4: On Leaves (bibtex)"),
                outcomes("""
                        ``` bibtex
                        @article{a, title = {On Trees}, journal = tods # { B}, month = jan, year = 2001}
                        @article{b, title = {On Woods}, year = {20x1}}
                        @article{c, title = {On Leaves}, year = {n.d.}}
                        ```
                        """));
    }

    @Test
    void namesAreTakenApartAsBibtexDoes() {
        assertEquals(
                List.of(
                        new PersonName("Charles", "de la", "Vallée Poussin", "").toString(),
                        new PersonName("Martin Luther", "", "King", "Jr.").toString(),
                        PersonName.of("Ann", "Lee").toString(),
                        PersonName.of("", "Plato").toString()),
                names("de la Vall{\\'e}e Poussin, Charles and King, Jr., Martin Luther and Ann Lee and Plato"));
        assertEquals(
                List.of(Affiliation.of("Barnes and Noble")),
                BibtexNameList.of("{Barnes and Noble} and {} and {,} and ---").bodies());
    }

    @Test
    void aNameMayComePartByPart() {
        assertEquals(
                List.of(
                        PersonName.of("Philippe", "Duchamp").toString(),
                        new PersonName("Vincent", "van", "Gogh", "").toString(),
                        new PersonName("Jean, Jérôme", "", "Du, Pont", "Jr.").toString(),
                        PersonName.of("", "Plato").toString(),
                        PersonName.of("Ann", "Lee").toString()),
                names("family=Duchamp, given=Philippe, given-i={Ph} and given=Vincent,prefix=van, family = Gogh,"
                        + " useprefix=true and \"family={Du, Pont}\", given={Jean, J{\\'e}r{\\^o}me}, suffix=Jr."
                        + " and given=Plato and prefix=von and Lee, Ann"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "G{\\\"o}del, Erd{\\H o}s, \\v{C}ech; Gödel, Erdős, Čech",
                "Na{\\\"\\i}ve \\aa ngstr\\\"{o}m Stra{\\ss}e; Naïve ångström Straße",
                "\\c{c}a \\'{E}tudes \\~nandu {\\L}{\\'o}d\\'z; ça Études ñandu Łódź",
                "``Deep'' nets --- 5\\% \\& more, pp. 1--2; “Deep” nets — 5% & more, pp. 1–2",
                "\\emph{Very} {\\bf bold} $O(n^2)$ a~b \\_ {\\textbraceleft}; Very bold O(n²) a b _ {",
                "深度学习 Пушкин; 深度学习 Пушкин",
                "unclosed {brace $5 \\; unclosed brace $5"
            })
    void latexBecomesText(String latex, String text) {
        assertEquals(text, LatexText.plain(latex));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<Citation> examples = Sketch.examples();
        assertEquals(
                lines(examples.stream().map(Citation::work), BibtexReaderTest::toldWithPeople),
                lines(reread(examples), BibtexReaderTest::toldWithPeople));
        List<Citation> hostile = Sketch.hostile();
        assertEquals(
                lines(hostile.stream().map(Citation::work), BibtexReaderTest::told),
                lines(reread(hostile), BibtexReaderTest::told));
    }

    private static Stream<Work> reread(List<Citation> citations) throws IOException {
        return new BibtexReader()
                .items(written(CitationFormat.BIBTEX, citations)).stream().map(item -> ((Item.Cited) item).work());
    }

    private static String lines(Stream<Work> works, Function<Work, String> told) {
        return works.map(told).collect(Collectors.joining("\n"));
    }

    private static String toldWithPeople(Work work) {
        Contributors people = work.contributors();
        return told(work) + " | "
                + people.authors().stream().map(Authorship::name).toList() + people.complete();
    }

    /// Title, date and address, as far as BibTeX keeps them.
    private static String told(Work work) {
        String title = work.title().replaceAll("[\\s\\u00a0\\u2028]+", " ");
        return title + " | " + work.date().map(PublicationDate::iso) + " | "
                + work.links().main().map(BibtexText::verbatim);
    }
}
