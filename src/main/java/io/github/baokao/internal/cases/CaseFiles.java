package io.github.baokao.internal.cases;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.document.FaultCode;
import io.github.baokao.internal.document.Faults;
import io.github.baokao.internal.document.Place;
import io.github.baokao.internal.document.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the case tables of a policy: {@code *.cases.yaml} under {@code catalog/} and {@code rules/}. */
public final class CaseFiles {

    /** How the names of all case tables end. */
    static final String ENDING = ".cases.yaml";

    private static final List<String> FOLDERS = List.of("catalog", "rules");

    private CaseFiles() {}

    /**
     * The case tables in a policy's directory. Links are not followed; hidden files are passed over.
     *
     * @param directory the directory that holds {@code catalog/} and {@code rules/}
     * @return bytes by relative path
     * @throws PolicyException if something cannot be read
     */
    public static SortedMap<String, byte[]> inDirectory(Path directory) {
        Faults faults = Faults.ofPolicy();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String folder : FOLDERS) {
            Path start = directory.resolve(folder);
            if (Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
                collect(directory, start, files, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new PolicyException(faults.diagnostics());
        }
        return files;
    }

    private static void collect(Path root, Path start, SortedMap<String, byte[]> files, Faults faults) {
        try (Stream<Path> found = Files.walk(start)) {
            for (Path file : (Iterable<Path>) found::iterator) {
                String path = relative(root, file);
                if (path.endsWith(ENDING)
                        && !path.contains("/.")
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(path, bytes(file));
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            faults.add(FaultCode.MISSING_FILE, Place.ofFile(relative(root, start)), "无法读取");
        }
    }

    /** One byte more than allowed: whoever decodes it reports that it is too long. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SourceText.MAX_BYTES + 1);
        }
    }

    private static String relative(Path root, Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
