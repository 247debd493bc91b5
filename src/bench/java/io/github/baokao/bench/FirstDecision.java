package io.github.baokao.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.baokao.Eligibility;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * What a process spends from its start to its first decision, in time of the processor: with the policy of a directory, with the same
 * one out of the library, and with the classes of the latter kept in an archive (AppCDS).
 */
public final class FirstDecision {
    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final Path APPLICATION = Path.of("src", "main", "examples", "hebei-level-2.json");

    private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

    private FirstDecision() {}

    /** Without arguments all of them several times; with one, {@code bundled} or {@code directory}, that one in this process. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            compare();
        } else {
            Eligibility eligibility =
                    arguments[0].equals("bundled") ? Eligibility.bundled() : Eligibility.load(Path.of(""));
            eligibility.assess(eligibility.read(Files.readString(APPLICATION)));
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            System.out.println(system.getProcessCpuTime());
        }
    }

    private static void compare() throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("baokao-cds");
        String jars = jars(scratch);
        Path archive = scratch.resolve("baokao.jsa");
        run("bundled", jars, "-XX:ArchiveClassesAtExit=" + archive);
        double directory = median("directory", jars);
        double bundled = median("bundled", jars);
        double archived = median("bundled", jars, "-XX:SharedArchiveFile=" + archive);
        try (Stream<Path> files = Files.list(scratch)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(scratch);
        System.out.println("| from the start to the first decision | CPU | × a directory |");
        System.out.println("|---|---:|---:|");
        row("a directory, DRL compiled now", directory, directory);
        row("the library's own policy", bundled, directory);
        row("the same with AppCDS", archived, directory);
    }

    /** The class path of this process with an archive in the place of each directory: AppCDS takes no directories. */
    private static String jars(Path scratch) {
        List<String> jars = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String jar = scratch.resolve(jars.size() + ".jar").toString();
            boolean directory = Files.isDirectory(Path.of(part));
            if (directory && JAR.run(System.out, System.err, "--create", "--file", jar, "-C", part, ".") != 0) {
                throw new IllegalStateException("no archive of " + part);
            }
            jars.add(directory ? jar : part);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void row(String what, double millis, double directory) {
        System.out.println(String.format(Locale.ROOT, "| %s | %.0f ms | %.2f |", what, millis, millis / directory));
    }

    private static double median(String policy, String classPath, String... options)
            throws IOException, InterruptedException {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = run(policy, classPath, options);
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    /** Milliseconds of the processor. */
    private static double run(String policy, String classPath, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath, FirstDecision.class.getName(), policy));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("no first decision: " + policy);
        }
        // with an archive the JVM may say something of its own
        String last = output.lines()
                .filter(line -> line.matches("[0-9]+"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(last) / 1e6;
    }
}
