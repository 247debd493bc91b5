package io.github.baokao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Target;
import io.github.baokao.term.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library on the class path costs nothing until something is decided. */
final class IdleTest {

    @TempDir
    Path scratch;

    /** A program that has the library, and decides only if it is told to. */
    static final class Host {
        private Host() {}

        public static void main(String[] arguments) throws ClassNotFoundException {
            Application application = Application.of(
                    Target.of("电子商务师", Level.LEVEL_2, "河北"),
                    LocalDate.of(2026, 11, 20),
                    Candidate.builder().noCertificates().build());
            Class.forName("io.github.baokao.Eligibility");
            if (arguments.length > 0) {
                Eligibility.bundled().assess(application);
            }
        }
    }

    @Test
    void loadsNeitherEngineNorPolicyBeforeSomethingIsDecided() throws Exception {
        assertThat(costly(loaded())).isEmpty();
        assertThat(costly(loaded("decide"))).anyMatch(name -> name.startsWith("org.kie."));
    }

    private static List<String> costly(List<String> loaded) {
        assertThat(loaded).contains("io.github.baokao.Eligibility", "io.github.baokao.candidate.Application");
        return loaded.stream()
                .filter(name -> name.startsWith("org.drools.")
                        || name.startsWith("org.kie.")
                        || name.startsWith("org.yaml.")
                        || name.startsWith("org.snakeyaml.")
                        || name.startsWith("com.fasterxml.")
                        || name.startsWith("io.github.baokao.internal."))
                .toList();
    }

    /** The names of the classes that the program loads. */
    private List<String> loaded(String... arguments) throws IOException, InterruptedException {
        Path log = scratch.resolve("classes" + arguments.length + ".log");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                Host.class.getName());
        program.command().addAll(List.of(arguments));
        assertThat(program.inheritIO().start().waitFor()).isZero();
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(?:\\[[^]]*])+ *(\\S+).*", "$1"))
                .toList();
    }
}
