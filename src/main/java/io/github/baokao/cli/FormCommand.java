package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.Filing;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.json.FormsWriter;
import io.github.baokao.internal.say.text.FormsText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills in the forms of one application. */
@Command(
        name = "form",
        header = "写出一份申请的表格怎样填",
        description = {
            "按所选的申报条件，逐栏写出申报表、承诺书填什么，哪些不填，哪些手写，还缺什么。",
            "不选条件的，取结论最好、材料最少的一条。填表信息（姓名、电话等）的写法见 catalog/schema/filing.schema.json。"
        },
        footer = {"", "退出状态：0 已写出；1 申请或填表信息没有受理；2 用法、文件或政策有问题。"})
final class FormCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FilingArguments filing = new FilingArguments();

    @Option(names = "--json", description = "输出 JSON，一行")
    private boolean json;

    @Option(names = "--pretty", description = "输出分行缩进的 JSON")
    private boolean pretty;

    FormCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        return filing.read(
                console, eligibility, json || pretty, (application, chosen) -> print(eligibility, application, chosen));
    }

    private void print(Eligibility eligibility, Application application, Filing filing) {
        if (json || pretty) {
            String text = FormsWriter.of(filing.assessment(), filing.condition(), filing.forms(), pretty);
            console.out().print(text + "\n");
            return;
        }
        FormsText text = new FormsText(language.wording(eligibility), application.candidate());
        console.out().print(text.render(filing.condition(), filing.forms(), console.width()));
    }
}
