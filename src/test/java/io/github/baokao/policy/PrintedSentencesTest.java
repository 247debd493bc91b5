package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Compound;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.term.ListEnding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A list's entries are its printed sentence taken apart, so that a slip of the pen cannot hide. */
class PrintedSentencesTest {
    private static final Pattern OPEN = Pattern.compile("(?<entries>.+)等(，下同)?。?");
    private static final Pattern CLASS = Pattern.compile("(?<entries>.+)等(?<classes>[^等]+类)专业(，下同)?。?");

    @TestFactory
    Stream<DynamicTest> everyListIsItsSentence() {
        return TestPolicy.CATALOG.lists().stream().flatMap(PrintedSentencesTest::tests);
    }

    private static Stream<DynamicTest> tests(OccupationLists lists) {
        return Stream.concat(
                Stream.of(test(lists.id() + " 相关职业", lists.related())),
                lists.majors().stream().map(majors -> test(lists.id() + " " + majors.heading(), majors.names())));
    }

    private static DynamicTest test(String name, NameList list) {
        return DynamicTest.dynamicTest(name, () -> {
            Pattern form = list.ending() == ListEnding.CLASS ? CLASS : OPEN;
            Matcher sentence = form.matcher(list.quote().text());
            assertThat(sentence.matches()).as(list.quote().text()).isTrue();
            assertThat(list.ending()).isNotEqualTo(ListEnding.CLOSED);
            assertThat(List.of(sentence.group("entries").split(Pattern.quote(list.separator()))))
                    .isEqualTo(list.entries());
            List<String> classes = list.ending() == ListEnding.CLASS
                    ? List.of(sentence.group("classes").split("、"))
                    : List.of();
            assertThat(classes).isEqualTo(list.classes());
            assertThat(list.misprints())
                    .allSatisfy(misprint -> assertThat(list.entries())
                            .contains(misprint.printed())
                            .doesNotContain(misprint.meant()));
            list.compounds().forEach(compound -> compound(list, compound));
        });
    }

    /** 轨道、道路、航空、水上货物运输人员: what the last name adds belongs to each of them. */
    private static void compound(NameList list, Compound compound) {
        assertThat(list.entries()).contains(compound.printed());
        List<String> parts = List.of(compound.printed().split("、"));
        assertThat(compound.names()).hasSameSizeAs(parts);
        String added = compound.names().get(0).substring(parts.get(0).length());
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            assertThat(compound.names().get(i))
                    .isEqualTo(last ? parts.get(i) : parts.get(i) + added)
                    .endsWith(added);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsExcludedIsNamedInItsSentence() {
        return TestPolicy.CATALOG.lists().stream()
                .filter(lists -> lists.excluded().isPresent())
                .map(lists -> DynamicTest.dynamicTest(
                        lists.id(),
                        () -> assertThat(lists.excluded().get().names())
                                .isNotEmpty()
                                .allSatisfy(name -> assertThat(
                                                lists.excluded().get().quote().text())
                                        .contains(name + "暂不可作为"
                                                + lists.occupation().name() + "相关职业"))));
    }
}
