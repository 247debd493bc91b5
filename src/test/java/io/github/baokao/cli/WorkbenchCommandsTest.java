package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code test} and {@code mutate} on a copy of the policy, good and broken. */
class WorkbenchCommandsTest {
    private static final String CASES = "catalog/programmes/beijing/level-1.words.cases.yaml";

    @TempDir
    private Path policy;

    @BeforeEach
    void copy() throws IOException {
        for (String folder : List.of("catalog", "rules")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path target = policy.resolve(file.toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
        }
    }

    private void change(String file, String old, String changed) throws IOException {
        Path path = policy.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, changed), StandardCharsets.UTF_8);
    }

    private Program.Run run(String command, String... options) {
        String[] args = Stream.concat(Stream.of(command, policy.toString()), Stream.of(options))
                .toArray(String[]::new);
        return new Program().run(args);
    }

    @Test
    void allCasesPass() {
        Program.Run run = run("test");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("\\d+\\+\\d+\\+\\d+ 个用例（条件\\+规则\\+照片），全部通过，[\\d.]+ 秒\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void aCaseThatFailsIsShownWithItsPlaceAndTheReasons() throws IOException {
        change(CASES, "expect: 不满足", "expect: 满足");
        Program.Run run = run("test", "--only", "beijing/level-1.words");
        assertThat(run.out())
                .startsWith(CASES + ":7:5：beijing-1-1 其他：高级电子商务师是旧名，没写等级，按一级看，不是二级\n    结论应为“满足”，实际为“不满足（等级——")
                .contains("+0+0 个用例（条件+规则+照片），1 个没有通过");
        assertThat(run.status()).isEqualTo(1);
        Program.Run json = run("test", "--only", "beijing/level-1.words", "--json");
        assertThat(json.out())
                .startsWith("{\"programmeCases\":1,\"ruleCases\":0,\"pictureCases\":0,\"failed\":[{\"file\":\"" + CASES
                        + "\",\"line\":7,\"column\":5,\"title\":\"beijing-1-1 其他：");
        assertThat(json.status()).isEqualTo(1);
    }

    @Test
    void aFigureOfAPictureIsTestedToo() throws IOException {
        change("catalog/pictures/one-inch-white.yaml", "least: 235", "least: 234");
        Program.Run grey = run("test", "--only", "灰白");
        assertThat(grey.out()).startsWith("""
                catalog/pictures/one-inch-white.cases.yaml:28:5：one-inch-white：灰白 234
                    结论应为“不满足”，实际为“满足（量得的合乎要求）”
                0+0+2 个用例（条件+规则+照片），1 个没有通过""");
    }

    @Test
    void coverageNamesWhatNoCaseTouchesByTheLine() throws IOException {
        change("catalog/programmes/beijing/level-1.names-e-commerce.cases.yaml", "商品营业员, 摊商, ", "");
        Program.Run run = run("test", "--coverage");
        assertThat(run.out().lines().filter(line -> line.startsWith("catalog/lists/beijing-1-")))
                .containsExactly("catalog/lists/beijing-1-e-commerce-specialist.yaml:11:10：没有用例涉及：相关职业“商品营业员”、“摊商”");
        assertThat(run.out()).containsPattern("\n  规则 (\\d+)/\\1\n").containsPattern("\n  申报条件 (\\d+)/\\1\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void tablesThatLackACaseAreRefused() throws IOException {
        Files.delete(policy.resolve("rules/titles.cases.yaml"));
        Program.Run run = run("test");
        assertThat(run.err()).startsWith("用例有 3 处问题：\nrules/titles.drl:");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aPolicyThatCannotBeLoadedOrIsNotThereIsAnError() throws IOException {
        change("catalog/levels.yaml", "level: 5", "level: 6");
        assertThat(run("test").status()).isEqualTo(2);
        assertThat(run("mutate").status()).isEqualTo(2);
        assertThat(new Program()
                        .run("test", policy.resolve("nowhere").toString())
                        .err())
                .startsWith("没有这个政策目录：");
        assertThat(new Program().run("test", "--only").status()).isEqualTo(2);
    }

    @Test
    void aSampleOfChangesIsNoticed() {
        Program.Run run = run("mutate", "--sample", "12", "--seed", "3");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("改动 ").contains("用例发现 ");
        assertThat(run.status()).isZero();
    }

    @Test
    void mutateWantsCasesThatPass() throws IOException {
        change(CASES, "expect: 不满足", "expect: 满足");
        Program.Run run = run("mutate", "--sample", "1");
        assertThat(run.err()).isEqualTo("有 1 个用例本来就没有通过，先用 test 命令看看\n");
        assertThat(run.status()).isEqualTo(2);
    }
}
