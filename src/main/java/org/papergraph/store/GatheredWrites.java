package org.papergraph.store;

import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.BinaryDataFileWrapper;

/// Gathers what is written to the end of a file. TDB2 encodes a node in many writes of a few bytes and asks the
/// operating system for the length of the file at each, which costs more than all the rest of writing a node.
final class GatheredWrites extends BinaryDataFileWrapper {
    private final byte[] gathered = new byte[1 << 18];
    private int count;
    private long start;

    GatheredWrites(BinaryDataFile file) {
        super(file);
    }

    @Override
    public long write(byte[] bytes) {
        return write(bytes, 0, bytes.length);
    }

    @Override
    public long write(byte[] bytes, int offset, int length) {
        if (length > gathered.length - count) {
            flush();
        }
        if (length > gathered.length) {
            return super.write(bytes, offset, length);
        }
        long place = length();
        if (count == 0) {
            start = place;
        }
        System.arraycopy(bytes, offset, gathered, count, length);
        count += length;
        return place;
    }

    /// The length that the file has with what is gathered.
    @Override
    public long length() {
        return count == 0 ? super.length() : start + count;
    }

    @Override
    public int read(long position, byte[] bytes) {
        return read(position, bytes, 0, bytes.length);
    }

    @Override
    public int read(long position, byte[] bytes, int offset, int length) {
        flush();
        return super.read(position, bytes, offset, length);
    }

    @Override
    public void truncate(long size) {
        flush();
        super.truncate(size);
    }

    @Override
    public void sync() {
        flush();
        super.sync();
    }

    @Override
    public void close() {
        flush();
        super.close();
    }

    /// Writes what is gathered.
    void flush() {
        if (count > 0) {
            super.write(gathered, 0, count);
            count = 0;
        }
    }
}
