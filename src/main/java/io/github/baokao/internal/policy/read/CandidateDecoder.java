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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes the facts of a candidate, kind by kind. Any field may be absent: not known. */
final class CandidateDecoder {
    /** Nobody who signs a form did, or was given, anything so many years before. */
    private static final int LIFETIME = 100;

    private final Map<Field, Decoder<?>> decoders = new HashMap<>();

    CandidateDecoder(Catalog catalog) {
        FieldDecoder values = new FieldDecoder(LevelWords.decoder(catalog.levels()));
        for (Kind kind : catalog.kinds()) {
            kind.fields().forEach(field -> decoders.put(field, values.of(field)));
        }
    }

    /** The facts of a kind, of somebody who may be known to be born on a day and signs on another. */
    Decoder<List<Fact>> facts(Kind kind, Optional<PartialDate> birth, Optional<LocalDate> asOf) {
        return Decoders.list(Decoders.mapping(fields -> fact(fields, kind, birth, asOf)));
    }

    /** One value of the candidate itself. */
    void value(Fields fields, Field field, Map<String, Object> into) {
        fields.optional(field.id(), decoders.getOrDefault(field, Decoders.text()))
                .ifPresent(value -> into.put(field.id(), value));
    }

    /** Tells of a date that no person can have lived on. */
    static boolean isTooEarly(@Nullable Object date, LocalDate asOf) {
        return date instanceof PartialDate day && day.last().isBefore(asOf.minusYears(LIFETIME));
    }

    /** Reports a date that nobody can have lived on who signs on a day. */
    void lifetime(Fields fields, Field field, @Nullable Object date, Optional<LocalDate> asOf) {
        if (asOf.isPresent() && isTooEarly(date, asOf.get())) {
            fields.fault(FaultCode.DATE_ORDER, field.id(), "比申报表签字时间早一百年以上");
        }
    }

    private Optional<Fact> fact(Fields fields, Kind kind, Optional<PartialDate> birth, Optional<LocalDate> asOf) {
        Map<String, Object> values = new HashMap<>();
        for (Field field : kind.fields()) {
            value(fields, field, values);
            if (isOfPerson(kind, field)) {
                Object date = values.get(field.id());
                if (birth.isPresent() && isBefore(date, birth.get())) {
                    fields.fault(FaultCode.DATE_ORDER, field.id(), "早于出生日期");
                } else {
                    lifetime(fields, field, date, asOf);
                }
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
    static boolean isOfPerson(Kind kind, Field field) {
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
    static boolean isBefore(@Nullable Object date, PartialDate other) {
        return date instanceof PartialDate day && day.last().isBefore(other.first());
    }
}
