package io.github.baokao.cli;

import io.github.baokao.candidate.Fault;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.say.batch.Defect;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says why a command failed; no stack trace, and nothing of the facts. */
final class Failures implements IExecutionExceptionHandler {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
        if (failure instanceof ParameterException mistake) {
            return new ParameterMistakes().handleParseException(mistake, new String[0]);
        }
        return fail(message(failure));
    }

    /**
     * Says that results were lost, whatever else is so.
     *
     * @param status what the exit status would be if they were not
     */
    int unwritten(int status) {
        console.err().println("写不出结果：输出已经关闭，或者没有空间了");
        return Math.max(status, ExitStatus.FAILED);
    }

    /** Says that the program, or the machine it runs on, cannot go on. */
    int defect(Error error) {
        return fail(Defect.text(error));
    }

    private int fail(String message) {
        console.out().flush();
        console.err().println(message);
        return ExitStatus.FAILED;
    }

    private static String message(Exception failure) {
        if (failure instanceof Failure known) {
            return String.valueOf(known.getMessage());
        } else if (failure instanceof PolicyException policy) {
            return "政策有 " + policy.diagnostics().size() + " 处问题：\n" + policy.getMessage();
        } else if (failure instanceof UncheckedIOException io && io.getCause() != null) {
            return "读写出错：" + InputFiles.reason(io.getCause());
        }
        return Defect.text(failure);
    }

    /** Says why an application was not taken. */
    static void refused(Console console, String file, List<Fault> faults) {
        String name = file.equals(InputFiles.STANDARD) ? "标准输入" : file;
        console.err().println(name + "：没有受理，有 " + faults.size() + " 处问题");
        faults.forEach(fault -> console.err().println("  " + fault.path() + "：" + fault.message()));
    }

    /** Rules of a policy that decide nothing, or twice. */
    static Failure undecided(IllegalStateException defect) {
        return new Failure("政策的规则没有给出唯一的结论：" + defect.getMessage());
    }
}
