package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.Trees;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.policy.drl.WrittenRule;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether there are cases enough: every side of every condition, and every rule. */
public final class CaseLint {

    private final Faults faults = Faults.ofPolicy();
    private final List<ProgrammeCases> programmes = new ArrayList<>();
    private final List<RuleTable> ruleTables = new ArrayList<>();
    private final List<WrittenRule> rules;

    private CaseLint(List<CaseTable> tables, List<WrittenRule> rules) {
        this.rules = rules;
        for (CaseTable table : tables) {
            if (table instanceof ProgrammeCases programme) {
                programmes.add(programme);
            } else if (table instanceof RuleTable beside) {
                ruleTables.add(beside);
            }
        }
    }

    /**
     * Looks for what no case shows.
     *
     * @param caseFiles the case tables by path, as {@link CaseFiles} finds them
     * @param files the files of the policy
     * @param catalog the catalogue in them
     * @return every fault of the tables, or else every condition and rule that lacks a case, and every name that stands for nothing
     */
    public static List<Diagnostic> check(Map<String, byte[]> caseFiles, PolicyFiles files, Catalog catalog) {
        List<CaseTable> tables;
        try {
            tables = CaseReader.read(caseFiles, catalog);
        } catch (PolicyException e) {
            return e.diagnostics();
        }
        return check(tables, files);
    }

    /** The same for tables that could be read. */
    static List<Diagnostic> check(List<CaseTable> tables, PolicyFiles files) {
        CaseLint lint = new CaseLint(tables, RuleFiles.writtenRules(files.rules()));
        lint.conditions(Trees.parse(files.catalog(), Faults.ofPolicy()));
        lint.rules();
        lint.reasons();
        // a case for many names names its rules once for each of them
        return lint.faults.diagnostics().stream().distinct().toList();
    }

    private void conditions(Map<String, Node> trees) {
        Map<String, Set<CaseKind>> kinds = new HashMap<>();
        programmes.forEach(table -> table.cases()
                .forEach(one -> kinds.computeIfAbsent(one.condition(), id -> EnumSet.noneOf(CaseKind.class))
                        .add(one.kind())));
        Map<String, Set<CaseKind>> exempt = new HashMap<>();
        Stream<Exemption> all = programmes.stream().flatMap(table -> table.exemptions().stream());
        all.forEach(exemption -> {
            if (exemption.criterion().isPresent()) {
                shown(exemption);
                return;
            }
            if (kinds.getOrDefault(exemption.condition(), Set.of()).contains(exemption.kind())) {
                faults.add(
                        FaultCode.INCONSISTENT,
                        exemption.at(),
                        exemption.condition() + " 有“" + exemption.kind().word() + "”的用例，不必写明没有");
            }
            exempt.computeIfAbsent(exemption.condition(), id -> EnumSet.noneOf(CaseKind.class))
                    .add(exemption.kind());
        });
        trees.values().stream()
                .flatMap(tree -> Trees.items(tree, "conditions").stream())
                .flatMap(condition -> Trees.value(condition, "id").stream())
                .forEach(id -> Trees.text(id).ifPresent(name -> {
                    Set<CaseKind> lacking = EnumSet.noneOf(CaseKind.class);
                    lacking.addAll(List.of(CaseKind.needed()));
                    lacking.removeAll(kinds.getOrDefault(name, Set.of()));
                    lacking.removeAll(exempt.getOrDefault(name, Set.of()));
                    if (!lacking.isEmpty()) {
                        lacks(id.place(), name, lacking);
                    }
                }));
    }

    /** What is said never to be, and a case says that it is. */
    private void shown(Exemption exemption) {
        int number = exemption.criterion().orElseThrow();
        programmes.stream()
                .flatMap(table -> table.cases().stream())
                .filter(one -> one.condition().equals(exemption.condition()))
                .filter(one -> one.criteria()
                        .map(verdicts -> verdicts.get(number - 1))
                        .equals(exemption.kind().verdict()))
                .findFirst()
                .ifPresent(one -> faults.add(FaultCode.INCONSISTENT, exemption.at(), "有这样的用例，不必写明没有：" + one.title()));
    }

    private void lacks(Place at, String condition, Set<CaseKind> kinds) {
        String words = kinds.stream().map(kind -> "“" + kind.word() + "”").collect(Collectors.joining());
        faults.add(
                FaultCode.MISSING_CASE,
                at,
                "条件 " + condition + " 缺少" + words + "的用例",
                "各写一个用例；确实不会有这种情况的，在用例文件的 exempt 里写明理由");
    }

    /** Every rule has a case in the table beside its file, and the tables name no other rules. */
    private void rules() {
        Map<String, Set<String>> shown = new HashMap<>();
        Map<String, List<String>> byFile = new HashMap<>();
        rules.forEach(rule ->
                byFile.computeIfAbsent(rule.file(), file -> new ArrayList<>()).add(rule.name()));
        for (RuleTable table : ruleTables) {
            Set<String> names = shown.computeIfAbsent(table.rules(), file -> new HashSet<>());
            for (RuleCase one : table.cases()) {
                names.add(one.rule());
                // a misspelt name is one fault: the rule that is meant has a case
                known(one.ruleAt(), one.rule(), table.rules(), byFile.getOrDefault(table.rules(), List.of()))
                        .ifPresent(names::add);
            }
        }
        for (WrittenRule rule : rules) {
            if (!shown.getOrDefault(rule.file(), Set.of()).contains(rule.name())) {
                String beside = rule.file().replaceAll("\\.drl$", CaseFiles.ENDING);
                faults.add(FaultCode.MISSING_CASE, rule.at(), "这条规则在 " + beside + " 里没有用例");
            }
        }
    }

    private void reasons() {
        List<String> names = rules.stream().map(WrittenRule::name).toList();
        programmes.forEach(table -> table.cases()
                .forEach(one -> one.reasons().forEach(reason -> known(reason.at(), reason.rule(), "rules/", names))));
    }

    /** The rule that was meant, if there is none of that name but one near to it. */
    private Optional<String> known(Place at, String rule, String where, List<String> names) {
        Optional<String> near = Optional.empty();
        if (!names.contains(rule)) {
            near = NearestWord.to(rule, names);
            faults.add(
                    FaultCode.UNKNOWN_REFERENCE,
                    at,
                    where + " 里没有这条规则：" + Chinese.quoted(rule),
                    near.map(Chinese::didYouMean));
        }
        return near;
    }
}
