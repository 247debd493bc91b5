package io.github.baokao.assessment;

import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.OccupationRelation;
import java.util.Optional;

/**
 * How a named occupation was matched.
 *
 * @param stated the name stated
 * @param relation how it stands to the occupation applied for
 * @param entry how it was found in the list
 * @param rule the rule that told the relation
 */
public record OccupationEvidence(
        Optional<String> stated, OccupationRelation relation, EntryMatch entry, PolicyRule rule) implements Evidence {}
