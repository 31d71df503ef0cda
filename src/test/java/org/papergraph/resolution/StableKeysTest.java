package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.resolution.Cited.cite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.citation.Citation;

/// Properties of resolution over generated bibliographies: few people, many spellings, shared co-authors.
@Tag("slow")
class StableKeysTest {
    private static final int SEEDS = 12;
    private static final List<String> GIVEN =
            List.of("Ada", "Maria B.", "Jun", "Wei", "Petra", "Olaf", "J.", "M.", "Ma");
    private static final List<String> FAMILY = List.of("Wang", "Li", "Okafor", "Lindqvist", "Moreau", "Zhang");
    private static final List<String> WORDS =
            List.of("graph", "query", "index", "parsing", "grammar", "robust", "stream", "ranking", "proof", "logic");

    private static List<Citation> generated(String source, long seed, int count) {
        Random random = new Random(seed);
        List<Citation> citations = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String title = pick(WORDS, random) + " " + pick(WORDS, random) + " for " + pick(WORDS, random) + " "
                    + pick(WORDS, random) + " " + random.nextInt(5);
            Cited cited = cite(source, i, title).in(1990 + random.nextInt(30));
            int authors = 1 + random.nextInt(4);
            for (int a = 0; a < authors; a++) {
                cited.by(pick(GIVEN, random) + " " + pick(FAMILY, random));
            }
            if (random.nextInt(4) == 0) {
                cited.id(Scheme.ARXIV, "1001.%04d".formatted(random.nextInt(20)));
            }
            citations.add(cited.citation());
        }
        return citations;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static Resolution resolve(List<Citation> citations, KeyMemory memory) {
        return new Resolver(SharedOrganizations.RESOLVER, List.of(), IdentityDecisions.NONE, memory).resolve(citations);
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Citation> citations = generated("a.md", seed, 60);
            Resolution first = resolve(citations, KeyMemory.none());
            List<Citation> shuffled = new ArrayList<>(citations);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(first, resolve(shuffled, KeyMemory.none()));
        }
    }

    @Test
    void aRebuildOfTheSameKeepsEveryKey() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Citation> citations = generated("a.md", seed, 60);
            Resolution first = resolve(citations, KeyMemory.none());
            assertEquals(first, resolve(citations, KeyMemory.of(first)));
        }
    }

    @Test
    void anotherListChangesNoKeyExceptThroughAMerge() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Citation> citations = new ArrayList<>(generated("m.md", seed, 50));
            Resolution first = resolve(citations, KeyMemory.none());
            citations.addAll(generated("a.md", seed + 1000, 50));
            Resolution second = resolve(citations, KeyMemory.of(first));
            Set<String> known = new HashSet<>();
            second.people().forEach(person -> known.add(person.key()));
            second.works().forEach(work -> known.add(work.key()));
            Set<String> old = new HashSet<>();
            second.replaced().forEach(replacement -> {
                assertTrue(known.contains(replacement.newKey()), () -> "no such successor: " + replacement);
                old.add(replacement.oldKey());
            });
            known.addAll(old);
            first.people().forEach(person -> assertTrue(known.contains(person.key()), person::key));
            first.works().forEach(work -> assertTrue(known.contains(work.key()), work::key));
        }
    }

    @Test
    void twoAuthorsOfOneWorkAreAlwaysTwoPeople() {
        for (long seed = 0; seed < SEEDS; seed++) {
            for (ResolvedWork work :
                    resolve(generated("a.md", seed, 80), KeyMemory.none()).works()) {
                List<Integer> people = work.authorships().stream()
                        .map(ResolvedAuthorship::person)
                        .toList();
                assertEquals(people.size(), new HashSet<>(people).size(), () -> work.key());
            }
        }
    }

    @Test
    void keysAreNeverGivenTwice() {
        Resolution resolution = resolve(generated("a.md", 7, 300), KeyMemory.none());
        assertEquals(
                resolution.people().size(),
                resolution.people().stream().map(ResolvedPerson::key).distinct().count());
    }

    @Test
    void aMergeLeavesItsSuccessor() {
        Cited one = cite("a.md", 1, "A Study of Robust Stream Ranking").by("Wei Zhang", "Petra Moreau");
        Cited other = cite("b.md", 1, "Robust Stream Ranking Revisited").by("W. Zhang", "Olaf Lindqvist");
        Cited third = cite("b.md", 2, "Yet More Proof of Stream Ranking").by("W. Zhang", "Petra Moreau");
        Resolution first = resolve(List.of(other.citation()), KeyMemory.none());
        assertEquals(List.of("olaf|lindqvist", "w|zhang"), keys(first));
        Resolution second = resolve(List.of(one.citation(), other.citation(), third.citation()), KeyMemory.of(first));
        assertTrue(keys(second).contains("w|zhang"), () -> keys(second).toString());
    }

    @Test
    void namesakesOnOneWorkKeepTheirKeys() {
        Citation two = cite("a.md", 1, "Robust Stream Ranking")
                .by("Wei Wang", "Petra Moreau", "Wei Wang")
                .citation();
        Citation other = cite("a.md", 2, "Query Index Logic")
                .by("Wei Wang", "Jun Okafor")
                .citation();
        Resolution first = resolve(List.of(two), KeyMemory.none());
        Resolution second = resolve(List.of(two, other), KeyMemory.of(first));
        assertTrue(keys(second).containsAll(keys(first)), () -> keys(first) + " became " + keys(second));
    }

    @Test
    void keysOfASourceTakenAloneLeadToTheWhole() {
        Cited one = cite("a.md", 1, "A Study of Robust Stream Ranking").by("W. Zhang", "Petra Moreau");
        Cited other = cite("b.md", 1, "A study of robust stream ranking")
                .by("Wei Zhang", "Petra Moreau")
                .id(Scheme.ARXIV, "1001.0001");
        assertEquals(
                List.of(
                        new Replacement(
                                MatchDecision.Kind.WORK,
                                "title:a study of robust stream ranking / zhang",
                                "arxiv:1001.0001"),
                        new Replacement(MatchDecision.Kind.PERSON, "w|zhang", "wei|zhang")),
                resolve(List.of(one.citation(), other.citation()), KeyMemory.none())
                        .replaced());
    }

    @Test
    void theKeyOfANewPersonReadsLikeTheNameAndAKeptOneStays() {
        Citation plain =
                cite("a.md", 1, "Speech in Deep Layers").by("George Dahl").citation();
        Citation full = cite("b.md", 1, "Speech in deep layers")
                .by("George E. Dahl", "Abdel-rahman Mohamed")
                .citation();
        assertEquals(List.of("abdel rahman|mohamed", "george e|dahl"), keys(resolve(List.of(full), KeyMemory.none())));
        assertEquals(
                List.of("abdel rahman|mohamed", "george|dahl"),
                keys(resolve(List.of(plain, full), KeyMemory.of(resolve(List.of(plain), KeyMemory.none())))));
    }

    private static List<String> keys(Resolution resolution) {
        return resolution.people().stream().map(ResolvedPerson::key).toList();
    }

    @Test
    void theMemorySurvivesItsFile(@TempDir Path folder) throws IOException {
        List<Citation> citations = generated("a.md", 3, 40);
        Resolution first = resolve(citations, KeyMemory.none());
        Path file = folder.resolve("keys");
        KeyMemory.of(first).write(file);
        assertEquals(first, resolve(citations, KeyMemory.read(file)));
        Files.writeString(file, "PERSON\tx\tnot-a-number\n");
        assertEquals(
                file + ":1: no line of a key memory",
                assertThrows(IOException.class, () -> KeyMemory.read(file)).getMessage());
    }
}
