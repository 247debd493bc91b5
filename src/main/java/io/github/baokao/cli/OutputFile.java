package io.github.baokao.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that comes into its place as a whole: it is written beside it and moved at the end. */
final class OutputFile implements Closeable {

    private final Path target;
    private final Path temporary;
    private final OutputStream stream;

    private OutputFile(Path target, Path temporary, OutputStream stream) {
        this.target = target;
        this.temporary = temporary;
        this.stream = stream;
    }

    static OutputFile create(String name) {
        Path named = InputFiles.path(name).toAbsolutePath();
        if (Files.isDirectory(named)) {
            throw new Failure("这是目录，不能写成文件：" + name);
        }
        try {
            if (isOpen(named) || (Files.exists(named) && !Files.isRegularFile(named))) {
                // a device or a pipe cannot be replaced; an open one may have no name but this
                return new OutputFile(named, named, buffered(new FileOutputStream(named.toFile(), true)));
            }
            // a link stays a link: what it points to is replaced
            Path target = Files.exists(named) ? named.toRealPath() : named;
            String temporaryName =
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
            Path temporary = target.resolveSibling(temporaryName);
            // an interrupted program leaves nothing either: said before there is something to leave
            temporary.toFile().deleteOnExit();
            OutputStream stream =
                    buffered(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            return new OutputFile(target, temporary, stream);
        } catch (IOException e) {
            Path parent = named.getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                throw new Failure("没有这个目录：" + parent);
            }
            throw InputFiles.failure("写不了文件", name, e);
        }
    }

    /** Writes a file as a whole. */
    static void write(String name, String text) {
        try (OutputFile out = create(name)) {
            out.stream().write(text.getBytes(StandardCharsets.UTF_8));
            out.commit();
        } catch (IOException e) {
            throw InputFiles.failure("写不了文件", name, e);
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts the file into its place. */
    void commit() throws IOException {
        stream.close();
        if (temporary.equals(target)) {
            return;
        }
        if (isEnding()) {
            // whoever ends a pipe of programs ends the input as well: what looks whole may be half
            throw new IOException("程序正在退出");
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether the process is being ended, when no hook can be added any more. */
    private static boolean isEnding() {
        Thread nothing = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(nothing);
            Runtime.getRuntime().removeShutdownHook(nothing);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    /** Forgets what was written, unless it is in its place. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            // a stream that was interrupted cannot be flushed any more
            if (!temporary.equals(target)) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static OutputStream buffered(OutputStream stream) {
        return new BufferedOutputStream(stream, 1 << 16);
    }

    /** Whether the name is one of those that the kernel gives to what the process has opened already, {@code /dev/stdout}. */
    private static boolean isOpen(Path named) {
        String name = named.normalize().toString();
        return name.equals("/dev/stdout")
                || name.equals("/dev/stderr")
                || name.startsWith("/dev/fd/")
                || name.startsWith("/proc/self/fd/");
    }
}
