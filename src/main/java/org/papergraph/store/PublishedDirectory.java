package org.papergraph.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/// The files of a published index, all open from the start until this is closed.
///
/// A build may prune the generation while it is read. Lucene looks into the folder again for every search, and once
/// more to close; what is held open here stays readable when the folder has gone. jena-text also opens a writer even
/// to read; this holds it to reading.
final class PublishedDirectory extends FilterDirectory {
    private final Map<String, IndexInput> files = new TreeMap<>();

    /// Takes over the directory, also when a file of it cannot be opened.
    PublishedDirectory(Directory directory) throws IOException {
        super(directory);
        boolean opened = false;
        try {
            for (String name : directory.listAll()) {
                files.put(name, directory.openInput(name, IOContext.DEFAULT));
            }
            opened = true;
        } finally {
            if (!opened) {
                close();
            }
        }
    }

    @Override
    public String[] listAll() {
        return files.keySet().toArray(String[]::new);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return file(name).length();
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return file(name).clone();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) {
        throw new UnsupportedOperationException("a published index is not written: " + name);
    }

    @Override
    public void deleteFile(String name) {
        throw new UnsupportedOperationException("a published index is not changed: " + name);
    }

    @Override
    public void close() throws IOException {
        try {
            for (IndexInput file : files.values()) {
                file.close();
            }
        } finally {
            super.close();
        }
    }

    private IndexInput file(String name) throws IOException {
        IndexInput file = files.get(name);
        if (file == null) {
            throw new NoSuchFileException(name);
        }
        return file;
    }
}
