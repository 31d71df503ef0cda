package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.papergraph.resolution.Cited.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.citation.Citation;

class NamesakeSplitterTest {
    /// Titles of which no two share a word, so that nothing but name, venue and year speaks for one author.
    private static final List<String> SUBJECTS = List.of(
            "Binding Small Books by Hand",
            "Hyphenation of Welsh",
            "Diagrams for Chemists",
            "Letters from the Treasurer",
            "Printing Maps on Silk",
            "Fractions in Running Text",
            "Screen Readers and Formulas",
            "Kerning Pairs Reconsidered");

    /// How many people write alone in a journal whose papers are signed with one name, a paper every second year.
    private static int people(String name, String journal) {
        return people(IntStream.range(0, SUBJECTS.size())
                .mapToObj(i -> cite("journal.bib", 10 * i + 1, SUBJECTS.get(i))
                        .by(name)
                        .venue(journal)
                        .in(1996 + 2 * i))
                .toList());
    }

    /// The same among papers of others.
    private static int people(List<Cited> papers) {
        List<Citation> citations = new ArrayList<>();
        papers.forEach(paper -> citations.add(paper.citation()));
        List<String> others = List.of("Amina Diallo", "Peter Novak", "Lars Holm", "Wei Chen", "Ruth Cohen");
        for (int i = 0; i < others.size(); i++) {
            citations.add(cite("journal.bib", 1000 + i, "Proceedings of Meeting " + "ABCDE".charAt(i))
                    .by(others.get(i), others.get((i + 1) % others.size()))
                    .venue("Meetings")
                    .in(2001)
                    .citation());
        }
        return new Resolver(SharedOrganizations.RESOLVER)
                        .resolve(citations)
                        .people()
                        .size()
                - others.size();
    }

    @Test
    void aRareNameInOneJournalIsOnePersonWithoutCoauthors() {
        assertEquals(1, people("Philippa Quellmarsh", "The Typesetter"));
    }

    @Test
    void aCommonFamilyNameWithAnUncommonGivenNameIsOnePersonInOneJournal() {
        assertEquals(1, people("Leopold Berger", "The Typesetter"));
    }

    @Test
    void namesThatMillionsBearAreNotJoinedByAJournal() {
        for (String name : List.of("Wei Wang", "Wang Wei", "Xiuying Zhang", "Min Kim", "Thanh Nguyen", "Mei Ng")) {
            assertEquals(SUBJECTS.size(), people(name, "The Typesetter"), name);
        }
    }

    @Test
    void initialsTellNothingHoweverRareTheFamilyName() {
        assertEquals(SUBJECTS.size(), people("P. Quellmarsh", "The Typesetter"));
    }

    @Test
    void aRareNameAcrossCenturiesIsNotOnePerson() {
        assertEquals(
                2,
                people(List.of(
                        cite("a.bib", 1, SUBJECTS.get(0))
                                .by("Philippa Quellmarsh")
                                .venue("The Typesetter")
                                .in(1871),
                        cite("a.bib", 9, SUBJECTS.get(1))
                                .by("Philippa Quellmarsh")
                                .venue("The Typesetter")
                                .in(1994))));
    }

    @Test
    void anotherBodyOutweighsNoRareName() {
        assertEquals(
                1,
                people(List.of(
                        cite("a.bib", 1, SUBJECTS.get(0))
                                .at("Philippa Quellmarsh", "Ferrybank Press")
                                .venue("The Typesetter")
                                .in(2003),
                        cite("a.bib", 9, SUBJECTS.get(1))
                                .at("Philippa Quellmarsh", "Museum of Lettering")
                                .venue("The Typesetter")
                                .in(2005))));
    }
}
