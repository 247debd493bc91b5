package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.policy.drl.PossibleQuestions;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.policy.drl.TextLiterals;
import io.github.baokao.internal.policy.read.PackedPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Threads that ask what nobody has asked before get the answers that one thread gets; nothing makes them wait for each other. */
@Tag("once")
class ParallelMissesTest {
    private static final int THREADS = 4;

    private final List<RuleQuestion> questions = questions();

    @Test
    void rulesCompiledNowAnswerAlikeInFourThreads() throws ExecutionException, InterruptedException {
        assertThat(inThreads(TestPolicy.compile(TestPolicy.FILES.rules()))).isEqualTo(expected());
    }

    @Test
    void rulesThatTheBuildCompiledAnswerAlikeInFourThreads() throws ExecutionException, InterruptedException {
        PackedPolicy packed = PackedPolicy.bundled();
        assertThat(inThreads(RuleCompiler.precompiled(packed.rules(packed.catalog()))))
                .isEqualTo(expected());
    }

    private static List<RuleQuestion> questions() {
        TextLiterals texts = TextLiterals.of(RuleFiles.writtenRules(TestPolicy.FILES.rules()));
        List<RuleQuestion> all = new ArrayList<>();
        for (Class<?> type : PossibleQuestions.types()) {
            PossibleQuestions.of(type, texts).stream()
                    .filter(PossibleQuestions::isPossible)
                    .forEach(all::add);
        }
        return all;
    }

    private Map<RuleQuestion, String> expected() {
        Map<RuleQuestion, String> expected = new HashMap<>();
        questions.forEach(question -> expected.put(question, told(TestPolicy.RULES.decide(question))));
        return expected;
    }

    private static String told(Decision decision) {
        return decision.rule().name() + " " + decision.answer();
    }

    /** Each thread asks everything, in an order of its own, so that most is asked by several at once. */
    private Map<RuleQuestion, String> inThreads(Rulebook rules) throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Map<RuleQuestion, String>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<RuleQuestion> order = new ArrayList<>(questions);
                Collections.shuffle(order, new Random(i));
                running.add(threads.submit(() -> {
                    Map<RuleQuestion, String> answers = new HashMap<>();
                    order.forEach(question -> answers.put(question, told(rules.decide(question))));
                    return answers;
                }));
            }
            Map<RuleQuestion, String> first = running.get(0).get();
            for (Future<Map<RuleQuestion, String>> other : running) {
                assertThat(other.get()).isEqualTo(first);
            }
            return first;
        } finally {
            threads.shutdownNow();
        }
    }
}
