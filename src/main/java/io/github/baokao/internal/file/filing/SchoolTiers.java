package io.github.baokao.internal.file.filing;

import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.fact.ReadingAsked;
import io.github.baokao.fact.TierAsked;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.term.EducationTier;
import java.util.Optional;

/** What the rules say of the school that a fact names. */
final class SchoolTiers {
    private final Rulebook rules;

    SchoolTiers(Rulebook rules) {
        this.rules = rules;
    }

    /** The tier of the school; not known where there is none. */
    EducationTier tier(Optional<Held> schooling) {
        Optional<String> school = schooling.flatMap(held -> held.at().kind().fields().stream()
                .flatMap(field -> field.link(FieldLink.SCHOOL).stream())
                .findFirst()
                .flatMap(id -> held.fact().flatMap(fact -> fact.text(id))));
        return rules.decide(new TierAsked(school.orElse(null))).tier().tier();
    }

    /** The word that counts; the school itself where it needs none. */
    Optional<String> counted(Field field, Fact fact) {
        Optional<String> stated = fact.text(field.id());
        if (field.link(FieldLink.SCHOOL).isEmpty()) {
            return stated;
        }
        Optional<String> school = field.link(FieldLink.SCHOOL).flatMap(fact::text);
        ReadingAsked asked = new ReadingAsked(field.name().chinese(), stated.orElse(null), school.orElse(null));
        return switch (rules.decide(asked).reading().reading()) {
            case AS_STATED, DOUBTFUL, OPEN -> stated;
            case LOWEST -> Optional.of(field.words().get(0).text());
            case NONE -> school;
            case MISSING -> Optional.empty();
        };
    }
}
