package org.papergraph.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.papergraph.exchange.Sketch.written;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;

class BibtexWriterTest {
    private static List<BibTeXEntry> parsed(String document) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(document));
        return List.copyOf(database.getEntries().values());
    }

    private static String typeset(String latex) throws ParseException {
        return straight(new LaTeXPrinter().print(new LaTeXParser().parse(known(latex))));
    }

    /// The lexer of jbibtex for what stands inside a field knows the alphabets of Europe alone.
    private static String known(String text) {
        return text.replaceAll("[^\\u0000-\\u05ff‘’“”–]", "?");
    }

    /// TeX sets typewriter apostrophes and hyphens as a printer would.
    private static String straight(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace("–", "-");
    }

    private static String type(Sketch sketch) throws IOException {
        String document = written(CitationFormat.BIBTEX, List.of(sketch.cited()));
        return document.substring(document.indexOf('@') + 1, document.indexOf('{'));
    }

    @Test
    void aPaperIsWrittenWithAllThatIsKnown() throws IOException {
        Citation paper = Sketch.of(WorkType.PAPER, "BERT & the Q-Learning of Größe: a 3D view")
                .by(new PersonName("Ludwig", "van", "Beethoven", "Jr."))
                .by("", "Plato")
                .andOthers()
                .in("Neural Computation")
                .at("18", "7", "1527-1554")
                .on("2006-07-28")
                .id(Scheme.DOI, "10.1162/neco_2006")
                .id(Scheme.ARXIV, "1312.5602")
                .url("http://example.org/~a_b%20c.pdf")
                .remark("100% worth it")
                .cited();
        assertEquals("""
                % Encoding: UTF-8

                @article{beethoven2006bert,
                  author = {van Beethoven, Jr., Ludwig and Plato and others},
                  title = {{BERT} \\& the {Q}-Learning of Größe: a {3D} view},
                  journal = {Neural Computation},
                  volume = {18},
                  number = {7},
                  pages = {1527--1554},
                  year = {2006},
                  month = jul,
                  day = {28},
                  doi = {10.1162/neco_2006},
                  eprint = {1312.5602},
                  eprinttype = {arxiv},
                  url = {http://example.org/~a_b%20c.pdf},
                  keywords = {Nets, Deep},
                  note = {100\\% worth it}
                }
                """, written(CitationFormat.BIBTEX, List.of(paper)));
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER, misc", "BOOK, book", "THESIS, thesis", "COURSE, misc", "LECTURE_NOTES, misc", "SLIDES, misc",
        "TUTORIAL, online", "BLOG_POST, online", "VIDEO, misc", "FORUM, online", "HOMEPAGE, online", "WEBSITE, online",
        "DATASET, misc", "SOFTWARE, software", "OTHER, misc"
    })
    void everyTypeOfWorkHasAnEntryType(WorkType work, String entry) throws IOException {
        assertEquals(entry, type(Sketch.of(work, "On nets").url("http://example.org/")));
    }

    @ParameterizedTest
    @CsvSource({
        "Neural Computation, article",
        "JMLR, article",
        "NIPS, inproceedings",
        "Proceedings of the ACL, inproceedings",
        "Proceedings of the IEEE, article",
        "IEEE Transactions on Neural Networks, article",
        "arXiv, misc",
        "ICLR Workshop, inproceedings",
        "Nature, article",
        "SIGMOD Conference, inproceedings",
        "IEEE TNNLS, article",
        "Proceedings of the IEEE International Conference on Computer Vision, inproceedings"
    })
    void aPaperIsFiledByItsVenue(String venue, String entry) throws IOException {
        assertEquals(entry, type(Sketch.of(WorkType.PAPER, "On nets").in(venue)));
    }

    @Test
    void thesesAreToldApartByTheirWords() throws IOException {
        assertEquals("phdthesis", type(Sketch.of(WorkType.THESIS, "On nets (Ph.D. thesis)")));
        assertEquals("mastersthesis", type(Sketch.of(WorkType.THESIS, "On nets, master's thesis")));
    }

    @Test
    void namesAreWrittenSoThatBibtexTakesThemApartAgain() {
        Map<PersonName, String> names = new LinkedHashMap<>();
        names.put(PersonName.of("Ann", "Lee"), "Lee, Ann");
        names.put(new PersonName("Charles", "de la", "Vallée Poussin", ""), "de la Vallée Poussin, Charles");
        names.put(new PersonName("Martin Luther", "", "King", "Jr."), "King, Jr., Martin Luther");
        names.put(PersonName.of("", "Plato"), "Plato");
        names.put(PersonName.of("", "kuangliu"), "kuangliu");
        names.put(PersonName.of("", "Lots of People"), "{Lots of People}");
        names.put(PersonName.of("", "others"), "{others}");
        names.put(PersonName.of("Ann", "de facto"), "{de facto}, Ann");
        names.put(PersonName.of("Bo", "Barnes and Noble"), "{Barnes and Noble}, Bo");
        names.put(PersonName.of("A, B", "Lee"), "Lee, {A, B}");
        names.put(PersonName.of("志华", "周"), "周, 志华");
        names.put(PersonName.of("G_F", "O'Neil & Sons"), "O'Neil \\& Sons, G\\_F");
        assertEquals(
                List.copyOf(names.values()),
                names.keySet().stream().map(BibtexNames::person).toList());
    }

    @Test
    void bodiesStandInDoubleBraces() throws IOException, ParseException {
        Citation report = Sketch.of(WorkType.PAPER, "Report")
                .body("OpenAI")
                .body("Johnson and Johnson")
                .cited();
        BibTeXEntry entry =
                parsed(written(CitationFormat.BIBTEX, List.of(report))).getFirst();
        assertEquals(
                "{OpenAI} and {Johnson and Johnson}",
                entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString());
    }

    @Test
    void hostileTextStaysInItsEntryAndIsTypesetAsItWas() throws IOException, ParseException {
        List<Citation> hostile = Sketch.hostile();
        List<BibTeXEntry> entries = parsed(written(CitationFormat.BIBTEX, hostile));
        assertEquals(hostile.size(), entries.size());
        for (int i = 0; i < entries.size(); i++) {
            assertEquals(
                    straight(known(hostile.get(i).work().title().replaceAll("[\\s\\u00a0\\u2028]+", " "))),
                    typeset(entries.get(i).getField(BibTeXEntry.KEY_TITLE).toUserString())
                            .replace("\\textbraceleft", "{")
                            .replace("\\textbraceright", "}"));
        }
    }

    @Test
    void theExamplesComeBackWithTheirTitlesAuthorsAndYears() throws IOException, ParseException {
        List<Citation> citations = Sketch.examples();
        List<Map<String, String>> written = new ArrayList<>();
        citations.forEach(citation -> written.add(told(citation.work())));
        List<Map<String, String>> read = new ArrayList<>();
        for (BibTeXEntry entry : parsed(written(CitationFormat.BIBTEX, citations))) {
            Map<String, String> told = new LinkedHashMap<>();
            told.put("title", typeset(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()));
            told.put("authors", field(entry, BibTeXEntry.KEY_AUTHOR));
            told.put("year", field(entry, BibTeXEntry.KEY_YEAR));
            read.add(told);
        }
        assertEquals(written, read);
    }

    private static Map<String, String> told(Work work) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("title", straight(known(work.title())));
        told.put("authors", BibtexNames.authors(work).orElse(""));
        told.put(
                "year",
                work.date()
                        .map(PublicationDate::iso)
                        .map(iso -> iso.substring(0, 4))
                        .orElse(""));
        return told;
    }

    private static String field(BibTeXEntry entry, org.jbibtex.Key key) {
        return entry.getField(key) == null ? "" : entry.getField(key).toUserString();
    }
}
