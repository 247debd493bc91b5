package io.github.baokao.cli;

import io.github.baokao.internal.workbench.cases.CaseResult;
import io.github.baokao.internal.workbench.cases.CaseRunner;
import io.github.baokao.internal.workbench.cases.CaseTable;
import io.github.baokao.internal.workbench.cases.PictureTable;
import io.github.baokao.internal.workbench.cases.PolicyCase;
import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import io.github.baokao.internal.workbench.cases.ProgrammeCases;
import io.github.baokao.internal.workbench.cases.RuleTable;
import io.github.baokao.internal.workbench.coverage.Coverage;
import io.github.baokao.internal.workbench.json.WorkbenchWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the case tables of a policy. */
@Command(
        name = "test",
        header = "运行一份政策的全部用例",
        description = {
            "运行 catalog/ 和 rules/ 里的全部用例（*.cases.yaml），没有通过的写出位置、应有的和实际的结论。",
            "申报条件缺少“刚好满足”“差一点”“待定”“须审核”之一的用例，或者规则没有用例，都不运行，先指出缺少哪些。"
        },
        footer = {"", "退出状态：0 全部通过；1 有用例没有通过，或用例写错、有缺；2 目录或政策有问题。"})
final class TestCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    private final Console console;

    @Mixin
    private final PolicyDirectoryArgument directory = new PolicyDirectoryArgument();

    @Option(names = "--only", paramLabel = "WORD", description = "只运行文件名或标题里有这些字的用例")
    private Optional<String> only = Optional.empty();

    @Option(names = "--coverage", description = "也写哪些规则、条件、清单条目、材料没有用例涉及")
    private boolean coverage;

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        PolicyUnderTest policy = directory.load();
        Optional<List<CaseTable>> tables = PolicyDirectoryArgument.tables(policy, console);
        if (tables.isEmpty()) {
            return ExitStatus.REFUSED;
        }
        CaseRunner runner = policy.runner();
        List<List<CaseResult>> kinds = Stream.of(ProgrammeCases.class, RuleTable.class, PictureTable.class)
                .map(kind -> tables.get().stream()
                        .filter(kind::isInstance)
                        .flatMap(table -> table.cases().stream()
                                .filter(one -> isWanted(table, one))
                                .map(runner::run))
                        .toList())
                .toList();
        List<Integer> counts = kinds.stream().map(List::size).toList();
        List<CaseResult> all = kinds.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            throw new Failure("没有文件名或标题里有“" + only.orElse("") + "”的用例");
        }
        List<CaseResult> failed = all.stream().filter(one -> !one.passed()).toList();
        Optional<Coverage> covered = coverage ? Optional.of(Coverage.of(policy, tables.get())) : Optional.empty();
        if (json) {
            console.out().print(WorkbenchWriter.test(counts, failed, covered) + "\n");
        } else {
            failed.forEach(one -> console.out().print(one.render() + "\n"));
            covered.ifPresent(found -> CoverageSheet.print(found, console.out()));
            double seconds = (System.nanoTime() - start) / NANOS;
            console.out().print(summary(counts, failed.size(), seconds) + "\n");
        }
        return failed.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private boolean isWanted(CaseTable table, PolicyCase one) {
        return only.map(word -> table.file().contains(word) || one.title().contains(word))
                .orElse(true);
    }

    private static String summary(List<Integer> counts, int failed, double seconds) {
        String result = failed == 0 ? "全部通过" : failed + " 个没有通过";
        String number = counts.stream().map(String::valueOf).collect(Collectors.joining("+"));
        return number + " 个用例（条件+规则+照片），" + result + "，" + String.format(Locale.ROOT, "%.1f", seconds) + " 秒";
    }
}
