package io.github.baokao.internal.file.filing;

import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.Kind;
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

    /** The word that a person can pledge: who is still at school has none of them yet. */
    Optional<String> pledged(Kind kind, Field field, Fact fact) {
        Optional<Field> status = kind.fields().stream()
                .filter(one -> one.link(FieldLink.UNTIL).isPresent())
                .filter(one -> field.link(FieldLink.SCHOOL).isPresent())
                .findFirst();
        // the words of a status run from what is over to what goes on
        return status.filter(one -> fact.text(one.id())
                        .filter(word -> !word.equals(one.words().get(0).text()))
                        .isPresent())
                .map(one -> one.words().get(one.words().size() - 1).text())
                .or(() -> counted(kind, field, fact));
    }

    /** The word that counts; where it needs none, what people call the schooling at such a school. */
    private Optional<String> counted(Kind kind, Field field, Fact fact) {
        Optional<String> stated = fact.text(field.id());
        if (field.link(FieldLink.SCHOOL).isEmpty()) {
            return stated;
        }
        Optional<String> school = field.link(FieldLink.SCHOOL).flatMap(fact::text);
        ReadingAsked asked = new ReadingAsked(field.name().chinese(), stated.orElse(null), school.orElse(null));
        return switch (rules.decide(asked).reading().reading()) {
            case AS_STATED, DOUBTFUL, OPEN -> stated;
            case LOWEST -> Optional.of(field.words().get(0).text());
            case NONE ->
                school.map(word -> field.link(FieldLink.SCHOOL)
                        .flatMap(kind::field)
                        .flatMap(types -> types.words().stream()
                                .filter(type -> type.text().equals(word))
                                .findFirst())
                        .flatMap(type -> type.others().stream().findFirst())
                        .orElse(word));
            case MISSING -> Optional.empty();
        };
    }
}
