package org.papergraph.resolution;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.bib.Work;
import org.papergraph.citation.Citation;
import org.papergraph.resolution.MatchDecision.Kind;

/// Which keys an earlier build gave, so that a later one keeps them. A work is known again by its identifiers or by
/// title and first author, a person by a name on a titled work: by nothing that changes when lists move, grow or are
/// read in another order.
public final class KeyMemory {
    private final Map<Kind, Map<Long, String>> keys = new EnumMap<>(Kind.class);
    private final List<Replacement> replaced = new ArrayList<>();

    private KeyMemory() {}

    /// Nothing was built before.
    public static KeyMemory none() {
        return new KeyMemory();
    }

    /// What a build leaves for the next.
    public static KeyMemory of(Resolution resolution) {
        KeyMemory memory = new KeyMemory();
        for (ResolvedWork work : resolution.works()) {
            work.citations()
                    .forEach(citation ->
                            marks(citation.work()).forEach(mark -> memory.put(Kind.WORK, mark, work.key())));
            List<ResolvedAuthorship> people = Stream.concat(work.authorships().stream(), work.editors().stream())
                    .toList();
            List<Set<Long>> marks = marks(work.citations(), people.stream().map(ResolvedAuthorship::namesAsWritten));
            for (int i = 0; i < marks.size(); i++) {
                String key = resolution.people().get(people.get(i).person()).key();
                marks.get(i).forEach(mark -> memory.put(Kind.PERSON, mark, key));
            }
        }
        memory.replaced.addAll(resolution.replaced());
        return memory;
    }

    private void put(Kind kind, long mark, String key) {
        keys.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(mark, key);
    }

    /// By mark, the key that the thing so marked had.
    Map<Long, String> keys(Kind kind) {
        return keys.getOrDefault(kind, Map.of());
    }

    List<Replacement> replaced() {
        return replaced;
    }

    /// Every key that the things of a kind have or had, with the one that stands for it now.
    public Map<String, String> successors(Kind kind) {
        Map<String, String> successors = new TreeMap<>();
        keys(kind).values().forEach(key -> successors.put(key, key));
        replaced.stream()
                .filter(each -> each.kind() == kind)
                .forEach(each -> successors.putIfAbsent(each.oldKey(), each.newKey()));
        return successors;
    }

    /// What a work is known by.
    static List<Long> marks(Work work) {
        List<Long> marks = new ArrayList<>(List.of(hash(WorkKey.ofTitle(work))));
        work.identifiers().stream()
                .filter(identifier -> !WorkKey.isShared(identifier))
                .forEach(identifier -> marks.add(hash(identifier.toString())));
        return marks;
    }

    /// What the people of a work are known by, authors before editors: a name as some citation of the work writes it.
    /// Who bears the name of somebody named before is known by the place among them too.
    static List<Set<Long>> marks(MergedWork work) {
        return marks(
                work.citations(),
                Stream.concat(work.authors().stream(), work.editors().stream()).map(AuthorSlot::spellings));
    }

    private static List<Set<Long>> marks(List<Citation> citations, Stream<List<String>> spellings) {
        long[] titles = citations.stream()
                .map(citation -> Folding.words(citation.work().title()))
                .distinct()
                .mapToLong(title -> hash(title + '\n'))
                .toArray();
        Map<String, Integer> bearers = new HashMap<>();
        return spellings
                .map(names -> {
                    Set<Long> marks = new HashSet<>();
                    names.stream().map(Folding::words).distinct().forEach(name -> {
                        String nth = name + ordinal(bearers.merge(name, 1, Integer::sum));
                        for (long title : titles) {
                            marks.add(hash(title, nth));
                        }
                    });
                    return marks;
                })
                .toList();
    }

    private static String ordinal(int nth) {
        return nth == 1 ? "" : " #" + nth;
    }

    /// FNV-1a (Fowler, Noll, Vo) over the characters.
    private static long hash(String text) {
        return hash(0xcbf29ce484222325L, text);
    }

    /// The hash of two texts in one, by that of the first.
    private static long hash(long first, String second) {
        long hash = first;
        for (int i = 0; i < second.length(); i++) {
            hash = (hash ^ second.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /// Writes one line a key: kind, key, marks in hexadecimal; and one a replaced key. Sorted, so that equal memories
    /// give equal files.
    public void write(Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (Map.Entry<Kind, Map<Long, String>> kind : keys.entrySet()) {
                Map<String, List<Long>> marks = new TreeMap<>();
                kind.getValue()
                        .forEach((mark, key) -> marks.computeIfAbsent(key, k -> new ArrayList<>(2))
                                .add(mark));
                for (Map.Entry<String, List<Long>> entry : marks.entrySet()) {
                    writer.write(kind.getKey() + "\t" + entry.getKey());
                    entry.getValue().sort(null);
                    for (long mark : entry.getValue()) {
                        writer.write("\t" + Long.toHexString(mark));
                    }
                    writer.write('\n');
                }
            }
            for (Replacement each : replaced) {
                writer.write("REPLACED\t" + each.kind() + "\t" + each.oldKey() + "\t" + each.newKey() + "\n");
            }
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException when the file cannot be read or is no such file; the message tells the line
    public static KeyMemory read(Path file) throws IOException {
        KeyMemory memory = new KeyMemory();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                try {
                    memory.readLine(line.split("\t", -1));
                } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                    throw new IOException(file + ":" + number + ": no line of a key memory", e);
                }
            }
        }
        return memory;
    }

    private void readLine(String[] fields) {
        if (fields[0].equals("REPLACED")) {
            replaced.add(new Replacement(Kind.valueOf(fields[1]), fields[2], fields[3]));
            return;
        }
        Kind kind = Kind.valueOf(fields[0]);
        for (int i = 2; i < fields.length; i++) {
            put(kind, Long.parseUnsignedLong(fields[i], 16), fields[1]);
        }
    }
}
