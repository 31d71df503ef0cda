package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.bib.Institution.Relations;

class InstitutionFamilyTest {
    private static final Institution UNIVERSITY = body(
            "Brightwater University",
            "Hull",
            Kind.EDUCATION,
            new Relations(List.of(), List.of("Quay Clinic"), List.of()));
    private static final Institution CLINIC = body("Quay Clinic", "Leeds", Kind.HEALTHCARE, Relations.NONE);
    private static final Institution HOSPITAL = body(
            "Brightwater Hospital",
            "Hull",
            Kind.HEALTHCARE,
            new Relations(List.of(), List.of(), List.of("Brightwater University")));
    private static final Institution FAR_HOSPITAL = body(
            "Moor Hospital",
            "York",
            Kind.HEALTHCARE,
            new Relations(List.of(), List.of(), List.of("Brightwater University")));

    private final InstitutionFamily family = new InstitutionFamily(Stream.of(UNIVERSITY, CLINIC, HOSPITAL, FAR_HOSPITAL)
            .collect(Collectors.toMap(Institution::reference, Function.identity())));

    private static Institution body(String name, String city, Kind kind, Relations relations) {
        return new Institution(
                "",
                List.of(name),
                List.of(),
                List.of(),
                new Institution.Place(city, "", "", ""),
                Set.of(kind),
                relations,
                true,
                Institution.Listing.NONE);
    }

    @Test
    void aRelationCountsForBothWhicheverStatesIt() {
        assertEquals(Set.of("Brightwater Hospital", "Moor Hospital"), family.related(UNIVERSITY));
        assertEquals(Set.of("Brightwater University"), family.related(HOSPITAL));
        assertEquals(List.of(UNIVERSITY), family.parents(CLINIC));
    }

    @Test
    void hospitalsArePartsOrStandBesideABodyInItsCity() {
        assertEquals(
                Map.of("parts", 1, "beside", 1),
                Map.of("parts", family.hospitalParts(UNIVERSITY), "beside", family.relatedHospitals(UNIVERSITY)));
    }
}
