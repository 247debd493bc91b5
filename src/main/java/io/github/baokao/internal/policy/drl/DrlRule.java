package io.github.baokao.internal.policy.drl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule, as far as it could be read.
 *
 * @param head its first token
 * @param name its name
 * @param metadata its notes
 * @param conditions its conditions
 * @param insertions what it inserts; one in a good rule
 */
record DrlRule(
        Token head,
        Optional<Token> name,
        List<Metadata> metadata,
        List<RuleCondition> conditions,
        List<Insertion> insertions) {

    Token nameOrHead() {
        return name.orElse(head);
    }

    /** The questions that it asks, those with a mistyped type left out. */
    Stream<Pattern> questions() {
        return conditions.stream()
                .filter(RuleCondition::isFact)
                .map(RuleCondition::pattern)
                .filter(pattern -> FactWords.question(pattern.type().text()).isPresent());
    }
}
