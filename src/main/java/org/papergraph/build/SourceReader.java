package org.papergraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.citation.Citation;
import org.papergraph.exchange.AclAnthologyReader;
import org.papergraph.rdf.SourceFile;
import org.papergraph.readinglist.ListText;

/// Reads one source after the other, whatever its kind, into one [Reading].
final class SourceReader {
    /// Key of the problem that a source asked for by name has no entry.
    static final String NO_ENTRY = "source.no-entry";

    static final String WHAT_AN_ENTRY_IS = "an entry is a list item, paragraph or table row that names a work";

    private final InputStream standardInput;
    private final ListSourceReader lists;
    private final BibtexSourceReader bibliographies;
    private final Reading reading;

    SourceReader(InputStream standardInput, Reading reading) {
        this.standardInput = standardInput;
        this.lists = new ListSourceReader(reading);
        this.bibliographies = new BibtexSourceReader(reading);
        this.reading = reading;
    }

    void read(Source source) {
        try {
            switch (source) {
                case Source.ListFile list -> list(list.name(), ListText.of(list.file()), list.asked());
                case Source.WebPage page -> list(page.name(), ListText.of(WebFetch.USUAL.get(page.address())), true);
                case Source.StandardInput input -> spooled(input);
                case Source.BibtexFile bibliography -> bibliography(bibliography);
                case Source.AnthologyFile anthology -> anthology(anthology);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            String reason = unreadable.getMessage();
            throw new BuildException(
                    reason != null && reason.startsWith(source.name())
                            ? reason
                            : source.name() + ": cannot be read: " + reason,
                    unreadable);
        }
    }

    /// A list is read twice, standard input can be read once, and either may be larger than memory.
    private void spooled(Source.StandardInput input) throws IOException {
        Path spool = Files.createTempFile("papergraph", ".md");
        try {
            Files.copy(standardInput, spool, StandardCopyOption.REPLACE_EXISTING);
            list(input.name(), ListText.of(spool), true);
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    private void list(String name, ListText text, boolean asked) throws IOException {
        if (isText(name, text, asked)) {
            long before = reading.entries();
            lists.read(name, text);
            tellOfNone(name, asked, before, "; " + WHAT_AN_ENTRY_IS);
        }
    }

    private void bibliography(Source.BibtexFile source) throws IOException {
        if (isText(source.name(), ListText.of(source.file()), source.asked())) {
            long before = reading.entries();
            bibliographies.read(source);
            tellOfNone(source.name(), source.asked(), before, "");
        }
    }

    /// Many files of a folder are no lists; of one that the user named, entries were expected.
    private void tellOfNone(String name, boolean asked, long before, String advice) {
        if (asked && reading.entries() == before) {
            reading.problem(new Problem(NO_ENTRY, name, "no entry found" + advice));
        }
    }

    /// A file that is no text stops the build if the user asked for it by name, and is told of otherwise.
    private boolean isText(String name, ListText text, boolean asked) throws IOException {
        Optional<String> objection;
        try (InputStream in = text.open()) {
            objection = TextCheck.objection(in);
        }
        if (objection.isPresent() && asked) {
            throw new BuildException(name + ": " + objection.get());
        }
        objection.ifPresent(what -> reading.problem(new Problem("source.skipped", name, what)));
        return objection.isEmpty();
    }

    private void anthology(Source.AnthologyFile anthology) throws IOException {
        Path file = anthology.file();
        long before = reading.entries();
        AclAnthologyReader reader =
                new AclAnthologyReader(line -> reading.problem(Problem.of("anthology.record", line)));
        try (Stream<Citation> citations = reader.read(file)) {
            citations.forEach(reading::cited);
        }
        tellOfNone(
                anthology.name(),
                anthology.asked(),
                before,
                "; of XML, that of the ACL Anthology is read: a <paper> in a <volume> of a <collection>");
        String digest;
        try (InputStream in = Files.newInputStream(file)) {
            digest = Digest.of(in);
        }
        String title = file.getFileName().toString();
        reading.done(
                new SourceFile(anthology.name(), digest, title, Optional.empty(), List.of()),
                reading.entries() - before,
                0);
    }
}
