package io.github.baokao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Target;
import io.github.baokao.term.Level;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Threads of pools, plug-ins and fat jars have context class loaders that do not see the library: that changes nothing. */
@Tag("once")
class ContextClassLoaderTest {
    private static final String POLICY = "baokao.test.policy";

    /** What the thread has as its context class loader. */
    enum Context {
        NONE,
        FOREIGN;

        ClassLoader loader() {
            return this == NONE ? null : ClassLoader.getPlatformClassLoader();
        }
    }

    /** Uses the library for the first time; made by a class loader of its own, which nothing of it was used in before. */
    public static final class Use implements Callable<List<String>> {
        @Override
        public List<String> call() {
            Application application = Application.of(
                    Target.of("电子商务师", Level.LEVEL_2, "河北"),
                    LocalDate.of(2026, 11, 20),
                    Candidate.builder()
                            .certificate(Certificate.builder()
                                    .occupation("网商")
                                    .level(Level.LEVEL_3)
                                    .issued("2020-03")
                                    .build())
                            .build());
            List<String> verdicts = new ArrayList<>();
            verdicts.add(Eligibility.bundled().assess(application).verdict().id());
            verdicts.add(Eligibility.load(Path.of(System.getProperty(POLICY)))
                    .assess(application)
                    .verdict()
                    .id());
            return verdicts;
        }
    }

    @ParameterizedTest
    @EnumSource
    void loadsAndDecidesUnderAnyContext(Context context, @TempDir Path policy) throws Exception {
        copyWithOtherRules(policy);
        System.setProperty(POLICY, policy.toString());
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        try (URLClassLoader alone =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Callable<?> use = (Callable<?>)
                    alone.loadClass(Use.class.getName()).getConstructor().newInstance();
            thread.setContextClassLoader(context.loader());
            assertThat(use.call()).isEqualTo(List.of("undetermined", "undetermined"));
            assertThat(thread.getContextClassLoader()).isSameAs(context.loader());
            thread.setContextClassLoader(own);
            assertThat(use.call()).isEqualTo(List.of("undetermined", "undetermined"));
        } finally {
            System.clearProperty(POLICY);
            thread.setContextClassLoader(own);
        }
    }

    /** Rules that the library does not bring compiled. */
    private static void copyWithOtherRules(Path target) throws IOException {
        for (String folder : List.of("catalog", "rules")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(target.resolve(file).getParent());
                    String text = Files.readString(file).replace("package baokao.", "package baokao.a");
                    Files.writeString(target.resolve(file), text);
                }
            }
        }
    }
}
