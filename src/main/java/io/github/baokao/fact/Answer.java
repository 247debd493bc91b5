package io.github.baokao.fact;

/** What a rule decided. */
public sealed interface Answer permits Judgement, RelationFound, WordRead, Preferred, TierFound, PaperTreated {
    /** What was asked. */
    RuleQuestion question();
}
