package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks a file as a whole: what it imports, and how long it is. */
final class FileCheck {
    private static final int MAX_LINES = 120;
    private static final int MAX_RULES = 10;

    private final RuleFile file;
    private final RuleFindings findings;

    FileCheck(RuleFile file, RuleFindings findings) {
        this.file = file;
        this.findings = findings;
    }

    void run() {
        List<Token> types = types();
        missing(types);
        if (!findings.concern(file.source().file())) {
            // what is not used is mostly what something wrong would have used
            unused(types);
        }
        size();
    }

    private List<Token> types() {
        List<Token> types = new ArrayList<>();
        for (DrlRule rule : file.rules()) {
            Stream<Value> compared = rule.conditions().stream()
                    .map(RuleCondition::pattern)
                    .peek(pattern -> types.add(pattern.type()))
                    .flatMap(pattern -> pattern.constraints().stream())
                    .flatMap(one -> one instanceof Constraint.Comparison comparison
                            ? comparison.values().stream()
                            : Stream.empty());
            Stream<Value> inserted = rule.insertions().stream()
                    .peek(insertion -> types.add(insertion.type()))
                    .flatMap(insertion -> insertion.arguments().stream());
            Stream.concat(compared, inserted)
                    .filter(value -> value.kind() == Value.Kind.CONSTANT)
                    .forEach(value -> types.add(value.first()));
        }
        return types;
    }

    private void missing(List<Token> types) {
        Set<String> imported = new HashSet<>();
        file.imports().forEach(one -> {
            imported.add(one.text());
            NearestWord.to(one.text(), FactWords.all()).ifPresent(imported::add);
        });
        for (Token type : types) {
            if (FactWords.isKnown(type.text()) && imported.add(type.text())) {
                findings.add(
                        RuleCode.MISSING_IMPORT,
                        file.source(),
                        type,
                        Chinese.quoted(type.text()) + " 没有引用",
                        Optional.of("在文件开头加一行 import " + FactWords.folder(type.text()) + "." + type.text()));
            }
        }
    }

    private void unused(List<Token> types) {
        for (Token one : file.imports()) {
            if (types.stream().noneMatch(type -> type.text().equals(one.text()))) {
                findings.add(
                        RuleCode.UNUSED_IMPORT,
                        file.source(),
                        one,
                        "引用了 " + Chinese.quoted(one.text()) + " 但没有用到",
                        Optional.of("请删去这一行"));
            }
        }
    }

    private void size() {
        long lines = file.source().text().lines().count();
        String help = "拆成两个文件，一个文件一个概念";
        if (lines > MAX_LINES) {
            findings.addToFile(
                    RuleCode.LARGE_FILE,
                    file.source().file(),
                    "有 " + lines + " 行，最好不超过 " + MAX_LINES + " 行",
                    Optional.of(help));
        } else if (file.rules().size() > MAX_RULES) {
            findings.addToFile(
                    RuleCode.LARGE_FILE,
                    file.source().file(),
                    "有 " + file.rules().size() + " 条规则，最好不超过 " + MAX_RULES + " 条",
                    Optional.of(help));
        }
    }
}
