package io.github.baokao.internal.say.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Programme;
import io.github.baokao.term.Level;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Catalog catalog = Eligibility.bundled().catalog();
    private final Wording zh = new Wording(Messages.in(Language.CHINESE), catalog);
    private final Wording en = new Wording(Messages.in(Language.ENGLISH), catalog);

    @ParameterizedTest
    @CsvSource({
        "0, 0个月, 0 months",
        "1, 1个月, 1 month",
        "11, 11个月, 11 months",
        "12, 1年, 1 year",
        "55, 4年7个月, 4 years 7 months",
        "60, 5年, 5 years",
        "73, 6年1个月, 6 years 1 month"
    })
    void monthsReadAsYearsAndMonths(int months, String chinese, String english) {
        assertThat(zh.months(months)).isEqualTo(chinese);
        assertThat(en.months(months)).isEqualTo(english);
    }

    @Test
    void levelsHaveTheirPrintedNames() {
        assertThat(zh.level(Level.LEVEL_3)).isEqualTo("三级/高级工");
        assertThat(en.level(Level.LEVEL_3)).isEqualTo("level 3");
    }

    @Test
    void valuesAreToldInTheLanguageByTheirFields() {
        assertThat(zh.value(field("certificates", "level"), "3")).isEqualTo("三级/高级工");
        assertThat(en.value(field("education", "schoolType"), "技师学院")).isEqualTo("technician college");
        assertThat(en.value(field("education", "evaluated"), "未写")).isEqualTo("not stated");
        assertThat(en.value(field("education", "major"), "某专业")).isEqualTo("某专业");
    }

    @Test
    void setsComeInTheOrderOfTheVocabulary() {
        assertThat(zh.words(Set.of("博士", "专科", "硕士"))).isEqualTo("专科、硕士、博士");
    }

    @ParameterizedTest
    @CsvSource({
        "hebei-level-2, 0, 三级/高级工证书（本职业或相关职业），取得证书后累计从事本职业或相关职业工作满5年",
        "hebei-level-2, 1, 初级职称（符合专业对应关系），取得职称后累计从事本职业或相关职业工作满5年",
        "hebei-level-2, 4, 三级/高级工证书（本职业或相关职业），取得证书已满2年",
        "beijing-level-4, 0, 累计从事本职业或相关职业工作满5年",
        "beijing-level-4, 2, 学历（技工学校、高级技工学校、技师学院、中等职业学校、高等职业学校、普通高等学校；专业：本专业或相关专业；毕业、应届）",
        "standard-2005-level-4, 0, 连续从事本职业工作满1年",
        "standard-2005-level-4, 2, 四级/中级工正规培训结业（本职业）",
        "national-level-3, 5, 学历（高等职业学校、普通高等学校；专业：本专业或相关专业；毕业、应届；专业经评估论证）"
    })
    void aCriterionIsOnePhrase(String programme, int condition, String phrase) {
        assertThat(new CriterionText(zh).of(first(programme, condition))).isEqualTo(phrase);
    }

    @Test
    void everyCriterionCanBeSaid() {
        for (Programme programme : catalog.programmes()) {
            programme
                    .conditions()
                    .forEach(condition -> condition.criteria().forEach(criterion -> {
                        assertThat(new CriterionText(zh).of(criterion)).isNotEmpty();
                        assertThat(new CriterionText(en).of(criterion))
                                .isNotEmpty()
                                .doesNotContain("{", "，");
                    }));
        }
    }

    private Criterion first(String programme, int condition) {
        return catalog.programme(programme)
                .orElseThrow()
                .conditions()
                .get(condition)
                .criteria()
                .get(0);
    }

    private Field field(String list, String id) {
        return catalog.kindOf(list).orElseThrow().field(id).orElseThrow();
    }
}
