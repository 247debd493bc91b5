package io.github.baokao.cli;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.workbench.cases.CaseResult;
import io.github.baokao.internal.workbench.cases.CaseTable;
import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import io.github.baokao.internal.workbench.json.MutationWriter;
import io.github.baokao.internal.workbench.mutation.Explained;
import io.github.baokao.internal.workbench.mutation.Mutant;
import io.github.baokao.internal.workbench.mutation.MutantOutcome;
import io.github.baokao.internal.workbench.mutation.Mutants;
import io.github.baokao.internal.workbench.mutation.MutationReport;
import io.github.baokao.internal.workbench.mutation.MutationRunner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries small changes to a policy, and reports those that no case notices. */
@Command(
        name = "mutate",
        header = "试着逐处改动一份政策，看用例能不能发现",
        description = {
            "把条件、照片、旧证书的每个数字加减一，每个用词换成别的，每个清单条目、每份材料、每条规则、每处引用删去，裁定删去、反过来、改一天，清单结尾改掉，材料对调；",
            "每改一处就运行用例，写出没有用例发现的改动：位置、那一行、改了什么。文件本身不会被改动。",
            "表格、检查、考试、来源、地区不影响结论，不试。",
            "不需要用例的改动，在 catalog/mutants.yaml 里写明理由（mutants: 改动的名称，可用 *；reason: 理由）。"
        },
        footer = {"", "退出状态：0 都有用例发现或已有说明；1 有改动没有用例发现；2 目录或政策有问题，或用例本来就没有全部通过。"})
final class MutateCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    private final Console console;

    @Mixin
    private final PolicyDirectoryArgument directory = new PolicyDirectoryArgument();

    @Option(names = "--sample", paramLabel = "N", description = "只试其中 N 处")
    private Optional<Integer> sample = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "怎样抽取：同一个数字抽出的总是相同（默认 1）")
    private long seed = 1;

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    MutateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        if (sample.filter(count -> count < 1).isPresent()) {
            throw new Failure("--sample 应为 1 或更大的整数");
        }
        PolicyUnderTest policy = directory.load();
        Explained explained = Explained.in(directory.path());
        List<CaseTable> tables =
                PolicyDirectoryArgument.tables(policy, console).orElseThrow(() -> new Failure("用例写好之前，不能试改动"));
        requirePassing(policy, tables);
        List<Mutant> all = Mutants.of(policy);
        List<Mutant> mutants =
                sample.map(count -> Mutants.sample(all, count, seed)).orElse(all);
        Countdown countdown = new Countdown(console, mutants.size());
        MutationReport report = MutationReport.of(
                mutants, all, new MutationRunner(policy, tables), explained, mutant -> countdown.one());
        countdown.clear();
        if (json) {
            console.out().print(MutationWriter.write(report) + "\n");
        } else {
            print(report, (System.nanoTime() - start) / NANOS);
        }
        return report.isGood() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private static void requirePassing(PolicyUnderTest policy, List<CaseTable> tables) {
        var runner = policy.runner();
        long failed = tables.stream()
                .flatMap(table -> runner.run(table).stream())
                .filter(result -> !result.passed())
                .map(CaseResult::title)
                .count();
        if (failed > 0) {
            throw new Failure("有 " + failed + " 个用例本来就没有通过，先用 test 命令看看");
        }
    }

    private void print(MutationReport report, double seconds) {
        StringBuilder text = new StringBuilder();
        for (Mutant mutant : report.survivors()) {
            text.append(mutant.at().span())
                    .append("：没有用例发现：")
                    .append(mutant.description())
                    .append("\n    ")
                    .append(mutant.at().line().strip())
                    .append("\n    名称：")
                    .append(mutant.id())
                    .append('\n');
        }
        for (Diagnostic stale : report.stale()) {
            text.append(stale.render()).append('\n');
        }
        text.append("改动 ")
                .append(report.noticeable())
                .append(" 处，用例发现 ")
                .append(report.count(MutantOutcome.NOTICED))
                .append(" 处（")
                .append(String.format(Locale.ROOT, "%.1f", Math.floor(report.percent() * 10) / 10))
                .append("%），没有发现的 ")
                .append(report.count(MutantOutcome.SURVIVED))
                .append(" 处，其中已有说明的 ")
                .append(report.explained().size())
                .append(" 处；另有 ")
                .append(report.count(MutantOutcome.REFUSED))
                .append(" 处载入时就被拒绝，")
                .append(report.count(MutantOutcome.UNUSED))
                .append(" 处不影响任何结果（没有条件用到，或别处也写着）；")
                .append(String.format(Locale.ROOT, "%.1f", seconds))
                .append(" 秒\n");
        console.out().print(text);
    }
}
