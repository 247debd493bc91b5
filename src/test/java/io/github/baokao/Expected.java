package io.github.baokao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reviewed results of the shipped examples, in {@code src/test/resources/results}. */
public final class Expected {

    /** The shipped examples. */
    public static final Path EXAMPLES = Path.of("src/main/examples");

    private static final Path RESULTS = Path.of("src/test/resources/results");

    private Expected() {}

    /** Compares with a file of results; with {@code -Dbaokao.golden.write=true} writes that file instead, to be reviewed. */
    public static void check(String file, String actual) throws IOException {
        check(RESULTS.resolve(file), actual);
    }

    /** Compares with a reviewed file that stands elsewhere. */
    public static void check(Path expected, String actual) throws IOException {
        // every change of the policy changes its hash, and no result need be reviewed for that
        String policy = Eligibility.bundled().policy();
        String shown = actual.replace(policy, "POLICY").replace(policy.substring(0, 12), "POLICY");
        if (Boolean.getBoolean("baokao.golden.write")) {
            Files.writeString(expected, shown, StandardCharsets.UTF_8);
        }
        assertThat(shown).as(expected.toString()).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    /** The text of a shipped example. */
    public static String example(String file) throws IOException {
        return Files.readString(EXAMPLES.resolve(file), StandardCharsets.UTF_8);
    }
}
