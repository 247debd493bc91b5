package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.advice.Advice;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.text.Depth;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Palette;
import io.github.baokao.internal.say.text.ReportText;
import java.util.List;

/** Prints results for people, each under the name of its file where there are several. */
final class Reports {

    private final Console console;
    private final ReportText text;
    private final Depth depth;
    private final boolean several;

    Reports(Console console, Eligibility eligibility, Language language, Depth depth, boolean several) {
        this.console = console;
        this.depth = depth;
        this.several = several;
        Palette palette = console.colour() ? Palette.ANSI : Palette.PLAIN;
        this.text = new ReportText(language, eligibility.catalog(), palette, console.width());
    }

    void print(String file, Application application, Assessment assessment) {
        print(file, application, assessment, new Advice(List.of(), true));
    }

    void print(String file, Application application, Assessment assessment, Advice advice) {
        if (several) {
            console.out().print("==== " + file + " ====\n");
        }
        console.out().print(text.render(application, assessment, advice.ways(), depth));
        if (!advice.whole()) {
            console.out().print(text.cut());
        }
        if (several) {
            console.out().print("\n");
        }
    }
}
