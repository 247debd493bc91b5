package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.internal.base.word.Chinese;
import java.util.List;
import java.util.regex.Pattern;

/** An excluded name is excluded by its sentence, and by it alone: the list itself does not print it. */
final class Exclusions implements Lint {
    @Override
    public void check(LintContext subject, Findings findings) {
        for (OccupationLists lists : subject.catalog().lists()) {
            FileSpot file = subject.trees().lists(lists.id());
            lists.excluded().ifPresent(excluded -> {
                for (int i = 0; i < excluded.names().size(); i++) {
                    FileSpot name = file.key("excluded").key("names").item(i);
                    sentence(lists, excluded, name, findings);
                }
                entries(lists, excluded, file.key("related").key("entries"), findings);
            });
        }
    }

    private static void sentence(OccupationLists lists, Exclusion excluded, FileSpot name, Findings findings) {
        if (!excludes(excluded.quote().text(), name.text())) {
            findings.add(
                    LintCode.EXCLUDED_NAME,
                    name.place(),
                    "原句没有说 " + Chinese.quoted(name.text()) + " 不算，不能排除它",
                    "例如 “" + name.text() + "不可作为" + lists.occupation().name() + "相关职业”“不含" + name.text() + "”“"
                            + name.text() + "除外”");
        }
    }

    /** 某某不可作为……, 某某除外, or 不含某某 — but not 别的不可作为某某……, which excludes the other one. */
    private static boolean excludes(String sentence, String name) {
        String between = "(?:(?!作为)[^，。；（）])*";
        return Pattern.compile(Pattern.quote(name) + between + "(?:不(?![含包])|除外)|(?:不[含包认算]|除)" + between
                        + Pattern.quote(name))
                .matcher(sentence)
                .find();
    }

    private static void entries(OccupationLists lists, Exclusion excluded, FileSpot entries, Findings findings) {
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
