package io.github.baokao.spark;

import io.github.baokao.Eligibility;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A policy on its way to the executors: each loads it once, for all its tasks, and refuses to decide by another.
 *
 * @param hash the content hash that the driver found
 * @param files its files by relative path; none if it is the library's
 */
public record ShippedPolicy(String hash, Map<String, byte[]> files) implements Serializable {
    private static final Map<String, Eligibility> LOADED = new ConcurrentHashMap<>();

    /** The policy that is named: {@code bundled} or a directory that the driver sees. */
    public static ShippedPolicy of(String name) {
        if (name.equals("bundled")) {
            return new ShippedPolicy(Eligibility.bundled().policy(), Map.of());
        }
        Path directory = Path.of(name);
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : List.of("catalog", "rules")) {
            try (Stream<Path> found = Files.walk(directory.resolve(folder))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ShippedPolicy(Eligibility.load(directory).policy(), files);
    }

    /**
     * The policy, in this JVM.
     *
     * @throws IllegalStateException if what arrived, or the library here, is not what the driver has
     */
    public Eligibility loaded() {
        Eligibility policy = LOADED.computeIfAbsent(hash, key -> files.isEmpty() ? Eligibility.bundled() : load());
        if (!policy.policy().equals(hash)) {
            LOADED.remove(hash);
            throw new IllegalStateException("policy " + policy.policy() + " here, " + hash + " at the driver");
        }
        return policy;
    }

    private Eligibility load() {
        try {
            Path directory = Files.createTempDirectory("baokao");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path path = directory.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
                return Eligibility.load(directory);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
