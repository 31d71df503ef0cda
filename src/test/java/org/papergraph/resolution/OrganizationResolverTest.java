package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Identifier;
import org.papergraph.resolution.MatchDecision.Status;

class OrganizationResolverTest {
    private static final OrganizationResolver RESOLVER = SharedOrganizations.RESOLVER;

    private static OrganizationResolution resolve(List<Affiliation> affiliations) {
        return RESOLVER.resolve(List.of(OrganizationCitations.citing(affiliations)));
    }

    private static OrganizationResolution resolve(String... names) {
        return resolve(List.of(names).stream().map(Affiliation::of).toList());
    }

    private static ResolvedOrganization first(OrganizationResolution resolution, Affiliation affiliation) {
        return resolution.organizations().get(resolution.of(affiliation).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            University of Toronto | U. Toronto
            Université de Montréal | Université de Montréeal
            Université de Montréal | University of Montreal
            MIT | Massachusetts Institute of Technology
            Carnegie Mellon University | CMU
            TU Munich | Technische Universität München
            UC San Diego | University of California, San Diego
            DeepMind | Google Deepmind
            ETH Zürich | Swiss Federal Institute of Technology Zurich
            Univ. of Nowhere Valley | University of Nowhere Valley
            Institut fuer Wolkenkunde | Institut für Wolkenkunde
            Universidad de Villa Perdida | Universidad de Villa Perdidaa
            Acme Widget Inc. | ACME widget, Inc
            Huawei Technologies Co., Ltd. | Huawei
            Microsoft Research, Redmond | Microsoft Research Redmond
            """)
    void spellingsOfOneBodyJoin(String one, String other) {
        OrganizationResolution resolution = resolve(one, other);
        assertEquals(
                first(resolution, Affiliation.of(one)),
                first(resolution, Affiliation.of(other)),
                () -> resolution.organizations().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            University of York | York University
            University of Washington | Washington University in St. Louis
            Nanjing University | Nanjing University of Science and Technology
            University of Lostland | Lostland University
            DeepMind | Google Research
            Google | Google Research
            Microsoft Research | Microsoft
            University of California | UC Berkeley
            Institute of Cloud Physics | Institute of Cloud Music
            """)
    void likeNamesOfTwoBodiesStayApart(String one, String other) {
        OrganizationResolution resolution = resolve(one, other);
        assertNotEquals(first(resolution, Affiliation.of(one)), first(resolution, Affiliation.of(other)));
    }

    @Test
    void aDepartmentIsAChildHoweverItIsWritten() {
        Affiliation stated = new Affiliation("University of Toronto", Optional.of("Dept of Computer Science"));
        Affiliation before = Affiliation.of("Department of Computer Science, University of Toronto, Canada");
        Affiliation after = Affiliation.of("University of Toronto, Computer Science Department");
        Affiliation alone = Affiliation.of("U. Toronto");
        OrganizationResolution resolution = resolve(List.of(stated, before, after, alone));
        ResolvedOrganization department = first(resolution, stated);
        assertEquals(2, resolution.organizations().size());
        assertEquals(department, first(resolution, before));
        assertEquals(department, first(resolution, after));
        assertEquals(OptionalInt.of(resolution.of(alone).getFirst()), department.parent());
        assertEquals("CA", first(resolution, alone).country());
        assertEquals(
                List.of(new Identifier(Identifier.Scheme.ROR, "03dbr7087")),
                first(resolution, alone).identifiers());
    }

    @Test
    void aDepartmentOfAnUnknownBodyIsItsChildToo() {
        OrganizationResolution resolution =
                resolve("Faculty of Clouds, Lostland University, Lostland", "Lostland University");
        ResolvedOrganization department =
                first(resolution, Affiliation.of("Faculty of Clouds, Lostland University, Lostland"));
        assertEquals("Faculty of Clouds", department.name());
        assertEquals("Faculty of Clouds, Lostland University", department.label());
        assertEquals(
                "Lostland University",
                resolution
                        .organizations()
                        .get(department.parent().orElseThrow())
                        .name());
    }

    @Test
    void aResearchArmIsAChildOfItsCompany() {
        OrganizationResolution resolution = resolve("Microsoft Research Asia");
        ResolvedOrganization asia = first(resolution, Affiliation.of("Microsoft Research Asia"));
        ResolvedOrganization research =
                resolution.organizations().get(asia.parent().orElseThrow());
        assertEquals("Microsoft Research", research.name());
        assertEquals(
                "Microsoft",
                resolution.organizations().get(research.parent().orElseThrow()).name());
    }

    @Test
    void severalBodiesInOneTextAreAllNamed() {
        Affiliation both = Affiliation.of("Google and Massachusetts Institute of Technology");
        OrganizationResolution resolution = resolve(List.of(both));
        assertEquals(
                List.of("Google", "Massachusetts Institute of Technology"),
                resolution.of(both).stream()
                        .map(body -> resolution.organizations().get(body).name())
                        .toList());
    }

    @Test
    void aTextThatNamesNobodyMakesNoBody() {
        OrganizationResolution resolution = resolve("N/A", "Independent Researcher", "Institute");
        assertEquals(List.of(), resolution.organizations());
        assertEquals(List.of(), resolution.of(Affiliation.of("N/A")));
    }

    @Test
    void everyJoinHasADecisionAndNamesakesStayOpen() {
        OrganizationResolution resolution =
                resolve("U. Toronto", "Northeastern University", "University of Lostland", "Lostland University");
        List<Status> statuses = resolution.decisions().stream()
                .map(MatchDecision::status)
                .sorted()
                .toList();
        assertEquals(List.of(Status.ACCEPTED, Status.UNDECIDED, Status.UNDECIDED, Status.UNDECIDED), statuses);
        assertTrue(resolution.decisions().stream()
                .allMatch(decision -> !decision.evidence().isEmpty()));
    }

    @Test
    void theOrderAndNumberOfMentionsChangeNothing() {
        List<Affiliation> affiliations = new ArrayList<>(List.of(
                Affiliation.of("Universidad de Villa Perdida"),
                Affiliation.of("Universidad de Villa Perdidaa"),
                Affiliation.of("University of Villa Perdidda"),
                Affiliation.of("Stanford"),
                Affiliation.of("Stanford University, Dept. of Physics"),
                new Affiliation("Stanford University", Optional.of("Physics Department")),
                Affiliation.of("Nowhere Lab, Lostland Institute of Rain"),
                Affiliation.of("CNRS, Sorbonne Université")));
        OrganizationResolution expected = resolve(affiliations);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(affiliations, random);
            assertEquals(expected, resolve(affiliations));
        }
        List<Affiliation> again = expected.organizations().stream()
                .filter(organization -> organization.parent().isEmpty())
                .map(organization -> Affiliation.of(organization.name()))
                .toList();
        OrganizationResolution second = resolve(again);
        assertEquals(again.size(), second.organizations().size(), () -> again + " " + second.organizations());
        for (Affiliation affiliation : again) {
            assertEquals(affiliation.organization(), first(second, affiliation).name());
        }
    }
}
