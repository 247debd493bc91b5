package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.Filing;
import io.github.baokao.term.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of every condition that has a printed sample: the same fields are filled in as there, and no others. */
class SampleFormsTest {
    private static final Path FORMS = Path.of("src/test/resources/forms");
    private static final Eligibility ELIGIBILITY = Eligibility.bundled();

    private static final List<String> PERSON = List.of("name", "identity-number");
    private static final List<String> TARGET = List.of("occupation", "level");

    /** What the samples of both pledges fill in, and where they are signed. */
    private static final List<String> WORK_PLEDGE =
            List.of("name", "identity-number", "target", "work", "pledge", "signature", "phone");

    private static final List<String> EDUCATION_PLEDGE =
            List.of("name", "identity-number", "target", "degree", "pledge", "signature", "phone");

    /** Read off the samples in the guides; signatures, dates of signing and the photo belong to them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beijing-4-1 | beijing-4-1 | condition work work-signature | work-pledge",
                "beijing-4-2 | beijing-4-2 | certificate-occupation certificate-level certificate-number condition work work-signature | work-pledge",
                "beijing-4-3-technical | beijing-4-3 | condition schooling schooling-signature | education-pledge",
                "beijing-4-3-college | beijing-4-3 | condition verification-code | education-pledge",
                "beijing-1-1 | beijing-1-1 | certificate-occupation certificate-level certificate-number condition work work-signature | work-pledge",
                "hebei-2-1 | hebei-2-1 | hebei certificate certificate-number certificate-issued certificate-issuer work statement |",
                "hebei-2-2 | hebei-2-2 | hebei certificate certificate-number certificate-issued certificate-issuer work statement |",
                "hebei-2-3 | hebei-2-3 | hebei work statement |",
                "hebei-2-4 | hebei-2-4 | hebei certificate certificate-number certificate-issued certificate-issuer work statement |",
                "hebei-2-5 | hebei-2-5 | hebei certificate certificate-number certificate-issued certificate-issuer study |",
            })
    void fillInWhatTheSampleFillsIn(String file, String condition, String more, String pledge) throws IOException {
        Filing filing = filing(file).by(condition);

        assertThat(filing.condition().verdict()).isEqualTo(Verdict.SATISFIED);
        FilledForm form = form(filing, "application-form");
        Stream<String> own = Stream.of(more.split(" ")).flatMap(id -> id.equals("hebei") ? hebei() : Stream.of(id));
        assertThat(filledIn(form))
                .containsExactlyInAnyOrderElementsOf(Stream.of(PERSON.stream(), TARGET.stream(), own)
                        .flatMap(ids -> ids)
                        .toList());
        if (pledge != null) {
            assertThat(filledIn(form(filing, pledge)))
                    .isEqualTo(pledge.startsWith("work") ? WORK_PLEDGE : EDUCATION_PLEDGE);
        }
        assertThat(filing.forms()).hasSize(pledge == null ? 1 : 2);
        Expected.check(FORMS.resolve(file + ".txt"), shown(filing.forms()));
    }

    /** What every sample of Hebei fills in for everybody. */
    private static Stream<String> hebei() {
        return Stream.of(
                "sex",
                "phone",
                "photo",
                "education-level",
                "employer",
                "post",
                "employer-address",
                "employer-phone",
                "pledge");
    }

    @Test
    void whereNoDocumentsArePrintedThereAreNoForms() {
        Filing filing = ELIGIBILITY.filing(ELIGIBILITY.read("target: {occupation: 电子商务师, level: 3}\nasOf: 2026-11-20"));

        assertThat(filing.forms()).isEmpty();
        assertThat(filing.condition().documents().published()).isFalse();
    }

    private static Filing filing(String file) throws IOException {
        return ELIGIBILITY.filing(ELIGIBILITY.read(text(file))).of(ELIGIBILITY.readFiling(text("person")));
    }

    private static String text(String file) throws IOException {
        return Files.readString(FORMS.resolve(file + ".yaml"), StandardCharsets.UTF_8);
    }

    private static FilledForm form(Filing filing, String document) {
        return filing.forms().stream()
                .filter(form -> form.form().document().id().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> filledIn(FilledForm form) {
        return form.fields().stream()
                .filter(field -> !field.lines().isEmpty())
                .map(field -> field.field().id())
                .toList();
    }

    private static String shown(List<FilledForm> forms) {
        StringBuilder out = new StringBuilder();
        for (FilledForm form : forms) {
            out.append(form.form().id()).append('\n');
            for (FilledField field : form.fields()) {
                out.append("  ").append(field.field().id()).append(":\n");
                field.lines()
                        .forEach(line -> out.append("    ").append(shown(line)).append('\n'));
            }
        }
        return out.toString();
    }

    private static String shown(FilledLine line) {
        return line.texts().stream().map(SampleFormsTest::shown).collect(Collectors.joining());
    }

    private static String shown(FilledText text) {
        if (text instanceof FilledBlank blank) {
            return switch (blank.state()) {
                case WRITTEN -> "[" + blank.value().orElseThrow() + "]";
                case MISSING -> "[? " + String.join(" ", blank.missing()) + "]";
                case BY_HAND -> "[手写" + blank.blank().word() + "]";
            };
        }
        return ((FilledText.Words) text).text();
    }
}
