package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.papergraph.resolution.Cited.cite;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.resolution.MatchDecision.Status;

class ResolverTest {
    private static Resolution resolve(Cited... cited) {
        return new Resolver(SharedOrganizations.RESOLVER).resolve(citations(cited));
    }

    private static List<Citation> citations(Cited... cited) {
        return Stream.of(cited).map(Cited::citation).toList();
    }

    private static List<Integer> linesOfFirstWork(Resolution resolution) {
        return resolution.works().getFirst().citations().stream()
                .map(citation -> citation.origin().span().startLine())
                .toList();
    }

    @Test
    void versionsWithOneArxivIdAreOneWork() {
        Resolution resolution = resolve(
                cite("a.md", 3, "A Neural Conversational Model")
                        .by("Oriol Vinyals", "Quoc Le")
                        .id(Scheme.ARXIV, "1506.05869"),
                cite("a.md", 9, "A Neural Conversation Model")
                        .by("Vinyals", "Le")
                        .in(2015)
                        .id(Scheme.ARXIV, "1506.05869"));
        assertEquals(List.of(3, 9), linesOfFirstWork(resolution));
        assertEquals(
                List.of("Oriol Vinyals", "Vinyals"),
                resolution.works().getFirst().authorships().getFirst().namesAsWritten());
        assertEquals(2, resolution.people().size());
        assertEquals(Status.ACCEPTED, resolution.decisions().getFirst().status());
    }

    @Test
    void oneWrongLinkOnTwoPapersMakesThemNotOne() {
        Resolution resolution = resolve(
                cite("a.md", 1, "Deep Recursive Networks for Compositionality in Language")
                        .url("http://acl.org/P15-1150.pdf"),
                cite("a.md", 2, "Improved Semantic Representations From Tree-Structured Memory")
                        .url("http://acl.org/P15-1150.pdf"));
        assertEquals(2, resolution.works().size());
        assertEquals(
                List.of(Status.REJECTED),
                resolution.decisions().stream().map(MatchDecision::status).toList());
    }

    @Test
    void equalTitleAndAuthorsAreOneWorkWithTwoDates() {
        Resolution resolution = resolve(
                cite("a.md", 1, "Learning Deep Architectures for AI")
                        .by("Yoshua Bengio")
                        .in(2007),
                cite("b.md", 1, "Learning deep architectures for AI")
                        .by("Y. Bengio")
                        .in(2009)
                        .venue("FTML"));
        assertEquals(1, resolution.works().size());
        assertEquals(1, resolution.people().size());
        assertEquals(
                List.of("Y. Bengio", "Yoshua Bengio"),
                resolution.people().getFirst().spellings());
    }

    @Test
    void aShortTitleByOtherAuthorsIsAnotherWork() {
        assertEquals(
                3,
                resolve(
                                cite("a.md", 1, "Deep Learning")
                                        .by("Yann LeCun", "Yoshua Bengio")
                                        .in(2015),
                                cite("a.md", 2, "Deep Learning")
                                        .by("Ian Goodfellow", "Aaron Courville")
                                        .in(2016)
                                        .type(WorkType.BOOK),
                                cite("a.md", 3, "Deep Learning").type(WorkType.COURSE))
                        .works()
                        .size());
    }

    @Test
    void aColumnIsAnotherWorkInEachVolume() {
        assertEquals(
                2,
                resolve(
                                cite("a.bib", 1, "Editorial")
                                        .by("Ada Rey")
                                        .venue("Sound Letters")
                                        .volume("11"),
                                cite("a.bib", 9, "Editorial")
                                        .by("Ada Rey")
                                        .venue("Sound Letters")
                                        .volume("12"),
                                cite("b.md", 3, "Editorial")
                                        .by("A. Rey")
                                        .venue("Sound letters")
                                        .volume("12"))
                        .works()
                        .size());
    }

    @Test
    void partsOfOneWorkStayApart() {
        assertEquals(
                2,
                resolve(
                                cite("a.md", 1, "The Theory of Sound Waves, Part I")
                                        .by("Ada Rey"),
                                cite("a.md", 2, "The Theory of Sound Waves, Part II")
                                        .by("Ada Rey"))
                        .works()
                        .size());
    }

    @Test
    void namesakesOnOneWorkAreTwoPeople() {
        Resolution resolution =
                resolve(cite("a.md", 1, "A Paper of Two Namesakes").by("Jun Wang", "Jun Wang"));
        assertEquals(2, resolution.people().size());
    }

    @Test
    void namesakesAreToldApartByWhatTheyWriteAboutAndWhere() {
        Resolution resolution = resolve(
                cite("a.md", 1, "Motion Estimation for Compressed Video")
                        .by("Lei Fang", "Nina Roth")
                        .venue("ICME (1)"),
                cite("a.md", 2, "Fast Motion Estimation in Video Coding")
                        .by("Lei Fang", "Omar Haddad")
                        .venue("ICME (2)"),
                cite("a.md", 3, "Bounds on the Domination Number of Planar Graphs")
                        .by("Lei Fang", "Pia Lund")
                        .venue("Discrete Mathematics"));
        Map<String, List<Integer>> linesOfPerson = resolution.works().stream()
                .collect(Collectors.groupingBy(
                        work -> resolution
                                .people()
                                .get(work.authorships().getFirst().person())
                                .key(),
                        Collectors.collectingAndThen(
                                Collectors.flatMapping(
                                        work -> work.citations().stream()
                                                .map(citation ->
                                                        citation.origin().span().startLine()),
                                        Collectors.toList()),
                                lines -> lines.stream().sorted().toList())));
        assertEquals(Set.of(List.of(1, 2), List.of(3)), Set.copyOf(linesOfPerson.values()));
    }

    @Test
    void anEmptyBuildResolvesToNothing() {
        assertEquals(
                new Resolution(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of()),
                resolve());
    }

    @Test
    void theOrderOfTheCitationsDoesNotMatter() {
        List<Citation> citations = citations(
                cite("a.md", 1, "Learning Deep Architectures for AI").by("Yoshua Bengio"),
                cite("b.md", 1, "Learning deep architectures for AI").by("Y. Bengio"),
                cite("b.md", 2, "Something Else Entirely").by("Geoffrey Hinton", "Y Bengio"));
        Resolver resolver = new Resolver(SharedOrganizations.RESOLVER);
        assertEquals(resolver.resolve(citations), resolver.resolve(citations.reversed()));
    }
}
