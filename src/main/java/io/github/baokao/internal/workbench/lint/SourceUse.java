package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Exam;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every record of a disagreement quotes a source, and what is said of a region comes from a source of that region. */
final class SourceUse implements Lint {
    @Override
    public void check(LintContext subject, Findings findings) {
        CatalogPlaces trees = subject.trees();
        Map<String, String> files = new HashMap<>();
        for (Source source : subject.catalog().sources()) {
            String twin = files.putIfAbsent(source.file(), source.id());
            if (twin != null) {
                findings.add(
                        LintCode.DUPLICATE_SOURCE,
                        trees.source(source.id()).key("file").place(),
                        "来源 “" + twin + "” 已经用这个文件");
            }
        }
        for (Discrepancy discrepancy : subject.catalog().discrepancies()) {
            if (discrepancy.texts().isEmpty()) {
                FileSpot spot = trees.item("discrepancies/", "discrepancies", discrepancy.id());
                findings.add(LintCode.MISSING_SOURCE, spot.key("id").place(), "没有引用来源的原文，请在 “texts” 里写明出自哪里");
            }
        }
        for (Programme programme : subject.catalog().programmes()) {
            programme(programme, trees.programme(programme.id()), findings);
        }
        for (Exam exam : subject.catalog().exams()) {
            FileSpot spot =
                    trees.file("exams/", "occupation", exam.occupation().id()).key("regions");
            for (int i = 0; i < exam.regions().size(); i++) {
                region(exam.regions().get(i).id(), exam.source(), spot.item(i), findings);
            }
        }
    }

    private static void programme(Programme programme, FileSpot file, Findings findings) {
        List<String> regions = programme.source().regions();
        if (programme.fallback() && !regions.isEmpty()) {
            findings.add(
                    LintCode.SOURCE_REGION,
                    file.key("source").place(),
                    "这个方案各地通用，而这份来源只适用于 " + String.join("、", regions));
        }
        programme.region().ifPresent(region -> {
            region(region.id(), programme.source(), file.key("source"), findings);
            for (int i = 0; i < programme.offerings().size(); i++) {
                FileSpot spot = file.key("occupations").item(i).key("lists");
                Offering offering = programme.offerings().get(i);
                offering.lists().ifPresent(lists -> region(region.id(), lists.source(), spot, findings));
            }
        });
    }

    private static void region(String region, Source source, FileSpot spot, Findings findings) {
        if (!source.regions().isEmpty() && !source.regions().contains(region)) {
            findings.add(
                    LintCode.SOURCE_REGION,
                    spot.place(),
                    "来源 “" + source.id() + "” 适用于 " + String.join("、", source.regions()) + "，不是 " + region + " 的");
        }
    }
}
