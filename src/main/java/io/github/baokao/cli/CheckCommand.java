package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.json.AssessmentWriter;
import io.github.baokao.internal.json.FaultWriter;
import io.github.baokao.internal.text.Palette;
import io.github.baokao.internal.text.ReportText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses applications that are files of their own. */
@Command(
        name = "check",
        header = "判断一份或几份申请",
        description = "每份申请逐条判断申报条件，说明理由、材料和还缺的事实。",
        footer = {"", "退出状态：0 都已判断（不论结论如何）；1 有申请没有受理；2 用法、文件或政策有问题。"})
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "输出 JSON，一份申请一行")
    private boolean json;

    @Option(names = "--pretty", description = "输出分行缩进的 JSON")
    private boolean pretty;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "申请，JSON 或 YAML；- 表示标准输入")
    private List<String> files = List.of();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        ReportText report = new ReportText(
                language.language(),
                eligibility.catalog(),
                surroundings.colour() ? Palette.ANSI : Palette.PLAIN,
                surroundings.width());
        int status = ExitStatus.DONE;
        for (String file : files) {
            status = Math.max(status, check(eligibility, report, file));
        }
        return status;
    }

    private int check(Eligibility eligibility, ReportText report, String file) {
        try {
            Application application = eligibility.read(InputFiles.text(surroundings, file));
            show(eligibility, report, file, application);
            return ExitStatus.DONE;
        } catch (InvalidApplicationException e) {
            refuse(file, e.faults());
            return ExitStatus.REFUSED;
        } catch (Failure e) {
            // the other files can still be assessed
            flush();
            surroundings.err().println(e.getMessage());
            return ExitStatus.FAILED;
        }
    }

    private void show(Eligibility eligibility, ReportText report, String file, Application application) {
        Assessment assessment;
        try {
            assessment = eligibility.assess(application);
        } catch (IllegalStateException e) {
            throw Failures.undecided(e);
        }
        if (json || pretty) {
            surroundings
                    .out()
                    .print((pretty ? AssessmentWriter.pretty(assessment) : eligibility.toJson(assessment)) + "\n");
            return;
        }
        if (files.size() > 1) {
            surroundings.out().print("==== " + file + " ====\n");
        }
        surroundings.out().print(report.render(application, assessment));
        if (files.size() > 1) {
            surroundings.out().print("\n");
        }
    }

    private void refuse(String file, List<Fault> faults) {
        if (json || pretty) {
            surroundings.out().print(FaultWriter.ofFile(file, faults) + "\n");
        }
        flush();
        String name = file.equals(InputFiles.STANDARD) ? "标准输入" : file;
        surroundings.err().println(name + "：没有受理，有 " + faults.size() + " 处问题");
        faults.forEach(fault -> surroundings.err().println("  " + fault.path() + "：" + fault.message()));
    }

    private void flush() {
        surroundings.out().flush();
    }
}
