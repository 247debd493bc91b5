package io.github.baokao.cli;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.internal.say.json.DiagnosticWriter;
import io.github.baokao.internal.workbench.lint.Validation;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds everything that is wrong with a policy. */
@Command(
        name = "validate",
        header = "检查政策：目录、规则和用例，一次列出全部问题",
        description = {
            "检查文件读得懂、引用都在、清单与原句一致、数字与原文一致，没有重复、多余和用不上的内容。",
            "每处问题写明 文件:行:列、那一行和编号；各编号的意思和改法见 catalog/codes.md。"
        },
        footer = {"", "退出状态：0 没有问题（不加 --strict 时可以有警告）；1 有问题；2 用法或目录有问题，没有检查。"})
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PolicyDirectoryArgument directory = new PolicyDirectoryArgument();

    @Option(names = "--sources", paramLabel = "DIR", description = "来源文件所在的目录：逐字核对目录和规则引用的每一处印文")
    private Optional<String> sources = Optional.empty();

    @Option(names = "--strict", description = "警告也算问题")
    private boolean strict;

    @ArgGroup
    private Form form = new Form();

    /** How to write the findings, other than for a person. */
    static final class Form {
        @Option(names = "--json", description = "输出 JSON 数组")
        private boolean json;

        @Option(names = "--annotations", description = "输出代码托管平台能标在行旁的注解（::error file=…）")
        private boolean annotations;
    }

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path policy = directory.path();
        Optional<Path> folder = sources.map(ValidateCommand::sources);
        Validation validation = Validation.of(policy, folder);
        List<Diagnostic> found = validation.diagnostics();
        if (form.json) {
            line(DiagnosticWriter.array(found));
        } else if (form.annotations) {
            Annotation annotation = new Annotation(directory.name());
            found.forEach(diagnostic -> line(annotation.of(diagnostic)));
            line(summary(validation));
        } else {
            Repeated.render(found).forEach(this::line);
            line(summary(validation));
        }
        boolean good = strict ? found.isEmpty() : count(found, Severity.ERROR) == 0;
        return good ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private String summary(Validation validation) {
        List<Diagnostic> found = validation.diagnostics();
        String counted = found.isEmpty()
                ? "没有问题"
                : count(found, Severity.ERROR) + " 处错误，" + count(found, Severity.WARNING) + " 处警告";
        return sources.isEmpty() ? counted : counted + "；与来源逐字核对了 " + validation.quotes() + " 处印文";
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private void line(String text) {
        PrintStream out = console.out();
        out.print(text + "\n");
    }

    private static Path sources(String name) {
        Path folder = InputFiles.path(name);
        if (!Files.isDirectory(folder)) {
            throw new Failure("没有这个来源目录：" + name);
        }
        return folder;
    }
}
