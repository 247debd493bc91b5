package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.text.Footnotes;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Wording;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the catalogue holds. */
@Command(
        name = "show",
        header = "查看目录：方案、申报条件、清单、材料、考试",
        description = {"不写参数：列出全部方案。", "写一个方案：申报条件、材料、费用和考试。", "再写一个职业：该方案给这个职业的相关职业和专业清单。"},
        synopsisSubcommandLabel = "[COMMAND]")
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PROGRAMME", description = "方案，例如 hebei-level-2")
    private Optional<String> programme = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OCCUPATION",
            description = "职业，例如 电子商务师 或 e-commerce-specialist")
    private Optional<String> occupation = Optional.empty();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        Wording wording = language.wording(eligibility);
        Lines lines = new Lines(console.width());
        Footnotes notes = new Footnotes(wording);
        if (programme.isEmpty()) {
            new ProgrammeTable(wording).render(eligibility.catalog(), lines);
        } else {
            Programme found = Lookup.programme(eligibility.catalog(), programme.get());
            if (occupation.isEmpty()) {
                new ProgrammeSheet(wording, notes).render(found, eligibility.catalog(), lines);
            } else {
                Offering offering = Lookup.offering(found, occupation.get());
                new ListSheet(wording, notes).render(found, offering, lines);
            }
        }
        notes.list(lines);
        console.out().print(lines);
        return ExitStatus.DONE;
    }
}
