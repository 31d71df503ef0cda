package org.papergraph.cli;

import java.io.IOException;
import java.io.OutputStream;

/// Standard output whose faults are not swallowed, as those of a [java.io.PrintStream] are.
final class DataOutput extends OutputStream {
    private final OutputStream out;

    DataOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        try {
            out.write(b);
        } catch (IOException fault) {
            throw new OutputException(fault);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException fault) {
            throw new OutputException(fault);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException fault) {
            throw new OutputException(fault);
        }
    }
}
