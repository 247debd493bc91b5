package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the result of one application as a page. */
@Command(
        name = "report",
        header = "把一份申请的结果写成网页",
        description = {
            "一个文件：结论、下一步、时间线、各条件的理由、要交的材料、填表样张。用浏览器打开就能看，不用联网；可以用 A4 纸打印，手机上也能看。",
            "其中写有用人单位的名称和填表的个人信息，请只交给本人或评价机构。没有写完不会留下半个文件。"
        },
        footer = {"", "退出状态：0 已写好（不论结论如何）；1 申请没有受理；2 用法、文件或政策有问题。"})
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FilingArguments filing = new FilingArguments();

    @Option(names = "-o", paramLabel = "OUT.html", description = "写到这个文件；不写则写到标准输出")
    private String output = InputFiles.STANDARD;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        return filing.read(console, eligibility, false, (application, chosen) -> {
            String page = chosen.report(language.locale());
            if (output.equals(InputFiles.STANDARD)) {
                console.out().print(page);
            } else {
                OutputFile.write(output, page);
            }
        });
    }
}
