package io.github.baokao.internal.policy.drl;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule file written anew from what was read and checked, for the compilers: comments, notes and whatever else nobody checked do not
 * reach them. Everything stands on the line where its author wrote it.
 */
final class CanonicalText {
    private final RuleFile file;
    private final List<StringBuilder> lines = new ArrayList<>();

    private CanonicalText(RuleFile file) {
        this.file = file;
    }

    static String of(RuleFile file) {
        return new CanonicalText(file).write();
    }

    private String write() {
        if (!file.packageName().isEmpty()) {
            Phrase name = Phrase.of(file.source(), file.packageName());
            put(file.packageName().get(0), "package " + name.text() + ";");
            file.rules().stream()
                    .flatMap(rule -> rule.conditions().stream())
                    .flatMap(condition -> condition.fold().stream())
                    .flatMap(fold -> FoldFunction.of(fold.function().text()).stream())
                    .distinct()
                    .forEach(function -> put(file.packageName().get(0), function.imported() + ";"));
        }
        file.imports().forEach(one -> put(one, "import " + FactWords.folder(one.text()) + "." + one.text() + ";"));
        file.rules().forEach(this::rule);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void rule(DrlRule rule) {
        put(rule.head(), "rule \"" + rule.nameOrHead().text() + "\" when");
        rule.conditions().forEach(condition -> put(condition.pattern().type(), condition.text()));
        Optional<Insertion> insertion = rule.insertions().stream().findFirst();
        insertion.ifPresent(one -> {
            append("then");
            put(one.type(), insertion(rule, one));
            append("end");
        });
    }

    /** What an accumulation results in has for Java the type of no field: it is told here. */
    private static String insertion(DrlRule rule, Insertion insertion) {
        Set<String> results = rule.conditions().stream()
                .flatMap(condition -> condition.fold().stream())
                .map(fold -> fold.result().text())
                .collect(Collectors.toSet());
        Iterator<FactWords.Field> parts = FactWords.fact(insertion.type().text())
                .map(fact -> FactWords.fields(fact).values())
                .orElseThrow()
                .iterator();
        String arguments = insertion.arguments().stream()
                .map(value -> {
                    Class<?> type = parts.next().type();
                    String boxed = type == int.class ? "Integer" : type.getCanonicalName();
                    return (results.contains(value.text()) ? "(" + boxed + ") " : "") + value.text();
                })
                .collect(Collectors.joining(", "));
        return "insert(new " + insertion.type().text() + "(" + arguments + "));";
    }

    private void append(String text) {
        lines.get(lines.size() - 1).append(' ').append(text);
    }

    private void put(Token at, String text) {
        int line = Phrase.of(file.source(), at).at().lineNumber();
        while (lines.size() < line) {
            lines.add(new StringBuilder());
        }
        StringBuilder there = lines.get(line - 1);
        there.append(there.isEmpty() ? "" : " ").append(text);
    }
}
