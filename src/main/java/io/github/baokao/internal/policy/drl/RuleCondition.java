package io.github.baokao.internal.policy.drl;

import java.util.Optional;

/**
 * One condition of a rule.
 *
 * @param kind whether there must be such facts, must not be, or what becomes of all of them
 * @param pattern the facts
 * @param fold what becomes of them
 */
record RuleCondition(Kind kind, Pattern pattern, Optional<Fold> fold) {

    /** What a condition can say of facts. */
    enum Kind {
        FACT(""),
        NOT("not "),
        EXISTS("exists "),
        ACCUMULATE("accumulate");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * One value made of those of many facts.
     *
     * @param result what the value is called
     * @param function how it is made
     * @param argument what the values are called
     */
    record Fold(Token result, Token function, Token argument) {
        String text() {
            return result.text() + " : " + function.text() + "(" + argument.text() + ")";
        }
    }

    boolean isFact() {
        return kind == Kind.FACT;
    }

    /** It as the house style writes it. */
    String text() {
        return fold.map(one -> kind.word() + "(" + pattern.text() + "; " + one.text() + ")")
                .orElseGet(() -> kind.word() + pattern.text());
    }
}
