package io.github.baokao.internal.workbench.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files to create and to extend, all of them or none. */
public final class Changes {

    private final Path root;
    private final Map<String, String> created = new LinkedHashMap<>();
    private final Map<String, String> extended = new LinkedHashMap<>();

    Changes(Path root) {
        this.root = root;
    }

    void create(String path, String text) {
        created.put(path, text);
    }

    void extend(String path, String text) {
        extended.put(path, text);
    }

    /**
     * The files to create.
     *
     * @return their paths in the policy
     */
    public Set<String> created() {
        return created.keySet();
    }

    /**
     * The files that get something added.
     *
     * @return their paths in the policy
     */
    public Set<String> extended() {
        return extended.keySet();
    }

    /**
     * The files to create that are there already: nothing is ever overwritten.
     *
     * @return their paths in the policy
     */
    public List<String> inTheWay() {
        return created.keySet().stream()
                .filter(path -> Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /**
     * Writes everything: first beside its place, then into it. What was done is undone if something fails.
     *
     * @throws IOException if something cannot be written; then nothing has changed
     */
    public void write() throws IOException {
        Deque<Undo> undo = new ArrayDeque<>();
        boolean done = false;
        try {
            Map<Path, Path> ready = new LinkedHashMap<>();
            for (Map<String, String> files : List.of(created, extended)) {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Path target = root.resolve(file.getKey());
                    folders(file.getKey(), undo);
                    ready.put(target, beside(target, file.getValue(), undo));
                }
            }
            for (Map.Entry<Path, Path> file : ready.entrySet()) {
                place(file.getValue(), file.getKey(), undo);
            }
            done = true;
        } finally {
            if (!done) {
                undo(undo);
            }
        }
    }

    /** An interrupted thread could write nothing back. */
    private static void undo(Deque<Undo> undo) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            for (Undo step : undo) {
                step.run();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Takes one step back. */
    @FunctionalInterface
    private interface Undo {
        void run() throws IOException;
    }

    private void folders(String path, Deque<Undo> undo) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Path folder = root.resolve(path.substring(0, slash));
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
                undo.push(() -> Files.deleteIfExists(folder));
            }
        }
    }

    private static Path beside(Path target, String text, Deque<Undo> undo) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        undo.push(() -> Files.deleteIfExists(temporary));
        return Files.writeString(temporary, text, StandardCharsets.UTF_8);
    }

    private void place(Path from, Path target, Deque<Undo> undo) throws IOException {
        if (!Files.exists(target)) {
            Files.move(from, target);
            undo.push(() -> Files.deleteIfExists(target));
            return;
        }
        if (created.keySet().stream().map(root::resolve).anyMatch(target::equals)) {
            throw new IOException("文件刚刚出现，没有覆盖：" + target);
        }
        byte[] before = Files.readAllBytes(target);
        undo.push(() -> Files.write(target, before));
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
