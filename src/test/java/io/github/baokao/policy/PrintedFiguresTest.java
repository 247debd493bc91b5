package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.term.Counting;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a condition's text says in figures and in fixed words is what its criteria ask, in the same order. */
class PrintedFiguresTest {
    /** A certificate, a title, a training, or a number of years, as the guides print them. */
    private static final Pattern FIGURE = Pattern.compile("(?<level>[一二三四五])级/(?:初级工|中级工|高级工|技师|高级技师)"
            + "|(?<legacy>(?:助理|高级)?电子商务师|电子商务员)(?<paper>职业资格证书|正规培训)"
            + "|(?<title>初级|中级|高级)职称"
            + "|满 ?(?<full>\\d+) ?年|(?<more>\\d+) ?年以上");

    private static final Map<String, Integer> LEGACY = Map.of("电子商务员", 4, "助理电子商务师", 3, "电子商务师", 2, "高级电子商务师", 1);

    @TestFactory
    Stream<DynamicTest> everyFigureOfTheTextIsThatOfACriterion() {
        return conditions(
                condition -> assertThat(asked(condition)).as(condition.text()).isEqualTo(printed(condition.text())));
    }

    @TestFactory
    Stream<DynamicTest> wordsForCountingAndScopeAreThoseOfTheCriteria() {
        return conditions(condition -> {
            String text = condition.text();
            boolean continuous = text.contains("连续");
            boolean related = text.contains("本职业或相关");
            for (WorkCriterion work : works(condition)) {
                assertThat(work.counting() == Counting.CONTINUOUS).as(text).isEqualTo(continuous);
                assertThat(work.occupation() == OccupationScope.OWN_OR_RELATED)
                        .as(text)
                        .isEqualTo(related);
            }
            for (EducationKind kind : kinds(condition)) {
                assertThat(kind.major()).as(text).isEqualTo(major(text));
                assertThat(kind.evaluated()).as(text).isEqualTo(text.contains("经评估论证"));
            }
        });
    }

    private static Stream<DynamicTest> conditions(Consumer<Condition> check) {
        return TestPolicy.CATALOG.programmes().stream()
                .flatMap(programme -> programme.conditions().stream())
                .map(condition -> DynamicTest.dynamicTest(condition.id(), () -> check.accept(condition)));
    }

    private static MajorScope major(String text) {
        if (text.contains("非本专业")) {
            return MajorScope.OTHER;
        }
        if (text.contains("本专业或相关专业")) {
            return MajorScope.LISTED;
        }
        return text.contains("本专业") ? MajorScope.OWN : MajorScope.ANY;
    }

    private static List<String> printed(String text) {
        List<String> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            if (figure.group("level") != null) {
                figures.add("证书 " + ("一二三四五".indexOf(figure.group("level")) + 1));
            } else if (figure.group("legacy") != null) {
                String paper = figure.group("paper").equals("正规培训") ? "培训 " : "证书 ";
                figures.add(paper + LEGACY.get(figure.group("legacy")));
            } else if (figure.group("title") != null) {
                figures.add("职称 " + figure.group("title"));
            } else {
                figures.add(Optional.ofNullable(figure.group("full")).orElse(figure.group("more")) + " 年");
            }
        }
        return figures;
    }

    private static List<String> asked(Condition condition) {
        List<String> figures = new ArrayList<>();
        for (Criterion criterion : condition.requires()) {
            if (criterion instanceof CertificateCriterion certificate) {
                figures.add("证书 " + certificate.level().number());
                certificate.heldYears().ifPresent(years -> figures.add(years + " 年"));
            } else if (criterion instanceof TitleCriterion title) {
                figures.add("职称 " + title.level().word());
            } else if (criterion instanceof TrainingCriterion training) {
                figures.add("培训 " + training.level().number());
            } else if (criterion instanceof EducationCriterion education) {
                education.anyOf().forEach(kind -> kind.graduatedYears().ifPresent(years -> figures.add(years + " 年")));
            }
            work(criterion).ifPresent(work -> figures.add(work.years() + " 年"));
        }
        return figures;
    }

    private static Optional<WorkCriterion> work(Criterion criterion) {
        if (criterion instanceof CertificateCriterion certificate) {
            return certificate.then();
        }
        if (criterion instanceof TitleCriterion title) {
            return title.then();
        }
        return criterion instanceof WorkCriterion work ? Optional.of(work) : Optional.empty();
    }

    private static List<WorkCriterion> works(Condition condition) {
        return condition.requires().stream()
                .flatMap(criterion -> work(criterion).stream())
                .toList();
    }

    private static List<EducationKind> kinds(Condition condition) {
        return condition.requires().stream()
                .filter(EducationCriterion.class::isInstance)
                .flatMap(criterion -> ((EducationCriterion) criterion).anyOf().stream())
                .toList();
    }
}
