package org.papergraph.build;

/// Is told how far a build has come.
public interface Progress {
    /// Tells nobody.
    Progress SILENT = new Progress() {
        @Override
        public void phase(String name, long steps) {}

        @Override
        public void step() {}
    };

    /// A phase begins.
    ///
    /// @param steps how many there will be, -1 if nobody knows
    void phase(String name, long steps);

    /// One step of the phase is done.
    void step();
}
