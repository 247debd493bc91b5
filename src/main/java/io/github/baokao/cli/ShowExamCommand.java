package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Exam;
import io.github.baokao.internal.say.text.Footnotes;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Wording;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows fees, parts, content and pass marks of the exams. */
@Command(name = "exam", header = "查看考试：费用、科目、内容、合格线、发证时间")
final class ShowExamCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PROGRAMME", description = "只看这个方案的，例如 beijing-level-4")
    private Optional<String> programme = Optional.empty();

    ShowExamCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        Lines lines = new Lines(console.width());
        Wording wording = language.wording(eligibility);
        Footnotes notes = new Footnotes(wording);
        ExamSheet sheet = new ExamSheet(wording, notes);
        if (programme.isPresent()) {
            sheet.render(Lookup.programme(eligibility.catalog(), programme.get()), eligibility.catalog(), lines);
        } else {
            for (Exam exam : eligibility.catalog().exams()) {
                sheet.render(exam, lines);
            }
        }
        notes.list(lines);
        console.out().print(lines);
        return ExitStatus.DONE;
    }
}
