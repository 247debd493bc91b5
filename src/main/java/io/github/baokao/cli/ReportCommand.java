package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.report.ChecklistPart;
import io.github.baokao.internal.report.ReportPage;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the result of one application as a page. */
@Command(
        name = "report",
        header = "把一份申请的结果写成网页",
        description = {
            "一个文件：结论、下一步、时间线、各条件的理由。用浏览器打开就能看，不用联网；可以用 A4 纸打印，手机上也能看。",
            "其中写有用人单位的名称，请只交给本人或评价机构。没有写完不会留下半个文件。"
        },
        footer = {"", "退出状态：0 已写好（不论结论如何）；1 申请没有受理；2 用法、文件或政策有问题。"})
final class ReportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Mixin
    private final ConditionOption condition = new ConditionOption();

    @Option(names = "-o", paramLabel = "OUT.html", description = "写到这个文件；不写则写到标准输出")
    private String output = InputFiles.STANDARD;

    @Parameters(index = "0", paramLabel = "FILE", description = "申请，JSON 或 YAML；- 表示标准输入")
    private String file = "";

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        return new ApplicationFiles(surroundings, eligibility, asOf, false)
                .each(List.of(file), (name, facts, result) -> {
                    String page = page(eligibility, facts, result);
                    if (output.equals(InputFiles.STANDARD)) {
                        surroundings.out().print(page);
                    } else {
                        OutputFile.write(output, page);
                    }
                });
    }

    private String page(Eligibility eligibility, Application application, Assessment assessment) {
        return ReportPage.html(
                application,
                assessment,
                eligibility.ways(application),
                eligibility.catalog(),
                language.language(),
                List.of(new ChecklistPart(
                        condition.choose(eligibility.filing(application)).checklist())));
    }
}
