package io.github.baokao.internal.lint;

import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.internal.text.Chinese;
import java.util.List;

/** An excluded name is excluded by its sentence, and by it alone: the list itself does not print it. */
final class Exclusions implements Lint {
    @Override
    public void check(Subject subject, Findings findings) {
        for (OccupationLists lists : subject.catalog().lists()) {
            Spot file = subject.trees().lists(lists.id());
            lists.excluded().ifPresent(excluded -> {
                for (int i = 0; i < excluded.names().size(); i++) {
                    Spot name = file.key("excluded").key("names").item(i);
                    sentence(lists, excluded, name, findings);
                }
                entries(lists, excluded, file.key("related").key("entries"), findings);
            });
        }
    }

    private static void sentence(OccupationLists lists, Exclusion excluded, Spot name, Findings findings) {
        String sentence = name.text() + "暂不可作为" + lists.occupation().name() + "相关职业";
        if (!excluded.quote().text().contains(sentence)) {
            findings.add(
                    LintCode.EXCLUDED_NAME,
                    name.place(),
                    "原句里没有 “" + sentence + "”，不能排除 " + Chinese.quoted(name.text()));
        }
    }

    private static void entries(OccupationLists lists, Exclusion excluded, Spot entries, Findings findings) {
        List<String> printed = lists.related().entries();
        for (int i = 0; i < printed.size(); i++) {
            if (excluded.names().contains(printed.get(i))) {
                findings.add(
                        LintCode.ENTRY_EXCLUDED,
                        entries.item(i).place(),
                        Chinese.quoted(printed.get(i)) + " 列为相关职业，同一份清单又在 “excluded” 里把它排除");
            }
        }
    }
}
