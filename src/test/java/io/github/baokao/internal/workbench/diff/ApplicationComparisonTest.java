package io.github.baokao.internal.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.term.Level;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an edit does to one person, and because of what. */
class ApplicationComparisonTest {
    private static final String HEBEI = "catalog/programmes/hebei/level-2.yaml";
    private static final String LIST = "catalog/lists/hebei-2-e-commerce-specialist.yaml";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** A certificate of level three and four years and some months of work since, in an occupation. */
    private static Application after(String occupation, String since) {
        Candidate person = Candidate.builder()
                .certificate(Certificate.builder()
                        .occupation("电子商务师")
                        .level(Level.LEVEL_3)
                        .issued("2020-01-01")
                        .build())
                .spell(Spell.builder().occupation(occupation).from(since).build())
                .noEducation()
                .noTitles()
                .noTraining()
                .build();
        return Application.of(Target.of("电子商务师", Level.LEVEL_2, "hebei"), DAY, person);
    }

    private static List<Effect> effects(LoadedPolicy current, Application application) {
        return new ApplicationComparison(Edited.ORIGINAL, current, Edited.CHINESE).compare(application);
    }

    private static Effect.Condition flip(List<Effect> effects, String condition) {
        return effects.stream()
                .filter(Effect.Condition.class::isInstance)
                .map(Effect.Condition.class::cast)
                .filter(effect -> effect.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private static Cause.OtherVerdict cause(Effect.Condition flip) {
        assertThat(flip.causes()).singleElement().isInstanceOf(Cause.OtherVerdict.class);
        return (Cause.OtherVerdict) flip.causes().get(0);
    }

    @Test
    void aYearLess() {
        List<Effect> effects = effects(
                new Edited().replace(HEBEI, "years: 5", "years: 4").catalogOnly(), after("电子商务师", "2022-06-01"));
        assertThat(effects)
                .contains(new Effect.Verdict(
                        "hebei-level-2", "hebei-level-2", DecisionState.NOT_ELIGIBLE, DecisionState.ELIGIBLE))
                .contains(new Effect.Earliest("hebei-level-2", "hebei-2-1", Effect.Move.EARLIER));
        Cause.OtherVerdict cause = cause(flip(effects, "hebei-2-1"));
        assertThat(cause.oldCriterion()).endsWith("满5年");
        assertThat(cause.criterion()).endsWith("满4年");
        assertThat(cause.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.aspect()).isEqualTo(Aspect.WORK);
            assertThat(shift.old().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
            assertThat(shift.old().basis()).contains("5年");
            assertThat(shift.old().rule()).isEqualTo("从宽计算、全部算上也不满年限的，不满足");
            assertThat(shift.current().verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(shift.current().basis()).contains("4年");
        });
    }

    @Test
    void anEntryDropped() {
        List<Effect> effects =
                effects(new Edited().replace(LIST, "网约配送员, 易货师]", "网约配送员]").catalogOnly(), after("易货师", "2020-02-01"));
        Effect.Condition flip = flip(effects, "hebei-2-1");
        assertThat(flip.from()).isEqualTo(DecisionState.SATISFIED);
        assertThat(flip.to()).isEqualTo(DecisionState.REVIEW);
        assertThat(cause(flip).shifts())
                .extracting(shift -> shift.aspect().id(), Shift::ofSpell)
                .containsExactly(tuple("work", false), tuple("occupation", true));
        Shift name = cause(flip).shifts().get(1);
        assertThat(name.old().basis()).containsExactly("列明的相关职业", "逐字列出");
        assertThat(name.current().basis()).containsExactly("未列明、清单以“等”结尾", "未列出");
    }

    @Test
    void aListClosed() {
        List<Effect> effects =
                effects(new Edited().replace(LIST, "ending: 等", "ending: 封闭").catalogOnly(), after("厨师", "2020-02-01"));
        Effect.Condition flip = flip(effects, "hebei-2-1");
        assertThat(flip.from()).isEqualTo(DecisionState.REVIEW);
        assertThat(flip.to()).isEqualTo(DecisionState.NOT_SATISFIED);
        assertThat(cause(flip).shifts())
                .anySatisfy(shift -> assertThat(shift.current().rule()).isEqualTo("从宽计算、全部算上也不满年限的，不满足"));
    }

    @Test
    void anotherDocumentIsNoFlip() {
        List<Effect> effects = effects(
                new Edited()
                        .replace(HEBEI, "      - social-insurance\n", "      - work-pledge\n")
                        .catalogOnly(),
                after("电子商务师", "2020-02-01"));
        assertThat(effects)
                .containsExactly(new Effect.Documents(
                        "hebei-level-2", "hebei-2-1", List.of("工作经历承诺书"), List.of("社保证明(社保部门盖章)"), List.of(), false));
    }

    @Test
    void aRuleDeletedLeavesItUndecided() {
        Edited edited = new Edited();
        String own = edited.text("rules/occupations.drl");
        int start = own.indexOf("rule \"名称就是所报职业的");
        int end = own.indexOf("rule ", start + 1);
        LoadedPolicy current = edited.write("rules/occupations.drl", own.substring(0, start) + own.substring(end))
                .load();
        assertThat(effects(current, after("电子商务师", "2020-02-01")))
                .containsExactly(
                        new Effect.Verdict("hebei-level-2", "", DecisionState.ELIGIBLE, DecisionState.UNDECIDED),
                        new Effect.Undecided(true, "没有规则回答 OccupationName：请检查 DRL 中关于 OccupationName 的规则是否有缺漏"));
    }

    @Test
    void aRuleChanged() {
        LoadedPolicy current = new Edited()
                .replace("rules/occupations.drl", "OccupationRelation.LISTED", "OccupationRelation.UNLISTED")
                .load();
        Effect.Condition flip = flip(effects(current, after("易货师", "2020-02-01")), "hebei-2-1");
        assertThat(flip.to()).isEqualTo(DecisionState.NOT_SATISFIED);
        assertThat(cause(flip).shifts()).anySatisfy(shift -> {
            assertThat(shift.aspect().id()).isEqualTo("occupation");
            assertThat(shift.old().basis()).contains("列明的相关职业");
            assertThat(shift.current().basis()).contains("不是相关职业");
        });
    }

    @Test
    void aCriterionMore() {
        LoadedPolicy current = new Edited()
                .replace(HEBEI, "    requires:\n", "    requires:\n      - training: {level: 2, occupation: 本职业}\n")
                .catalogOnly();
        Effect.Condition flip = flip(effects(current, after("电子商务师", "2020-02-01")), "hebei-2-1");
        assertThat(flip.causes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Cause.NewCriterion.class,
                        added -> assertThat(added.verdict()).isEqualTo(Verdict.NOT_SATISFIED));
    }

    @Test
    void anOccupationRemoved() {
        Edited edited = new Edited()
                .remove("catalog/occupations/information-security-tester.yaml")
                .remove("catalog/lists/beijing-4-information-security-tester.yaml");
        String offering =
                "  - {occupation: information-security-tester, lists: beijing-4-information-security-tester}\n";
        for (String programme : List.of(
                "national/level-4", "national/level-3", "national/level-2", "national/level-1", "beijing/level-4")) {
            edited.replace("catalog/programmes/" + programme + ".yaml", offering, "");
        }
        LoadedPolicy current = edited.catalogOnly();
        Application gone = Application.of(
                Target.of("信息安全测试员", Level.LEVEL_4, "beijing"),
                DAY,
                Candidate.builder().build());
        assertThat(effects(current, gone))
                .containsExactly(
                        new Effect.Verdict("beijing-level-4", "", DecisionState.UNDETERMINED, DecisionState.ABSENT));
        assertThat(edited.report()).contains("删　职业 信息安全测试员", "改　方案 北京四级/中级工", "删　信息安全测试员");

        Application never = Application.of(
                Target.national("厨师", Level.LEVEL_4), DAY, Candidate.builder().build());
        assertThatThrownBy(() -> effects(current, never)).isInstanceOf(InvalidApplicationException.class);
    }
}
