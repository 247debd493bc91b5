package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.internal.say.json.ChecklistWriter;
import io.github.baokao.internal.say.text.ChecklistText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what a person brings or uploads. */
@Command(
        name = "checklist",
        header = "列出要交的材料：为什么要、传到哪里、有什么要求",
        description = {
            "按一个申报条件列出这个人要准备的材料：证明什么，上传到报名页面的哪一处，要几份，填写、上传、寄送时印明的要求，",
            "还没有毕业的用什么代替，指南前后不一的地方。不写 --condition 时，选结论最好、材料最少的条件。"
        },
        footer = {"", "退出状态：0 已列出（不论结论如何）；1 申请没有受理；2 用法、文件或政策有问题。"})
final class ChecklistCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FilingArguments filing = new FilingArguments();

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    ChecklistCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        ChecklistText text = new ChecklistText(language.language(), eligibility.catalog(), console.width());
        return filing.read(console, eligibility, json, (application, chosen) -> {
            String result = json
                    ? ChecklistWriter.json(chosen.checklist(), false) + "\n"
                    : text.render(application, chosen.assessment(), chosen.checklist());
            console.out().print(result);
        });
    }
}
