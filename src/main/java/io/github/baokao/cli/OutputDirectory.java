package io.github.baokao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A directory of files that come into their places together: all are written in a folder inside it and moved at the end. A
 * marker file tells which files are its own, so that it can be written anew.
 */
final class OutputDirectory {

    private static final String MARKER = ".baokao-render";
    private static final String UNFINISHED = ".baokao-render.part";

    private final Path directory;
    private final Object order = new Object();
    private boolean ending;

    OutputDirectory(Path directory) {
        this.directory = directory;
    }

    /** Whether nothing is there, or nothing but what was written before. */
    boolean mayWrite() {
        try {
            return !Files.exists(directory, LinkOption.NOFOLLOW_LINKS)
                    || (Files.isDirectory(directory) && own().containsAll(names(directory)));
        } catch (IOException e) {
            throw InputFiles.failure("读不出目录", directory.toString(), e);
        }
    }

    /**
     * Puts the files into the place of those that were written before.
     *
     * @param version what the files were made of, kept in the marker
     */
    void write(SortedMap<String, byte[]> files, String version) {
        boolean made = !Files.exists(directory);
        Path unfinished = directory.resolve(UNFINISHED);
        Thread end = new Thread(() -> end(unfinished, made));
        try {
            Runtime.getRuntime().addShutdownHook(end);
            Files.createDirectories(directory);
            delete(unfinished);
            try {
                Files.createDirectory(unfinished);
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    write(unfinished.resolve(file.getKey()), file.getValue());
                }
                write(unfinished.resolve(MARKER), marker(files, version));
                synchronized (order) {
                    replace(unfinished, files.keySet());
                }
            } finally {
                forget(unfinished, made);
            }
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IOException e) {
            throw InputFiles.failure("写不了目录", directory.toString(), e);
        } catch (IllegalStateException e) {
            throw new Failure("程序正在退出，没有写完");
        }
    }

    /** When the program is ended, files that are coming into their places still do, and others are forgotten. */
    private void end(Path unfinished, boolean made) {
        synchronized (order) {
            ending = true;
            try {
                forget(unfinished, made);
            } catch (IOException e) {
                // there is nobody to tell
            }
        }
    }

    private void forget(Path unfinished, boolean made) throws IOException {
        synchronized (order) {
            delete(unfinished);
            if (made && Files.isDirectory(directory) && names(directory).isEmpty()) {
                Files.delete(directory);
            }
        }
    }

    private void write(Path file, byte[] content) throws IOException {
        synchronized (order) {
            check();
            Files.write(file, content);
        }
    }

    private void check() throws IOException {
        if (ending) {
            throw new IOException("程序正在退出");
        }
    }

    private void replace(Path unfinished, Set<String> names) throws IOException {
        check();
        Set<String> stale = own();
        stale.retainAll(names(directory));
        stale.removeAll(Set.of(MARKER, UNFINISHED));
        stale.removeAll(names);
        for (String name : names) {
            Files.move(unfinished.resolve(name), directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        for (String name : stale) {
            Files.delete(directory.resolve(name));
        }
        Files.move(unfinished.resolve(MARKER), directory.resolve(MARKER), StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] marker(SortedMap<String, byte[]> files, String version) {
        return (version + "\n" + String.join("\n", files.keySet()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The files that the marker names, and those that keep order here. */
    private Set<String> own() throws IOException {
        Set<String> own = new TreeSet<>(Set.of(MARKER, UNFINISHED));
        Path marker = directory.resolve(MARKER);
        if (Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
            own.addAll(Files.readAllLines(marker, StandardCharsets.UTF_8));
        }
        return own;
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Deletes a flat directory, if it is there. */
    private static void delete(Path flat) throws IOException {
        if (Files.isDirectory(flat, LinkOption.NOFOLLOW_LINKS)) {
            for (String name : names(flat)) {
                Files.delete(flat.resolve(name));
            }
            Files.delete(flat);
        }
    }
}
