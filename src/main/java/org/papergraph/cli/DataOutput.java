package org.papergraph.cli;

import java.io.IOException;
import java.io.OutputStream;

/// Standard output whose first fault is not swallowed, as those of a [java.io.PrintStream] are. What is written after
/// it, when buffers are emptied at the end, is dropped.
final class DataOutput extends OutputStream {
    private final OutputStream out;
    private boolean broken;

    DataOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (!broken) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException fault) {
                broken = true;
                throw new OutputException(fault);
            }
        }
    }
}
