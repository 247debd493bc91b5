package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.internal.say.text.Footnotes;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Wording;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the guides print of the documents. */
@Command(name = "documents", header = "查看各指南印出的材料和要求")
final class ShowDocumentsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PROGRAMME", description = "只看这个方案的，例如 hebei-level-2")
    private Optional<String> programme = Optional.empty();

    ShowDocumentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Eligibility eligibility = policy.load();
        Wording wording = language.wording(eligibility);
        Lines lines = new Lines(console.width());
        Footnotes notes = new Footnotes(wording);
        DocumentSheet sheet = new DocumentSheet(wording, notes);
        if (programme.isPresent()) {
            sheet.render(Lookup.programme(eligibility.catalog(), programme.get()), lines);
        } else {
            sheet.render(eligibility.catalog(), lines);
        }
        notes.list(lines);
        console.out().print(lines);
        return ExitStatus.DONE;
    }
}
