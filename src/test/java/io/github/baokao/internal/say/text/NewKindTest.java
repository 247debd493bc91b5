package io.github.baokao.internal.say.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.FactBuilder;
import io.github.baokao.catalog.Clause;
import org.junit.jupiter.api.Test;

/** Kinds of facts that only YAML knows are told like any other. */
class NewKindTest {
    private final Wording zh = new Wording(Messages.in(Language.CHINESE), GrownCatalog.CATALOG);
    private final Wording en = new Wording(Messages.in(Language.ENGLISH), GrownCatalog.CATALOG);

    private final Candidate candidate = Candidate.builder()
            .birthDate("1990-01-01")
            .add(
                    "contests",
                    FactBuilder.any()
                            .set("occupation", "电子商务师")
                            .set("contest", "省级")
                            .set("place", 2)
                            .date("date", "2020-05-05")
                            .build())
            .add("contests", FactBuilder.any().set("contest", "国家级").build())
            .add(
                    "service",
                    FactBuilder.any()
                            .set("post", "报务员")
                            .date("from", "2015-01-01")
                            .date("to", "2017-01")
                            .build())
            .build();

    @Test
    void whatIsAskedOfThemIsSaid() {
        Clause requires = GrownCatalog.condition().requires();

        assertThat(new CriterionText(zh).parts(requires))
                .containsExactly(
                        "累计从事本职业或相关职业工作满2年6个月",
                        "省级及以上竞赛前3名（本职业），获奖后累计从事本职业工作满6个月，或（年满18岁，并且五级/初级工证书（本职业），取得证书已满2年），或国家级竞赛（本职业）");
        assertThat(new CriterionText(en).parts(requires).get(1))
                .startsWith("one of the first 3 of a provincial or higher contest (the occupation itself), then")
                .contains(", or (18 years old, and a level 5 certificate");
        assertThat(new CriterionText(zh).choice(requires)).isPresent();
    }

    @Test
    void factsHaveNamesAndDetails() {
        FactText facts = new FactText(zh, candidate);
        FactRef award = FactRef.of(GrownCatalog.kind("contests"), 0);
        FactRef undated = FactRef.of(GrownCatalog.kind("contests"), 1);
        FactRef service = FactRef.of(GrownCatalog.kind("service"), 0);

        assertThat(facts.name("candidate.contests[0].place")).isEqualTo("第1次竞赛的名次");
        assertThat(facts.detail(award)).isEqualTo("“电子商务师”，省级，第2名，2020-05-05 获奖");
        assertThat(facts.since(award)).isEqualTo("自2020-05-05取得省级奖（第2名）起，");
        assertThat(facts.since(undated)).isEqualTo("取得国家级奖（日期没有写明）以后，");
        assertThat(facts.detail(service)).isEqualTo("2015-01-01 至 2017-01，“报务员”");
        assertThat(facts.since(service)).isEmpty();
    }

    @Test
    void thePersonHasNoNumber() {
        FactText facts = new FactText(zh, candidate);

        assertThat(facts.name("candidate.birthDate")).isEqualTo("本人的出生日期");
        assertThat(facts.detail("candidate.birthDate")).isEmpty();
    }
}
