package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String FOUR_YEARS = """
            {"id": "A-1", "target": {"occupation": "电子商务师", "level": 2, "region": "hebei"}, "asOf": "2026-11-20",
             "candidate": {"certificates": [{"occupation": "电子商务师", "level": 3, "issued": "2020-01-01"}],
             "employment": [{"occupation": "电子商务师", "from": "2022-06-01"}], "education": [], "titles": [], "training": []}}
            """.replace("\n", "");

    @TempDir
    private static Path edited;

    @BeforeAll
    static void edit() throws IOException {
        for (String folder : new String[] {"catalog", "rules"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.toList()) {
                    Path copy = edited.resolve(file.toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(file, copy);
                    }
                }
            }
        }
        Path hebei = edited.resolve("catalog/programmes/hebei/level-2.yaml");
        String text = Files.readString(hebei, StandardCharsets.UTF_8);
        Files.writeString(hebei, text.replaceFirst("years: 5", "years: 4"), StandardCharsets.UTF_8);
    }

    @Test
    void theSamePolicyHasNoDifference() {
        Program.Run run = new Program().run("diff", "bundled", "bundled");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("两份政策一字不差。");
    }

    @Test
    void aFileOfApplicationsTellsWhoFlips() {
        String lines = FOUR_YEARS + "\n{\"id\": \"张三\"\n\n" + FOUR_YEARS.replace("A-1", "张三") + "\n";
        Program.Run run = new Program().input(lines).run("diff", "bundled", edited.toString(), "--applications", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("申请 2 份（来自文件）：结果完全相同 0 份，总结论或方案不同 2 份。")
                .contains("没有受理的行：1。")
                .contains("2 份  河北二级/技师  不可报考 → 可以报考  例：1（A-1）、4")
                .contains("第 2 行：")
                .doesNotContain("张三");
    }

    @Test
    void generatedApplicationsAreTheSameForTheSameSeed() {
        String[] arguments = {"diff", "bundled", edited.toString(), "--generate", "600", "--seed", "3", "--json"};
        Program.Run run = new Program().run(arguments);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"differs\" : true", "\"seed\" : 3", "\"total\" : 600", "\"condition\" : \"hebei-2-1\"");
        assertThat(new Program().run(arguments).out()).isEqualTo(run.out());
    }

    @Test
    void englishIsEnglish() {
        Program.Run run = new Program().run("diff", "bundled", edited.toString(), "--lang", "en");
        assertThat(run.out()).contains("1 differences: 0 added, 0 removed, 1 changed.", "[5->4] years");
    }

    @Test
    void whatCannotRunSaysWhy() throws IOException {
        assertThat(new Program().run("diff", "bundled", "no-such-directory"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("没有这个政策目录：no-such-directory"));
        assertThat(new Program().run("diff", "bundled").err()).contains("缺少 NEW");
        assertThat(new Program()
                        .run("diff", "bundled", "bundled", "--generate", "0")
                        .err())
                .contains("--generate 应为 1 或更大的整数");
        assertThat(new Program()
                        .run("diff", "bundled", "bundled", "--seed", "4")
                        .err())
                .contains("--seed 要与 --generate 一起用");
        assertThat(new Program()
                        .run("diff", "bundled", "bundled", "--applications", "no-such-file")
                        .err())
                .contains("没有这个文件：no-such-file");
        Path broken = Files.createDirectories(edited.resolveSibling("broken"));
        Program.Run run = new Program().run("diff", "bundled", broken.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("新政策 " + broken + " 有 2 处问题");
        Files.delete(broken);
    }
}
