package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.FormText;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written in a field is what the sample prints, with other things in the gaps. */
class PrintedTextsTest {
    private static final Catalog CATALOG = Eligibility.bundled().catalog();

    /** What the sample has beyond its gaps, and why it is not written. */
    private static final Map<String, List<String>> PRINTED_ONLY = Map.ofEntries(
            // form-second-spell, form-work-lines: the second pair of dates is a line of its own
            Map.entry("level-four-application-form/work", List.of(",年月-年月,在(工作单位)")),
            Map.entry("level-one-application-form/work", List.of(",年月-年月")),
            // examples of occupations, majors and levels, which are gaps
            Map.entry("level-four-work-pledge/target", List.of("师", "四级")),
            Map.entry("level-four-education-pledge/target", List.of("师", "四级")),
            Map.entry("level-one-work-pledge/target", List.of("-级")),
            Map.entry("hebei-application-form/occupation", List.of("电子商务师", "网商", "或互联网营销师(直播销售员)")),
            Map.entry("hebei-application-form/certificate", List.of("三级")),
            Map.entry("hebei-application-form/certificate-issued", List.of("..")),
            Map.entry("hebei-application-form/work", List.of("电子商务师(此处职业名称为举例,需参照申报职业对应的职业说明填写)")),
            Map.entry("hebei-application-form/study", List.of("学校", "电子商务(此处专业名称为举例)")),
            Map.entry(
                    "hebei-application-form/statement",
                    List.of("电子商务师(需与工作经历处一致)", "取得本职业或相关职业三级/高级工职业资格(职业技能等级)证书后,累计从事本职业或相关职业工作满5年")));

    /** What is written beyond the quoted words: the sample has it in another cell or line. */
    private static final Map<String, List<String>> WRITTEN_ONLY = Map.of(
            "level-one-work-pledge/work", List.of("本人"),
            "hebei-application-form/work", List.of("证明人:"),
            "hebei-application-form/study", List.of("证明人:"),
            "hebei-application-form/pledge", List.of("本人承诺签字:(按手印)承诺日期:"),
            "hebei-application-form/statement", List.of("(单位公章或人力资源部门印章)"));

    @TestFactory
    Stream<DynamicTest> areThoseOfTheSample() {
        return fields((form, field) -> DynamicTest.dynamicTest(name(form, field), () -> {
            String written = field.fill().stream()
                    .filter(FormText.Words.class::isInstance)
                    .map(text -> ((FormText.Words) text).text())
                    .collect(Collectors.joining());
            String printed = field.quote().orElseThrow().replaceAll("[_Xx]", "");
            assertThat(without(plain(written), WRITTEN_ONLY.getOrDefault(name(form, field), List.of())))
                    .isEqualTo(without(plain(printed), PRINTED_ONLY.getOrDefault(name(form, field), List.of())));
        }));
    }

    @Test
    void noExceptionIsLeftOver() {
        Set<String> names = fields(PrintedTextsTest::name).collect(Collectors.toSet());
        Set<String> exceptions = new TreeSet<>(PRINTED_ONLY.keySet());
        exceptions.addAll(WRITTEN_ONLY.keySet());
        assertThat(names).containsAll(exceptions);
    }

    private interface Each<T> {
        T of(Form form, FormField field);
    }

    private static <T> Stream<T> fields(Each<T> each) {
        return CATALOG.forms().stream()
                .flatMap(form -> form.fields().stream()
                        .filter(field -> field.quote().isPresent())
                        .map(field -> each.of(form, field)));
    }

    private static String name(Form form, FormField field) {
        return form.id() + "/" + field.id();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u3000]", "")
                .replaceAll("[—-]+", "-");
    }

    private static String without(String text, List<String> pieces) {
        String rest = text;
        for (String piece : pieces) {
            assertThat(rest).contains(piece);
            int at = rest.indexOf(piece);
            rest = rest.substring(0, at) + rest.substring(at + piece.length());
        }
        return rest;
    }
}
