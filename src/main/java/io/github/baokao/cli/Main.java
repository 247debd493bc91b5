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
        footer = {"", "每个命令的用法：baokao COMMAND --help"})
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
        Console surroundings = Console.ofProcess();
        int status = run(surroundings, args);
        surroundings.out().flush();
        surroundings.err().flush();
        System.exit(status);
    }

    /** Runs the program in surroundings of its own, and gives its exit status. */
    static int run(Console surroundings, String... args) {
        Failures failures = new Failures(surroundings);
        try {
            int status = commands(surroundings, failures).execute(args);
            return surroundings.out().checkError() ? failures.unwritten(status) : status;
        } catch (Error e) {
            // picocli hands on exceptions only
            return failures.defect(e);
        }
    }

    private static CommandLine commands(Console surroundings, Failures failures) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new ChecklistCommand(surroundings))
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new AskCommand(surroundings))
                .addSubcommand(new AuditCommand(surroundings))
                .addSubcommand(new FormCommand(surroundings))
                .addSubcommand(new BatchCommand(surroundings))
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(new RenderCommand(surroundings))
                .addSubcommand(new TestCommand(surroundings))
                .addSubcommand(new MutateCommand(surroundings))
                .addSubcommand(new CommandLine(new ShowCommand(surroundings))
                        .addSubcommand(new ShowDocumentsCommand(surroundings))
                        .addSubcommand(new ShowExamCommand(surroundings)))
                .addSubcommand(new ValidateCommand(surroundings))
                .addSubcommand(new NewCommand(surroundings))
                .addSubcommand(new SchemaCommand(surroundings))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setUsageHelpWidth(surroundings.width())
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
