package io.github.baokao.cli;

import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.say.batch.ApplicationBytes;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Opens and decodes what the user names, and says in Chinese what is wrong with it. */
final class InputFiles {

    /** Stands for the standard input or output. */
    static final String STANDARD = "-";

    private static final Map<String, String> REASONS = Map.of(
            "No space left on device", "没有空间了",
            "Broken pipe", "读结果的程序已经结束",
            "Input/output error", "设备出错",
            "Disk quota exceeded", "超出了磁盘配额",
            "File too large", "文件太大",
            "Read-only file system", "文件系统只能读");

    private InputFiles() {}

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Failure("用不了这个路径：" + name + "（路径里有中文时，请在 UTF-8 的环境里运行，例如先执行 export LC_ALL=C.UTF-8）");
        }
    }

    /** Opens a file; the standard input is not opened but taken as it is. */
    static InputStream open(Console console, String name) {
        if (name.equals(STANDARD)) {
            return console.in();
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new Failure("这是目录，不是文件：" + name);
        }
        try {
            // a channel, unlike such a stream, asks pipes for the place they are at, and gets an error
            return Files.exists(path) && !Files.isRegularFile(path)
                    ? new FileInputStream(path.toFile())
                    : Files.newInputStream(path);
        } catch (IOException e) {
            throw failure("打不开文件", name, e);
        }
    }

    /**
     * The text of an application.
     *
     * @throws InvalidApplicationException if it is too long or not UTF-8
     */
    static String text(Console console, String name) {
        try (InputStream in = open(console, name)) {
            return ApplicationBytes.decode(ByteBuffer.wrap(in.readNBytes(ApplicationBytes.LONGEST + 1)));
        } catch (IOException e) {
            throw failure("读不出文件", name, e);
        }
    }

    static Failure failure(String what, String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Failure("没有这个文件：" + name);
        } else if (e instanceof AccessDeniedException) {
            return new Failure("没有权限：" + name);
        }
        return new Failure(what + "：" + name + "（" + reason(e) + "）");
    }

    /** What the system says, in Chinese where it is of the common kinds. */
    static String reason(Throwable e) {
        String text = String.valueOf(e.getMessage());
        return REASONS.entrySet().stream()
                .filter(known -> text.endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text);
    }
}
