package org.papergraph.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a [BuildReport] as JSON, its fields under their names in the record.
public final class ReportWriter {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportWriter() {}

    /// Writes to a file, which is replaced.
    public static void write(BuildReport report, Path file) {
        try {
            Files.writeString(file, JSON.writeValueAsString(report) + "\n");
        } catch (IOException | JacksonException fault) {
            throw new BuildException(file + ": the report cannot be written: " + fault.getMessage(), fault);
        }
    }
}
