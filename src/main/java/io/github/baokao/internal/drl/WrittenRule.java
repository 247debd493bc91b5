package io.github.baokao.internal.drl;

import io.github.baokao.fact.Question;
import io.github.baokao.internal.document.KeyPath;
import io.github.baokao.internal.document.Place;
import io.github.baokao.internal.document.SourceText;
import java.util.Optional;

/** A rule without a fault, and where it stands. */
public final class WrittenRule {
    private final SourceText source;
    private final DrlRule rule;

    WrittenRule(SourceText source, DrlRule rule) {
        this.source = source;
        this.rule = rule;
    }

    /** Its name. */
    public String name() {
        return rule.name().map(Token::text).orElse("");
    }

    /** The type of question that it answers. */
    public Optional<Class<?>> question() {
        return rule.patterns().stream()
                .findFirst()
                .flatMap(pattern -> FactWords.question(pattern.type().text()));
    }

    /**
     * Whether it answers a question.
     *
     * @param question the question
     */
    public boolean answers(Question question) {
        return rule.patterns().stream().anyMatch(pattern -> RuleMatch.matches(pattern, question));
    }

    /** Where its name stands, as file and line. */
    public String place() {
        Token at = rule.name().orElse(rule.head());
        return source.file() + ":" + new Place(source, at.start(), at.end(), KeyPath.ROOT).lineNumber();
    }

    /** Its file. */
    public String file() {
        return source.file();
    }

    /**
     * Reports something at its name.
     *
     * @param findings takes it
     * @param code its kind
     * @param message what is wrong
     * @param help a proposal
     */
    public void report(RuleFindings findings, RuleCode code, String message, Optional<String> help) {
        findings.add(code, source, rule.name().orElse(rule.head()), message, help);
    }

    /**
     * Reports something at the type of its question.
     *
     * @param findings takes it
     * @param code its kind
     * @param message what is wrong
     * @param help a proposal
     */
    public void reportAtQuestion(RuleFindings findings, RuleCode code, String message, Optional<String> help) {
        findings.add(code, source, rule.patterns().get(0).type(), message, help);
    }
}
