package io.github.baokao.internal.filing;

import io.github.baokao.internal.file.FileMeasure;
import io.github.baokao.internal.file.Limits;
import io.github.baokao.internal.file.MeasuredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory of the files that would be uploaded; nothing outside of it is looked at. */
final class Folder {
    /**
     * A paper photographed with a telephone has 4 MB and 12 to 50 million pixels. Those that the decoder must hold as a whole take
     * eight bytes each, here 192 MB; no program writes more than a dozen scans.
     */
    static final Limits LIMITS = new Limits(8 << 20, 80_000_000, 24_000_000, 50);

    private final Path directory;

    /**
     * A directory.
     *
     * @throws IOException if there is none
     */
    Folder(Path directory) throws IOException {
        this.directory = directory.toRealPath();
    }

    /** The names of what is in it, without hidden ones and what the program itself reads. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.matches("(application|filing)\\.(json|ya?ml)"))
                    .sorted()
                    .toList();
        }
    }

    /** A file in it; empty if its name leads elsewhere, be it by a link. */
    Optional<MeasuredFile> measure(String name) {
        try {
            Path file = directory.resolve(name);
            boolean plain = Path.of(name).getNameCount() == 1
                    && directory.equals(file.normalize().getParent());
            if (!plain || (Files.isSymbolicLink(file) && leadsOut(file))) {
                return Optional.empty();
            }
            return Optional.of(FileMeasure.measure(file, LIMITS));
        } catch (InvalidPathException e) {
            return Optional.of(new MeasuredFile.Unreadable(MeasuredFile.Cause.MISSING));
        }
    }

    private boolean leadsOut(Path link) {
        try {
            return !directory.equals(link.toRealPath().getParent());
        } catch (IOException e) {
            // it leads nowhere, or in a circle
            return false;
        }
    }
}
