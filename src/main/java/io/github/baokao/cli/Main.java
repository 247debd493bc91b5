package io.github.baokao.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code baokao}. */
@Command(
        name = "baokao",
        header = "判断能否报考职业技能等级证书：按哪个申报条件，为什么，交哪些材料。",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "每个命令的用法：baokao help COMMAND"})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /**
     * Runs the program and ends the process.
     *
     * @param args what stands on the command line
     */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int status = run(console, args);
        console.out().flush();
        console.err().flush();
        System.exit(status);
    }

    /** Runs the program in console of its own, and gives its exit status. */
    static int run(Console console, String... args) {
        Failures failures = new Failures(console);
        try {
            int status = commands(console, failures).execute(args);
            return console.out().checkError() ? failures.unwritten(status) : status;
        } catch (Error e) {
            // picocli hands on exceptions only
            return failures.defect(e);
        }
    }

    private static CommandLine commands(Console console, Failures failures) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ChecklistCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new AskCommand(console))
                .addSubcommand(new AuditCommand(console))
                .addSubcommand(new FormCommand(console))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(new BatchCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new RenderCommand(console))
                .addSubcommand(new TestCommand(console))
                .addSubcommand(new MutateCommand(console))
                .addSubcommand(new CommandLine(new ShowCommand(console))
                        .addSubcommand(new ShowDocumentsCommand(console))
                        .addSubcommand(new ShowExamCommand(console)))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new HelpCommand(console))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setUsageHelpWidth(console.width())
                .setParameterExceptionHandler(new ParameterMistakes())
                // an argument @FILE would tell whatever stands in a file
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler(failures);
        return ChineseHelp.applyTo(line);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请写明命令");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
