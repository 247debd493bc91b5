package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.internal.workbench.sheet.FormTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a form that is filled in with Excel, or as CSV files. */
@Command(
        name = "template",
        header = "写一份空的报名表（Excel 或 CSV），填好后交给 batch",
        description = {"每类事实一张工作表，表头、选项都来自政策；“说明”写着怎么填。", "输出以 .xlsx 结尾就写 Excel 工作簿，否则写一个新目录，每张表一个 CSV 文件（UTF-8，带 BOM）。"
        },
        footer = {"", "例：baokao template --programme hebei-level-2 -o 报名表.xlsx", "", "退出状态：0 写好了；2 没能完成。"})
final class TemplateCommand implements Callable<Integer> {

    static final String EXCEL = ".xlsx";

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Option(names = "--programme", paramLabel = "PROGRAMME", description = "只给这个方案的选项，例如 hebei-level-2")
    private Optional<String> programme = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "写到哪里：.xlsx 文件，或一个新目录")
    private String output = "";

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        Optional<Programme> one = programme.map(id -> Lookup.programme(eligibility.catalog(), id));
        FormTemplate template = new FormTemplate(wording(eligibility), eligibility.catalog(), one);
        try {
            if (output.endsWith(EXCEL)) {
                try (OutputFile out = OutputFile.create(output)) {
                    template.excel(out.stream());
                    out.commit();
                }
            } else {
                template.csv(newDirectory(output));
            }
        } catch (IOException e) {
            throw InputFiles.failure("写不了", output, e);
        }
        console.out().println("写好了 " + output);
        return ExitStatus.DONE;
    }

    /** What is filled in is read by its Chinese headings. */
    static Wording wording(Eligibility eligibility) {
        return new Wording(Messages.in(Language.CHINESE), eligibility.catalog());
    }

    /** A directory of which no file can be lost. */
    static Path newDirectory(String name) {
        Path directory = InputFiles.path(name);
        if (Files.exists(directory)) {
            throw new Failure("已经有了，不覆盖：" + name);
        }
        // where no file can have a Chinese name, none is begun
        var unused = InputFiles.path(name + "/本人.csv");
        return directory;
    }
}
