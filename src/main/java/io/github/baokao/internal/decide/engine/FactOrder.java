package io.github.baokao.internal.decide.engine;

import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Facts of a kind by what they hold, the earliest first: the order in which they are stated has no say in a result. */
final class FactOrder implements Comparator<Fact> {
    private final List<Field> dates;
    private final List<Field> others;

    FactOrder(Kind kind) {
        dates = kind.fields().stream().filter(FactOrder::isDate).toList();
        others = kind.fields().stream().filter(field -> !isDate(field)).toList();
    }

    private static boolean isDate(Field field) {
        return field.type() == FieldType.DATE;
    }

    @Override
    public int compare(Fact one, Fact other) {
        for (Field field : dates) {
            int order = date(one.date(field.id()), other.date(field.id()));
            if (order != 0) {
                return order;
            }
        }
        for (Field field : others) {
            int order = written(one, field).compareTo(written(other, field));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** What is not stated comes last. */
    private static int date(Optional<PartialDate> one, Optional<PartialDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        int first = one.get().first().compareTo(other.get().first());
        return first != 0 ? first : one.get().last().compareTo(other.get().last());
    }

    private static String written(Fact fact, Field field) {
        return fact.written(field.id()).orElse("");
    }
}
