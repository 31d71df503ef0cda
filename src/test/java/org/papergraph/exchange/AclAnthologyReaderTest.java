package org.papergraph.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Link;
import org.papergraph.bib.Links;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Origin;
import org.papergraph.readinglist.SourceSpan;

class AclAnthologyReaderTest {
    private static final String COLLECTION = """
            <?xml version='1.0' encoding='UTF-8'?>
            <collection id="2031.toy">
              <volume id="main" type="proceedings">
                <meta>
                  <booktitle>Proceedings of the First <fixed-case>T</fixed-case>oy Meeting</booktitle>
                  <editor><first>Ada</first><last>Editor</last></editor>
                  <publisher>Toy Press</publisher>
                  <month>29 June–2 July</month>
                  <year>2031</year>
                  <venue>ws</venue>
                  <venue>toy</venue>
                </meta>
                <frontmatter><url>2031.toy-main.0</url></frontmatter>
                <paper id="7">
                  <title>Parsing in <tex-math>O(n^2)</tex-math> with
                    <i>soft</i> <tex-math>\\lambda</tex-math>-terms</title>
                  <author orcid="0000-0001-0000-0009"><first>Jia</first><last>Li</last>
                    <affiliation>Toy  University</affiliation>
                    <variant script="hani"><first>佳</first><last>李</last></variant></author>
                  <author><first/><last>Mausam</last></author>
                  <pages>1–9</pages>
                  <abstract>We <b>parse</b>.</abstract>
                  <doi>10.1234/Toy.7</doi>
                </paper>
              </volume>
            </collection>
            """;

    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();

    private List<Citation> read(Path path) {
        try (Stream<Citation> citations = new AclAnthologyReader(problems::add).read(path)) {
            return citations.toList();
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void aPaperCarriesAllThatTheFileSaysOfIt() throws IOException {
        Path file = file("2031.toy.xml", COLLECTION);
        Authorship li = new Authorship(
                PersonName.of("Jia", "Li"),
                "Jia Li",
                List.of("佳 李"),
                List.of(Affiliation.of("Toy University")),
                AffiliationScope.AUTHOR,
                List.of(new Identifier(Identifier.Scheme.ORCID, "0000-0001-0000-0009")));
        Authorship mausam = new Authorship(
                PersonName.of("", "Mausam"), "Mausam", List.of(), List.of(), AffiliationScope.AUTHOR, List.of());
        Work work = new Work(
                WorkType.PAPER,
                "Parsing in O(n²) with soft λ-terms",
                new Contributors(List.of(li, mausam), true, List.of()),
                List.of(),
                Optional.of(new PublicationDate(2031, OptionalInt.of(6), OptionalInt.empty())),
                new Publication(
                        Optional.of("TOY"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("1-9"),
                        Optional.of("Toy Press")),
                List.of(
                        new Identifier(Identifier.Scheme.DOI, "10.1234/toy.7"),
                        new Identifier(Identifier.Scheme.ACL, "2031.toy-main.7")),
                new Links(Optional.of("https://aclanthology.org/2031.toy-main.7/"), List.of()),
                Optional.of("We parse."));
        Origin origin = new Origin(
                file.toString(),
                new SourceSpan(14, 24),
                2,
                List.of(),
                "Parsing in O(n²) with soft λ-terms",
                Optional.empty());
        assertEquals(
                new Citation(work, origin, Optional.empty(), 1, "acl-anthology"),
                read(file).get(1));
        assertEquals(List.of(), problems);
    }

    @Test
    void aPaperThatLiesElsewhereKeepsThatAddressToo() throws IOException {
        Path file = file(
                "L31.xml",
                "<collection id='L31'><volume id='1'><meta><booktitle>T</booktitle></meta><paper id='2'>"
                        + "<title>U</title><url>https://example.org/papers/2.pdf</url></paper></volume></collection>");
        assertEquals(
                new Links(
                        Optional.of("https://aclanthology.org/L31-1002/"),
                        List.of(new Link("https://example.org/papers/2.pdf", ""))),
                read(file).get(1).work().links());
    }

    @Test
    void aVolumeCarriesTheEditors() throws IOException {
        Work volume = read(file("2031.toy.xml", COLLECTION)).getFirst().work();
        assertEquals("Proceedings of the First Toy Meeting", volume.title());
        assertEquals(
                List.of("Ada Editor"),
                volume.contributors().editors().stream()
                        .map(Authorship::nameAsWritten)
                        .toList());
        assertEquals(List.of(), volume.contributors().authors());
    }

    @Test
    void aFolderIsReadInTheOrderOfItsFiles() throws IOException {
        file("b.xml", COLLECTION);
        file("a.xml", COLLECTION);
        file("notes.txt", "no XML");
        assertEquals(
                List.of("a.xml", "a.xml", "b.xml", "b.xml"),
                read(folder).stream()
                        .map(citation -> Path.of(citation.origin().source())
                                .getFileName()
                                .toString())
                        .toList());
    }

    @Test
    void whatCannotBeUnderstoodIsToldWithItsLine() throws IOException {
        Path file = file(
                "x.xml",
                "<collection id='X00'><volume id='1'><meta><booktitle>T</booktitle></meta>\n"
                        + "<paper id='1'><author><last>A</last></author></paper>\n"
                        + "<paper id='2'><title>U</title><author><first/><last> </last></author></paper>"
                        + "</volume></collection>");
        assertEquals(2, read(file).size());
        assertEquals(
                List.of(
                        file + ":2: the paper has no title; it is left out",
                        file + ":3: the author has no name; it is left out"),
                problems);
    }

    @Test
    void brokenXmlNamesFileAndLine() throws IOException {
        Path file = file("broken.xml", "<collection id='X00'>\n<volume id='1'>\n</collection>");
        String message = String.valueOf(
                assertThrows(UncheckedIOException.class, () -> read(file)).getMessage());
        assertTrue(message.startsWith(file + ":3: not well-formed XML"), message);
    }

    @Test
    void anExternalEntityIsNotRead() throws IOException {
        Path secret = file("secret.txt", "the secret");
        Path file = file(
                "entity.xml",
                "<!DOCTYPE collection [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>\n"
                        + "<collection id='X00'><volume id='1'><meta><booktitle>T</booktitle></meta>"
                        + "<paper id='1'><title>A &e; B</title></paper></volume></collection>");
        String message = String.valueOf(
                assertThrows(UncheckedIOException.class, () -> read(file)).getMessage());
        assertTrue(message.startsWith(file + ":2: not well-formed XML"), message);
    }

    @Test
    void paperIdsFollowTheAnthology() {
        assertEquals("P19-1001", AclId.ofPaper("P19", "1", "1"));
        assertEquals("W10-0312", AclId.ofPaper("W10", "3", "12"));
        assertEquals("D19-5003", AclId.ofPaper("D19", "50", "3"));
        assertEquals("2023.acl-long.911", AclId.ofPaper("2023.acl", "long", "911"));
    }
}
