package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Compound;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.NameNote;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.ListEnding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list's entries are its printed sentence taken apart, so that a slip of the pen cannot hide. */
final class ListSentences implements Lint {
    private static final Map<ListEnding, Pattern> FORMS = Map.of(
            ListEnding.OPEN, Pattern.compile("(?<entries>.+)等(相关)?(专业|职业)?(，下同)?。?"),
            ListEnding.CLASS, Pattern.compile("(?<entries>.+)等(?<classes>[^等]+类)(相关)?(专业)?(，下同)?。?"),
            ListEnding.CLOSED, Pattern.compile("(?<entries>.+?专业(?=[、，；]).+?专业|.+?)(专业)?(，下同)?。?"));

    @Override
    public void check(LintContext subject, Findings findings) {
        for (OccupationLists lists : subject.catalog().lists()) {
            FileSpot file = subject.trees().lists(lists.id());
            list(lists.related(), file.key("related"), findings);
            for (int i = 0; i < lists.majors().size(); i++) {
                list(lists.majors().get(i).names(), file.key("majors").item(i), findings);
            }
        }
    }

    private static void list(NameList list, FileSpot spot, Findings findings) {
        String text = list.quote().text();
        Matcher sentence =
                Optional.ofNullable(FORMS.get(list.ending())).orElseThrow().matcher(text);
        boolean open = list.ending() != ListEnding.CLOSED || !text.matches(".*等[^等]{0,6}");
        if (!sentence.matches() || !open) {
            findings.add(
                    LintCode.QUOTE_FORM,
                    spot.key("quote").place(),
                    "“ending: " + list.ending().word() + "” 与原句的结尾对不上",
                    "“等” 的原句以 “等”“等专业” 结尾，“类” 的以 “等……类专业” 结尾，“封闭” 的没有 “等”");
            return;
        }
        Set<String> twice = list.remarks().stream().map(NameNote::name).collect(Collectors.toSet());
        entries(printed(sentence.group("entries"), list.separator()), list.entries(), twice, spot, "entries", findings);
        if (list.ending() == ListEnding.CLASS) {
            entries(printed(sentence.group("classes"), "、"), list.classes(), Set.of(), spot, "classes", findings);
        }
        for (int i = 0; i < list.misprints().size(); i++) {
            String meant = list.misprints().get(i).meant();
            if (list.entries().contains(meant)) {
                findings.add(
                        LintCode.MISPRINT_PRINTED,
                        spot.key("misprints").item(i).key("meant").place(),
                        Chinese.quoted(meant) + " 清单里也印了，不是误印的实名");
            }
        }
        for (int i = 0; i < list.compounds().size(); i++) {
            compound(list.compounds().get(i), spot.key("compounds").item(i).key("names"), findings);
        }
    }

    private static List<String> printed(String sentence, String separator) {
        return List.of(sentence.split(Pattern.quote(separator)));
    }

    /** Points at the first difference only: the ones after it are mostly its consequences. */
    private static void entries(
            List<String> printed, List<String> given, Set<String> twice, FileSpot list, String key, Findings findings) {
        int same = 0;
        while (same < printed.size() && same < given.size() && printed.get(same).equals(given.get(same))) {
            same++;
        }
        if (same == printed.size() && same == given.size()) {
            return;
        }
        if (same < given.size()
                && given.subList(0, same).contains(given.get(same))
                && !twice.contains(given.get(same))) {
            // reported as the same text twice
            return;
        }
        FileSpot at = list.key(key).item(same);
        String number = "第 " + (same + 1) + " 项";
        if (same == given.size()) {
            findings.add(
                    LintCode.QUOTE_ENTRIES,
                    list.key(key).place(),
                    "原句" + number + "是 " + Chinese.quoted(printed.get(same)) + "，“" + key + "” 到第 " + same + " 项就完了");
        } else if (same == printed.size()) {
            findings.add(
                    LintCode.QUOTE_ENTRIES, at.place(), "原句只有 " + same + " 项，没有 " + Chinese.quoted(given.get(same)));
        } else {
            findings.add(
                    LintCode.QUOTE_ENTRIES,
                    at.place(),
                    number + "应照原句，这里是 " + Chinese.quoted(given.get(same)),
                    Chinese.didYouMean(printed.get(same)));
        }
    }

    /** 轨道、道路、航空、水上货物运输人员: what the last name adds belongs to each of them. */
    private static void compound(Compound compound, FileSpot names, Findings findings) {
        List<String> parts = printed(compound.printed(), "、");
        String added = compound.names().get(0).startsWith(parts.get(0))
                ? compound.names().get(0).substring(parts.get(0).length())
                : "";
        for (int i = 0; i < Math.max(parts.size(), compound.names().size()); i++) {
            boolean last = i == parts.size() - 1;
            boolean good = i < parts.size()
                    && i < compound.names().size()
                    && parts.get(parts.size() - 1).endsWith(added)
                    && compound.names().get(i).equals(last ? parts.get(i) : parts.get(i) + added);
            if (!good) {
                findings.add(
                        LintCode.COMPOUND_NAMES,
                        names.item(i).place(),
                        Chinese.quoted(compound.printed()) + " 有 " + parts.size() + " 部分，“names” 应依次写全每一部分的名称");
                return;
            }
        }
    }
}
