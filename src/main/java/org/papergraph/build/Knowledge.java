package org.papergraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.bib.Institution;
import org.papergraph.exchange.InstitutionReader;
import org.papergraph.rdf.IriMinter;
import org.papergraph.rdf.TopicScheme;
import org.papergraph.resolution.IdentityDecisions;
import org.papergraph.resolution.IdentityException;
import org.papergraph.resolution.IdentityFile;
import org.papergraph.resolution.KeyMemory;
import org.papergraph.resolution.OrganizationResolver;
import org.papergraph.resolution.Resolver;
import org.papergraph.resolution.Topic;

/// What a build knows beforehand: institutions, topics, the user's decisions, and the keys of the build before. Read
/// before the sources, so that a wrong file is told of at once.
final class Knowledge {
    private final List<Problem> problems = new ArrayList<>();
    private final OrganizationResolver organizations;
    private final List<Topic> topics;
    private final IdentityDecisions identity;
    private final KeyMemory memory;

    /// @param minter of the addresses by which the user may speak of people and works
    /// @param keys file that the build before left
    Knowledge(BuildOptions options, IriMinter minter, Optional<Path> keys) {
        this.organizations = options.institutions().map(this::register).orElseGet(OrganizationResolver::new);
        this.topics = options.topics().map(Knowledge::scheme).orElseGet(TopicScheme::builtIn);
        this.memory = keys.map(Knowledge::memory).orElseGet(KeyMemory::none);
        this.identity = options.identity()
                .map(Knowledge::decisions)
                .map(decisions -> new KnownAddresses(memory, minter).inKeys(decisions))
                .orElse(IdentityDecisions.NONE);
    }

    Resolver resolver() {
        return new Resolver(organizations, topics, identity, memory);
    }

    /// Records that had to be left out.
    List<Problem> problems() {
        return problems;
    }

    private OrganizationResolver register(Path file) {
        mustExist(file);
        List<Institution> institutions = new ArrayList<>();
        try {
            new InstitutionReader(line -> problems.add(Problem.of("institutions.record", line)))
                    .read(file, institutions::add);
        } catch (UncheckedIOException unreadable) {
            throw new BuildException(String.valueOf(unreadable.getMessage()), unreadable);
        }
        if (institutions.isEmpty()) {
            throw new BuildException(
                    file + ": holds no institution; give a dump of the Research Organization Registry");
        }
        return new OrganizationResolver(institutions);
    }

    private static IdentityDecisions decisions(Path file) {
        mustExist(file);
        try {
            return IdentityFile.read(file);
        } catch (IdentityException contradiction) {
            throw new BuildException(String.valueOf(contradiction.getMessage()), contradiction);
        } catch (IOException unreadable) {
            throw new BuildException(file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static KeyMemory memory(Path file) {
        try {
            return KeyMemory.read(file);
        } catch (IOException broken) {
            throw new BuildException(
                    broken.getMessage() + "; the graph there is damaged: build into another folder, or delete this file"
                            + " and let addresses change",
                    broken);
        }
    }

    private static List<Topic> scheme(Path file) {
        mustExist(file);
        try {
            return TopicScheme.read(file);
        } catch (IOException unreadable) {
            throw new BuildException(file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void mustExist(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BuildException(file + ": no such file");
        }
    }
}
