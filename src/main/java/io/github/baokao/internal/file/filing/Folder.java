package io.github.baokao.internal.file.filing;

import io.github.baokao.internal.file.picture.FileMeasure;
import io.github.baokao.internal.file.picture.Limits;
import io.github.baokao.internal.file.picture.MeasuredFile;
import io.github.baokao.internal.file.picture.Together;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
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

    /** Ten photographs of a telephone with as many pixels as may be, or with a dozen scans each. */
    static final Together TOGETHER = new Together(200, 1_600_000_000, Duration.ofSeconds(30));

    /** The most files that a directory may have, be they of no concern. */
    static final int MOST_ENTRIES = 1000;

    private final Path directory;
    private final FileMeasure measure = new FileMeasure(LIMITS, TOGETHER);

    /**
     * A directory.
     *
     * @throws IOException if there is none
     */
    Folder(Path directory) throws IOException {
        this.directory = directory.toRealPath();
    }

    /**
     * The names of what is in it, without hidden ones and what the program itself reads.
     *
     * @throws IOException if they cannot be listed, or are too many
     */
    List<String> names() throws IOException {
        List<Path> entries;
        try (Stream<Path> files = Files.list(directory)) {
            entries = files.limit(MOST_ENTRIES + 1L).toList();
        }
        if (entries.size() > MOST_ENTRIES) {
            throw new IOException("文件太多，最多 " + MOST_ENTRIES + " 个");
        }
        return entries.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.startsWith(".") && !name.matches("(application|filing)\\.(json|ya?ml)"))
                .sorted()
                .toList();
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
            return Optional.of(measure.measure(file));
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
