package io.github.baokao.internal.policy;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.internal.document.Decoder;
import io.github.baokao.internal.document.Decoders;
import io.github.baokao.internal.document.Fields;
import io.github.baokao.term.ClassType;
import io.github.baokao.term.Counting;
import io.github.baokao.term.Degree;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.TitleLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decodes criteria: a mapping whose only key says which kind it is. */
final class CriterionDecoder {

    private static final Decoder<Integer> YEARS = Decoders.integer(1, 50);

    private CriterionDecoder() {}

    static Decoder<Criterion> criterion() {
        Map<String, Decoder<? extends Criterion>> kinds = new LinkedHashMap<>();
        kinds.put("certificate", Decoders.mapping(CriterionDecoder::certificate));
        kinds.put("work", work());
        kinds.put("title", Decoders.mapping(CriterionDecoder::title));
        kinds.put("training", Decoders.mapping(CriterionDecoder::training));
        kinds.put("education", education());
        return Decoders.choice(kinds);
    }

    private static Decoder<WorkCriterion> work() {
        return Decoders.mapping(fields -> {
            var years = fields.required("years", YEARS);
            var occupation = fields.required("occupation", Parts.term(OccupationScope.values()));
            var counting = fields.required("counting", Parts.term(Counting.values()));
            return fields.finish(
                    () -> new WorkCriterion(years.orElseThrow(), occupation.orElseThrow(), counting.orElseThrow()));
        });
    }

    private static Optional<CertificateCriterion> certificate(Fields fields) {
        var level = fields.required("level", Parts.level());
        var occupation = fields.required("occupation", Parts.term(OccupationScope.values()));
        var held = fields.optional("held-years", YEARS);
        var then = fields.optional("then", Decoders.choice(Map.of("work", work())));
        return fields.finish(() -> new CertificateCriterion(level.orElseThrow(), occupation.orElseThrow(), held, then));
    }

    private static Optional<TitleCriterion> title(Fields fields) {
        var level = fields.required("level", Parts.term(TitleLevel.values()));
        var then = fields.optional("then", Decoders.choice(Map.of("work", work())));
        return fields.finish(() -> new TitleCriterion(level.orElseThrow(), then));
    }

    private static Optional<TrainingCriterion> training(Fields fields) {
        var level = fields.required("level", Parts.level());
        return fields.finish(() -> new TrainingCriterion(level.orElseThrow()));
    }

    /** One kind of education, or several to choose from. */
    private static Decoder<EducationCriterion> education() {
        Decoder<EducationKind> kind = Decoders.mapping(CriterionDecoder::kind);
        Decoder<EducationCriterion> several = Decoders.mapping(fields -> {
            var kinds = fields.required("any-of", Decoders.filledList(kind));
            return fields.finish(() -> new EducationCriterion(kinds.orElseThrow()));
        });
        return Decoders.byKey("any-of", several, kind.map(one -> new EducationCriterion(List.of(one))));
    }

    private static Optional<EducationKind> kind(Fields fields) {
        var schools = fields.optional("schools", Decoders.set(Parts.term(SchoolType.values())));
        var classes = fields.optional("classes", Decoders.set(Parts.term(ClassType.values())));
        var degrees = fields.optional("degrees", Decoders.set(Parts.term(Degree.values())));
        var major = fields.required("major", Parts.term(MajorScope.values()));
        var status = fields.optional("status", Decoders.set(Parts.term(StudyStatus.values())));
        var evaluated = fields.optional("evaluated", Decoders.flag());
        var years = fields.optional("graduated-years", YEARS);
        return fields.finish(() -> new EducationKind(
                schools.orElse(Set.of()),
                classes.orElse(Set.of()),
                degrees.orElse(Set.of()),
                major.orElseThrow(),
                status.orElse(Set.of()),
                evaluated.orElse(false),
                years));
    }
}
