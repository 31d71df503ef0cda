package org.papergraph.build;

import java.net.URI;
import java.nio.file.Path;

/// Something to read citations from.
public sealed interface Source {
    /// As the user named it, with `/` between the parts of a path.
    String name();

    /// A reading list in a file.
    ///
    /// @param asked whether the user named this very file, rather than a folder around it
    record ListFile(Path file, boolean asked) implements Source {
        @Override
        public String name() {
            return slashed(file);
        }
    }

    /// A file of ACL Anthology XML.
    ///
    /// @param asked whether the user named this very file, rather than a folder around it
    record AnthologyFile(Path file, boolean asked) implements Source {
        @Override
        public String name() {
            return slashed(file);
        }
    }

    /// A file of BibTeX.
    ///
    /// @param asked whether the user named this very file, rather than a folder around it
    record BibtexFile(Path file, boolean asked) implements Source {
        @Override
        public String name() {
            return slashed(file);
        }
    }

    /// A reading list on the web.
    record WebPage(URI address) implements Source {
        @Override
        public String name() {
            return address.toString();
        }
    }

    /// A reading list on standard input.
    record StandardInput() implements Source {
        @Override
        public String name() {
            return "-";
        }
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
