package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a rule has given so far, what they stand for, and whether they are used. */
final class Scope {
    private final SourceText source;
    private final RuleFindings findings;
    private final CatalogWords words;
    private final Map<String, Token> bound = new LinkedHashMap<>();
    private final Map<String, Optional<FactWords.Field>> fields = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    Scope(SourceText source, RuleFindings findings, CatalogWords words) {
        this.source = source;
        this.findings = findings;
        this.words = words;
    }

    /** The texts that fields can hold. */
    CatalogWords words() {
        return words;
    }

    /** The names inside of a {@code not}, {@code exists} or {@code accumulate}, which end with it. */
    Scope inner() {
        Scope inner = new Scope(source, findings, words);
        inner.bound.putAll(bound);
        inner.fields.putAll(fields);
        return inner;
    }

    /** Ends a scope inside of another one. */
    void close(Scope outer) {
        if (this != outer) {
            bound.keySet().removeAll(outer.bound.keySet());
            if (!findings.refuse(source.file())) {
                unused();
            }
            outer.used.addAll(used);
        }
    }

    /** Gives a name; that of a whole fact need not be used. */
    void bind(Token variable, Optional<FactWords.Field> field, boolean optional) {
        if (bound.putIfAbsent(variable.text(), variable) != null) {
            fault(
                    RuleCode.DUPLICATE_VARIABLE,
                    variable,
                    "名称 " + Chinese.quoted(variable.text()) + " 已经用过",
                    Optional.of("另取一个名称"));
        }
        fields.put(variable.text(), field);
        if (optional) {
            used.add(variable.text());
        }
    }

    boolean knows(Token variable) {
        return fields.containsKey(variable.text());
    }

    /** What a name stands for; empty if it has no meaning, which is reported unless its type is unknown for another reason. */
    Optional<FactWords.Field> use(Token variable) {
        used.add(variable.text());
        Optional<FactWords.Field> field = fields.getOrDefault(variable.text(), Optional.empty());
        if (!knows(variable)) {
            fault(
                    RuleCode.UNKNOWN_VARIABLE,
                    variable,
                    "前面没有给字段取过名称 " + Chinese.quoted(variable.text()),
                    help(variable));
        }
        return field;
    }

    /** The name that was probably meant, or how to give one. */
    Optional<String> help(Token variable) {
        Set<String> ofFields = new HashSet<>();
        fields.forEach((name, field) -> {
            if (field.filter(one -> one.name().equals("this")).isEmpty()) {
                ofFields.add(name);
            }
        });
        return TokenReader.help(variable.text(), ofFields)
                .or(() -> Optional.of("先写 “" + Chinese.plain(variable.text()) + " : 字段”"));
    }

    /** Reports the names that nothing uses. */
    void unused() {
        bound.values().stream()
                .filter(variable -> !used.contains(variable.text()))
                .forEach(variable -> fault(
                        RuleCode.UNUSED_VARIABLE,
                        variable,
                        "名称 " + Chinese.quoted(variable.text()) + " 没有用到",
                        Optional.of("请删去这一项，或拿它与别的字段比较")));
    }

    private void fault(RuleCode code, Token at, String message, Optional<String> help) {
        findings.add(code, source, at, message, help);
    }
}
