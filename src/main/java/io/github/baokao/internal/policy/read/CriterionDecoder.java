package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Work;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.term.Counting;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decodes what a condition requires: a mapping whose only key says which kind of fact, or that one or all of several are. */
final class CriterionDecoder {
    private static final String ANY_OF = "any-of";
    private static final String ALL_OF = "all-of";
    private static final Decoder<Integer> YEARS = Decoders.integer(1, 50);
    private static final Decoder<Integer> MONTHS = Decoders.integer(1, 600);

    /** Groups can stand in groups, but not deeper than anybody can follow. */
    private static final int DEEPEST = 2;

    private final Registries known;
    private final List<Kind> kinds;

    CriterionDecoder(Registries known, List<Kind> kinds) {
        this.known = known;
        this.kinds = kinds;
    }

    Decoder<Clause> clause() {
        return clause(DEEPEST);
    }

    private Decoder<Clause> clause(int deep) {
        Map<String, Decoder<? extends Clause>> choices = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            if (kind.isWork()) {
                choices.put(kind.id(), work().map(work -> criterion(kind, List.of(), Optional.of(work))));
            } else if (kind.period().isEmpty() && !kind.asks().isEmpty()) {
                choices.put(kind.id(), criterion(kind));
            }
        }
        if (deep > 0) {
            Decoder<List<Clause>> parts = Decoders.filledList(clause(deep - 1));
            choices.put(ALL_OF, parts.map(Clause.AllOf::new));
            choices.put(ANY_OF, parts.map(Clause.AnyOf::new));
        }
        return Decoders.choice(choices);
    }

    private static Criterion criterion(Kind kind, List<Demand> demands, Optional<Work> work) {
        return new Criterion(kind, List.of(new Alternative(demands, work)));
    }

    /** One thing asked of a kind, or several to choose from. */
    private Decoder<Criterion> criterion(Kind kind) {
        Decoder<Alternative> one = Decoders.mapping(fields -> alternative(fields, kind));
        Decoder<Criterion> several = Decoders.mapping(fields -> {
            var all = fields.required(ANY_OF, Decoders.filledList(one));
            return fields.finish(() -> new Criterion(kind, all.orElseThrow()));
        });
        return Decoders.byKey(ANY_OF, several, one.map(only -> new Criterion(kind, List.of(only))));
    }

    private Optional<Alternative> alternative(Fields fields, Kind kind) {
        Map<Ask, Demand> asked = new LinkedHashMap<>();
        for (Ask ask : kind.asks()) {
            demand(fields, ask).ifPresent(demand -> asked.put(ask, demand));
        }
        List<Demand> demands = new ArrayList<>();
        for (Ask ask : kind.asks()) {
            Demand demand = asked.get(ask);
            if (demand != null) {
                demands.add(demand);
            } else if (ask.with().filter(key -> isAsked(asked, key)).isPresent()) {
                demands.add(new Demand.Words(ask, Set.of()));
            }
        }
        Optional<Work> work = kind.then().isEmpty() ? Optional.empty() : fields.optional("then", then());
        return fields.finish(() -> new Alternative(demands, work));
    }

    /** Whether something is asked that needs another field, too: a list of majors does, any other scope does not. */
    private static boolean isAsked(Map<Ask, Demand> asked, String key) {
        return asked.entrySet().stream()
                .anyMatch(one -> one.getKey().key().filter(key::equals).isPresent()
                        && !(one.getValue() instanceof Demand.Major major && major.scope() != MajorScope.LISTED));
    }

    private Optional<Demand> demand(Fields fields, Ask ask) {
        return switch (ask.test()) {
            case OCCUPATION ->
                value(fields, ask, SharedDecoders.term(OccupationScope.values()))
                        .map(scope -> new Demand.Occupation(ask, scope));
            case MAJOR ->
                value(fields, ask, SharedDecoders.term(MajorScope.values())).map(scope -> new Demand.Major(ask, scope));
            case LEVEL -> value(fields, ask, rung(ask));
            case WORDS ->
                value(fields, ask, Decoders.set(SharedDecoders.word(ask.field())))
                        .map(words -> new Demand.Words(ask, SharedDecoders.inOrder(ask.field(), words)));
            case HAPPENED -> Optional.of(new Demand.Happened(ask));
            case YEARS -> value(fields, ask, YEARS).map(years -> new Demand.Elapsed(ask, years));
            case FLAG ->
                ask.key().isEmpty()
                        ? Optional.of(new Demand.Flag(ask))
                        : value(fields, ask, Decoders.flag())
                                .filter(Boolean::booleanValue)
                                .map(so -> new Demand.Flag(ask));
            case AT_LEAST, AT_MOST ->
                value(fields, ask, Decoders.integer(0, FieldDecoder.MOST)).map(bound -> new Demand.Bound(ask, bound));
            case LIFETIME -> Optional.of(new Demand.Lifetime(ask));
        };
    }

    private static <T> Optional<T> value(Fields fields, Ask ask, Decoder<T> decoder) {
        String key = ask.key().orElseThrow();
        return ask.required() ? fields.required(key, decoder) : fields.optional(key, decoder);
    }

    /** A rung of a ladder, or the lowest one that will do. */
    private Decoder<Demand> rung(Ask ask) {
        Decoder<String> plain = SharedDecoders.rung(ask.field(), known);
        Decoder<Demand> exact = plain.map(rung -> new Demand.Rung(ask, rung, false));
        Decoder<Demand> least = Decoders.mapping(fields -> {
            var rung = fields.required("at-least", plain);
            return fields.finish(() -> new Demand.Rung(ask, rung.orElseThrow(), true));
        });
        return Decoders.mappingOr(least, exact);
    }

    /** Work after a fact, under the name of the kind that it is a kind of. */
    private Decoder<Work> then() {
        Map<String, Decoder<? extends Work>> choices = new LinkedHashMap<>();
        kinds.stream().filter(Kind::isWork).forEach(kind -> choices.put(kind.id(), work()));
        return Decoders.choice(choices);
    }

    private static Decoder<Work> work() {
        return Decoders.mapping(fields -> {
            var years = fields.optional("years", YEARS);
            var months = fields.optional("months", MONTHS);
            var occupation = fields.required("occupation", SharedDecoders.term(OccupationScope.values()));
            var counting = fields.required("counting", SharedDecoders.term(Counting.values()));
            if (fields.has("years") == fields.has("months")) {
                fields.fault(FaultCode.INCONSISTENT, "occupation", "要写 “years”（年）或 “months”（月），只写一个");
            }
            return fields.finish(() -> new Work(
                    years.map(number -> 12 * number).or(() -> months).orElseThrow(),
                    occupation.orElseThrow(),
                    counting.orElseThrow()));
        });
    }
}
