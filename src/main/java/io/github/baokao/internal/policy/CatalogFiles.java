package io.github.baokao.internal.policy;

import io.github.baokao.internal.document.Documents;
import io.github.baokao.internal.document.FaultCode;
import io.github.baokao.internal.document.Faults;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.Place;
import io.github.baokao.internal.document.SourceText;
import io.github.baokao.internal.text.Chinese;
import io.github.baokao.internal.text.NearestWord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All files of a catalogue, parsed and put in their folders. */
final class CatalogFiles {

    private final Map<CatalogFolder, List<CatalogFile>> files = new EnumMap<>(CatalogFolder.class);

    CatalogFiles(Map<String, byte[]> bytes, Faults faults) {
        this(bytes, CatalogFiles::parse, faults);
    }

    private <T> CatalogFiles(Map<String, T> contents, Parser<T> parser, Faults faults) {
        new TreeMap<>(contents)
                .forEach((path, content) -> add(path, () -> parser.parse(path, content, faults), faults));
        for (CatalogFolder folder : CatalogFolder.values()) {
            if (folder.isRequired() && in(folder).isEmpty()) {
                boolean single = folder.path().endsWith(".yaml");
                faults.add(FaultCode.MISSING_FILE, Place.ofFile(folder.path()), single ? "缺少这个文件" : "这个文件夹里没有文件");
            }
        }
    }

    /** Files that are parsed already. */
    static CatalogFiles ofTrees(Map<String, Node> trees, Faults faults) {
        return new CatalogFiles(trees, (path, tree, ignored) -> Optional.of(tree), faults);
    }

    /** Makes a tree of the content of a file. */
    @FunctionalInterface
    private interface Parser<T> {
        Optional<Node> parse(String path, T content, Faults faults);
    }

    private static Optional<Node> parse(String path, byte[] content, Faults faults) {
        return SourceText.decode(path, content, faults).flatMap(text -> Documents.yaml(text, faults));
    }

    /** The files of a folder, by path. */
    List<CatalogFile> in(CatalogFolder folder) {
        return files.getOrDefault(folder, List.of());
    }

    private void add(String path, Supplier<Optional<Node>> root, Faults faults) {
        if (path.endsWith(PolicyFiles.CASES)) {
            return;
        }
        Optional<CatalogFolder> folder = CatalogFolder.of(path);
        if (folder.isEmpty()) {
            unexpected(path, faults);
            return;
        }
        CatalogFile file = new CatalogFile(path, folder.get().nameOf(path), root.get());
        files.computeIfAbsent(folder.get(), key -> new ArrayList<>()).add(file);
    }

    private static void unexpected(String path, Faults faults) {
        String relative = path.startsWith(PolicyFiles.CATALOG) ? path.substring(PolicyFiles.CATALOG.length()) : path;
        int slash = relative.indexOf('/');
        String location = slash < 0 ? relative : relative.substring(0, slash + 1);
        List<String> known = CatalogFolder.locations();
        String message = known.contains(location)
                ? "文件名不合规定：小写字母、数字和 “-”，扩展名 .yaml；programmes/ 下写作 “地区/level-级别.yaml”"
                : "目录里没有这个位置，可用的有 " + Chinese.list(known);
        Optional<String> nearest = known.contains(location) ? Optional.empty() : NearestWord.to(location, known);
        faults.add(FaultCode.UNEXPECTED_FILE, Place.ofFile(path), message, nearest.map(Chinese::didYouMean));
    }
}
