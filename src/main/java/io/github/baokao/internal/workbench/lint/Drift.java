package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Source;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.word.Chinese;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares every quoted text of a policy with the source documents, character by character, as {@link SourceDocument} reads them. A
 * text stands in the source that it names, or in the one whose short name its place mentions (文字同河北二级报考指南 …); a quotation of a
 * rule names none and stands in any.
 */
final class Drift implements Lint {
    private static final String SAME_TEXT = "文字同";

    /** A document as long as a book; the guides have some pages. */
    private static final int LONGEST = 1 << 24;

    private final Path directory;
    private final Map<String, SourceDocument> documents = new HashMap<>();
    private int compared;

    Drift(Path directory) {
        this.directory = directory;
    }

    @Override
    public void check(LintContext subject, Findings findings) {
        List<Source> sources = subject.catalog().sources();
        sources.forEach(source -> read(source, subject.trees().source(source.id()), findings));
        for (Quoted quoted : subject.quotes()) {
            List<SourceDocument> named = named(quoted, sources);
            compared += named.isEmpty() ? 0 : 1;
            if (!named.isEmpty() && named.stream().noneMatch(document -> document.has(quoted.text()))) {
                report(quoted, named, findings);
            }
        }
    }

    /** How many texts were compared: those whose source is there. */
    int compared() {
        return compared;
    }

    private void read(Source source, FileSpot spot, Findings findings) {
        Place place = spot.key("file").place();
        try {
            Path file = directory.resolve(source.file()).normalize();
            // a policy from elsewhere must not make us read and show what lies elsewhere
            if (!file.startsWith(directory.normalize()) || !Files.isRegularFile(file)) {
                findings.add(LintCode.SOURCE_FILE, place, "来源文件夹里没有这个文件");
            } else if (Files.size(file) > LONGEST) {
                findings.add(LintCode.SOURCE_FILE, place, "来源文件过长，最多 " + (LONGEST >> 20) + " MB");
            } else {
                // refuses what is no UTF-8
                documents.put(
                        source.id(), SourceDocument.of(source.file(), Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (InvalidPathException e) {
            findings.add(LintCode.SOURCE_FILE, place, "这不能是文件名");
        } catch (IOException e) {
            findings.add(LintCode.SOURCE_FILE, place, "来源文件读不出来，或不是 UTF-8 编码");
        }
    }

    /** The documents that a text may stand in; none if they are not there, or there is no such source. */
    private List<SourceDocument> named(Quoted quoted, List<Source> sources) {
        List<SourceDocument> named = new ArrayList<>();
        for (Source source : sources) {
            boolean here = quoted.source().isEmpty()
                    || quoted.source().get().equals(source.id())
                    || quoted.place().orElse("").contains(SAME_TEXT + source.cite());
            if (here) {
                Optional.ofNullable(documents.get(source.id())).ifPresent(named::add);
            }
        }
        return named;
    }

    private static void report(Quoted quoted, List<SourceDocument> documents, Findings findings) {
        String text = SourceDocument.plain(quoted.text());
        Optional<NearestPassage> best = Optional.empty();
        SourceDocument nearest = documents.get(0);
        for (SourceDocument document : documents) {
            Optional<NearestPassage> passage = NearestPassage.nearest(text, document.text());
            if (passage.isPresent()
                    && (best.isEmpty() || passage.get().shared() > best.get().shared())) {
                best = passage;
                nearest = document;
            }
        }
        String names = Chinese.list(documents.stream().map(SourceDocument::name).toList());
        if (best.isEmpty()) {
            findings.add(LintCode.QUOTE_DRIFT, quoted.spot().place(), "来源（" + names + "）里没有这段文字，也没有相近的");
            return;
        }
        NearestPassage passage = best.get();
        findings.add(
                LintCode.QUOTE_DRIFT,
                differing(quoted, passage.same()),
                "来源里没有这段文字：目录 “" + passage.inQuotation(text) + "”，来源 “" + passage.inSource(nearest.text()) + "”",
                "请对照 " + nearest.name() + " 第 " + nearest.line(passage.start() + passage.same()) + " 行，从这个字起不同");
    }

    /** The first differing character of a quotation: the plain form has fewer characters than the text. */
    private static Place differing(Quoted quoted, int same) {
        String text = quoted.text();
        int at = 0;
        while (at < text.length() && SourceDocument.plain(text.substring(0, at)).length() < same) {
            at++;
        }
        int last = Math.max(0, Math.min(at, text.length() - 1));
        return quoted.spot().part(last, last + 1);
    }
}
