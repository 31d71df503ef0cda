package org.papergraph.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.papergraph.bib.Institution;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads the dump of the Research Organization Registry: an array of records or one record a line, in the schema's
/// first or second version, packed as `.gz` or `.zip` or not at all. One record is held at a time.
/// Withdrawn records are left out, as the registry asks.
public final class InstitutionReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectReader ELEMENT =
            JSON.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Consumer<String> problems;

    /// A reader that tells one line (`file:line: what`) for each record that it must leave out.
    public InstitutionReader(Consumer<String> problems) {
        this.problems = problems;
    }

    /// Hands over the institutions of a file in its order, then those that are only named in others' relations.
    ///
    /// @throws UncheckedIOException when the file cannot be read or is no JSON (the message tells where)
    public void read(Path file, Consumer<Institution> institutions) {
        String source = file.toString().replace('\\', '/');
        Intake intake = new Intake(source, new RelatedInstitutions(), institutions, problems);
        try (InputStream in = InstitutionFile.open(file)) {
            in.mark(1);
            if (firstCharacter(in) == '[') {
                readArray(in, intake);
            } else {
                readLines(in, intake);
            }
        } catch (JacksonException e) {
            throw new UncheckedIOException(place(source, e), new IOException(e));
        } catch (ZipException e) {
            throw new UncheckedIOException(source + ": not packed as its name says: " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(source + ": not UTF-8 text", e);
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be read", e);
        }
        intake.related().unrecorded().forEach(institutions);
    }

    /// Where the records of one file go.
    private record Intake(
            String source, RelatedInstitutions related, Consumer<Institution> institutions, Consumer<String> problems) {
        void accept(JsonNode record, int line) {
            try {
                InstitutionRecord.read(record).ifPresent(institutions);
                related.add(record);
            } catch (IllegalArgumentException e) {
                problems.accept(source + ":" + line + ": " + e.getMessage());
            }
        }
    }

    /// The first character that is no space; the stream is put back before it.
    private static int firstCharacter(InputStream in) throws IOException {
        int next = in.read();
        while (next == ' '
                || next == '\n'
                || next == '\r'
                || next == '\t'
                || next == 0xEF
                || next == 0xBB
                || next == 0xBF) {
            in.mark(1);
            next = in.read();
        }
        in.reset();
        return next;
    }

    private static void readArray(InputStream in, Intake intake) {
        try (JsonParser parser = JSON.createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int line = parser.currentTokenLocation().getLineNr();
                intake.accept(ELEMENT.<JsonNode>readValue(parser), line);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                int line = parser.currentTokenLocation().getLineNr();
                throw new UncheckedIOException(
                        intake.source() + ":" + line + ": a list of institution records is expected here",
                        new IOException(String.valueOf(parser.currentToken())));
            }
        }
    }

    private static void readLines(InputStream in, Intake intake) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                intake.accept(JSON.readTree(line), number);
            } catch (JacksonException e) {
                intake.problems().accept(intake.source() + ":" + number + ": not a JSON record: " + firstLine(e));
            }
        }
    }

    private static String place(String source, JacksonException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        return source + ":" + line + ": not JSON: " + firstLine(e);
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
