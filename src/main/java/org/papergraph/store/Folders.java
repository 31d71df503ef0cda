package org.papergraph.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the life of a generation needs of the file system.
final class Folders {
    private Folders() {}

    /// The files in a folder and the folders below it, by name.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> children = Files.walk(folder)) {
            return children.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// A file's name relative to a folder above it, with `/` between its parts on every system.
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /// Copies the first bytes of a file; the zeros behind them become a hole of the same length, which takes no space.
    static void copy(Path from, Path to, long bytes) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                RandomAccessFile target = new RandomAccessFile(to.toFile(), "rw")) {
            long length = source.size();
            long copied = 0;
            while (copied < Math.min(bytes, length)) {
                copied += source.transferTo(copied, bytes - copied, target.getChannel());
            }
            target.setLength(length);
        }
    }

    /// Deletes a folder with everything in it, if it is there.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Has the operating system bring the files of a folder, and the folder itself, to the disk.
    static void force(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                forceOne(each);
            }
        }
    }

    /// Brings one file, or the names in one folder, to the disk.
    static void forceOne(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
