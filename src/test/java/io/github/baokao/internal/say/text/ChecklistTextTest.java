package io.github.baokao.internal.say.text;

import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.json.ChecklistWriter;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTextTest {

    private final Eligibility eligibility = Eligibility.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {"beijing-level-4.yaml", "hebei-level-2.json", "beijing-level-1.json", "national-level-3.yaml"})
    void aChecklistReadsAsReviewed(String example) throws IOException {
        Expected.check(example.replaceAll("\\.\\w+$", ".checklist.txt"), render(Language.CHINESE, example));
    }

    @Test
    void englishTellsTheSame() throws IOException {
        Expected.check("hebei-level-2.checklist.en.txt", render(Language.ENGLISH, "hebei-level-2.json"));
    }

    @Test
    void jsonHasAllOfIt() throws IOException {
        Application application = eligibility.read(Expected.example("hebei-level-2.json"));

        Expected.check(
                "hebei-level-2.checklist.json",
                ChecklistWriter.json(eligibility.filing(application).checklist(), true) + "\n");
    }

    private String render(Language language, String example) throws IOException {
        Application application = eligibility.read(Expected.example(example));
        return new ChecklistText(language, eligibility.catalog(), Lines.DEFAULT_WIDTH)
                .render(
                        application,
                        eligibility.assess(application),
                        eligibility.filing(application).checklist());
    }
}
