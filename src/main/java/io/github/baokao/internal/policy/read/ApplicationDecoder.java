package io.github.baokao.internal.policy.read;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.Vocabulary;
import io.github.baokao.term.Edition;
import io.github.baokao.term.Level;
import io.github.baokao.term.Ruling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes an application and its target; {@link CandidateDecoder} does the rest. */
final class ApplicationDecoder {

    private final Decoder<Level> level;
    private final Decoder<Edition> edition = Decoders.word(Vocabulary.exact(Edition.values(), Edition::word));

    private final Decoder<Target> target = Decoders.mapping(this::target);
    private final Decoder<List<Ruling>> rulings = Decoders.list(RulingDecoder.ruling());
    private final Decoder<Application> application = signed(Optional.empty());

    private final CandidateDecoder decoder;
    private final List<Kind> single;
    private final List<Kind> listed;

    ApplicationDecoder(Catalog catalog) {
        this.level = LevelWords.decoder(catalog.levels());
        decoder = new CandidateDecoder(catalog);
        single = catalog.kinds().stream().filter(Kind::isSingle).toList();
        listed = catalog.kinds().stream().filter(kind -> !kind.isSingle()).toList();
    }

    Decoder<Application> application() {
        return application;
    }

    /** Decodes an application, which must say on which day the form is signed unless that is known otherwise. */
    Decoder<Application> application(Optional<LocalDate> otherwise) {
        return otherwise.isEmpty() ? application : signed(otherwise);
    }

    private Decoder<Application> signed(Optional<LocalDate> otherwise) {
        return Decoders.mapping(fields -> {
            var id = fields.optional("id", Decoders.text());
            var wanted = fields.required("target", target);
            var asOf = otherwise.isEmpty()
                    ? fields.required("asOf", Dates.day())
                    : fields.optional("asOf", Dates.day()).or(() -> otherwise);
            var candidate = fields.optional("candidate", Decoders.mapping(f -> candidate(f, asOf)));
            var decided = fields.optional("rulings", rulings);
            return fields.finish(() -> new Application(
                    id,
                    wanted.orElseThrow(),
                    asOf.orElseThrow(),
                    candidate.orElseGet(() -> Candidate.builder().build()),
                    decided.orElse(List.of())));
        });
    }

    private Optional<Target> target(Fields fields) {
        var occupation = fields.required("occupation", Decoders.name("occupation-names"));
        var wanted = fields.required("level", level);
        var region = fields.optional("region", Decoders.name("region-names"));
        var superseded = fields.optional("edition", edition);
        return fields.finish(() -> new Target(occupation.orElseThrow(), wanted.orElseThrow(), region, superseded));
    }

    private Optional<Candidate> candidate(Fields fields, Optional<LocalDate> asOf) {
        Map<String, Object> person = new LinkedHashMap<>();
        for (Kind kind : single) {
            for (Field field : kind.fields()) {
                decoder.value(fields, field, person);
                decoder.lifetime(fields, field, person.get(field.id()), asOf);
            }
        }
        Optional<PartialDate> birth = Fact.of(person).date(Candidate.BIRTH);
        if (birth.isPresent() && asOf.isPresent() && birth.get().first().isAfter(asOf.get())) {
            fields.fault(FaultCode.DATE_ORDER, Candidate.BIRTH, "出生日期晚于 asOf");
        }
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Kind kind : listed) {
            fields.optional(kind.list(), decoder.facts(kind, birth, asOf))
                    .ifPresent(list -> facts.put(kind.list(), list));
        }
        if (!person.isEmpty()) {
            facts.put(Candidate.PERSON, List.of(Fact.of(person)));
        }
        return fields.finish(() -> new Candidate(facts));
    }
}
