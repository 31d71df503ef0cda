package org.papergraph.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Institution;
import org.papergraph.exchange.InstitutionReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures the resolution of organizations; `.ci/score-institutions` runs it. Arguments: a register, affiliations with
/// their ids (JSON Lines with `input` and `output`), then lists' gold files with `affiliations` and their `canonical`.
final class OrganizationScore {
    private OrganizationScore() {}

    private record Tally(int right, int wrong, int beyond, int missed, int rejected) {
        Tally plus(Tally other) {
            return new Tally(
                    right + other.right,
                    wrong + other.wrong,
                    beyond + other.beyond,
                    missed + other.missed,
                    rejected + other.rejected);
        }
    }

    public static void main(String[] arguments) throws IOException {
        scoreMatching(Path.of(arguments[0]), Path.of(arguments[1]));
        List<Path> gold = Stream.of(arguments).skip(2).map(Path::of).toList();
        for (Path file : gold) {
            scoreLists(file.getFileName().toString(), List.of(file));
        }
        scoreLists("all lists", gold);
    }

    private static void scoreMatching(Path register, Path affiliations) throws IOException {
        List<Institution> institutions = new ArrayList<>();
        long start = System.nanoTime();
        new InstitutionReader(System.err::println).read(register, institutions::add);
        InstitutionMatcher matcher =
                new InstitutionMatcher(InstitutionTable.union(InstitutionTable.builtIn(), institutions));
        long loaded = System.nanoTime();
        Set<String> known = institutions.stream().map(Institution::id).collect(Collectors.toSet());
        List<JsonNode> rows = rows(affiliations);
        Map<String, Tally> tallies = new TreeMap<>();
        for (JsonNode row : rows) {
            String truth = row.path("output").path(0).stringValue();
            InstitutionMatch match =
                    matcher.match(OrganizationText.of(row.path("input").stringValue()));
            Tally tally = tally(match, truth, known.contains(truth));
            tallies.merge(match.rule(), tally, Tally::plus);
        }
        long matched = System.nanoTime();
        tallies.forEach((rule, tally) -> System.out.println("  " + rule + " " + tally));
        Tally all = tallies.values().stream().reduce(new Tally(0, 0, 0, 0, 0), Tally::plus);
        System.out.printf(
                Locale.ROOT,
                "affiliation to id: %d strings, precision %.4f recall %.4f; "
                        + "where the register holds the answer: precision %.4f recall %.4f%n",
                rows.size(),
                all.right() / (double) (all.right() + all.wrong() + all.beyond()),
                all.right() / (double) rows.size(),
                all.right() / (double) (all.right() + all.wrong()),
                all.right() / (double) (all.right() + all.wrong() + all.missed()));
        System.out.printf(
                Locale.ROOT,
                "register of %d read and indexed in %.1f s, %.0f microseconds an affiliation%n",
                institutions.size(),
                (loaded - start) / 1e9,
                (matched - loaded) / 1e3 / rows.size());
    }

    private static Tally tally(InstitutionMatch match, String truth, boolean inRegister) {
        Optional<String> id = match.main().map(Institution::id).filter(value -> !value.isEmpty());
        if (id.isEmpty()) {
            return new Tally(0, 0, 0, inRegister ? 1 : 0, inRegister ? 0 : 1);
        }
        boolean right = id.get().equals(truth);
        return new Tally(right ? 1 : 0, !right && inRegister ? 1 : 0, right || inRegister ? 0 : 1, 0, 0);
    }

    private record Mention(String canonical, Affiliation affiliation) {}

    private static List<Mention> mentions(List<Path> files) throws IOException {
        List<Mention> mentions = new ArrayList<>();
        for (Path file : files) {
            for (JsonNode row : rows(file)) {
                for (JsonNode affiliation : row.path("affiliations")) {
                    String canonical = affiliation.path("canonical").asString("");
                    if (!canonical.isEmpty()) {
                        mentions.add(new Mention(
                                canonical,
                                new Affiliation(
                                        affiliation.path("organization").stringValue(),
                                        Optional.of(affiliation
                                                        .path("department")
                                                        .asString(""))
                                                .filter(department -> !department.isEmpty()))));
                    }
                }
            }
        }
        return mentions;
    }

    /// B-cubed over the mentions of organizations: which have one canonical name, which fall into one body.
    private static void scoreLists(String name, List<Path> files) throws IOException {
        List<Mention> mentions = mentions(files);
        if (mentions.isEmpty()) {
            return;
        }
        OrganizationResolution resolution = new OrganizationResolver()
                .resolve(List.of(OrganizationCitations.citing(
                        mentions.stream().map(Mention::affiliation).toList())));
        Function<Mention, Object> found = mention -> body(resolution, mention.affiliation());
        double precision = bCubed(mentions, found, Mention::canonical);
        double recall = bCubed(mentions, Mention::canonical, found);
        System.out.printf(
                Locale.ROOT,
                "%s: %d mentions, B3 precision %.4f recall %.4f F1 %.4f%n",
                name,
                mentions.size(),
                precision,
                recall,
                2 * precision * recall / (precision + recall));
        show(
                "split",
                mentions,
                Mention::canonical,
                mention -> resolution
                        .organizations()
                        .get(body(resolution, mention.affiliation()))
                        .key());
        show("joined", mentions, found, Mention::canonical);
    }

    private static void show(
            String what, List<Mention> mentions, Function<Mention, Object> group, Function<Mention, Object> other) {
        mentions.stream()
                .collect(Collectors.groupingBy(group, Collectors.mapping(other, Collectors.toSet())))
                .forEach((key, others) -> {
                    if (others.size() > 1) {
                        System.out.println("  " + what + ": " + key + " " + others);
                    }
                });
    }

    /// The body itself; of a department its organization.
    private static int body(OrganizationResolution resolution, Affiliation affiliation) {
        int first = resolution.of(affiliation).getFirst();
        ResolvedOrganization organization = resolution.organizations().get(first);
        return affiliation.department().isPresent() ? organization.parent().orElse(first) : first;
    }

    /// The mean share of each mention's group that is rightly in it.
    private static double bCubed(
            List<Mention> mentions, Function<Mention, Object> group, Function<Mention, Object> truth) {
        Map<Object, List<Mention>> groups = mentions.stream().collect(Collectors.groupingBy(group));
        return groups.values().stream()
                        .mapToDouble(members ->
                                members.stream()
                                        .collect(Collectors.groupingBy(truth, Collectors.counting()))
                                        .values()
                                        .stream()
                                        .mapToDouble(count -> (double) count * count / members.size())
                                        .sum())
                        .sum()
                / mentions.size();
    }

    static List<JsonNode> rows(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        }
    }
}
