package io.github.baokao.internal.policy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.SourceText;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactLimitsTest {

    private final Eligibility eligibility = Eligibility.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"certificates", "employment", "education", "titles", "training"})
    void aListHasTwoHundredEntriesAtMost(String list) {
        assertThat(eligibility.read(facts(list, 200)).candidate()).isNotNull();
        assertRefused(facts(list, 201), "candidate." + list + ": 这个列表有 201 项，最多 200 项");
        assertRefused(facts(list, 50_000), "candidate." + list + ": 这个列表有 50000 项，最多 200 项");
    }

    @Test
    void rulingsAreAList() {
        String ruling = "{kind: 职业, name: 某业务员, for: 电子商务师, counts: true, decided: 2026-01-01, by: 某评价机构}";
        String head = "target: {occupation: 电子商务师, level: 2, region: 河北}\nasOf: 2026-11-20\nrulings: ";
        assertThat(eligibility.read(head + Collections.nCopies(200, ruling)).rulings())
                .hasSize(200);
        assertRefused(head + Collections.nCopies(201, ruling), "rulings: 这个列表有 201 项，最多 200 项");
    }

    @Test
    void allListsTogetherHaveFiveHundred() {
        assertThat(eligibility
                        .read(facts("certificates", 200, "titles", 200, "training", 100))
                        .candidate())
                .isNotNull();
        assertRefused(
                facts("certificates", 200, "titles", 200, "training", 101),
                "candidate.training: 到这个列表为止一共有 501 项，各列表合计最多 500 项");
    }

    /** Nothing of what is in such a list is read: no thousand faults of its entries beside the one that counts. */
    @Test
    void whatIsTooLongIsNotLookedInto() {
        String wrong = Stream.generate(() -> "{\"level\": 99}").limit(201).collect(Collectors.joining(","));
        assertThatThrownBy(() ->
                        eligibility.read(facts("titles", 0).replace("\"titles\":[]", "\"titles\":[" + wrong + "]")))
                .isInstanceOfSatisfying(
                        InvalidApplicationException.class,
                        e -> assertThat(e.faults()).hasSize(1));
    }

    @Test
    void whatIsStatedForFilingIsBoundedToo() {
        String names = Stream.generate(() -> "a.jpg").limit(201).collect(Collectors.joining(", "));
        assertThatThrownBy(() -> eligibility.readFiling("files: {申报表: [" + names + "]}"))
                .isInstanceOf(InvalidApplicationException.class)
                .hasMessageContaining("这个列表有 201 项，最多 200 项");
    }

    @Test
    void otherLimitsCanBeSet() {
        Faults faults = Faults.ofFacts();
        Node root = Documents.json(SourceText.of("", facts("titles", 3), faults).orElseThrow(), faults)
                .orElseThrow();
        assertThat(new FactLimits(3, 3).admit(root, faults)).isTrue();
        assertThat(new FactLimits(2, 3).admit(root, faults)).isFalse();
        assertThat(new FactLimits(3, 2).admit(root, faults)).isFalse();
        assertThat(faults.findings()).hasSize(2);
    }

    private void assertRefused(String facts, String message) {
        assertThatThrownBy(() -> eligibility.read(facts))
                .isInstanceOf(InvalidApplicationException.class)
                .hasMessage(message);
    }

    private static String facts(Object... lists) {
        StringBuilder facts = new StringBuilder("{\"target\":{\"occupation\":\"电子商务师\",\"level\":2,\"region\":\"河北\"},"
                + "\"asOf\":\"2026-11-20\",\"candidate\":{");
        for (int i = 0; i < lists.length; i += 2) {
            facts.append(i == 0 ? "\"" : ",\"")
                    .append(lists[i])
                    .append("\":[")
                    .append(String.join(",", Collections.nCopies((int) lists[i + 1], "{}")))
                    .append(']');
        }
        return facts.append("}}").toString();
    }
}
