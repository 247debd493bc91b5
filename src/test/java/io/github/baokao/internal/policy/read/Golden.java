package io.github.baokao.internal.policy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files under {@code src/test/resources}, and what is expected of them beside them. */
public final class Golden {

    static final Path RESOURCES = Path.of("src/test/resources");

    private Golden() {}

    /** The input files of a folder. */
    public static List<Path> inputs(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(f -> !f.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Compares with the file beside the input; with {@code -Dbaokao.golden.write=true} writes that file instead. */
    public static void check(Path input, String actual) throws IOException {
        String name = input.getFileName().toString();
        Path expected = input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
        if (Boolean.getBoolean("baokao.golden.write")) {
            Files.writeString(expected, actual + "\n", StandardCharsets.UTF_8);
        }
        assertThat(actual + "\n").isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    /** The files of the small policy that the tests build on, with the kinds of facts of this repository. */
    static Map<String, byte[]> miniPolicy() {
        Map<String, byte[]> files = files(RESOURCES.resolve("mini-policy"), Path.of(""));
        files.putAll(files(Path.of(""), Path.of("catalog", "kinds")));
        return files;
    }

    private static Map<String, byte[]> files(Path root, Path folder) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString().replace('\\', '/'),
                            Golden::bytes,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, byte[]> miniCatalog() {
        return new TreeMap<>(PolicyFiles.of(miniPolicy()).catalog());
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
