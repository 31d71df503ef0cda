package org.papergraph.exchange;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Opens a register's dump as it is shipped: plain, packed with gzip, or in an archive that holds the records as JSON
/// beside tables. Of an archive's files that in the schema's second version counts, else the first.
final class InstitutionFile {
    private static final int BUFFER = 1 << 16;

    private InstitutionFile() {}

    /// The bytes of the records; supports marks.
    ///
    /// @throws ZipException when the file is not packed as its name says, or an archive holds no JSON
    static InputStream open(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return new BufferedInputStream(archived(file), BUFFER);
        }
        InputStream in = Files.newInputStream(file);
        try {
            return new BufferedInputStream(name.endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in, BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream archived(Path file) throws IOException {
        ZipFile archive = new ZipFile(file.toFile());
        try {
            ZipEntry records = archive.stream()
                    .filter(entry -> isJson(entry.getName()))
                    .min(Comparator.comparing(
                                    (ZipEntry entry) -> !entry.getName().contains("schema_v2"))
                            .thenComparing(ZipEntry::getName))
                    .orElseThrow(() -> new ZipException("the archive holds no JSON file"));
            return new FilterInputStream(archive.getInputStream(records)) {
                @Override
                public void close() throws IOException {
                    archive.close();
                }
            };
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    private static boolean isJson(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean hidden = lower.startsWith("__macosx/");
        return !hidden && (lower.endsWith(".json") || lower.endsWith(".jsonl"));
    }
}
