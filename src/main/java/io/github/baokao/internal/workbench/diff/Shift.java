package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Aspect;
import io.github.baokao.term.Verdict;
import java.util.List;

/**
 * An aspect of which the policies find different things on the same fact.
 *
 * @param aspect the aspect
 * @param ofSpell whether it is one of a spell of work, which then counts or does not
 * @param old what the old policy found
 * @param current what the new one finds
 */
public record Shift(Aspect aspect, boolean ofSpell, Found old, Found current) {
    /**
     * What one policy finds.
     *
     * @param verdict the verdict
     * @param rule the name of the rule that decided
     * @param basis what the policy asked for or looked up: figures, words, how a name was matched; nothing of the person
     */
    public record Found(Verdict verdict, String rule, List<String> basis) {
        /** Copies the list. */
        public Found {
            basis = List.copyOf(basis);
        }
    }
}
