package io.github.baokao.internal.file.filing;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Check;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.catalog.Source;
import io.github.baokao.fact.Combination;
import io.github.baokao.fact.Combining;
import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.filing.Examined;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the questions of checks to the rules, and keeps what they answer. Not thread-safe. */
final class Checks {
    private final Catalog catalog;
    private final Rulebook rules;
    private final Source guide;
    private final List<Examined> made = new ArrayList<>();

    Checks(Catalog catalog, Rulebook rules, Source guide) {
        this.catalog = catalog;
        this.rules = rules;
        this.guide = guide;
    }

    Optional<Check> of(CheckKind kind) {
        return catalog.check(kind).map(check -> check.by(guide));
    }

    void ask(CheckKind kind, RuleQuestion question, Subject subject, List<Remark> remarks) {
        Decision decision = rules.decide(question);
        keep(kind, decision.judgement().verdict(), decision.rule(), subject, remarks);
    }

    /** A catalogue that does not have the check does not want it made. */
    void keep(CheckKind kind, Verdict verdict, PolicyRule rule, Subject subject, List<Remark> remarks) {
        of(kind).ifPresent(check -> {
            List<Discrepancy> more = verdict == Verdict.SATISFIED ? List.of() : check.cites();
            List<Discrepancy> cites = Stream.concat(rule.cites().stream(), more.stream())
                    .distinct()
                    .toList();
            made.add(new Examined(check, verdict, rule, subject, remarks, cites));
        });
    }

    /** The worst first, else in the order in which they were made. */
    List<Examined> made() {
        return made.stream().sorted(Comparator.comparing(Examined::verdict)).toList();
    }

    /** The verdict on all of them; all is well where there are none. */
    Verdict verdict() {
        Set<Verdict> found = made.stream().map(Examined::verdict).collect(Collectors.toSet());
        return found.isEmpty()
                ? Verdict.SATISFIED
                : rules.decide(new Combination(Combining.ALL, found))
                        .judgement()
                        .verdict();
    }
}
