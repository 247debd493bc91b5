package io.github.baokao.internal.policy;

import io.github.baokao.internal.document.FaultCode;
import io.github.baokao.internal.document.Faults;
import io.github.baokao.internal.document.Place;
import io.github.baokao.internal.document.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Collects the policy files under a directory; links are not followed, so a policy cannot reach out of its directory. */
final class PolicyDirectory {

    private final Path root;
    private final Faults faults;
    private final Map<String, byte[]> files = new TreeMap<>();

    PolicyDirectory(Path root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    Map<String, byte[]> read() {
        collect(PolicyFiles.CATALOG);
        collect(PolicyFiles.RULES);
        return files;
    }

    private void collect(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(start, new Visitor());
        } catch (IOException e) {
            unreadable(start);
        }
    }

    private String relative(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private void unreadable(Path file) {
        faults.add(FaultCode.MISSING_FILE, Place.ofFile(relative(file)), "无法读取");
    }

    private static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (!attributes.isRegularFile() || isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (PolicyFiles.isMisnamed(path)) {
                faults.add(
                        FaultCode.UNEXPECTED_FILE,
                        Place.ofFile(path),
                        "这个文件不会被读取：目录的文件以 .yaml 结尾，规则以 .drl、用例以 .cases.yaml 结尾，都是小写",
                        "请改名；Windows 里先显示文件的扩展名，去掉后面的 .txt");
            }
            if (PolicyFiles.isPolicyFile(path)) {
                try (InputStream in = Files.newInputStream(file)) {
                    // One byte more than allowed: whoever decodes it reports that it is too long.
                    files.put(path, in.readNBytes(SourceText.MAX_BYTES + 1));
                } catch (IOException e) {
                    unreadable(file);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
