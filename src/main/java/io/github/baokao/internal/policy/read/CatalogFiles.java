package io.github.baokao.internal.policy.read;

import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.document.Texts;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files of a catalogue, parsed and put in their folders. */
final class CatalogFiles {

    private final Map<CatalogFolder, List<CatalogFile>> files = new EnumMap<>(CatalogFolder.class);

    /** From trees by path; empty where a file could not be parsed. */
    CatalogFiles(SortedMap<String, Optional<Node>> trees, Faults faults) {
        trees.forEach((path, tree) -> add(path, tree, faults));
        for (CatalogFolder folder : CatalogFolder.values()) {
            if (folder.isRequired() && in(folder).isEmpty()) {
                boolean single = folder.path().endsWith(".yaml");
                faults.add(FaultCode.MISSING_FILE, Place.ofFile(folder.path()), single ? "缺少这个文件" : "这个文件夹里没有文件");
            }
        }
    }

    /** Parses the files of a catalogue; case tables are no part of it. */
    static SortedMap<String, Optional<Node>> parse(Map<String, byte[]> bytes, Faults faults) {
        SortedMap<String, Optional<Node>> trees = new TreeMap<>();
        Texts texts = new Texts();
        new TreeMap<>(bytes).forEach((path, content) -> {
            if (!path.endsWith(PolicyFiles.CASES)) {
                trees.put(
                        path,
                        SourceText.decode(path, content, faults).flatMap(text -> Documents.yaml(text, texts, faults)));
            }
        });
        return trees;
    }

    /** The files of a folder, by path. */
    List<CatalogFile> in(CatalogFolder folder) {
        return files.getOrDefault(folder, List.of());
    }

    /** The trees of all files that could be parsed, by path. */
    SortedMap<String, Node> trees() {
        SortedMap<String, Node> trees = new TreeMap<>();
        files.values().forEach(all -> all.forEach(file -> file.root().ifPresent(root -> trees.put(file.path(), root))));
        return trees;
    }

    private void add(String path, Optional<Node> tree, Faults faults) {
        Optional<CatalogFolder> folder = CatalogFolder.of(path);
        if (folder.isEmpty()) {
            unexpected(path, faults);
            return;
        }
        CatalogFile file = new CatalogFile(path, folder.get().nameOf(path), tree);
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
