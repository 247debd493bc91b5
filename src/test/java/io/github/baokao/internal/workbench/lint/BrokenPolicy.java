package io.github.baokao.internal.workbench.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small good policy of {@code broken/lint/base}, and the faults that are laid over it. Its rules and kinds of facts are those of this repository. */
public final class BrokenPolicy {
    static final Path ROOT = Path.of("src/test/resources/broken/lint");
    /** The good policy. */
    public static final Path BASE = ROOT.resolve("base");

    private BrokenPolicy() {}

    /** The folders of the faults. */
    static List<Path> overlays() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> !folder.equals(BASE)).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Copies the rules of this repository and their cases without what they cite, its kinds of facts, the good policy, and what an
     * overlay puts in its place.
     *
     * @param overlay the folder of a fault, or {@link #BASE}
     * @param target an empty directory
     */
    public static void copy(Path overlay, Path target) throws IOException {
        for (Path rules : files(Path.of("rules"))) {
            String file = rules.toString();
            if (file.endsWith(".drl") || file.endsWith(".yaml")) {
                String plain = Files.readString(rules, StandardCharsets.UTF_8)
                        .replaceAll("(?m)^@.*\\R", "")
                        .replaceAll("(?m)^ +notes: .*\\R", "")
                        .replaceAll(", notes: \\[[^]]*]", "");
                write(target.resolve(file), plain.getBytes(StandardCharsets.UTF_8));
            }
        }
        for (Path kind : files(Path.of("catalog/kinds"))) {
            write(target.resolve(kind.toString()), Files.readAllBytes(kind));
        }
        for (Path from : List.of(BASE, overlay)) {
            for (Path file : files(from)) {
                write(target.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
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
