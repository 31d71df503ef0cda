package org.papergraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Holds the arrows between packages and where each library may be used.
///
/// One instance for all: reading the classes takes longer than everything that is asked of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String ROOT = "org.papergraph.";

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("bib", List.of()),
            Map.entry("readinglist", List.of()),
            Map.entry("citation", List.of("readinglist", "bib")),
            Map.entry("exchange", List.of("citation", "readinglist", "bib")),
            Map.entry("resolution", List.of("citation", "readinglist", "bib")),
            Map.entry("coauthorship", List.of("bib")),
            Map.entry("rdf", List.of("resolution", "citation", "bib", "readinglist", "coauthorship")),
            Map.entry("store", List.of()),
            Map.entry(
                    "build",
                    List.of(
                            "bib",
                            "readinglist",
                            "citation",
                            "exchange",
                            "resolution",
                            "coauthorship",
                            "rdf",
                            "store")),
            Map.entry("bibliography", List.of("store", "exchange", "citation", "readinglist", "bib")),
            Map.entry("server", List.of("store", "coauthorship", "bibliography", "exchange", "bib")),
            Map.entry(
                    "cli",
                    List.of(
                            "build",
                            "server",
                            "store",
                            "coauthorship",
                            "bibliography",
                            "exchange",
                            "citation",
                            "bib")));

    private static final Map<String, List<String>> LIBRARY_IN = Map.of(
            "org.commonmark..", List.of("readinglist"),
            "org.jbibtex..", List.of("exchange"),
            "org.apache.jena..", List.of("rdf", "store", "server"),
            "org.apache.jena.tdb2..", List.of("store", "server"),
            "org.apache.jena.fuseki..", List.of("server"),
            "picocli..", List.of("cli"),
            "org.jgrapht..", List.of("coauthorship"),
            "nl.cwts..", List.of("coauthorship"));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.papergraph");

    @Test
    void packagesUseOnlyThoseToTheirLeft() {
        MAY_USE.forEach((name, others) -> {
            String[] allowed = Stream.concat(others.stream(), Stream.of(name))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("org.papergraph..").and(not(resideInAnyPackage(allowed))))
                    .allowEmptyShould(true)
                    .check(classes);
        });
    }

    @Test
    void everyPackageIsInTheTable() {
        String[] known =
                MAY_USE.keySet().stream().map(name -> ROOT + name + "..").toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(classes);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void stepsOfReadingACitationFormNoCycle() {
        slices().matching(ROOT + "citation.(*)..").should().beFreeOfCycles().check(classes);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "citation.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "citation")
                .check(classes);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        LIBRARY_IN.forEach((library, packages) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        packages.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(classes));
    }

    @Test
    void noStaticFieldCanChange() {
        fields().that()
                .areStatic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .allowEmptyShould(true)
                .check(classes);
    }
}
