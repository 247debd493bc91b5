package platform;

import static io.github.baokao.test.BaokaoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.Filing;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.filing.Audit;
import io.github.baokao.filing.Checklist;
import io.github.baokao.filing.FilledForm;
import io.github.baokao.test.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of README, compiled and run; a test of the main build holds them letter by letter. */
class ReadmeTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("policy"), "src/main/examples");

    @Test
    void embedIt() throws IOException {
        String json = Files.readString(EXAMPLES.resolve("hebei-level-2.json"));
        Eligibility eligibility = Eligibility.bundled();                     // loaded once, safe for all threads
        Application application = eligibility.read(json);                    // or build it with the builders of io.github.baokao.candidate
        Assessment assessment = eligibility.assess(application);
        assessment.conditions().forEach(c -> System.out.println(c.condition().id() + " " + c.verdict().id()));
        String result = eligibility.toJson(assessment);
        assertThat(result).contains("\"programme\":\"hebei-level-2\"");
    }

    @Test
    void fileIt(@TempDir Path directory) throws IOException {
        Eligibility eligibility = Eligibility.bundled();
        Application application = eligibility.read(Files.readString(EXAMPLES.resolve("hebei-level-2.json")));
        String text = "{}";
        Filing filing = eligibility.filing(application).of(eligibility.readFiling(text));   // or .by("hebei-2-1").of(particulars)
        Checklist papers = filing.checklist();           // what to bring, where to upload it, why
        List<FilledForm> forms = filing.forms();         // what to write in every field
        Audit audit = filing.audit(directory);           // what would bounce: facts, forms and the files in a directory
        String page = filing.report(Locale.CHINESE);     // one HTML file
        assertThat(papers.items()).isNotEmpty();
        assertThat(forms).isNotEmpty();
        assertThat(audit.checks()).isNotEmpty();
        assertThat(page).startsWith("<!DOCTYPE html>");
    }

    @Test
    void testIt() {
        Eligibility eligibility = Eligibility.bundled();
        assertThat(Facts.of(eligibility, "hebei-level-2").occupation("电子商务师").asOf("2026-10-20")
                        .with("certificates", "occupation: 互联网营销师, level: 3, issued: 2021-10-21")
                        .with("employment", "occupation: 电子商务师, from: 2016-07"))
                .isEligible().by("hebei-2-1").asksFor("photo", "social-insurance").isMissing();
    }
}
