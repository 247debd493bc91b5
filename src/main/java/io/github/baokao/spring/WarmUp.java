package io.github.baokao.spring;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Programme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides about somebody who has a fact of each kind, so that no request waits for classes to load and rules to be asked first. */
final class WarmUp {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final PartialDate BEFORE = PartialDate.of(DAY.minusYears(10));

    private WarmUp() {}

    static void run(Eligibility policy) {
        List<Kind> kinds = policy.catalog().kinds().stream()
                .filter(kind -> !kind.isSingle())
                .toList();
        for (Programme programme : policy.catalog().programmes()) {
            String occupation = programme.offerings().get(0).occupation().name();
            Candidate.Builder somebody = Candidate.builder();
            kinds.forEach(kind -> somebody.add(kind.list(), fact(kind, programme, occupation)));
            Optional<String> region = programme.region().map(one -> one.id());
            Target target = new Target(occupation, programme.level(), region, programme.edition());
            policy.toJson(policy.assess(Application.of(target, DAY, somebody.build())));
        }
    }

    private static Fact fact(Kind kind, Programme programme, String occupation) {
        Map<String, Object> values = new HashMap<>();
        for (Field field : kind.fields()) {
            switch (field.type()) {
                case DATE -> values.put(field.id(), BEFORE);
                case LEVEL -> values.put(field.id(), programme.level().id());
                case OCCUPATION, MAJOR -> values.put(field.id(), occupation);
                case WORD -> values.put(field.id(), field.words().get(0).text());
                case TEXT, NUMBER, FLAG -> {}
            }
        }
        return Fact.of(values);
    }
}
