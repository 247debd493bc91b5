package io.github.baokao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Batch;
import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.Filing;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.filing.Filings;
import io.github.baokao.internal.file.picture.FileMeasure;
import io.github.baokao.internal.file.picture.ImageFacts;
import io.github.baokao.internal.file.picture.Images;
import io.github.baokao.internal.file.picture.Limits;
import io.github.baokao.internal.file.picture.MeasuredFile;
import io.github.baokao.internal.file.picture.Together;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of every kind that comes in, changed by chance, always by the same: whatever they are, nothing but the exceptions of the API
 * leaves it, and none of these, and no log, tells anything of the person. {@code -Dbaokao.fuzz.runs=100000} makes more of each.
 */
@Tag("once")
class FuzzTest {

    private static final int RUNS = Integer.getInteger("baokao.fuzz.runs", 500);

    private static final int AT_ONCE = 500;

    /** Whatever identifies a person, in a form that is met nowhere else. */
    private static final List<String> MARKERS =
            List.of("张三丰零", "110105199003079990", "13812345678", "甲乙丙丁公司", "某路九十九号", "S000011112222");

    private static final String FILING = """
            condition: hebei-2-1
            person: {name: 张三丰零, sex: 男, identityNumber: '110105199003079990', phone: '13812345678', employer: 甲乙丙丁公司,
                     employerAddress: 某路九十九号, department: 甲乙丙丁公司, witnesses: [张三丰零]}
            written:
              level-four-application-form: {name: 张三丰零, condition: 累计从事本职业或相关职业工作满5年。}
            files: {申报表: [张三丰零.jpg, 110105199003079990.jpg], 其他: 13812345678.jpg}
            """;

    private static final String FACTS = Filings.GOOD.replace("甲乙商贸公司", "甲乙丙丁公司").replace("戊己学院", "某路九十九号");

