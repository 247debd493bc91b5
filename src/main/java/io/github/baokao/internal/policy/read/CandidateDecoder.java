package io.github.baokao.internal.policy.read;

import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes the facts of a candidate, kind by kind. Any field may be absent: not known. */
final class CandidateDecoder {
    private final Map<Field, Decoder<?>> decoders = new HashMap<>();
    private final Map<Kind, Decoder<List<Fact>>> anyAge = new LinkedHashMap<>();

    CandidateDecoder(Catalog catalog) {
        FieldDecoder values = new FieldDecoder(LevelWords.decoder(catalog.levels()));
        for (Kind kind : catalog.kinds()) {
            kind.fields().forEach(field -> decoders.put(field, values.of(field)));
            anyAge.put(kind, list(kind, Optional.empty()));
        }
    }

    /** The facts of a kind, of somebody who may be known to be born on a day. */
    Decoder<List<Fact>> facts(Kind kind, Optional<PartialDate> birth) {
        Decoder<List<Fact>> known = birth.isEmpty() ? anyAge.get(kind) : null;
        return known != null ? known : list(kind, birth);
    }

    /** One value of the candidate itself. */
    void value(Fields fields, Field field, Map<String, Object> into) {
        fields.optional(field.id(), decoders.getOrDefault(field, Decoders.text()))
                .ifPresent(value -> into.put(field.id(), value));
    }

    private Decoder<List<Fact>> list(Kind kind, Optional<PartialDate> birth) {
        return Decoders.list(Decoders.mapping(fields -> fact(fields, kind, birth)));
    }

    private Optional<Fact> fact(Fields fields, Kind kind, Optional<PartialDate> birth) {
        Map<String, Object> values = new HashMap<>();
        for (Field field : kind.fields()) {
            value(fields, field, values);
            if (birth.isPresent() && isOfPerson(kind, field) && isBefore(values.get(field.id()), birth.get())) {
                fields.fault(FaultCode.DATE_ORDER, field.id(), "早于出生日期");
            }
        }
        if (kind.period().isPresent()) {
            Period period = kind.period().get();
            ordered(fields, values, period.from(), period.to());
            if (period.founded().isPresent() && period.dissolved().isPresent()) {
                ordered(
                        fields,
                        values,
                        period.founded().get(),
                        period.dissolved().get());
            }
        }
        return fields.finish(() -> Fact.of(values));
    }

    /** An employer may be older than who works there. */
    private static boolean isOfPerson(Kind kind, Field field) {
        return field.type() == FieldType.DATE
                && kind.period()
                        .filter(period -> period.founded().filter(field::equals).isPresent()
                                || period.dissolved().filter(field::equals).isPresent())
                        .isEmpty();
    }

    private static void ordered(Fields fields, Map<String, Object> values, Field first, Field last) {
        if (values.get(first.id()) instanceof PartialDate date && isBefore(values.get(last.id()), date)) {
            fields.fault(
                    FaultCode.DATE_ORDER,
                    last.id(),
                    "早于 " + first.id() + "：" + last.name().chinese() + "不能早于"
                            + first.name().chinese());
        }
    }

    /** Only if it is certain: a month-only date conflicts only if its whole month does. */
    private static boolean isBefore(@Nullable Object date, PartialDate other) {
        return date instanceof PartialDate day && day.last().isBefore(other.first());
    }
}
