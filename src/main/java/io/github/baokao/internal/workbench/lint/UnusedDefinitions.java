package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import io.github.baokao.term.MajorScope;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that has an id is referred to. All five levels must be there, so none of them is unused; nor is a region where a
 * programme is open to all regions.
 */
final class UnusedDefinitions implements Lint {
    private static final Pattern RULE_CITE = Pattern.compile("(?m)^\\s*@cite\\(\"([^\"]+)\"\\)");

    /** The keys under which ids of other things stand. */
    private static final Set<String> REFERENCES =
            Set.of("source", "cite", "cites", "notices", "lists", "picture", "region", "regions");

    @Override
    public void check(LintContext subject, Findings findings) {
        Catalog catalog = subject.catalog();
        Set<String> used = new HashSet<>();
        subject.trees().all().forEach(file -> collect(file, used));
        subject.rules().values().forEach(text -> cites(text, used));
        CatalogPlaces trees = subject.trees();
        unused(catalog.sources().stream().map(s -> Map.entry(s.id(), trees.source(s.id()))), used, "来源", findings);
        unused(
                catalog.discrepancies().stream()
                        .map(d -> Map.entry(d.id(), trees.item("discrepancies/", "discrepancies", d.id()))),
                used,
                "出入记录",
                findings);
        unused(catalog.pictures().stream().map(p -> Map.entry(p.id(), trees.picture(p.id()))), used, "照片", findings);
        unused(catalog.lists().stream().map(l -> Map.entry(l.id(), trees.lists(l.id()))), used, "清单", findings);
        if (catalog.programmes().stream().noneMatch(Programme::fallback)) {
            unused(
                    catalog.regions().stream()
                            .map(r -> Map.entry(r.id(), trees.item("regions.yaml", "regions", r.id()))),
                    used,
                    "地区",
                    findings);
        }
        catalog.occupations().forEach(occupation -> occupation(occupation, catalog, trees, findings));
        Set<String> names = catalog.occupations().stream().map(Occupation::name).collect(Collectors.toSet());
        for (FileSpot file : trees.in("rulings/")) {
            file.key("rulings").items().stream()
                    .map(ruling -> ruling.key("for"))
                    .filter(name -> !names.contains(name.text()))
                    .forEach(name -> findings.add(
                            LintCode.UNUSED_DEFINITION,
                            name.place(),
                            "没有名为 " + Chinese.quoted(name.text()) + " 的职业，这份裁定用不上",
                            NearestWord.to(name.text(), names).map(Chinese::didYouMean)));
        }
    }

    private static void unused(
            Stream<Map.Entry<String, FileSpot>> all, Set<String> used, String kind, Findings findings) {
        all.filter(one -> !used.contains(one.getKey()))
                .forEach(one -> report(one.getValue().key("id"), "没有地方用到这个" + kind, findings));
    }

    private static void occupation(Occupation occupation, Catalog catalog, CatalogPlaces trees, Findings findings) {
        FileSpot file = trees.occupation(occupation.id());
        List<Condition> conditions = catalog.programmes().stream()
                .filter(programme -> programme.offerings().stream()
                        .anyMatch(offering -> offering.occupation().equals(occupation)))
                .flatMap(programme -> programme.conditions().stream())
                .toList();
        if (conditions.isEmpty()) {
            report(file.key("id"), "没有一个方案可以报考这个职业", findings);
            return;
        }
        String kinds = catalog.kinds().stream()
                .filter(UnusedDefinitions::hasOldNames)
                .map(kind -> kind.name().chinese())
                .collect(Collectors.joining("或"));
        Ladder ladder = Ladder.of(catalog);
        for (int i = 0; i < occupation.legacyCertificates().size(); i++) {
            LegacyCertificate old = occupation.legacyCertificates().get(i);
            if (catalog.programmes().stream()
                    .flatMap(programme -> programme.conditions().stream())
                    .noneMatch(condition -> asksFor(condition, old, ladder))) {
                report(file.key("legacy-certificates").item(i).key("name"), "没有申报条件要这个级别的" + kinds, findings);
            }
        }
        boolean ownMajor = conditions.stream()
                .flatMap(Asked::demands)
                .anyMatch(demand -> demand instanceof Demand.Major major
                        && (major.scope() == MajorScope.OWN || major.scope() == MajorScope.OTHER));
        if (occupation.ownMajors().isPresent() && !ownMajor) {
            report(file.key("own-majors").key("names"), "这个职业的申报条件都没有用到 “本专业” 或 “非本专业”", findings);
        }
    }

    /** Whether an old name can tell the level of such a fact. */
    private static boolean hasOldNames(Kind kind) {
        return kind.fields().stream()
                .anyMatch(field -> field.link(FieldLink.NAME).isPresent());
    }

    private static boolean asksFor(Condition condition, LegacyCertificate old, Ladder ladder) {
        return condition.text().contains(old.name())
                || Asked.demands(condition)
                        .anyMatch(demand -> demand instanceof Demand.Rung rung
                                && rung.ask().field().link(FieldLink.NAME).isPresent()
                                && ladder.takes(rung, old.level().id()));
    }

    private static void report(FileSpot spot, String message, Findings findings) {
        findings.add(LintCode.UNUSED_DEFINITION, spot.place(), message);
    }

    private static void collect(FileSpot spot, Set<String> used) {
        if (spot.node() instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                FileSpot value = new FileSpot(entry.value());
                if (REFERENCES.contains(entry.key())) {
                    used.add(value.text());
                    value.items().forEach(item -> used.add(item.text()));
                }
                collect(value, used);
            }
        } else if (spot.node() instanceof SequenceNode) {
            spot.items().forEach(item -> collect(item, used));
        }
    }

    private static void cites(String rules, Set<String> used) {
        Matcher cite = RULE_CITE.matcher(rules);
        while (cite.find()) {
            used.add(cite.group(1));
        }
    }
}
