package io.github.baokao.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a command is used: picocli's own speaks English. */
@Command(
        name = "help",
        header = "显示一个命令的用法",
        footer = {"", "例：baokao help batch"})
final class HelpCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", description = "命令；不写就列出所有命令")
    private Optional<String> command = Optional.empty();

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        CommandLine all = spec.commandLine().getParent();
        String name = command.orElse("");
        @Nullable CommandLine one = name.isEmpty() ? all : all.getSubcommands().get(name);
        if (one == null) {
            throw new Failure("没有这个命令：" + name + "，有的是 "
                    + String.join("、", all.getSubcommands().keySet()));
        }
        console.out().print(one.getUsageMessage());
    }
}
