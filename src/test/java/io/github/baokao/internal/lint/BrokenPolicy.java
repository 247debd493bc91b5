package io.github.baokao.internal.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small good policy of {@code broken/lint/base}, and the faults that are laid over it. */
final class BrokenPolicy {
    static final Path ROOT = Path.of("src/test/resources/broken/lint");
    static final Path BASE = ROOT.resolve("base");

    private BrokenPolicy() {}

    /** The folders of the faults. */
    static List<Path> overlays() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> !folder.equals(BASE)).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Copies the good policy and what an overlay puts in its place. */
    static void copy(Path overlay, Path target) throws IOException {
        for (Path from : List.of(BASE, overlay)) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = target.resolve(from.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.write(to, Files.readAllBytes(file));
                }
            }
        }
    }

    /** Compares with {@code expected.txt} of an overlay; with {@code -Dbaokao.golden.write=true} writes it instead. */
    static String expected(Path overlay, String actual) throws IOException {
        Path expected = overlay.resolve("expected.txt");
        if (Boolean.getBoolean("baokao.golden.write")) {
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
        return Files.readString(expected, StandardCharsets.UTF_8);
    }
}
