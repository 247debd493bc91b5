package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Quote;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The conditions of a programme are different, and none is met by everybody who meets another one. Where the source prints it so,
 * the condition cites a record that quotes both.
 */
final class RelatedConditions implements Lint {
    @Override
    public void check(LintContext subject, Findings findings) {
        Implication implication = new Implication(Ladder.of(subject.catalog()));
        for (Programme programme : subject.catalog().programmes()) {
            FileSpot spot = subject.trees().programme(programme.id()).key("conditions");
            List<Condition> conditions = programme.conditions();
            for (int i = 0; i < conditions.size(); i++) {
                for (int k = 0; k < conditions.size(); k++) {
                    if (i != k && !isRecorded(conditions.get(i), conditions.get(k))) {
                        boolean doubtful = isDoubtful(spot, i, findings) || isDoubtful(spot, k, findings);
                        boolean superfluous = !doubtful
                                && implication.holds(conditions.get(i), conditions.get(k))
                                && (k < i || !implication.holds(conditions.get(k), conditions.get(i)));
                        compare(conditions.get(i), conditions.get(k), k < i, superfluous, spot.item(i), findings);
                    }
                }
            }
        }
    }

    /** Criteria that are not those of the text mislead about what follows from them. */
    private static boolean isDoubtful(FileSpot conditions, int index, Findings findings) {
        Span from = conditions.item(index).place().span();
        boolean last = index + 1 >= conditions.items().size();
        int end = last ? Integer.MAX_VALUE : conditions.item(index + 1).place().lineNumber();
        return findings.diagnostics().stream()
                .filter(d ->
                        d.code().equals(LintCode.TEXT_FIGURE.id()) || d.code().equals(LintCode.TEXT_WORD.id()))
                .map(Diagnostic::span)
                .anyMatch(at -> at.file().equals(from.file()) && at.line() >= from.line() && at.line() < end);
    }

    private static void compare(
            Condition one, Condition other, boolean later, boolean superfluous, FileSpot spot, Findings findings) {
        boolean sameText = one.text().equals(other.text());
        boolean same = parts(one).equals(parts(other));
        if (later && (sameText || same)) {
            findings.add(
                    LintCode.DUPLICATE_CONDITION,
                    spot.key(sameText ? "text" : "requires").place(),
                    (sameText ? "原文" : "要求") + "与 “" + other.id() + "” 相同");
        }
        if (superfluous && !sameText && !same) {
            findings.add(
                    LintCode.SUPERFLUOUS_CONDITION,
                    spot.key("id").place(),
                    "凡满足这一条的人，都满足 “" + other.id() + "”，这一条从不起作用",
                    "请核对两条的要求；来源确实这样印的，立一条出入记录，引两条的全文，并在这里的 “cites” 里引用");
        }
    }

    /** What a condition requires; the order does not matter. */
    private static Set<Clause> parts(Condition condition) {
        return condition.requires() instanceof Clause.AllOf all
                ? new HashSet<>(all.parts())
                : Set.of(condition.requires());
    }

    private static boolean isRecorded(Condition condition, Condition other) {
        return condition.cites().stream()
                .map(Discrepancy::texts)
                .map(texts -> texts.stream().map(Quote::text).toList())
                .anyMatch(texts -> texts.contains(condition.text()) && texts.contains(other.text()));
    }
}
