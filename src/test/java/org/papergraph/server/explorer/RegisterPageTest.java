package org.papergraph.server.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// People, institutions and venues from A to Z and works by year, as a reader walks through them.
@Tag("slow")
class RegisterPageTest {
    private static final int MANY = 450;
    private static final int PAGE = 200;
    private static final Pattern LETTERS =
            Pattern.compile("(?s)<nav class=\"tabs\" aria-label=\"Letters\">(.*?)</nav>");
    private static final Pattern NAME = Pattern.compile("<bdi>([^<]*)</bdi>");
    private static final Pattern LISTED =
            Pattern.compile("(?:<li>|<span class=\"title\">)\\s*<a [^>]*><bdi>([^<]*)</bdi>");
    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]*)\">");
    private static final Pattern PREVIOUS = Pattern.compile("<a rel=\"prev\" href=\"([^\"]*)\">");

    @TempDir
    static Path folder;

    private static ExplorerFixture site;

    @BeforeAll
    static void start() {
        StringBuilder graph = new StringBuilder("""
                @prefix person: <https://w3id.org/papergraph/id/person/> .
                @prefix work: <https://w3id.org/papergraph/id/work/> .
                @prefix venue: <https://w3id.org/papergraph/id/venue/> .
                @prefix pg: <https://w3id.org/papergraph/ontology#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix foaf: <http://xmlns.com/foaf/0.1/> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                person:lukasz a foaf:Person ; foaf:name "Jan Łukasz" ; foaf:familyName "Łukasz" .
                person:lovelace a foaf:Person ; foaf:name "Ada Lovelace" ; foaf:familyName "Lovelace" .
                person:ludwig a foaf:Person ; foaf:name "Ludwig van Beethoven" ; foaf:familyName "van Beethoven" .
                person:davis a foaf:Person ; foaf:name "Sammy Davis Jr." ; foaf:familyName "Davis" .
                person:plato a foaf:Person ; foaf:name "Plato" ; foaf:familyName "Plato" .
                person:mendeleev a foaf:Person ; foaf:name "Дмитрий Менделеев" ; foaf:familyName "Менделеев" .
                person:wang a foaf:Person ; foaf:name "王伟" ; foaf:familyName "王" .
                person:kim a foaf:Person ; foaf:name "김철수" ; foaf:familyName "김" .
                person:hostile a foaf:Person ; foaf:familyName "<img src=x onerror=alert(1)>" ;
                    foaf:name "<img src=x onerror=alert(1)>" .
                person:marks a foaf:Person ; foaf:name "***" ; foaf:familyName "***" .
                venue:digits a pg:Venue ; dcterms:title "3DV" .
                work:plain a pg:Work ; dcterms:title "Undated Notes" ; dcterms:creator person:lovelace .
                work:ides a pg:Work ; dcterms:title "Ides of March" ; pg:year "-0044"^^xsd:gYear .
                """);
        IntStream.range(0, MANY).forEach(i -> graph.append("""
                venue:v%1$d a pg:Venue ; dcterms:title "Workshop %1$03d" .
                work:w%1$d a pg:Work ; dcterms:title "Study %1$03d" ; pg:year "2001"^^xsd:gYear ; pg:venue venue:v%1$d ;
                    dcterms:creator person:davis .
                """.formatted(i)));
        site = new ExplorerFixture(folder, graph.toString());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static List<String> found(Pattern names, String html) {
        return names.matcher(html).results().map(match -> match.group(1)).toList();
    }

    /// The things or works on a page.
    private static List<String> listed(String page) {
        return found(LISTED, page);
    }

    private static List<String> letters(String path) throws Exception {
        return LETTERS.matcher(site.page(path))
                .results()
                .flatMap(match -> found(NAME, match.group(1)).stream())
                .toList();
    }

    /// The names on all pages from this one on, by the link to the next.
    private static List<String> walk(String path) throws Exception {
        List<String> all = new ArrayList<>();
        String previous = "";
        String next = path;
        while (!next.isEmpty()) {
            String page = site.page(next);
            List<String> here = listed(page);
            assertTrue(!here.isEmpty() && here.size() <= PAGE, next + ": " + here.size());
            all.addAll(here);
            assertEquals(!previous.isEmpty(), PREVIOUS.matcher(page).find(), next);
            previous = next;
            next = NEXT.matcher(page)
                    .results()
                    .map((MatchResult match) -> match.group(1).replace("&amp;", "&"))
                    .findFirst()
                    .orElse("");
        }
        return all;
    }

    private static List<String> numbered(String prefix) {
        return IntStream.range(0, MANY).mapToObj((prefix + "%03d")::formatted).toList();
    }

    @Test
    void everyScriptHasItsPlace() throws Exception {
        assertEquals(List.of("D", "I", "L", "P", "V", "М", "Han", "Hangul", "other"), letters("/browse/people"));
        assertEquals(List.of("W", "0–9"), letters("/browse/venues"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /browse/people                      | <bdi>Sammy Davis Jr.</bdi></a></li>
        /browse/people                      | <a href="/browse/people?letter=D" aria-current="page">
        /browse/people?letter=L             | <bdi>Lovelace, Ada</bdi></a></li>
        /browse/people?letter=L             | <bdi>Łukasz, Jan</bdi></a></li>
        /browse/people?letter=P             | <bdi>Plato</bdi>
        /browse/people?letter=V             | <bdi>van Beethoven, Ludwig</bdi>
        /browse/people?letter=%D0%9C        | <bdi>Менделеев, Дмитрий</bdi>
        /browse/people?letter=Han           | <bdi>王伟</bdi>
        /browse/people?letter=Hangul        | <bdi>김철수</bdi>
        /browse/people?letter=other         | <bdi>***</bdi>
        /browse/venues                      | <a href="/browse/venues?letter=W&amp;from=200"><bdi>Workshop 200</bdi></a>
        /browse/venues                      | <bdi>Workshop 000</bdi></a> <span class="count">1<
        /browse/venues?letter=0%E2%80%939   | <bdi>3DV</bdi></a>
        /browse/institutions                | <h2 id="things">None</h2>
        /browse/topics                      | <a href="/browse/works">
        /browse/works                       | <h1>Works of 2001</h1>
        /browse/works?year=-44              | Ides of March
        /browse/works?year=none             | Undated Notes
        /                                   | <a href="/browse/people">
        /search?q=lukasz                    | <bdi>Jan Łukasz</bdi>
        """)
    void aPageShows(String path, String text) throws Exception {
        assertTrue(site.page(path).contains(text), () -> path + " without " + text);
    }

    @Test
    void namesAreInTheOrderOfTheAlphabet() throws Exception {
        assertEquals(List.of("Lovelace, Ada", "Łukasz, Jan"), listed(site.page("/browse/people?letter=L")));
    }

    @Test
    void nextLeadsThroughAllOfALetterAndAllOfAYear() throws Exception {
        assertEquals(numbered("Workshop "), walk("/browse/venues?letter=W"));
        assertEquals(numbered("Study "), walk("/browse/works?year=2001"));
    }

    @Test
    void aStrangersNameStaysText() throws Exception {
        String page = site.page("/browse/people?letter=I");
        assertTrue(page.contains("&lt;img src=x onerror=alert(1)&gt;"), page);
        assertFalse(page.contains("<img"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/browse/people?letter=Q",
                "/browse/people?letter=%3Cscript%3E",
                "/browse/people?letter=L&from=200",
                "/browse/works?year=1999",
                "/browse/works?year=%22",
                "/browse/nothing",
                "/browse"
            })
    void whatIsNotThereIsSaidSo(String path) throws Exception {
        assertEquals(404, site.get(path).statusCode());
    }
}
