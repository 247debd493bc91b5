package io.github.baokao.internal.decide.drools;

import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.policy.drl.PossibleQuestions;
import io.github.baokao.internal.policy.drl.QuestionRegion;
import io.github.baokao.internal.policy.drl.RuleCode;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.policy.drl.RuleFindings;
import io.github.baokao.internal.policy.drl.TextLiterals;
import io.github.baokao.internal.policy.drl.WrittenRule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** Puts every possible question to the compiled rules, and reports what is answered by none or by two. */
final class TotalityCheck {
    private static final int MAX_REGIONS = 5;

    private static final String RULES = "rules/";

    private final RuleFiles files;
    private final RuleFindings findings;
    private final KieBase base;
    private final TextLiterals texts;
    private final Map<String, WrittenRule> rules = new LinkedHashMap<>();
    private final IdentityHashMap<RuleQuestion, List<String>> answered = new IdentityHashMap<>();

    private TotalityCheck(RuleFiles files, KieBase base) {
        this.files = files;
        this.findings = files.findings();
        this.base = base;
        files.rules().forEach(rule -> rules.put(rule.name(), rule));
        texts = TextLiterals.of(files.rules());
    }

    /**
     * Adds to the findings what the rules leave open, answer twice or never come to.
     *
     * @param files the files; rules in one with a fault are not looked at, nor the questions that it may hold rules about
     * @param base the rules of the others, compiled
     */
    static void check(RuleFiles files, KieBase base) {
        new TotalityCheck(files, base).check();
    }

    private void check() {
        Map<Class<?>, List<RuleQuestion>> questions = new LinkedHashMap<>();
        for (Class<?> type : PossibleQuestions.types()) {
            questions.put(
                    type,
                    PossibleQuestions.of(type, texts).stream()
                            .filter(PossibleQuestions::isPossible)
                            .toList());
        }
        questions.values().forEach(this::ask);
        questions.forEach((type, all) -> {
            if (!files.isInDoubt(type)) {
                gaps(type, all);
                overlaps(type, all);
            }
        });
        dead();
    }

    /** All questions of a type in one session, where no rule must take a fact of one for that of another. */
    private void ask(List<RuleQuestion> all) {
        try (Session session = new Session(base)) {
            session.put(all);
            for (RuleQuestion question : all) {
                Set<String> names = session.answers(question).stream()
                        .map(Session.Drawn::rule)
                        .collect(Collectors.toSet());
                answered.put(
                        question,
                        rules.keySet().stream().filter(names::contains).toList());
            }
        }
    }

    private List<String> answers(RuleQuestion question) {
        return answered.getOrDefault(question, List.of());
    }

    private void gaps(Class<?> type, List<RuleQuestion> all) {
        List<RuleQuestion> open =
                all.stream().filter(question -> answers(question).isEmpty()).toList();
        Optional<WrittenRule> first = rules.values().stream()
                .filter(rule -> rule.question().equals(Optional.of(type)))
                .findFirst();
        if (first.isEmpty() && files.isBlind()) {
            return;
        }
        if (first.isEmpty()) {
            findings.addToFile(
                    RuleCode.RULE_GAP,
                    RULES,
                    "没有一条规则回答 " + type.getSimpleName(),
                    Optional.of("这个问题问什么、由哪个文件回答，见 rules/README.md 的表"));
            return;
        }
        List<QuestionRegion> regions = QuestionRegion.covering(type, open, texts);
        if (regions.isEmpty()) {
            return;
        }
        String which = regions.stream()
                .limit(MAX_REGIONS)
                .map(QuestionRegion::condition)
                .collect(Collectors.joining("；"));
        String more = regions.size() > MAX_REGIONS ? "；等" : "";
        first.get()
                .reportAtQuestion(
                        findings,
                        RuleCode.RULE_GAP,
                        "有 " + open.size() + " 种 " + type.getSimpleName() + " 没有规则回答：" + which + more,
                        Optional.of("给这种情形补一条规则，或放宽已有规则的条件；例如 " + regions.get(0).example()));
    }

    private void overlaps(Class<?> type, List<RuleQuestion> all) {
        Map<List<String>, List<RuleQuestion>> twice = new LinkedHashMap<>();
        for (RuleQuestion question : all) {
            List<String> names = answers(question);
            for (int i = 1; i < names.size(); i++) {
                twice.computeIfAbsent(List.of(names.get(0), names.get(i)), key -> new ArrayList<>())
                        .add(question);
            }
        }
        twice.forEach((names, questions) -> overlap(type, names, questions));
    }

    private void overlap(Class<?> type, List<String> names, List<RuleQuestion> questions) {
        WrittenRule first = Objects.requireNonNull(rules.get(names.get(0)));
        WrittenRule second = Objects.requireNonNull(rules.get(names.get(1)));
        List<QuestionRegion> regions = QuestionRegion.covering(type, questions, texts);
        String which = regions.stream()
                .limit(MAX_REGIONS)
                .map(QuestionRegion::condition)
                .collect(Collectors.joining("；"));
        second.report(
                findings,
                RuleCode.RULE_OVERLAP,
                "与规则" + "“" + first.name() + "”" + "（" + first.place() + "）回答同样的 " + questions.size() + " 种问题：" + which,
                Optional.of("在其中一条的条件里排除这种情形；例如 " + regions.get(0).example()));
    }

    private void dead() {
        List<String> live =
                answered.values().stream().flatMap(List::stream).distinct().toList();
        rules.values().stream()
                .filter(rule -> !live.contains(rule.name()))
                .forEach(rule -> rule.report(
                        findings,
                        RuleCode.DEAD_RULE,
                        "规则" + "“" + rule.name() + "”" + "永远用不到：没有哪个问题符合它的条件",
                        Optional.of("检查条件是否互相矛盾，或删去这条规则")));
    }
}
