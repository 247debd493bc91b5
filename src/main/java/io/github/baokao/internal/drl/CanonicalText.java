package io.github.baokao.internal.drl;

import java.util.ArrayList;
import java.util.List;
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
            put(file.packageName().get(0), "package " + name.text());
        }
        file.imports().forEach(one -> put(one, "import " + FactWords.folder(one.text()) + "." + one.text()));
        file.rules().forEach(this::rule);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void rule(DrlRule rule) {
        put(rule.head(), "rule \"" + rule.name().map(Token::text).orElse("") + "\" when");
        for (Pattern pattern : rule.patterns()) {
            String constraints =
                    pattern.constraints().stream().map(Constraint::text).collect(Collectors.joining(", "));
            put(
                    pattern.type(),
                    pattern.variable().map(token -> token.text() + " : ").orElse("")
                            + pattern.type().text() + "(" + constraints + ") then");
        }
        for (Insertion insertion : rule.insertions()) {
            put(
                    insertion.type(),
                    "insert(new " + insertion.type().text() + "("
                            + insertion.question().text() + ", "
                            + insertion.valueType().text() + "."
                            + insertion.value().text() + ")); end");
        }
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
