package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;

class InstitutionMatcherTest {
    private final InstitutionMatcher matcher = new InstitutionMatcher(List.of(
            body("u-washington", "Seattle,Washington,United States", "University of Washington"),
            body("wustl", "St Louis,Missouri,United States", "Washington University in St. Louis"),
            body("nju", "Nanjing,Jiangsu,China", "Nanjing University", "Université de Nankin"),
            body("njust", "Nanjing,Jiangsu,China", "Nanjing University of Science and Technology"),
            body("neu-us", "Boston,Massachusetts,United States", "Northeastern University"),
            body("neu-cn", "Shenyang,Liaoning,China", "Northeastern University"),
            body("york-gb", "York,England,United Kingdom", "University of York"),
            body("york-ca", "Toronto,Ontario,Canada", "York University"),
            body("missouri", "Columbia,Missouri,United States", "University of Missouri"),
            body("belgrade", "Belgrade,,Serbia", "University of Belgrade", "Univerzitet u Beogradu"),
            body("giessen", "Giessen,Hesse,Germany", "Justus Liebig University Giessen"),
            body("goettingen", "Göttingen,Lower Saxony,Germany", "University of Göttingen"),
            body("physics", "Minsk,,Belarus", "Institute of Physics"),
            body("dentists", "Sousse,,Tunisia", "Faculty of Dentistry, University of Sousse"),
            company("acme", "Acme Robotics (Canada)", "Toronto,Ontario,Canada")));

    private static Institution body(String id, String place, String... names) {
        return institution(id, Kind.EDUCATION, place, names);
    }

    private static Institution company(String id, String name, String place) {
        return institution(id, Kind.COMPANY, place, name);
    }

    private static Institution institution(String id, Kind kind, String place, String... names) {
        String[] parts = place.split(",", -1);
        return new Institution(
                id,
                List.of(names),
                List.of(id.toUpperCase(Locale.ROOT)),
                List.of(),
                new Institution.Place(parts[0], parts[1], parts[2], ""),
                Set.of(kind),
                Institution.Relations.NONE,
                true,
                new Institution.Listing(true, 4, 1, 1900));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Department of Physics, University of Washington, Seattle, USA | u-washington
            Univ. of Washington | u-washington
            Clinic of Orthodontics, Faculty of Dentistry, University of Belgrade | belgrade
            Dept. of Biology, Washington University in St. Louis | wustl
            Nanjing University | nju
            Nanjing Univ Sci & Technol | njust
            School of Computing, Nanjing University of Science and Technology, Nanjing | njust
            University of York, UK | york-gb
            York University, Toronto | york-ca
            Northeastern University, Shenyang, China | neu-cn
            Northeastern University, Boston | neu-us
            Northeastern University | -
            University of Missouri-Kansas City | -
            Jacobi University Göttingen | -
            Department of Rivers, Nanjing University 3 , Nanjing, China | nju
            Nanjing University of Science and Technology 12 Department of Tides, , Nanjing, China | njust
            Belgrade University | belgrade
            Universität Göttingen | goettingen
            University of Goettingen | goettingen
            University of Gottingem | goettingen
            Justus Liebig University | giessen
            Institute of Physics, University of Nowhere | -
            Vision Group, Acme Robotics Inc., Canada | acme
            The Acme Robotics Dream of Belgrade | -
            Department of Computer Science | -
            '' | -
            """)
    void theInstitutionIsTheOneMeant(String affiliation, String id) {
        InstitutionMatch match = matcher.match(OrganizationText.of(affiliation));
        assertEquals(id, match.main().map(Institution::id).orElse("-"), match.rule());
    }

    @Test
    void namesakesWithoutAPlaceAreListedAsCandidates() {
        InstitutionMatch match = matcher.match(OrganizationText.of("Northeastern University"));
        assertEquals("namesakes", match.rule());
        assertEquals(
                Set.of("neu-us", "neu-cn"),
                Set.copyOf(match.candidates().stream().map(Institution::id).toList()));
    }
}
