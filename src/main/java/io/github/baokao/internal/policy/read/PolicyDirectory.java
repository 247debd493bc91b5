package io.github.baokao.internal.policy.read;

import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Collects the files of a policy under its directory as they are at one moment: if anything changes while they are read, they are read
 * again. Links are followed as far as they stay within the directory, wherever that is reached by; others are named. Hidden files are
 * passed over.
 */
public final class PolicyDirectory {

    /** The most bytes of all files together: a hundred times the policy of the library. */
    static final long MOST_BYTES = 64L << 20;

    /** The most files and folders, those of other kinds too. */
    static final int MOST_ENTRIES = 20_000;

    private static final int TRIES = 3;

    private final Path root;
    private final Predicate<String> wanted;
    private final Runnable afterReading;

    /**
     * A directory.
     *
     * @param root where it is
     * @param wanted which files to read, by their path in it
     */
    public PolicyDirectory(Path root, Predicate<String> wanted) {
        this(root, wanted, () -> {});
    }

    /** With something to do after the files were read and before it is seen whether they are still the same. */
    PolicyDirectory(Path root, Predicate<String> wanted, Runnable afterReading) {
        this.root = root;
        this.wanted = wanted;
        this.afterReading = afterReading;
    }

    /**
     * Reads the files.
     *
     * @param faults takes a fault for each that cannot be read
     * @return their bytes by path, of one that is too long one more than allowed
     */
    public SortedMap<String, byte[]> read(Faults faults) {
        Pass pass = new Pass(true);
        for (int i = 1; !pass.isStill() && i < TRIES; i++) {
            pass = new Pass(true);
        }
        if (!pass.isStill()) {
            pass.problem(FaultCode.UNEXPECTED_FILE, root, "文件在读取的时候一再变化，请等写完再读");
        }
        pass.problems.forEach(
                problem -> faults.add(problem.code(), Place.ofFile(problem.path()), problem.message(), problem.help()));
        return pass.files;
    }

    private record Problem(FaultCode code, String path, String message, Optional<String> help) {}

    /** What tells that a file is another than before. */
    private record Stamp(long size, long modified, String key) {}

    private String relative(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** Goes over the directory once. */
    private final class Pass extends SimpleFileVisitor<Path> {

        private final boolean reading;
        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final Map<String, Stamp> stamps = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final boolean still;
        private String folder = "";
        private boolean full;
        private long bytes;
        private int entries;

        Pass(boolean reading) {
            this.reading = reading;
            collect(PolicyFiles.CATALOG);
            collect(PolicyFiles.RULES);
            if (reading) {
                afterReading.run();
            }
            still = !reading || full || new Pass(false).stamps.equals(stamps);
        }

        /** Whether nothing has changed since; of what is not read to its end nobody asks. */
        boolean isStill() {
            return still;
        }

        private void collect(String name) {
            folder = name;
            Path start = root.resolve(name);
            if (full || (!Files.isDirectory(start) && !Files.isSymbolicLink(start))) {
                return;
            }
            try {
                Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
            } catch (IOException e) {
                unreadable(start);
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (isTooMany()) {
                return FileVisitResult.TERMINATE;
            }
            return isHidden(directory) || leadsOut(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isTooMany()) {
                return FileVisitResult.TERMINATE;
            }
            String path = relative(file);
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            } else if (attributes.isSymbolicLink()) {
                problem(FaultCode.MISSING_FILE, file, "链接指向的文件不存在");
            } else if (PolicyFiles.isMisnamed(path)) {
                problems.add(new Problem(
                        FaultCode.UNEXPECTED_FILE,
                        path,
                        "这个文件不会被读取：目录的文件以 .yaml 结尾，规则以 .drl、用例以 .cases.yaml 结尾，都是小写",
                        Optional.of("请改名；Windows 里先显示文件的扩展名，去掉后面的 .txt")));
            } else if (PolicyFiles.isRead(path) && !leadsOut(file)) {
                return take(file, path, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult take(Path file, String path, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile()) {
                // opening a pipe would wait for somebody to write
                problem(FaultCode.UNEXPECTED_FILE, file, "不是普通文件，不会被读取");
                return FileVisitResult.CONTINUE;
            }
            if (!wanted.test(path)) {
                return FileVisitResult.CONTINUE;
            }
            stamps.put(
                    path,
                    new Stamp(
                            attributes.size(),
                            attributes.lastModifiedTime().toMillis(),
                            String.valueOf(attributes.fileKey())));
            return reading ? read(file, path) : FileVisitResult.CONTINUE;
        }

        private FileVisitResult read(Path file, String path) {
            try (InputStream in = Files.newInputStream(file)) {
                // One byte more than allowed: whoever decodes it reports that it is too long.
                byte[] content = in.readNBytes(SourceText.MAX_BYTES + 1);
                bytes += content.length;
                if (bytes > MOST_BYTES) {
                    excess("文件一共超过了 " + (MOST_BYTES >> 20) + " MB，不再读");
                    return FileVisitResult.TERMINATE;
                }
                files.put(path, content);
            } catch (IOException e) {
                unreadable(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (e instanceof FileSystemLoopException) {
                problem(FaultCode.UNEXPECTED_FILE, file, "链接绕回到它所在的文件夹，不会被读取");
            } else {
                unreadable(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** What is no link cannot lead out of a folder that was entered. */
        private boolean leadsOut(Path file) {
            if (!Files.isSymbolicLink(file)) {
                return false;
            }
            try {
                if (file.toRealPath().startsWith(root.toRealPath())) {
                    return false;
                }
                problem(FaultCode.UNEXPECTED_FILE, file, "链接指向政策目录之外，不会被读取");
            } catch (IOException e) {
                unreadable(file);
            }
            return true;
        }

        private boolean isTooMany() {
            if (++entries <= MOST_ENTRIES) {
                return false;
            }
            excess("文件和文件夹太多，最多 " + MOST_ENTRIES + " 个，不再读");
            return true;
        }

        /** Which file is the first too many is chance: folders are in no order. */
        private void excess(String message) {
            full = true;
            problems.add(new Problem(FaultCode.TOO_LARGE, folder, message, Optional.empty()));
        }

        private void unreadable(Path file) {
            problem(FaultCode.MISSING_FILE, file, "无法读取");
        }

        private void problem(FaultCode code, Path file, String message) {
            problems.add(new Problem(code, relative(file), message, Optional.empty()));
        }
    }
}
