package org.papergraph.rdf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A file that a build has read.
///
/// @param path as its citations name it in [org.papergraph.citation.Origin#source]
/// @param sha256 digest of its bytes, 64 lower-case hexadecimal digits
/// @param title of the list in it: its first heading, say, or the file's name
/// @param generatedAt when its bytes came to be, as the file itself or its user says; never the time of the build,
/// which would make two builds of one input differ
/// @param unread what of it could not be read, in its order
public record SourceFile(
        String path, String sha256, String title, Optional<Instant> generatedAt, List<UnreadPassage> unread) {
    public SourceFile {
        unread = List.copyOf(unread);
        if (path.isBlank() || title.isBlank() || sha256.length() != 64) {
            throw new IllegalArgumentException(path + ": a source needs a path, a title and a SHA-256 digest");
        }
    }
}
