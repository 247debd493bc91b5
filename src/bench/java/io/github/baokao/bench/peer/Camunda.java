package io.github.baokao.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Camunda 7's DMN engine with FEEL: it has no functions of one's own, so Java calls a decision table for every choice. */
public final class Camunda implements Peer {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables;

    /** Parses the model. */
    public Camunda() {
        try (InputStream model = Camunda.class.getResourceAsStream("hebei-camunda.dmn")) {
            tables = engine.parseDecisions(model).stream()
                    .collect(Collectors.toMap(DmnDecision::getKey, decision -> decision));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Outcome decide(Derived facts) {
        int fiveYears = unstated(facts, 60);
        int oneYear = unstated(facts, 12);
        int certificate5 = facts.certificatesStated() ? 0 : fiveYears;
        int certificate1 = facts.certificatesStated() ? 0 : oneYear;
        int certificate = facts.certificatesStated() ? 0 : 1;
        int held = certificate;
        for (Held one : facts.certificates()) {
            Map<String, Object> given = one.asMap();
            int alone = ask("certificate", given);
            certificate = Math.max(certificate, alone);
            if (alone > 0) {
                certificate5 = Math.max(certificate5, Math.min(alone, work(one.after(), 60)));
                certificate1 = Math.max(certificate1, Math.min(alone, work(one.after(), 12)));
                held = Math.max(held, Math.min(alone, ask("held", given)));
            }
        }
        int graduate = facts.schoolsStated() ? 0 : 1;
        int student = graduate;
        for (School one : facts.schools()) {
            Map<String, Object> given = one.asMap();
            graduate = Math.max(graduate, ask("graduate", given));
            student = Math.max(student, ask("student", given));
        }
        List<Integer> verdicts = new ArrayList<>(9);
        verdicts.add(certificate5);
        verdicts.add(title(facts, "初级", 60, fiveYears));
        verdicts.add(certificate1);
        verdicts.add(title(facts, "中级", 12, oneYear));
        verdicts.add(certificate);
        verdicts.add(graduate);
        verdicts.add(work(facts.work(), 24));
        verdicts.add(held);
        verdicts.add(student);
        return Conjunctions.of(verdicts);
    }

    private int title(Derived facts, String level, int months, int unstated) {
        int best = facts.titlesStated() ? 0 : unstated;
        for (Rank one : facts.titles()) {
            Map<String, Object> given = new HashMap<>(one.asMap());
            given.put("required", level);
            int alone = ask("title", given);
            if (alone > 0) {
                best = Math.max(best, Math.min(alone, work(one.after(), months)));
            }
        }
        return best;
    }

    private int unstated(Derived facts, int months) {
        return Math.min(1, work(facts.undated(), months));
    }

    private int work(Counted counted, int months) {
        Map<String, Object> given = new HashMap<>(counted.asMap());
        given.put("months", months);
        return ask("work", given);
    }

    private int ask(String table, Map<String, Object> given) {
        Number verdict = engine.evaluateDecision(tables.get(table), given).getSingleEntry();
        return verdict.intValue();
    }
}
