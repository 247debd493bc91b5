package io.github.baokao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the policy in this repository that a test may change. */
final class PolicyCopy {

    private PolicyCopy() {}

    static Path in(Path directory) throws IOException {
        for (String folder : new String[] {"catalog", "rules"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.toList()) {
                    Path target = directory.resolve(file.toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
        }
        return directory;
    }

    /** Every file and what it holds. */
    static Map<String, String> content(Path directory) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return content;
    }
}
