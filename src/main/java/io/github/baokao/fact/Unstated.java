package io.github.baokao.fact;

/** What if nothing is stated of a whole list of facts? (facts.drl) */
public record Unstated() implements RuleQuestion {}
