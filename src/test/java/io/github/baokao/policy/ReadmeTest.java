package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java of README stands letter by letter in {@code src/consumer}, where it is compiled and run. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void whatReadmeShowsIsRun() throws IOException {
        List<String> shown = JAVA.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> bare(block.group(1)))
                .toList();
        assertThat(shown).hasSizeGreaterThan(2);
        String run;
        try (Stream<Path> files = Files.walk(Path.of("src/consumer"))) {
            run = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::text)
                    .map(ReadmeTest::bare)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(shown).allSatisfy(block -> assertThat(run).contains(block));
    }

    /** Each line on its own, wherever it is indented to. */
    private static String bare(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
