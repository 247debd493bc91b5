package io.github.baokao.internal.lint;

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
    public void check(Subject subject, Findings findings) {
        Implication implication = new Implication(Ladder.of(subject.catalog()));
        for (Programme programme : subject.catalog().programmes()) {
            Spot spot = subject.trees().programme(programme.id()).key("conditions");
            new Check(programme.conditions(), spot, implication, findings).run();
        }
    }

    /**
     * Compares the conditions of a programme.
     *
     * @param conditions the conditions
     * @param spot where they stand
     * @param implication tells what follows from what
     * @param findings what is found
     */
    private record Check(List<Condition> conditions, Spot spot, Implication implication, Findings findings) {
        void run() {
            for (int i = 0; i < conditions.size(); i++) {
                for (int k = 0; k < conditions.size(); k++) {
                    if (i != k && !isRecorded(conditions.get(i), conditions.get(k))) {
                        compare(i, k);
                    }
                }
            }
        }

        private void compare(int index, int otherIndex) {
            Condition one = conditions.get(index);
            Condition other = conditions.get(otherIndex);
            boolean later = otherIndex < index;
            boolean sameText = one.text().equals(other.text());
            boolean same = parts(one).equals(parts(other));
            if (later && (sameText || same)) {
                findings.add(
                        LintCode.DUPLICATE_CONDITION,
                        spot.item(index).key(sameText ? "text" : "requires").place(),
                        (sameText ? "原文" : "要求") + "与 “" + other.id() + "” 相同");
            }
            boolean doubtful = isDoubtful(index) || isDoubtful(otherIndex);
            boolean superfluous = implication.holds(one, other) && (later || !implication.holds(other, one));
            if (!doubtful && !sameText && !same && superfluous) {
                findings.add(
                        LintCode.SUPERFLUOUS_CONDITION,
                        spot.item(index).key("id").place(),
                        "凡满足这一条的人，都满足 “" + other.id() + "”，这一条从不起作用",
                        "请核对两条的要求；来源确实这样印的，立一条出入记录，引两条的全文，并在这里的 “cites” 里引用");
            }
        }

        /** Criteria that are not those of the text mislead about what follows from them. */
        private boolean isDoubtful(int index) {
            Span from = spot.item(index).place().span();
            boolean last = index + 1 >= spot.items().size();
            int end = last ? Integer.MAX_VALUE : spot.item(index + 1).place().lineNumber();
            return findings.diagnostics().stream()
                    .filter(d -> d.code().equals(LintCode.TEXT_FIGURE.id())
                            || d.code().equals(LintCode.TEXT_WORD.id()))
                    .map(Diagnostic::span)
                    .anyMatch(at -> at.file().equals(from.file()) && at.line() >= from.line() && at.line() < end);
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
