package io.github.baokao.internal.text;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.catalog.WorkCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a criterion asks for, in one phrase. */
public final class CriterionText {

    private final Wording wording;

    /**
     * Says it in a language.
     *
     * @param wording the words
     */
    public CriterionText(Wording wording) {
        this.wording = wording;
    }

    /**
     * What a criterion asks for.
     *
     * @param criterion the criterion
     * @return for instance 三级/高级工证书（本职业或相关职业），取得证书后累计从事本职业或相关职业工作满5年
     */
    public String of(Criterion criterion) {
        if (criterion instanceof WorkCriterion work) {
            return work(work);
        } else if (criterion instanceof CertificateCriterion certificate) {
            return certificate(certificate);
        } else if (criterion instanceof TitleCriterion title) {
            return title(title);
        } else if (criterion instanceof TrainingCriterion training) {
            return wording.text("criterion.training", wording.level(training.level()));
        } else if (criterion instanceof EducationCriterion education) {
            return education.anyOf().stream().map(this::kind).collect(Collectors.joining(wording.text("criterion.or")));
        }
        throw new IllegalArgumentException("unknown criterion " + criterion);
    }

    /**
     * What is said where the person has nothing that a criterion could rest on.
     *
     * @param criterion the criterion
     * @return for instance 没有可以依据的证书
     */
    public String none(Criterion criterion) {
        return wording.text("criterion.none", wording.text("fact." + list(criterion)));
    }

    private static String list(Criterion criterion) {
        if (criterion instanceof CertificateCriterion) {
            return "certificates";
        } else if (criterion instanceof TitleCriterion) {
            return "titles";
        } else if (criterion instanceof TrainingCriterion) {
            return "training";
        }
        return criterion instanceof EducationCriterion ? "education" : "employment";
    }

    private String work(WorkCriterion work) {
        return wording.text(
                "criterion.work",
                wording.word(work.counting()),
                wording.word(work.occupation()),
                wording.years(work.years()));
    }

    private String certificate(CertificateCriterion criterion) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.text(
                "criterion.certificate", wording.level(criterion.level()), wording.word(criterion.occupation())));
        criterion.heldYears().ifPresent(years -> parts.add(wording.text("criterion.held", wording.years(years))));
        criterion.then().ifPresent(work -> parts.add(wording.text("criterion.certificate.then", work(work))));
        return wording.phrases(parts);
    }

    private String title(TitleCriterion criterion) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.text("criterion.title", wording.word(criterion.level())));
        criterion.then().ifPresent(work -> parts.add(wording.text("criterion.title.then", work(work))));
        return wording.phrases(parts);
    }

    /** What one of the kinds of schooling asks for. */
    String kind(EducationKind kind) {
        List<String> parts = new ArrayList<>();
        if (!kind.schools().isEmpty()) {
            parts.add(wording.words(kind.schools()));
        }
        if (!kind.classes().isEmpty()) {
            parts.add(wording.words(kind.classes()));
        }
        if (!kind.degrees().isEmpty()) {
            parts.add(wording.words(kind.degrees()));
        }
        parts.add(wording.text("criterion.education.major", wording.word(kind.major())));
        if (!kind.status().isEmpty()) {
            parts.add(wording.words(kind.status()));
        }
        if (kind.evaluated()) {
            parts.add(wording.text("criterion.education.evaluated"));
        }
        kind.graduatedYears()
                .ifPresent(years -> parts.add(wording.text("criterion.education.graduated", wording.years(years))));
        return wording.text("criterion.education", String.join(wording.text("criterion.part"), parts));
    }
}
