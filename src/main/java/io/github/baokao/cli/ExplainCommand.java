package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.internal.say.text.Depth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how every verdict came about. */
@Command(
        name = "explain",
        header = "写出一份或几份申请的完整判断过程",
        description = {"比 check 多写：每个名称怎样与清单比对，工作怎样连成段、合计多少，", "每个没有采用的选择差在哪里，每一步依据的规则和出处的原文。"},
        footer = {"", "退出状态：0 都已判断（不论结论如何）；1 有申请没有受理；2 用法、文件或政策有问题。"})
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "申请，JSON 或 YAML；- 表示标准输入")
    private List<String> files = List.of();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        Reports reports = new Reports(console, eligibility, language.language(), Depth.TRACE, files.size() > 1);
        return new ApplicationFiles(console, eligibility, asOf, false).each(files, reports::print);
    }
}
