package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.advice.Advice;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.json.AssessmentWriter;
import io.github.baokao.internal.say.text.Depth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses applications that are files of their own. */
@Command(
        name = "check",
        header = "判断一份或几份申请",
        description = "每份申请逐条判断申报条件，说明理由、材料和还缺的事实。完整的判断过程见 explain。",
        footer = {"", "退出状态：0 都已判断（不论结论如何）；1 有申请没有受理；2 用法、文件或政策有问题。"})
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(names = "--brief", description = "只写结论")
    private boolean brief;

    @Option(names = "--ways", description = "也写怎样才能满足：最省事的办法")
    private boolean ways;

    @Option(names = "--json", description = "输出 JSON，一份申请一行")
    private boolean json;

    @Option(names = "--pretty", description = "输出分行缩进的 JSON")
    private boolean pretty;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "申请，JSON 或 YAML；- 表示标准输入")
    private List<String> files = List.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        ApplicationFiles all = new ApplicationFiles(console, eligibility, asOf, json || pretty);
        if (json || pretty) {
            return all.each(files, (file, application, assessment) -> {
                String line = json(eligibility, application, assessment);
                console.out().print(line + "\n");
            });
        }
        Depth depth = brief ? Depth.BRIEF : Depth.REASONS;
        Reports reports = new Reports(console, eligibility, language.language(), depth, files.size() > 1);
        return all.each(files, (file, application, assessment) -> {
            Advice found = ways ? eligibility.advice(application) : new Advice(List.of(), true);
            reports.print(file, application, assessment, found);
        });
    }

    private String json(Eligibility eligibility, Application application, Assessment assessment) {
        if (ways) {
            return AssessmentWriter.withWays(assessment, eligibility.ways(application), pretty);
        }
        return pretty ? AssessmentWriter.pretty(assessment) : eligibility.toJson(assessment);
    }
}
