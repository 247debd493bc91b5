package io.github.baokao.internal.say.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.term.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The full trace of applications of every programme and every verdict, as reviewed; {@code -Dbaokao.golden.write=true} writes. */
class ExplanationsTest {

    private static final Path FOLDER = Path.of("src/test/resources/explanations");

    private final Eligibility eligibility = Eligibility.bundled();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void anExplanationReadsAsReviewed(String name) throws IOException {
        Expected.check(FOLDER.resolve(name + ".zh.txt"), render(Language.CHINESE, name));
        Path english = FOLDER.resolve(name + ".en.txt");
        if (Files.exists(english)) {
            Expected.check(english, render(Language.ENGLISH, name));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTraceFitsItsLines(String name) throws IOException {
        assertThat(render(Language.CHINESE, name).lines())
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(Lines.DEFAULT_WIDTH));
    }

    @Test
    void manyProgrammesAndEveryVerdictAreThere() throws IOException {
        Set<String> programmes = new TreeSet<>();
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (String name : names()) {
            Assessment assessment = eligibility.assess(application(name));
            programmes.add(assessment.programme().id());
            assessment.conditions().forEach(result -> verdicts.add(result.verdict()));
        }
        // what was added since is for the cases of its programme
        assertThat(programmes).hasSizeGreaterThanOrEqualTo(11);
        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
    }

    private String render(Language language, String name) throws IOException {
        Application application = application(name);
        return new ReportText(language, eligibility.catalog(), Palette.PLAIN, Lines.DEFAULT_WIDTH)
                .render(application, eligibility.assess(application), Depth.TRACE);
    }

    private Application application(String name) throws IOException {
        return eligibility.read(Files.readString(FOLDER.resolve(name + ".yaml"), StandardCharsets.UTF_8));
    }
}
