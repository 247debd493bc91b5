package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.internal.workbench.schema.RuleVocabulary;
import io.github.baokao.internal.workbench.schema.SchemaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the schemas that editors use, with the names that the catalogue defines now, and the words of rules. */
@Command(
        name = "schema",
        header = "更新编辑器用的说明文件（catalog/schema/）和规则的词表（rules/vocabulary.md），补上新的编号和名称",
        footer = {"", "退出状态：0 写好了；2 用法、文件或政策有问题。"})
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyDirectoryArgument policy = new PolicyDirectoryArgument();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path directory = policy.path();
        Map<String, String> schemas = SchemaFiles.of(Eligibility.load(directory).catalog());
        Path folder = directory.resolve("catalog").resolve("schema");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw InputFiles.failure("写不了", folder.toString(), e);
        }
        schemas.forEach((name, text) -> OutputFile.write(folder.resolve(name).toString(), text));
        OutputFile.write(directory.resolve(RuleVocabulary.FILE).toString(), RuleVocabulary.page());
        console.out().println("写好了 catalog/schema/ 里的 " + schemas.size() + " 个文件和 " + RuleVocabulary.FILE);
        return ExitStatus.DONE;
    }
}
