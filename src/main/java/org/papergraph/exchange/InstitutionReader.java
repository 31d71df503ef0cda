package org.papergraph.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
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
/// first or second version, packed with gzip where the file's name ends in `.gz`. One record is held at a time.
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

    /// Hands over the institutions of a file in its order.
    ///
    /// @throws UncheckedIOException when the file cannot be read or is no JSON (the message tells where)
    public void read(Path file, Consumer<Institution> institutions) {
        String source = file.toString().replace('\\', '/');
        try (InputStream in = open(file)) {
            in.mark(1);
            int first = firstCharacter(in);
            if (first == '[') {
                readArray(in, source, institutions);
            } else {
                readLines(in, source, institutions);
            }
        } catch (JacksonException e) {
            throw new UncheckedIOException(place(source, e), new IOException(e));
        } catch (ZipException e) {
            throw new UncheckedIOException(source + ": the name says gzip, the content is not", e);
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(source + ": not UTF-8 text", e);
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be read", e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean packed = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try {
            return new BufferedInputStream(packed ? new GZIPInputStream(in, 1 << 16) : in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
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

    private void readArray(InputStream in, String source, Consumer<Institution> institutions) {
        try (JsonParser parser = JSON.createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int line = parser.currentTokenLocation().getLineNr();
                JsonNode node = ELEMENT.readValue(parser);
                accept(node, source + ":" + line, institutions);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                int line = parser.currentTokenLocation().getLineNr();
                throw new UncheckedIOException(
                        source + ":" + line + ": a list of institution records is expected here",
                        new IOException(String.valueOf(parser.currentToken())));
            }
        }
    }

    private void readLines(InputStream in, String source, Consumer<Institution> institutions) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String place = source + ":" + number;
            try {
                accept(JSON.readTree(line), place, institutions);
            } catch (JacksonException e) {
                problems.accept(place + ": not a JSON record: " + firstLine(e));
            }
        }
    }

    private void accept(JsonNode node, String place, Consumer<Institution> institutions) {
        try {
            InstitutionRecord.read(node).ifPresent(institutions);
        } catch (IllegalArgumentException e) {
            problems.accept(place + ": " + e.getMessage());
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
