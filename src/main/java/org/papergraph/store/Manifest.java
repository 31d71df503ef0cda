package org.papergraph.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a generation holds, written when it is published: the rows of each index, the size and SHA-256 of each file.
///
/// TDB2 lays out its files in steps of eight megabytes, nearly all of them holes, and stretches a file to such a step
/// when it opens it. So the zeros at the end of a file do not count: size and digest are those of the bytes up to the
/// last one that is not zero.
///
/// @param rows by index name (`SPO`, `GSPO`, …)
/// @param files by name within the generation's folder
record Manifest(Map<String, Long> rows, Map<String, FileMark> files) {
    static final String NAME = "manifest.txt";

    /// TDB2 and Lucene open these for writing even to read; they hold nothing once a generation is closed.
    private static final Set<String> NOT_LISTED = Set.of(NAME, "journal.jrnl", "tdb.lock", "write.lock");

    private static final int BUFFER = 1 << 16;
    private static final String HEAD = "papergraph generation, format 1";

    /// One file: its size in bytes and its digest, both without the zeros at its end.
    record FileMark(long size, String sha256) {
        static FileMark of(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                long size = size(channel);
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
                for (long at = 0; at < size; at += buffer.limit()) {
                    buffer.clear().limit((int) Math.min(BUFFER, size - at));
                    fill(channel, buffer, at);
                    digest.update(buffer.flip());
                }
                return new FileMark(size, HexFormat.of().formatHex(digest.digest()));
            } catch (NoSuchAlgorithmException absent) {
                throw new IllegalStateException("every Java has SHA-256", absent);
            }
        }

        private static long size(FileChannel channel) throws IOException {
            byte[] zeros = new byte[BUFFER];
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            for (long end = channel.size(); end > 0; end -= buffer.limit()) {
                buffer.clear().limit((int) Math.min(BUFFER, end));
                fill(channel, buffer, end - buffer.limit());
                byte[] bytes = buffer.array();
                int length = buffer.limit();
                if (!Arrays.equals(bytes, 0, length, zeros, 0, length)) {
                    while (bytes[length - 1] == 0) {
                        length--;
                    }
                    return end - buffer.limit() + length;
                }
            }
            return 0;
        }

        private static void fill(FileChannel channel, ByteBuffer buffer, long at) throws IOException {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, at + buffer.position()) < 0) {
                    throw new EOFException("a file became shorter while it was read");
                }
            }
        }
    }

    Manifest {
        rows = new TreeMap<>(rows);
        files = new TreeMap<>(files);
    }

    /// Describes the files of a closed generation.
    static Manifest of(Path generation, Map<String, Long> rows) throws IOException {
        Map<String, FileMark> files = new TreeMap<>();
        for (Path file : Folders.files(generation)) {
            if (isListed(file)) {
                files.put(Folders.name(generation, file), FileMark.of(file));
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
        rows.forEach((index, count) -> lines.add("rows " + index + " " + count));
        files.forEach((name, mark) -> lines.add("file " + name + " " + mark.size() + " " + mark.sha256()));
        Files.write(generation.resolve(NAME), lines);
    }

    /// The manifest of a generation; an [IOException] that says why if there is none, or none that makes sense.
    static Manifest read(Path generation) throws IOException {
        Path file = generation.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new IOException("it has no manifest");
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            throw new IOException("the manifest does not start with \"" + HEAD + "\"");
        }
        Map<String, Long> rows = new TreeMap<>();
        Map<String, FileMark> files = new TreeMap<>();
        try {
            for (String line : lines.subList(1, lines.size())) {
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "rows" -> rows.put(words[1], Long.valueOf(words[2]));
                    case "file" -> files.put(words[1], new FileMark(Long.parseLong(words[2]), words[3]));
                    default -> throw new IOException("the manifest has a line that starts with " + words[0]);
                }
            }
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException malformed) {
            throw new IOException("a line of the manifest is broken", malformed);
        }
        return new Manifest(rows, files);
    }

    /// A quick look at a generation: every file is there and long enough. An [IOException] names the first that is
    /// not.
    void glance(Path generation) throws IOException {
        for (Map.Entry<String, FileMark> entry : files.entrySet()) {
            Path file = generation.resolve(entry.getKey());
            if (!Files.isRegularFile(file)
                    || Files.size(file) < entry.getValue().size()) {
                throw new IOException(entry.getKey() + " is missing or shorter than its manifest says");
            }
        }
    }
}
