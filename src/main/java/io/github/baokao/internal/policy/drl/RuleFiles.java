package io.github.baokao.internal.policy.drl;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The rule files of a policy, read and checked without the rule compiler. */
public final class RuleFiles {
    private final RuleFindings findings = new RuleFindings();
    private final List<RuleFile> files = new ArrayList<>();
    private final Set<String> doubtful = new HashSet<>();
    private boolean blind;

    private RuleFiles() {}

    /**
     * Reads rule files.
     *
     * @param bytes UTF-8 by relative path
     * @param catalog the catalogue whose discrepancies they cite; empty if it cannot be read
     */
    public static RuleFiles read(SortedMap<String, byte[]> bytes, Optional<Catalog> catalog) {
        RuleFiles files = new RuleFiles();
        bytes.forEach(files::parse);
        files.check(catalog);
        return files;
    }

    /**
     * Takes rule files apart that somebody else checks.
     *
     * @param bytes UTF-8 by relative path
     * @return what each of them says; none that is not UTF-8
     */
    public static List<WrittenFile> written(SortedMap<String, byte[]> bytes) {
        RuleFiles read = new RuleFiles();
        bytes.forEach(read::parse);
        return read.files.stream().map(RuleFile::asWritten).toList();
    }

    /**
     * The rules of such files.
     *
     * @param bytes UTF-8 by relative path
     * @return the rules that have a name, in the order of the files and in theirs
     */
    public static List<WrittenRule> writtenRules(SortedMap<String, byte[]> bytes) {
        return written(bytes).stream().flatMap(file -> file.rules().stream()).toList();
    }

    /** What is wrong with them; takes what is found later. */
    public RuleFindings findings() {
        return findings;
    }

    /** The files without a fault, as the rule compiler may see them. */
    public List<CheckedFile> sound() {
        return files.stream()
                .filter(file -> !findings.refuse(file.source().file()))
                .map(file -> new CheckedFile(file.source(), CanonicalText.of(file)))
                .toList();
    }

    /** The rules of the files without a fault. */
    public List<WrittenRule> rules() {
        return files.stream()
                .filter(file -> !findings.refuse(file.source().file()))
                .flatMap(file -> file.written().stream())
                .toList();
    }

    /**
     * Whether a file with a fault may hold rules about a type of question: then it is too early to say what they lack.
     *
     * @param question the type of question
     */
    public boolean isInDoubt(Class<?> question) {
        String name = question.getSimpleName();
        // the compiler may have refused a file since
        return doubtful.contains(name)
                || files.stream()
                        .anyMatch(file -> file.words().contains(name)
                                && findings.refuse(file.source().file()));
    }

    /** Whether there is a file in which no rule could be read: nobody knows what it was to hold. */
    public boolean isBlind() {
        return blind;
    }

    private void parse(String path, byte[] bytes) {
        Faults faults = Faults.ofPolicy();
        Optional<SourceText> source = SourceText.decode(path, bytes, faults);
        faults.diagnostics().forEach(findings::add);
        source.ifPresentOrElse(text -> files.add(RuleFileReader.read(text, findings)), () -> {
            blind = true;
            String text = new String(bytes, StandardCharsets.UTF_8);
            doubt(RuleFile.words(text.substring(0, Math.min(text.length(), SourceText.MAX_BYTES))));
        });
    }

    private void check(Optional<Catalog> catalog) {
        Map<String, WrittenRule> named = new HashMap<>();
        CatalogWords words = CatalogWords.of(catalog);
        for (RuleFile file : files) {
            for (DrlRule rule : file.rules()) {
                new RuleCheck(file.source(), findings, rule, words).run();
                rule.name().ifPresent(name -> unique(file, rule, name, named));
                rule.metadata().forEach(note -> note(file, note, catalog));
            }
            new FileCheck(file, findings).run();
            if (findings.refuse(file.source().file())) {
                blind |= file.rules().isEmpty();
                doubt(file.words());
            }
        }
    }

    private void unique(RuleFile file, DrlRule rule, Token name, Map<String, WrittenRule> named) {
        WrittenRule twin = named.putIfAbsent(name.text(), new WrittenRule(file.source(), rule, name));
        if (twin != null) {
            findings.add(
                    RuleCode.DUPLICATE_RULE,
                    file.source(),
                    name,
                    "规则" + Chinese.quoted(name.text()) + "已经在 " + twin.place() + " 写过，规则名不能重复",
                    Optional.of("删去其中一条，或换一个说得清区别的名称"));
        }
    }

    private void note(RuleFile file, Metadata note, Optional<Catalog> catalog) {
        Token text = note.text();
        if (text.text().isBlank()) {
            findings.add(
                    RuleCode.EMPTY_METADATA,
                    file.source(),
                    text,
                    "@" + note.key().text() + " 没有写内容",
                    Optional.of("写上内容，或删去这一行"));
        } else if (note.key().text().equals("cite") && catalog.isPresent()) {
            List<String> known =
                    catalog.get().discrepancies().stream().map(Discrepancy::id).toList();
            if (!known.contains(text.text())) {
                findings.add(
                        RuleCode.UNKNOWN_DISCREPANCY,
                        file.source(),
                        text,
                        "@cite 引用的 " + Chinese.quoted(text.text()) + " 不在 catalog/discrepancies/ 中",
                        TokenReader.help(text.text(), known)
                                .or(() -> Optional.of("编号见 catalog/discrepancies/ 各文件的 id")));
            }
        }
    }

    /** Every question that these words name, or were meant to. */
    private void doubt(Collection<String> words) {
        for (String word : words) {
            if (FactWords.question(word).isPresent()) {
                doubtful.add(word);
            } else if (!FactWords.isKnown(word) && !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                NearestWord.to(word, FactWords.questions()).ifPresent(doubtful::add);
            }
        }
    }
}
