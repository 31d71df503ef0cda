package org.papergraph.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.resolution.IdentityDecisions;
import org.papergraph.resolution.IdentityException;
import org.papergraph.resolution.IdentityFile;
import org.papergraph.resolution.IdentityReference;
import org.papergraph.resolution.IdentityStatement;
import org.papergraph.resolution.IdentityStatement.Different;
import org.papergraph.resolution.IdentityStatement.Same;
import org.papergraph.store.OpenPair;

/// The user's decisions in their file, to which answers about open pairs are added one by one. A person is named by a
/// name on a work, so that namesakes are told apart and nothing depends on addresses.
public final class IdentityAnswers {
    private final Path file;
    private final List<IdentityStatement> statements;

    private IdentityAnswers(Path file, List<IdentityStatement> statements) {
        this.file = file;
        this.statements = new ArrayList<>(statements);
    }

    /// The answers that a file holds; none where it is not there yet.
    ///
    /// @throws BuildException when it is not understood or contradicts itself
    public static IdentityAnswers in(Path file) {
        try {
            return new IdentityAnswers(
                    file, Files.exists(file) ? IdentityFile.read(file).statements() : List.of());
        } catch (IdentityException contradiction) {
            throw new BuildException(String.valueOf(contradiction.getMessage()), contradiction);
        } catch (IOException unreadable) {
            throw new BuildException(file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /// Whether the file has an answer about this pair.
    public boolean has(OpenPair pair) {
        Set<IdentityReference> both = Set.of(reference(pair.one()), reference(pair.other()));
        return statements.stream().anyMatch(statement -> both.equals(Set.copyOf(statement.references())));
    }

    /// Adds an answer to the end of the file.
    ///
    /// @throws BuildException when it contradicts the answers before; the file then stays as it is
    public void add(OpenPair pair, boolean same) {
        IdentityReference one = reference(pair.one());
        IdentityReference other = reference(pair.other());
        try {
            int line = Files.exists(file) ? Files.readAllLines(file).size() + 1 : 1;
            IdentityStatement answer = same ? new Same(one, other, line) : new Different(one, other, line);
            List<IdentityStatement> all = new ArrayList<>(statements);
            all.add(answer);
            IdentityDecisions.check(file.toString(), all);
            IdentityFile.append(file, answer);
            statements.add(answer);
        } catch (IdentityException contradiction) {
            throw new BuildException(String.valueOf(contradiction.getMessage()), contradiction);
        } catch (IOException unwritable) {
            throw new BuildException(file + ": cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private static IdentityReference reference(OpenPair.Side side) {
        return side.mentions().stream()
                .findFirst()
                .map(mention -> new IdentityReference(Optional.of(mention.name()), Optional.of(mention.title())))
                .orElseGet(() -> new IdentityReference(Optional.of(side.name()), Optional.empty()));
    }
}
