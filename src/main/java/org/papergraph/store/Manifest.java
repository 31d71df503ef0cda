package org.papergraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a generation holds, written when it is published: the rows of each index, the size and SHA-256 of each file.
///
/// The file reads as the list of `sha256sum`, so that `sha256sum --check manifest.sha256` works without this program;
/// the
/// rest stands in its comment lines.
///
/// @param rows by index name (`SPO`, `GSPO`, …)
/// @param files by file name
record Manifest(Map<String, Long> rows, Map<String, FileMark> files) {
    static final String NAME = "manifest.sha256";

    /// TDB2 opens these for writing even to read; they hold nothing once a generation is closed.
    private static final Set<String> NOT_LISTED = Set.of(NAME, "journal.jrnl", "tdb.lock");

    private static final String HEAD = "# papergraph generation, format 1";

    /// One file: its size in bytes and its digest.
    record FileMark(long size, String sha256) {}

    Manifest {
        rows = new TreeMap<>(rows);
        files = new TreeMap<>(files);
    }

    /// Describes the files of a closed generation.
    static Manifest of(Path generation, Map<String, Long> rows) throws IOException {
        Map<String, FileMark> files = new TreeMap<>();
        for (Path file : Folders.files(generation)) {
            if (isListed(file)) {
                files.put(file.getFileName().toString(), new FileMark(Files.size(file), sha256(file)));
            }
        }
        return new Manifest(new TreeMap<>(rows), files);
    }

    static boolean isListed(Path file) {
        return !NOT_LISTED.contains(file.getFileName().toString());
    }

    void write(Path generation) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD);
        rows.forEach((index, count) -> lines.add("# rows " + index + " " + count));
        files.forEach((name, mark) -> lines.add("# size " + name + " " + mark.size()));
        files.forEach((name, mark) -> lines.add(mark.sha256() + "  " + name));
        Files.write(generation.resolve(NAME), lines);
    }

    /// The manifest of a generation; an [IOException] that says why if there is none, or none that makes sense.
    static Manifest read(Path generation) throws IOException {
        Path file = generation.resolve(NAME);
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            throw new IOException("the manifest does not start with \"" + HEAD + "\"");
        }
        Map<String, Long> rows = new TreeMap<>();
        Map<String, Long> sizes = new TreeMap<>();
        Map<String, FileMark> files = new TreeMap<>();
        try {
            for (String line : lines.subList(1, lines.size())) {
                String[] words = line.split(" +");
                if (words[0].equals("#")) {
                    (words[1].equals("rows") ? rows : sizes).put(words[2], Long.valueOf(words[3]));
                } else {
                    files.put(words[1], new FileMark(sizes.getOrDefault(words[1], -1L), words[0]));
                }
            }
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException malformed) {
            throw new IOException("a line of the manifest is broken", malformed);
        }
        return new Manifest(rows, files);
    }

    static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
