package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.advice.Way;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.policy.read.PolicyFiles;
import io.github.baokao.internal.say.json.ApplicationJson;
import io.github.baokao.internal.workbench.cases.CaseFiles;
import io.github.baokao.internal.workbench.cases.CaseReader;
import io.github.baokao.internal.workbench.cases.CaseResult;
import io.github.baokao.internal.workbench.cases.CaseRunner;
import io.github.baokao.internal.workbench.cases.CaseTable;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.interview.Interview;
import io.github.baokao.term.Verdict;
import io.github.baokao.workbench.Workbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy as a maintainer would write it, with kinds of facts that the library does not bring: everything works for it, without Java. */
@Tag("once")
class SecondPolicyTest {
    private static final String SOURCE = """

              - id: second-guide
                title: 某省报考条件
                file: second.txt
                regions: [shanxi]
                cite: 某省报考条件
            """;

    private static final String TARGET =
            "{\"target\": {\"occupation\": \"电子商务师\", \"level\": 3, \"region\": \"山西\"}, \"asOf\": \"2026-10-20\", \"candidate\": ";

    @TempDir
    private static Path directory;

    private static Eligibility eligibility;

    @BeforeAll
    static void write() throws IOException {
        copy(Path.of("catalog"), directory.resolve("catalog"));
        copy(Path.of("rules"), directory.resolve("rules"));
        copy(Path.of("src/test/resources/second-policy"), directory);
        Path sources = directory.resolve("catalog/sources.yaml");
        Files.writeString(sources, Files.readString(sources).stripTrailing() + "\n" + SOURCE);
        eligibility = Eligibility.load(directory);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Cases of every sort are not what this policy is for; figures as other bodies print them are not compared yet. */
    @Test
    void nothingElseIsWrongWithIt() {
        assertThat(Workbench.validate(directory))
                .filteredOn(fault -> fault.severity() == Severity.ERROR)
                .extracting(Diagnostic::code)
                .isSubsetOf("missing-case", "text-figure");
    }

    @Test
    void itsCasesPass() {
        List<CaseTable> tables = CaseReader.read(CaseFiles.inDirectory(directory), eligibility.catalog()).stream()
                .filter(table -> table.file().contains("/shanxi/"))
                .toList();
        PolicyFiles files = PolicyFiles.inDirectory(directory);
        Rulebook rules = RuleCompiler.compile(files.rules(), eligibility.catalog());
        CaseRunner runner = new CaseRunner(new Assessor(eligibility.catalog(), rules, "second"), rules);
        int cases = 0;
        for (CaseTable table : tables) {
            for (CaseResult result : runner.run(table)) {
                assertThat(result.failures()).as(result.render()).isEmpty();
                cases++;
            }
        }
        assertThat(cases).isGreaterThan(25);
    }

    @Test
    void itsFactsAreReadAndRefusedInItsOwnWords() {
        Application application = eligibility.read(TARGET
                + "{\"awards\": [{\"contest\": \"国家级\", \"place\": 2, \"date\": \"2020-05\"}], \"identity\": \"职工\"}}");
        assertThat(application.candidate().person().text("identity")).contains("在职职工");
        assertThat(eligibility.read(
                        ApplicationJson.of(application, eligibility.catalog().kinds())
                                .text()))
                .isEqualTo(application);
    }

    @Test
    void explanationsTellItInBothLanguages() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.json"),
                TARGET + "{\"awards\": [{\"contest\": \"市级\", \"place\": 2, \"date\": \"2020-05\"}]}}",
                StandardCharsets.UTF_8);
        String chinese = new Program()
                .run("explain", "--policy", directory.toString(), file.toString())
                .out();
        String english = new Program()
                .run("explain", "--lang", "en", "--policy", directory.toString(), file.toString())
                .out();
        assertThat(chinese).contains("第1项获奖").contains("赛事级别").contains("社会保险");
        assertThat(english).contains("award 1").contains("contest").contains("social insurance");
    }

    @Test
    void anInterviewAsksForItsFactsUntilNothingIsOpen() {
        Interview interview = eligibility.interview(eligibility.read(TARGET + "{\"birthDate\": \"2000-01-01\"}}"));
        int asked = 0;
        while (interview.next().isPresent() && asked < 100) {
            interview = answer(interview);
            asked++;
        }
        assertThat(asked).isBetween(5, 99);
        assertThat(interview.assessment().conditions())
                .allSatisfy(result -> assertThat(result.missing()).isEmpty());
    }

    private static Interview answer(Interview interview) {
        var question = interview.next().orElseThrow();
        return switch (question.kind()) {
            case COUNT -> interview.answer("1");
            case DAY -> interview.answer("2026-01-01");
            case CHOICE -> interview.answer(question.choices().get(0));
            case TEXT -> interview.answer("电子商务师");
            case NUMBER -> interview.answer("3");
            case FLAG -> interview.answer(question.choices().get(0));
        };
    }

    @Test
    void waysLeadToItsConditions() {
        Application application = eligibility.read(
                TARGET + "{\"birthDate\": \"2012-01-01\", \"awards\": [], \"employment\": [], \"certificates\": []}}");
        List<Way> ways = eligibility.ways(application);
        assertThat(ways).extracting(way -> way.condition().id()).contains("shanxi-3-1", "shanxi-3-2", "shanxi-3-5");
    }

    @Test
    void randomApplicationsReachEveryOfItsVerdictsAndDecideAlikeInOneSession() {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), 1, false);
        int own = 0;
        for (int i = 0; i < 3_000; i++) {
            Application application = applications.next();
            if (application.target().region().filter("shanxi"::equals).isEmpty()
                    && !application.target().region().equals(Optional.of("山西"))) {
                continue;
            }
            own++;
            Assessment assessment = eligibility.assess(application);
            if (own <= 50) {
                assertThat(eligibility.toJson(eligibility.trace(application).assessment()))
                        .isEqualTo(eligibility.toJson(assessment));
            }
        }
        assertThat(own).isGreaterThan(50);
    }

    @Test
    void theSiteAndTheDifferenceTellOfIt() throws IOException {
        Path site = directory.resolve("site");
        assertThat(new Program()
                        .run("render", "--policy", directory.toString(), site.toString())
                        .status())
                .isZero();
        try (Stream<Path> pages = Files.walk(site)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html")))
                    .anySatisfy(page -> assertThat(Files.readString(page)).contains("获得省级及以上职业技能竞赛前三名"));
        }
        assertThat(new Program().run("diff", "bundled", directory.toString()).out())
                .contains("竞赛获奖")
                .contains("某省三级");
    }

    /** The kind that the guide of the catalogue adds step by step, and the condition that asks for it. */
    @Test
    void theKindOfTheGuideWorksAsTheGuideWritesIt(@TempDir Path other) throws IOException {
        String guide = Files.readString(Path.of("catalog/README.md"));
        String section = guide.substring(guide.indexOf("## 加一种事实"));
        String kind = section.substring(section.indexOf("```yaml\n") + "```yaml\n".length());
        kind = kind.substring(0, kind.indexOf("```"));
        String asked = section.substring(section.indexOf("`award: {") + 1);
        asked = asked.substring(0, asked.indexOf('`'));
        copy(directory.resolve("catalog"), other.resolve("catalog"));
        copy(directory.resolve("rules"), other.resolve("rules"));
        Files.writeString(other.resolve("catalog/kinds/award.yaml"), kind);
        Path programme = other.resolve("catalog/programmes/shanxi/level-3.yaml");
        Files.writeString(
                programme,
                Files.readString(programme).replace("award: {contest: {at-least: 省级}, lowest-place: 3}", asked));
        Eligibility grown = Eligibility.load(other);
        Assessment assessment = grown.assess(
                grown.read(
                        TARGET
                                + "{\"awards\": [{\"occupation\": \"营销员\", \"contest\": \"国家级\", \"place\": 3, \"date\": \"2020-05\"}]}}"));
        assertThat(assessment.conditions())
                .filteredOn(result -> result.condition().id().equals("shanxi-3-5"))
                .extracting(ConditionResult::verdict)
                .containsExactly(Verdict.SATISFIED);
    }
}
