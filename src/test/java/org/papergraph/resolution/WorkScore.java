package org.papergraph.resolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.citation.Citation;
import org.papergraph.citation.CitationReader;
import org.papergraph.citation.Outcome;
import org.papergraph.readinglist.ListText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures which entries of a list are found to describe one work; `.ci/score-works` runs it. Arguments: a list, and a
/// JSON object with the pairs of lines that do (`same`), and those of which the text does not tell it (`also_true`).
final class WorkScore {
    private WorkScore() {}

    /// Two entries by the lines that they start on, the earlier first.
    private record Lines(int first, int second) implements Comparable<Lines> {
        static Lines of(int one, int other) {
            return new Lines(Math.min(one, other), Math.max(one, other));
        }

        @Override
        public int compareTo(Lines other) {
            return first == other.first ? Integer.compare(second, other.second) : Integer.compare(first, other.first);
        }

        @Override
        public String toString() {
            return first + "=" + second;
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Citation> citations = new ArrayList<>();
        new CitationReader().read("list.md", ListText.of(Path.of(arguments[0])), outcome -> {
            if (outcome instanceof Outcome.Cited cited) {
                citations.add(cited.citation());
            }
        });
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(Path.of(arguments[1])));
        SortedSet<Lines> same = pairs(gold.path("same"));
        SortedSet<Lines> found = found(new Resolver(new OrganizationResolver()).resolve(citations));
        SortedSet<Lines> missed = new TreeSet<>(same);
        missed.removeAll(found);
        SortedSet<Lines> wrong = new TreeSet<>(found);
        wrong.removeAll(same);
        wrong.removeAll(pairs(gold.path("also_true")));
        System.out.printf(
                "%d entries: of %d pairs that are one work %d found, missed %s, wrongly joined %s%n",
                citations.size(), same.size(), same.size() - missed.size(), missed, wrong);
    }

    private static SortedSet<Lines> pairs(JsonNode node) {
        SortedSet<Lines> pairs = new TreeSet<>();
        node.forEach(
                pair -> pairs.add(Lines.of(pair.path(0).intValue(), pair.path(1).intValue())));
        return pairs;
    }

    private static SortedSet<Lines> found(Resolution resolution) {
        SortedSet<Lines> found = new TreeSet<>();
        for (ResolvedWork work : resolution.works()) {
            List<Integer> lines = work.citations().stream()
                    .map(citation -> citation.origin().span().startLine())
                    .distinct()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                    found.add(Lines.of(lines.get(i), lines.get(j)));
                }
            }
        }
        return found;
    }
}
