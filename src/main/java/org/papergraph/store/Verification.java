package org.papergraph.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.shared.JenaException;
import org.apache.jena.system.Txn;

/// Holds a store against its manifest: every byte of every file, every row of every index.
///
/// @param generation the folder that was checked
/// @param files how many files the manifest lists
/// @param triples rows of the default graph
/// @param findings empty if the store is whole
public record Verification(Path generation, int files, long triples, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /// Checks the newest generation at a location. Reads each file once. That this user may not read one is no damage,
    /// but a [StoreException].
    public static Verification of(Path location) {
        Path generation = new Generations(location)
                .newest()
                .orElseThrow(() -> new StoreException(location + ": no graph here; run: papergraph build LIST.md"));
        Manifest manifest;
        try {
            manifest = Manifest.read(generation);
        } catch (AccessDeniedException denied) {
            throw StorageFault.forbidden(generation.resolve(Manifest.NAME));
        } catch (IOException unreadable) {
            Finding finding = new Finding(Manifest.NAME, String.valueOf(unreadable.getMessage()));
            return new Verification(generation, 0, 0, List.of(finding));
        }
        List<Finding> findings = files(generation, manifest);
        if (findings.isEmpty()) {
            findings.addAll(rows(generation, manifest));
        }
        return new Verification(
                generation, manifest.files().size(), manifest.rows().getOrDefault("SPO", 0L), findings);
    }

    private static List<Finding> files(Path generation, Manifest manifest) {
        List<Finding> findings = new ArrayList<>();
        manifest.files().forEach((name, mark) -> {
            Path file = generation.resolve(name);
            try {
                if (!Files.isRegularFile(file)) {
                    findings.add(new Finding(name, "is missing"));
                } else if (!Manifest.FileMark.of(file).equals(mark)) {
                    findings.add(new Finding(name, "has changed since it was published"));
                }
            } catch (AccessDeniedException denied) {
                throw StorageFault.forbidden(file);
            } catch (IOException unreadable) {
                findings.add(new Finding(name, "cannot be read: " + unreadable.getMessage()));
            }
        });
        try {
            for (Path file : Folders.files(generation)) {
                String name = Folders.name(generation, file);
                if (Manifest.isListed(file) && !manifest.files().containsKey(name)) {
                    findings.add(new Finding(name, "is not in the manifest"));
                }
            }
            Path journal = generation.resolve("journal.jrnl");
            if (Files.exists(journal) && Files.size(journal) > 0) {
                findings.add(new Finding("journal.jrnl", "is not empty: something has written into this generation"));
            }
        } catch (IOException unreadable) {
            findings.add(new Finding(generation.toString(), "cannot be read: " + unreadable.getMessage()));
        }
        return findings;
    }

    private static List<Finding> rows(Path generation, Manifest manifest) {
        Map<String, IndexSum> sums;
        try (Storage storage = Storage.read(generation, manifest)) {
            sums = Txn.calculateRead(storage.dataset(), () -> IndexSum.of(storage.dataset()));
        } catch (JenaException fault) {
            return List.of(new Finding(generation.toString(), "cannot be read: " + fault.getMessage()));
        }
        List<Finding> findings = IndexSum.disagreements(sums);
        Map<String, Long> rows = IndexSum.rows(sums);
        if (!rows.equals(manifest.rows())) {
            findings.add(new Finding("indexes", "hold rows " + rows + " instead of " + manifest.rows()));
        }
        return findings;
    }
}
