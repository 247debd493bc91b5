package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.workbench.lint.BrokenPolicy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final String PROGRAMME = "catalog/programmes/hebei/level-4.yaml";
    private static final String LISTS = "catalog/lists/hebei-4-shop-keeper.yaml";

    @TempDir
    private Path policy;

    @BeforeEach
    void copy() throws IOException {
        BrokenPolicy.copy(BrokenPolicy.BASE, policy);
    }

    @Test
    void aGoodPolicy() {
        Program.Run run = validate("--strict");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("没有问题\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void thePolicyOfTheProjectByDefault() {
        Program.Run run = new Program().run("validate", "--strict");

        assertThat(run.out()).isEqualTo("没有问题\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void findingsAreShownAndCounted() throws IOException {
        change(PROGRAMME, "years: 3", "years: 4");
        change(LISTS, "names: [摊主]", "names: [摊主, 车主]");
        change("catalog/regions.yaml", "other: [河北省]}\n", "other: [河北省]}\n  - {id: beijing, name: 北京}\n");
        Program.Run run = validate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(LISTS + ":15:61: 错误[excluded-name]")
                .contains(PROGRAMME + ":22:76: 错误[text-figure] 原文是 “满3年”，这里是 4 年\n", "警告[unused-definition]")
                .endsWith("\n2 处错误，1 处警告\n");
    }

    /** One slip in an id is not shown forty times, but every place is named, and machines get each. */
    @Test
    void whatIsSaidOfManyPlacesIsShownAtTheFirstOnes() throws IOException {
        change("catalog/sources.yaml", "id: guide,", "id: guid,");
        Program.Run run = validate();

        String message = "错误[unknown-reference] 没有 id 为 “guide” 的来源";
        assertThat(run.out().split(Pattern.quote(message), -1)).hasSize(4);
        assertThat(run.out())
                .containsOnlyOnce("    同样的问题还有 ")
                .contains(" 处：catalog/")
                .contains(PROGRAMME + ":6:9");
        assertThat(validate("--json").out().split(Pattern.quote("没有 id 为 “guide” 的来源"), -1))
                .hasSizeGreaterThan(5);
    }

    @Test
    void warningsAloneAreNoFaultUnlessAskedFor() throws IOException {
        change("catalog/regions.yaml", "other: [河北省]}\n", "other: [河北省]}\n  - {id: beijing, name: 北京}\n");

        assertThat(validate().status()).isZero();
        assertThat(validate().out()).endsWith("0 处错误，1 处警告\n");
        assertThat(validate("--strict").status()).isEqualTo(1);
    }

    @Test
    void jsonForMachines() throws IOException {
        change(LISTS, "[卖手, 连锁收银员,", "[卖手, 连锁收银圆,");
        Program.Run run = validate("--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        [
                          {
                            "code" : "quote-entries",
                            "severity" : "error",
                            "file" : "catalog/lists/hebei-4-shop-keeper.yaml",
                            "line" : 9,
                            "column" : 17,
                            "length" : 5,
                            "message" : "第 2 项应照原句，这里是 “连锁收银圆”",
                            "help" : "是不是 “连锁收银员”？"
                          }
                        ]
                        """);
    }

    @Test
    void jsonOfNothing() {
        assertThat(validate("--json").out()).isEqualTo("[ ]\n");
    }

    @Test
    void annotationsForCodeHosts() throws IOException {
        change(LISTS, "[卖手, 连锁收银员,", "[卖手, 连锁收银圆,");
        Files.delete(policy.resolve("catalog/levels.yaml"));
        Program.Run run = validate("--annotations");

        String folder = policy.toString().replace("%", "%25").replace(":", "%3A");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("::error file=" + folder + "/" + LISTS
                        + ",line=9,col=17,endColumn=22,title=quote-entries::第 2 项应照原句，这里是 “连锁收银圆”%0A是不是 “连锁收银员”？\n")
                .contains("::error file=" + folder + "/catalog/levels.yaml,title=missing-file::缺少这个文件\n");
    }

    @Test
    void annotationsEscapeWhatHasAMeaning() throws IOException {
        change(LISTS, "[卖手, 连锁收银员,", "[卖手, \"50%:,\",");

        assertThat(validate("--annotations").out()).contains("这里是 “50%25:,”");
    }

    @Test
    void quotedTextsAreComparedWithTheSources() throws IOException {
        String sources = policy.resolve("sources").toString();
        assertThat(validate("--sources", sources).out()).isEqualTo("没有问题；与来源逐字核对了 23 处印文\n");

        Path empty = Files.createDirectory(policy.resolve("no-sources"));
        assertThat(validate("--sources", empty.toString()).out()).endsWith("；与来源逐字核对了 0 处印文\n");

        change("sources/guide.txt", "乡村送货人员等", "农村送货人员等");
        Program.Run run = validate("--sources", sources);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("错误[quote-drift]", "乡村送货", "农村送货", "请对照 guide.txt 第 9 行");
    }

    @Test
    void whatCannotBeValidated() {
        assertThat(new Program().run("validate", "no-such").status()).isEqualTo(2);
        assertThat(new Program().run("validate", "no-such").err()).startsWith("没有这个政策目录：no-such");
        assertThat(validate("--sources", "no-such").err()).startsWith("没有这个来源目录：no-such");
        assertThat(validate("--sources", "no-such").status()).isEqualTo(2);
        assertThat(validate("--json", "--annotations").status()).isEqualTo(2);
        assertThat(validate("--json", "--annotations").err()).startsWith("--json、--annotations 不能一起写\n");
        assertThat(validate("--policy", "elsewhere").err()).startsWith("政策的目录只能写一处：");
        assertThat(new Program().run("mutate", "--sample", "x").err()).startsWith("--sample 应为整数，这里是 “x”\n");
        assertThat(new Program().run("mutate", "--seed", "x").err()).startsWith("--seed 应为整数，这里是 “x”\n");
        assertThat(new Program().run("mutate", "--sample", "0").err()).startsWith("--sample 应为 1 或更大的整数");
        assertThat(new Program().run("schema", "no-such").err()).startsWith("没有这个政策目录：no-such");
        assertThat(new Program().run("new", "--policy", "no-such").err()).startsWith("没有这个政策目录：no-such");
    }

    @Test
    void theDirectoryMayBeNamedAsInOtherCommands() {
        assertThat(new Program().run("validate", "--policy", policy.toString()).out())
                .isEqualTo("没有问题\n");
    }

    /** One file that cannot be read makes no faults elsewhere. */
    @Test
    void rulesAreNotBlamedForTheCatalogue(@TempDir Path whole) throws IOException {
        Path sources = PolicyCopy.in(whole).resolve("catalog/sources.yaml");
        String text = Files.readString(sources, StandardCharsets.UTF_8);
        Files.writeString(sources, text.replace("[hebei]", "[hebie]"), StandardCharsets.UTF_8);
        assertThat(new Program().run("validate", whole.toString()).out())
                .startsWith("catalog/sources.yaml:")
                .endsWith("\n1 处错误，0 处警告\n");
    }

    @Test
    void explanationsOfMutantsAreReadToo() throws IOException {
        write("catalog/mutants.yaml", "explaned:\n  - {mutants: a, reason: b}\n");
        assertThat(validate().out()).contains("catalog/mutants.yaml:1:1: 错误[unknown-key]", "是不是 “explained”？");
    }

    @Test
    void anEmptyDirectory(@TempDir Path empty) {
        Program.Run run = new Program().run("validate", empty.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("catalog/: 错误[missing-file]", "rules/: 错误[missing-file]", "2 处错误，0 处警告");
    }

    @Test
    void filesThatAreNoTextsAtAll() throws IOException {
        String text = Files.readString(policy.resolve(PROGRAMME), StandardCharsets.UTF_8);
        Files.write(policy.resolve(PROGRAMME), text.getBytes(Charset.forName("GBK")));
        Files.write(policy.resolve(LISTS), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0});
        Files.write(policy.resolve("catalog/regions.yaml"), new byte[2 << 20]);
        Files.write(policy.resolve("rules/more.drl"), "规则".getBytes(Charset.forName("GBK")));
        Program.Run run = validate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        PROGRAMME + ":3:",
                        LISTS + ":",
                        "catalog/regions.yaml: 错误[too-large]",
                        "rules/more.drl:1:1: 错误[encoding]");
    }

    @Test
    void windowsFilesAreReadAsTheyAre() throws IOException {
        String text = Files.readString(policy.resolve(PROGRAMME), StandardCharsets.UTF_8);
        write(PROGRAMME, "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(validate().out()).isEqualTo("没有问题\n");

        write(PROGRAMME, "\uFEFF" + text.replace("years: 3", "years: 4").replace("\n", "\r\n"));
        assertThat(validate().out())
                .contains(PROGRAMME + ":22:76: 错误[text-figure]")
                .doesNotContain("\r");

        write(PROGRAMME, text.replace("number: 1", "\tnumber: 1"));
        assertThat(validate().out()).contains("错误[character]");
    }

    @Test
    void manyFaultsAreAllShown() throws IOException {
        StringBuilder regions = new StringBuilder("regions:\n");
        for (int i = 0; i < 500; i++) {
            regions.append("  - {id: r").append(i).append(", nam: 甲").append(i).append("}\n");
        }
        write("catalog/regions.yaml", regions.toString());

        assertThat(validate().lines().stream().filter(line -> line.contains("[unknown-key]")))
                .hasSize(500);
    }

    @Test
    void helpIsChinese() {
        assertThat(new Program().run("validate", "--help").out()).contains("用法：baokao validate", "逐字核对", "退出状态");
    }

    private Program.Run validate(String... more) {
        Stream<String> arguments = Stream.concat(Stream.of("validate", policy.toString()), List.of(more).stream());
        return new Program().run(arguments.toArray(String[]::new));
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(policy.resolve(file), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        write(file, text.replace(from, to));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(policy.resolve(file), text, StandardCharsets.UTF_8);
    }
}
