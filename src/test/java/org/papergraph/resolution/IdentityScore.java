package org.papergraph.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.citation.Citation;
import org.papergraph.exchange.AclAnthologyReader;

/// Measures who is who against data whose people are known; prints one line a data set. Run by `.ci/score-identity`.
public final class IdentityScore {
    private IdentityScore() {}

    /// `aminer TSV` or `curve FOLDER`.
    public static void main(String[] arguments) throws IOException {
        List<Path> paths = Stream.of(arguments).skip(1).map(Path::of).toList();
        switch (arguments[0]) {
            case "aminer" -> aminer(paths.getFirst());
            case "curve" -> curve(paths.getFirst());
            default -> throw new IllegalArgumentException("no such data: " + arguments[0]);
        }
    }

    private static Resolution resolve(List<Citation> citations) {
        return new Resolver(new OrganizationResolver()).resolve(citations);
    }

    private static List<Citation> anthology(Path folder) {
        try (Stream<Citation> citations = new AclAnthologyReader(System.err::println).read(folder)) {
            return citations.toList();
        }
    }

    private static void aminer(Path file) throws IOException {
        Map<String, List<String[]>> blocks = new TreeMap<>();
        Map<String, Cited> works = new TreeMap<>();
        for (String[] row : rows(file)) {
            String id = row[0] + "/" + row[2];
            blocks.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row);
            works.computeIfAbsent(id, key -> aminerWork(row, works.size() + 1));
        }
        List<Citation> all = works.values().stream().map(Cited::citation).toList();
        Map<String, Map<String, String>> foundTogether = peopleByTitle(resolve(all));
        List<Map<String, Double>> together = List.of(new TreeMap<>(), new TreeMap<>());
        List<Map<String, Double>> alone = List.of(new TreeMap<>(), new TreeMap<>());
        blocks.forEach((block, rows) -> {
            int half = Math.floorMod(block.hashCode(), 2);
            together.get(half).put(block, blockScore(rows, foundTogether));
            List<Citation> own = rows.stream()
                    .map(row -> works.get(row[0] + "/" + row[2]))
                    .map(Cited::citation)
                    .distinct()
                    .toList();
            alone.get(half).put(block, blockScore(rows, peopleByTitle(resolve(own))));
        });
        report("all blocks resolved together", together);
        report("each block resolved alone", alone);
    }

    private static void report(String how, List<Map<String, Double>> halves) {
        Stream<Double> all = halves.stream().flatMap(half -> half.values().stream());
        System.out.printf(
                "AMiner, %s: mean B3 F1 %.4f (halves %.4f, %.4f)%n",
                how, mean(all), mean(halves.get(0).values().stream()), mean(halves.get(1).values().stream()));
    }

    private static Cited aminerWork(String[] row, int line) {
        Cited work = Cited.cite("aminer", line, row[7].isBlank() ? "untitled" : row[7])
                .in(Math.max(1, Integer.parseInt(row[3])));
        if (!row[4].isBlank() && !row[4].equals("null")) {
            work.venue(row[4]);
        }
        String meant = author(row);
        for (String author : authors(row)) {
            if (author.equals(meant) && !row[6].isBlank()) {
                work.at(author, row[6]);
            } else {
                work.by(author);
            }
        }
        return work.id(Scheme.DBLP, row[0] + "/" + row[2]);
    }

    private static List<String> authors(String[] row) {
        return Stream.of(row[5].split(","))
                .map(String::strip)
                .filter(author -> !author.isEmpty())
                .toList();
    }

    /// Which of the authors the row is about: its name and theirs may differ in accents and middle names.
    private static String author(String[] row) {
        NameForm form = NameForm.of(Cited.name(row[1]));
        return authors(row).stream()
                .min(Comparator.comparing(author -> NameLikeness.of(form, NameForm.of(Cited.name(author)))))
                .orElse(row[1]);
    }

    /// By the work's own id, the person of each spelling.
    private static Map<String, Map<String, String>> peopleByTitle(Resolution resolution) {
        Map<String, Map<String, String>> people = new HashMap<>();
        resolution
                .works()
                .forEach(work -> work.citations().forEach(citation -> {
                    Map<String, String> names = people.computeIfAbsent(
                            citation.work().identifiers().getFirst().value(), key -> new HashMap<>());
                    work.authorships()
                            .forEach(authorship -> authorship
                                    .namesAsWritten()
                                    .forEach(name -> names.put(
                                            name,
                                            resolution
                                                    .people()
                                                    .get(authorship.person())
                                                    .key())));
                }));
        return people;
    }

    private static double blockScore(List<String[]> rows, Map<String, Map<String, String>> people) {
        ClusterScore score = new ClusterScore();
        for (String[] row : rows) {
            String id = row[0] + "/" + row[2];
            score.add(row[8], people.getOrDefault(id, Map.of()).getOrDefault(author(row), "alone " + id));
        }
        return score.f1();
    }

    private static double mean(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /// CPU time against size: the same folder cut to growing parts, every paper of it taken with equal chance.
    private static void curve(Path folder) {
        List<Citation> all = anthology(folder);
        for (int parts : new int[] {16, 16, 8, 4, 2, 1}) {
            List<Citation> some = all.stream()
                    .filter(citation -> Math.floorMod(citation.work().title().hashCode(), parts) == 0)
                    .toList();
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            Resolution resolution = resolve(some);
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    "%s: %.2f CPU seconds, %.2f a thousand works%n",
                    counts(resolution),
                    seconds,
                    1000 * seconds / resolution.works().size());
        }
    }

    private static String counts(Resolution resolution) {
        return "%d works, %d people, %d bodies, %d decisions"
                .formatted(
                        resolution.works().size(),
                        resolution.people().size(),
                        resolution.organizations().size(),
                        resolution.decisions().size());
    }

    private static List<String[]> rows(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }
}
