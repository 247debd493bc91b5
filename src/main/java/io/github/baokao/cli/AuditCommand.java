package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.filing.Audit;
import io.github.baokao.internal.say.json.AuditWriter;
import io.github.baokao.internal.say.text.AuditText;
import io.github.baokao.internal.say.text.Palette;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks what would bounce. */
@Command(
        name = "audit",
        header = "申报前检查：什么会被退回",
        description = {
            "读目录里的申请（application.json 或 .yaml）、填表信息（filing.json 或 .yaml，可以没有）和要上传的文件，",
            "逐项检查日期、身份证号、表格、照片和文件，写出问题、怎么办和依据。个人信息不会出现在结果里。"
        },
        footer = {"", "退出状态：0 已检查（不论结果如何）；1 申请或填表信息没有受理；2 用法、文件或政策有问题。"})
final class AuditCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Parameters(arity = "1", paramLabel = "DIR", description = "目录，里面有 application.yaml 和要上传的文件")
    private String directory = "";

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FilingDirectory files = new FilingDirectory(console, directory);
        Eligibility eligibility = policy.load();
        Optional<FilingDirectory.Stated> stated = files.read(eligibility);
        if (stated.isEmpty()) {
            return ExitStatus.REFUSED;
        }
        Audit audit = audit(stated.get(), files);
        if (json) {
            console.out().print(AuditWriter.write(audit) + "\n");
        } else {
            Palette palette = console.colour() ? Palette.ANSI : Palette.PLAIN;
            AuditText text = new AuditText(
                    language.wording(eligibility),
                    palette,
                    stated.get().application().candidate(),
                    console.width());
            console.out().print(text.render(audit));
        }
        return ExitStatus.DONE;
    }

    private Audit audit(FilingDirectory.Stated stated, FilingDirectory files) {
        try {
            return stated.filing().audit(files.path());
        } catch (IOException e) {
            throw InputFiles.failure("读不出目录", directory, e);
        } catch (IllegalStateException e) {
            throw Failures.undecided(e);
        }
    }
}
