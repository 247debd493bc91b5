package io.github.baokao.internal.workbench.coverage;

import static io.github.baokao.internal.base.document.Trees.items;
import static io.github.baokao.internal.base.document.Trees.text;
import static io.github.baokao.internal.base.document.Trees.value;

import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Trees;
import io.github.baokao.internal.decide.engine.NameKeys;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.workbench.cases.Exemption;
import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import io.github.baokao.internal.workbench.coverage.Coverage.Untouched;
import io.github.baokao.term.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All parts of a policy that a case can touch and that its tables do not say never to be, with their places. */
final class Inventory {

    private final Map<CoveredPart, Untouched> parts = new LinkedHashMap<>();
    private final Map<String, Node> trees;

    private final List<Exemption> exemptions;
    private final Set<String> majorsAsked;

    Inventory(PolicyUnderTest policy, List<Exemption> exemptions) {
        this.exemptions = List.copyOf(exemptions);
        majorsAsked = policy.catalog().programmes().stream()
                .filter(Programme::asksForListedMajor)
                .flatMap(programme -> programme.offerings().stream())
                .flatMap(offering -> offering.lists().stream())
                .map(OccupationLists::id)
                .collect(Collectors.toSet());
        trees = Trees.parse(policy.files().catalog(), Faults.ofPolicy());
        RuleFiles.writtenRules(policy.files().rules())
                .forEach(rule -> parts.put(
                        CoveredPart.of(PartKind.RULE, rule.name()),
                        new Untouched(rule.at(), "规则“" + rule.name() + "”")));
        trees.forEach((path, tree) -> {
            String folder = path.split("/", -1)[1];
            switch (folder) {
                case "programmes" -> items(tree, "conditions").forEach(this::condition);
                case "lists" -> lists(tree);
                case "occupations" -> occupation(tree);
                case "documents" -> document(tree);
                case "rulings" -> items(tree, "rulings").forEach(this::ruling);
                default -> {
                    // the rest does not decide
                }
            }
        });
    }

    Map<CoveredPart, Untouched> parts() {
        return parts;
    }

    private void put(Node at, String text, PartKind kind, String... name) {
        parts.putIfAbsent(CoveredPart.of(kind, name), new Untouched(at.place(), text));
    }

    private static String word(Node node, String key) {
        return value(node, key).flatMap(Trees::text).orElse("");
    }

    private void condition(Node condition) {
        String id = word(condition, "id");
        put(condition, "条件 " + id, PartKind.CONDITION, id);
        List<Node> criteria = items(condition, "requires").stream()
                .flatMap(Inventory::criteria)
                .toList();
        for (int i = 0; i < criteria.size(); i++) {
            int number = i + 1;
            for (Verdict verdict : Verdict.values()) {
                if (exemptions.stream().anyMatch(never -> never.excludes(id, number, verdict))) {
                    continue;
                }
                String what = "条件 " + id + " 第 " + number + " 项要求的“" + verdict.word() + "”";
                put(criteria.get(i), what, PartKind.CRITERION, id, String.valueOf(i), verdict.word());
            }
        }
        for (Node asked : items(condition, "documents")) {
            String document = text(asked).orElseGet(() -> word(asked, "document"));
            put(asked, "条件 " + id + " 的材料 " + document, PartKind.ASKED, id, document);
            Optional<Node> file = Optional.ofNullable(trees.get("catalog/documents/" + document + ".yaml"));
            if (file.flatMap(tree -> value(tree, "depends-on")).isPresent()) {
                put(asked, "条件 " + id + " 的材料 " + document + " 因人而异", PartKind.LEFT_OUT, id, document);
            }
        }
    }

    /** The criteria in a part of what a condition requires, as they are printed. */
    private static Stream<Node> criteria(Node part) {
        List<Node> parts = Stream.of("all-of", "any-of")
                .flatMap(group -> items(part, group).stream())
                .toList();
        return parts.isEmpty() ? Stream.of(part) : parts.stream().flatMap(Inventory::criteria);
    }

    private void lists(Node file) {
        String id = word(file, "id");
        value(file, "related").ifPresent(related -> names(related, PartKind.RELATED, id));
        value(file, "excluded")
                .ifPresent(excluded -> items(excluded, "names").forEach(name -> name(name, PartKind.EXCLUDED, id)));
        // no case can touch a list that no condition looks at
        for (Node majors : majorsAsked.contains(id) ? items(file, "majors") : List.<Node>of()) {
            String heading = word(majors, "heading");
            names(majors, PartKind.MAJOR, id, heading);
            items(majors, "classes").forEach(name -> name(name, PartKind.MAJOR_CLASS, id, heading));
        }
    }

    /** Entries, parts of compounds and what misprints mean. */
    private void names(Node list, PartKind kind, String... owner) {
        items(list, "entries").forEach(entry -> name(entry, kind, owner));
        items(list, "compounds").forEach(compound -> items(compound, "names").forEach(name -> name(name, kind, owner)));
        items(list, "misprints")
                .forEach(misprint -> value(misprint, "meant").ifPresent(name -> name(name, kind, owner)));
    }

    private void name(Node node, PartKind kind, String... owner) {
        String written = text(node).orElse("");
        String[] name = Arrays.copyOf(owner, owner.length + 1);
        name[owner.length] = NameKeys.of(written);
        put(node, kind.word() + "“" + written + "”", kind, name);
    }

    private void occupation(Node file) {
        String id = word(file, "id");
        items(file, "sub-trades")
                .forEach(trade -> value(trade, "name").ifPresent(name -> name(name, PartKind.SUB_TRADE)));
        items(file, "legacy-certificates")
                .forEach(old -> value(old, "name").ifPresent(name -> name(name, PartKind.LEGACY)));
        value(file, "own-majors")
                .ifPresent(own -> items(own, "names").forEach(name -> name(name, PartKind.OWN_MAJOR, id)));
    }

    private void document(Node file) {
        for (Node substitute : items(file, "substitutes")) {
            String other = word(substitute, "document");
            String what = word(file, "id") + " 的替代材料 " + other + "（" + word(substitute, "tier") + "）";
            put(substitute, what, PartKind.SUBSTITUTE, word(substitute, "source"), word(substitute, "tier"), other);
        }
    }

    private void ruling(Node ruling) {
        String name = word(ruling, "name");
        String occupation = word(ruling, "for");
        put(ruling, "对“" + name + "”的裁定", PartKind.RULING, name, occupation, word(ruling, "decided"));
    }
}
