package io.github.baokao.internal.policy.drl;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule with a name, and where it stands. */
public final class WrittenRule {
    private final SourceText source;
    private final DrlRule rule;
    private final Token name;

    /**
     * A question and what it must be like.
     *
     * @param type the type of question
     * @param constraints what its fields must be, each as the house style writes it
     */
    public record Asked(Phrase type, List<String> constraints) {
        /** Copies the list. */
        public Asked {
            constraints = List.copyOf(constraints);
        }
    }

    WrittenRule(SourceText source, DrlRule rule, Token name) {
        this.source = source;
        this.rule = rule;
        this.name = name;
    }

    /** Its name. */
    public String name() {
        return name.text();
    }

    /** Where its name stands. */
    public Place at() {
        return Phrase.of(source, name).at();
    }

    /** Its file. */
    public String file() {
        return source.file();
    }

    /** The wording of the source that it rests on. */
    public Optional<Phrase> quote() {
        return notes("quote").findFirst();
    }

    /** The ids of the discrepancies that it cites. */
    public List<Phrase> cites() {
        return notes("cite").toList();
    }

    /** The facts it is about, first of all its question. */
    public List<Asked> asked() {
        return rule.conditions().stream()
                .map(condition -> {
                    Pattern pattern = condition.pattern();
                    Phrase type = Phrase.of(source, pattern.type());
                    return new Asked(
                            condition.isFact()
                                    ? type
                                    : new Phrase(condition.kind().word().strip() + " " + type.text(), type.at()),
                            Stream.concat(
                                            pattern.constraints().stream().map(Constraint::text),
                                            condition.fold().map(RuleCondition.Fold::text).stream())
                                    .toList());
                })
                .toList();
    }

    /** The answer it gives: the type and the value, parted by a space. */
    public Optional<Phrase> answer() {
        return rule.insertions().stream()
                .findFirst()
                .map(one -> new Phrase(
                        one.type().text() + " "
                                + one.arguments().stream()
                                        .skip(1)
                                        .map(Value::text)
                                        .collect(Collectors.joining(", ")),
                        Phrase.of(source, one.type()).at()));
    }

    /**
     * What an assessment says of it.
     *
     * @param catalog the catalogue whose discrepancies it cites
     */
    public PolicyRule asPolicyRule(Catalog catalog) {
        return new PolicyRule(
                name(),
                file(),
                quote().map(Phrase::text),
                cites().stream()
                        .flatMap(cite -> catalog.discrepancy(cite.text()).stream())
                        .toList());
    }

    /** Which facts it is about, in every condition. */
    List<Pattern> patterns() {
        return rule.conditions().stream().map(RuleCondition::pattern).toList();
    }

    /** The type of question that it answers. */
    public Optional<Class<?>> question() {
        return rule.questions()
                .findFirst()
                .flatMap(pattern -> FactWords.question(pattern.type().text()));
    }

    /** Where its name stands, as file and line. */
    public String place() {
        return file() + ":" + at().lineNumber();
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
        findings.add(code, source, name, message, help);
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
        findings.add(
                code, source, rule.questions().findFirst().map(Pattern::type).orElse(name), message, help);
    }

    private Stream<Phrase> notes(String key) {
        return rule.metadata().stream().filter(note -> note.key().is(key)).map(note -> Phrase.of(source, note.text()));
    }
}
