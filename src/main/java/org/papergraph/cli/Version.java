package org.papergraph.cli;

import picocli.CommandLine.IVersionProvider;

/// Reads the version from the jar's manifest.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"papergraph " + (version == null ? "(not from a jar)" : version)};
    }
}