    private final Eligibility eligibility = Eligibility.bundled();
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        PrintStream listener = new PrintStream(logged, true, StandardCharsets.UTF_8);
        System.setOut(listener);
        System.setErr(listener);
    }

    @AfterEach
    void nothingWasLogged() {
        System.setOut(usualOut);
        System.setErr(usualErr);
        assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain(MARKERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch.jsonl", "hebei-level-2.json", "beijing-level-1-ruling.json"})
    void factsInJson(String example) throws IOException {
        String good = Expected.example(example)
                .lines()
                .findFirst()
                .filter(line -> example.endsWith(".jsonl"))
                .orElse(Expected.example(example));
        facts(good.replaceAll("(\"employer\": *)\"[^\"]*\"", "$1\"甲乙丙丁公司\""));
    }

    /** What is not asked for, and in the wrong place. */
    @Test
    void factsThatNobodyAskedFor() {
        String good = FACTS.replaceFirst(
                "birthDate: 1990-03-07", "name: 张三丰零\n  13812345678: 110105199003079990\n  birthDate: 某路九十九号");
        for (int seed = 0; seed < RUNS; seed++) {
            String text = new Mutator(seed).text(good);
            told(seed, () -> use(eligibility.read(text)));
        }
    }

    @Test
    void factsInYaml() {
        facts(FACTS);
    }

    private void facts(String good) {
        int refused = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            String text = new Mutator(seed).text(good);
            refused += told(seed, () -> use(eligibility.read(text))) ? 1 : 0;
        }
        // else the changes are too small to find anything, or so large that nothing is ever decided
        assertThat(refused).isBetween(RUNS / 10, RUNS * 9 / 10);
    }

    /** All that is done with facts; what it gives is for the person. */
    private void use(Application application) {
        Object ignored = eligibility.toJson(eligibility.assess(application));
        Filing filing = eligibility.filing(application);
        filing.forms();
        filing.checklist();
        filing.audit();
        filing.report(Locale.CHINESE);
    }

    @Test
    void whatIsStatedForFiling() {
        Filing filing = Filings.filing();
        for (int seed = 0; seed < RUNS; seed++) {
            String text = new Mutator(seed).text(FILING);
            told(seed, () -> {
                Filing stated = filing.of(eligibility.readFiling(text));
                stated.forms();
                assertThat(stated.audit().toString()).doesNotContain(MARKERS);
            });
        }
    }

    /** Every line has an answer, be it no text, and no answer to a bad one tells of the person. */
    @Test
    void linesOfABatch() throws IOException {
        String good = Expected.example("hebei-level-2.json")
                .replace("\n", " ")
                .replaceFirst("\"employer\": *\"[^\"]*\"", "\"employer\": \"甲乙丙丁公司\"");
        assertThat(good).contains(MARKERS.get(3));
        int refused = 0;
        for (int from = 0; from < RUNS; from += AT_ONCE) {
            refused += lines(good, from, Math.min(RUNS, from + AT_ONCE));
        }
        assertThat(refused).isBetween(RUNS / 10, RUNS * 9 / 10);
    }

    private int lines(String good, int from, int to) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int seed = from; seed < to; seed++) {
            Mutator mutator = new Mutator(seed);
            lines.write('{');
            for (byte each : mutator.encoded(mutator.text(good.substring(1)))) {
                lines.write(each == '\n' ? ' ' : each);
            }
            lines.write('\n');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Batch.Progress done = eligibility.batch().run(new ByteArrayInputStream(lines.toByteArray()), out);
        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(answers).hasSize(to - from);
        assertThat(answers.stream().filter(answer -> answer.contains("\"error\":{\"faults\"")))
                .hasSize((int) done.refused())
                .allSatisfy(answer -> assertThat(answer).doesNotContain(MARKERS).doesNotContain("内部错误", "内存不够"));
        return (int) done.refused();
    }

    @Test
    void filesOfTheCatalogue() {
        SortedMap<String, byte[]> good =
                new TreeMap<>(PolicyFiles.inDirectory(Path.of("src/test/resources/mini-policy"))
                        .catalog());
        PolicyFiles.inDirectory(Path.of("")).catalog().forEach((path, bytes) -> {
            if (path.startsWith("catalog/kinds/")) {
                good.put(path, bytes);
            }
        });
        List<String> paths = List.copyOf(good.keySet());
        int refused = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            String path = paths.get(seed % paths.size());
            Mutator mutator = new Mutator(seed);
            SortedMap<String, byte[]> files = new TreeMap<>(good);
            files.put(path, mutator.encoded(mutator.text(new String(good.get(path), StandardCharsets.UTF_8))));
            try {
                CatalogReader.read(files);
            } catch (PolicyException e) {
                refused++;
                assertThat(e.diagnostics()).isNotEmpty();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", " + path, e);
            }
        }
        assertThat(refused).isBetween(RUNS / 10, RUNS - 1);
    }

    @Test
    void pictures(@TempDir Path folder) throws IOException {
        BufferedImage portrait = Images.portrait(Color.WHITE);
        List<byte[]> good = List.of(Images.jpeg(portrait), Images.progressive(portrait), Images.png(portrait));
        FileMeasure measure = new FileMeasure(
                new Limits(8 << 20, 80_000_000, 24_000_000, 50),
                new Together(RUNS, Long.MAX_VALUE, Duration.ofDays(1)));
        int broken = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Path file = folder.resolve(seed + ".jpg");
            Files.write(file, new Mutator(seed).bytes(good.get(seed % good.size())));
            MeasuredFile.Read read = (MeasuredFile.Read) measure.measure(file);
            broken += read.picture().filter(ImageFacts.Broken.class::isInstance).isPresent() ? 1 : 0;
        }
        assertThat(broken).isBetween(RUNS / 20, RUNS * 9 / 10);
    }

    /** Whether it was refused, which is the one way in which it may fail. */
    private static boolean told(int seed, Runnable work) {
        try {
            work.run();
            return false;
        } catch (InvalidApplicationException e) {
            assertThat(e.getMessage()).as("seed %d", seed).doesNotContain(MARKERS);
            assertThat(e.faults()).isNotEmpty();
            return true;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
