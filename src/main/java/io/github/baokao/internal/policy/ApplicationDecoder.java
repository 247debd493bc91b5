package io.github.baokao.internal.policy;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.document.Decoder;
import io.github.baokao.internal.document.Decoders;
import io.github.baokao.internal.document.FaultCode;
import io.github.baokao.internal.document.Fields;
import io.github.baokao.internal.document.Vocabulary;
import io.github.baokao.term.Edition;
import io.github.baokao.term.Level;
import io.github.baokao.term.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decodes an application and its target; {@link CandidateDecoder} does the rest. */
final class ApplicationDecoder {

    private final Decoder<Level> level;
    private final Decoder<Edition> edition = Decoders.word(Vocabulary.exact(Edition.values(), Edition::word));

    private final Decoder<Target> target = Decoders.mapping(this::target);
    private final Decoder<List<Ruling>> rulings = Decoders.list(RulingDecoder.ruling());
    private final Decoder<Application> application = signed(Optional.empty());

    /** Decodes whatever the birthday has no say in, which is nearly everybody. */
    private final CandidateDecoder anyAge;

    ApplicationDecoder(Catalog catalog) {
        this.level = LevelWords.decoder(catalog.levels());
        anyAge = new CandidateDecoder(level, Optional.empty());
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
        Optional<PartialDate> birth = fields.optional("birthDate", Dates.partial());
        if (birth.isPresent() && asOf.isPresent() && birth.get().first().isAfter(asOf.get())) {
            fields.fault(FaultCode.DATE_ORDER, "birthDate", "出生日期晚于 asOf");
        }
        CandidateDecoder decoder = birth.isEmpty() ? anyAge : new CandidateDecoder(level, birth);
        var certificates = fields.optional("certificates", decoder.certificates());
        var employment = fields.optional("employment", decoder.employment());
        var education = fields.optional("education", decoder.education());
        var titles = fields.optional("titles", decoder.titles());
        var training = fields.optional("training", decoder.training());
        return fields.finish(() -> new Candidate(birth, certificates, employment, education, titles, training));
    }
}
