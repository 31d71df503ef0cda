package org.papergraph.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.citation.Citation;
import org.papergraph.citation.EmbeddedBibliography.Item;
import org.papergraph.citation.Origin;
import org.papergraph.exchange.BibtexReader;
import org.papergraph.rdf.SourceFile;
import org.papergraph.rdf.UnreadPassage;
import org.papergraph.readinglist.SourceSpan;

/// Reads the entries of one file of BibTeX, which it holds in memory.
final class BibtexSourceReader {
    /// What files are in that are not in UTF-8; every byte is a character of it or stands for none.
    private static final Charset OLD = Charset.forName("windows-1252");

    private final BibtexReader entries = new BibtexReader();
    private final Reading reading;

    BibtexSourceReader(Reading reading) {
        this.reading = reading;
    }

    void read(Source.BibtexFile source) throws IOException {
        byte[] bytes = Files.readAllBytes(source.file());
        String text = decode(source.name(), bytes).replace("\r\n", "\n").replace('\r', '\n');
        long before = reading.entries();
        List<UnreadPassage> unread = new ArrayList<>();
        int ordinal = 0;
        for (Item item : entries.items(text)) {
            SourceSpan span = new SourceSpan(item.firstLine() + 1, item.lastLine() + 1);
            switch (item) {
                case Item.Cited cited -> {
                    cited.problems().forEach(problem -> reading.flawed(source.name(), span, "BibTeX: " + problem));
                    Origin origin = new Origin(source.name(), span, ++ordinal, List.of(), cited.text(), cited.key());
                    reading.cited(new Citation(cited.work(), origin, cited.remark(), 1.0, "bibtex"));
                }
                case Item.Unreadable none -> {
                    String problem = "BibTeX: " + none.problem();
                    unread.add(new UnreadPassage(span, none.text(), problem));
                    reading.notUnderstood(
                            new BuildReport.Left(source.name() + ":" + span.startLine(), problem, none.text()));
                }
            }
        }
        String title = String.valueOf(source.file().getFileName());
        String digest = Digest.of(new ByteArrayInputStream(bytes));
        SourceFile file = new SourceFile(source.name(), digest, title, Optional.empty(), unread);
        reading.done(file, reading.entries() - before, (int) text.lines().count());
    }

    private String decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            reading.problem(new Problem(
                    "bibliography.encoding", name, "is not valid UTF-8; read as windows-1252, but save it as UTF-8"));
            return new String(bytes, OLD);
        }
    }
}
