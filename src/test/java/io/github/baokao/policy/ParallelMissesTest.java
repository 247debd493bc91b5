package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.fact.Question;
import io.github.baokao.internal.drl.Questions;
import io.github.baokao.internal.drl.RuleFiles;
import io.github.baokao.internal.drl.TextLiterals;
import io.github.baokao.internal.drools.RuleCompiler;
import io.github.baokao.internal.engine.Decision;
import io.github.baokao.internal.engine.Rulebook;
import io.github.baokao.internal.policy.PackedPolicy;
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

    private final List<Question> questions = questions();

    @Test
    void rulesCompiledNowAnswerAlikeInFourThreads() throws ExecutionException, InterruptedException {
        assertThat(inThreads(TestPolicy.compile(TestPolicy.FILES.rules()))).isEqualTo(expected());
    }

    @Test
    void rulesThatTheBuildCompiledAnswerAlikeInFourThreads() throws ExecutionException, InterruptedException {
        PackedPolicy packed = PackedPolicy.bundled();
        assertThat(inThreads(RuleCompiler.precompiled(packed.rules(packed.catalog())))).isEqualTo(expected());
    }

    private static List<Question> questions() {
        TextLiterals texts = TextLiterals.of(RuleFiles.writtenRules(TestPolicy.FILES.rules()));
        List<Question> all = new ArrayList<>();
        for (Class<?> type : Questions.types()) {
            Questions.of(type, texts).stream().filter(Questions::isPossible).forEach(all::add);
        }
        return all;
    }

    private Map<Question, String> expected() {
        Map<Question, String> expected = new HashMap<>();
        questions.forEach(question -> expected.put(question, told(TestPolicy.RULES.decide(question))));
        return expected;
    }

    private static String told(Decision decision) {
        return decision.rule().name() + " " + decision.answer();
    }

    /** Each thread asks everything, in an order of its own, so that most is asked by several at once. */
    private Map<Question, String> inThreads(Rulebook rules) throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Map<Question, String>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Question> order = new ArrayList<>(questions);
                Collections.shuffle(order, new Random(i));
                running.add(threads.submit(() -> {
                    Map<Question, String> answers = new HashMap<>();
                    order.forEach(question -> answers.put(question, told(rules.decide(question))));
                    return answers;
                }));
            }
            Map<Question, String> first = running.get(0).get();
            for (Future<Map<Question, String>> other : running) {
                assertThat(other.get()).isEqualTo(first);
            }
            return first;
        } finally {
            threads.shutdownNow();
        }
    }
}
