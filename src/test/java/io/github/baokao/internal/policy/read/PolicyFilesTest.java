package io.github.baokao.internal.policy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.workbench.cases.CaseFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PolicyFilesTest {

    private static final Path MINI = Golden.RESOURCES.resolve("mini-policy");

    @TempDir
    private Path folder;

    private Path directory;
    private Path elsewhere;

    @BeforeEach
    void directories() throws IOException {
        directory = Files.createDirectory(folder.resolve("policy"));
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    }

    @Test
    void findsTheFilesOfADirectory() {
        PolicyFiles files = PolicyFiles.inDirectory(MINI);

        assertThat(files.catalog()).containsKeys("catalog/levels.yaml", "catalog/programmes/hebei/level-2.yaml");
        assertThat(files.rules()).containsOnlyKeys("rules/empty.drl");
        assertThat(CatalogReader.read(Golden.miniCatalog()).programmes()).hasSize(2);
    }

    @Test
    void passesOverHiddenFilesAndOtherKinds() throws IOException {
        write("catalog/levels.yaml", "levels: []");
        write("catalog/.hidden.yaml", "x");
        write("catalog/.git/config.yaml", "x");
        write("catalog/README.md", "x");
        write("catalog/levels.cases.yaml", "x");
        write("rules/work.drl", "x");
        write("rules/work.cases.yaml", "x");
        Files.createSymbolicLink(
                directory.resolve("catalog/notes.md"), Files.writeString(elsewhere.resolve("notes.md"), "x"));

        PolicyFiles files = PolicyFiles.inDirectory(directory);

        assertThat(files.catalog()).containsOnlyKeys("catalog/levels.yaml");
        assertThat(files.rules()).containsOnlyKeys("rules/work.drl");
    }

    @Test
    void keepsAFileWithTheWrongExtensionForTheReaderToRefuse() throws IOException {
        write("catalog/levels.yml", "levels: []");
        write("rules/work.drl", "x");

        assertThat(PolicyFiles.inDirectory(directory).catalog()).containsOnlyKeys("catalog/levels.yml");
    }

    /** Windows editors add .txt unseen; a document that is not read would only be missed elsewhere. */
    @Test
    void refusesAFileThatIsNamedAsIfItWereRead() throws IOException {
        write("catalog/levels.yaml", "levels: []");
        write("rules/work.drl", "x");
        for (String name : List.of(
                "catalog/a.YAML", "catalog/b.yaml.txt", "rules/c.drl.txt", "rules/d.DRL", "rules/e.cases.yml")) {
            write(name, "x");
            assertThatThrownBy(() -> PolicyFiles.inDirectory(directory))
                    .hasMessageStartingWith(name + ": 错误[unexpected-file] 这个文件不会被读取");
            Files.delete(directory.resolve(name));
        }
        write("rules/notes.txt", "x");
        write("catalog/levels.yaml.bak", "x");
        assertThat(PolicyFiles.inDirectory(directory).rules()).containsOnlyKeys("rules/work.drl");
    }

    @Test
    void namesBothFoldersIfTheyAreMissing() {
        assertThatThrownBy(() -> PolicyFiles.inDirectory(directory))
                .isInstanceOf(PolicyException.class)
                .hasMessage("""
                        catalog/: 错误[missing-file] 没有这个文件夹，或其中没有 .yaml 文件
                        rules/: 错误[missing-file] 没有这个文件夹，或其中没有 .drl 文件""");
        assertThatThrownBy(() -> PolicyFiles.inDirectory(directory.resolve("nowhere")))
                .isInstanceOf(PolicyException.class);
    }

    @Test
    void refusesARuleFileThatIsTooLong() throws IOException {
        write("catalog/levels.yaml", "levels: []");
        write("rules/work.drl", "x".repeat((1 << 20) + 1));

        assertThatThrownBy(() -> PolicyFiles.inDirectory(directory)).hasMessageContaining("too-large");
    }

    /** What container platforms mount: each file is a link to one in a hidden folder, which itself is reached by a link. */
    @Test
    void followsLinksThatStayInTheDirectory() throws IOException {
        write("catalog/..2026_11_20/levels.yaml", "levels: []");
        write("catalog/..2026_11_20/work.cases.yaml", "x");
        write("shared/rules/work.drl", "x");
        Path mounted = directory.resolve("catalog");
        Files.createSymbolicLink(mounted.resolve("..data"), Path.of("..2026_11_20"));
        Files.createSymbolicLink(mounted.resolve("levels.yaml"), Path.of("..data/levels.yaml"));
        Files.createSymbolicLink(mounted.resolve("work.cases.yaml"), Path.of("..data/work.cases.yaml"));
        Files.createSymbolicLink(directory.resolve("rules"), Path.of("shared/rules"));

        assertThat(PolicyFiles.inDirectory(directory).catalog()).containsOnlyKeys("catalog/levels.yaml");
        assertThat(PolicyFiles.inDirectory(directory).rules()).containsOnlyKeys("rules/work.drl");
        assertThat(CaseFiles.inDirectory(directory)).containsOnlyKeys("catalog/work.cases.yaml");
        Path link = Files.createSymbolicLink(elsewhere.resolve("policy"), directory);
        assertThat(PolicyFiles.inDirectory(link).hash())
                .isEqualTo(PolicyFiles.inDirectory(directory).hash());
    }

    @Test
    void namesLinksThatItDoesNotFollow() throws IOException {
        write("catalog/levels.yaml", "levels: []");
        write("rules/work.drl", "x");
        Path outside = Files.writeString(elsewhere.resolve("rulings.yaml"), "rulings: []");
        Files.createSymbolicLink(directory.resolve("catalog/rulings.yaml"), outside);
        Files.createSymbolicLink(directory.resolve("catalog/folder"), elsewhere);
        Files.createSymbolicLink(directory.resolve("catalog/gone.yaml"), Path.of("nowhere.yaml"));
        Files.createSymbolicLink(directory.resolve("rules/self.drl"), Path.of("self.drl"));
        Files.createSymbolicLink(directory.resolve("rules/round"), Path.of("../rules"));
        Files.createSymbolicLink(directory.resolve("rules/x.cases.yaml"), outside);

        assertThatThrownBy(() -> PolicyFiles.inDirectory(directory)).hasMessage("""
                catalog/folder: 错误[unexpected-file] 链接指向政策目录之外，不会被读取
                catalog/gone.yaml: 错误[missing-file] 链接指向的文件不存在
                catalog/rulings.yaml: 错误[unexpected-file] 链接指向政策目录之外，不会被读取
                rules/round: 错误[unexpected-file] 链接绕回到它所在的文件夹，不会被读取
                rules/self.drl: 错误[missing-file] 链接指向的文件不存在
                rules/x.cases.yaml: 错误[unexpected-file] 链接指向政策目录之外，不会被读取""");
    }

    @Test
    void aFolderThatIsALinkOutIsNamed() throws IOException {
        write("rules/work.drl", "x");
        Files.writeString(elsewhere.resolve("levels.yaml"), "levels: []");
        Files.createSymbolicLink(directory.resolve("catalog"), elsewhere);

        assertThatThrownBy(() -> PolicyFiles.inDirectory(directory))
                .hasMessageContaining("catalog: 错误[unexpected-file] 链接指向政策目录之外");
    }

    /** Whoever opens a pipe waits for ever: the time limit only ends a test that has failed. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsNamedAndNotOpened() throws IOException, InterruptedException {
        write("catalog/levels.yaml", "levels: []");
        write("rules/work.drl", "x");
        Path pipe = directory.resolve("rules/pipe.drl");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

        assertThatThrownBy(() -> PolicyFiles.inDirectory(directory))
                .hasMessage("rules/pipe.drl: 错误[unexpected-file] 不是普通文件，不会被读取");
    }

    /** The catalogue is replaced between the first file and the last: one policy comes out, not half of each. */
    @Test
    void whatChangesWhileItIsReadIsReadAgain() throws IOException {
        write("catalog/levels.yaml", "old");
        write("rules/work.drl", "x");
        List<String> changes = new ArrayList<>(List.of("new and longer"));
        Faults faults = Faults.ofPolicy();
        PolicyDirectory read = new PolicyDirectory(
                directory,
                PolicyFiles::isPolicyFile,
                () -> changes.removeIf(text -> written("catalog/levels.yaml", text)));

        assertThat(read.read(faults).get("catalog/levels.yaml")).asString().isEqualTo("new and longer");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void whatNeverStopsChangingIsRefused() throws IOException {
        write("catalog/levels.yaml", "");
        write("rules/work.drl", "x");
        StringBuilder text = new StringBuilder();
        Faults faults = Faults.ofPolicy();
        new PolicyDirectory(
                        directory,
                        PolicyFiles::isPolicyFile,
                        () -> written("catalog/levels.yaml", text.append('x').toString()))
                .read(faults);

        assertThat(faults.diagnostics()).singleElement().asString().contains("文件在读取的时候一再变化");
    }

    @Test
    void allFilesTogetherHaveALimit() throws IOException {
        write("catalog/levels.yaml", "levels: []");
        for (int i = 0; i < 65; i++) {
            try (RandomAccessFile file = new RandomAccessFile(
                    directory.resolve("catalog/l" + i + ".yaml").toFile(), "rw")) {
                file.setLength(1L << 20);
            }
        }
        Faults faults = Faults.ofPolicy();
        Map<String, byte[]> files = new PolicyDirectory(directory, PolicyFiles::isPolicyFile).read(faults);

        assertThat(files).hasSizeBetween(64, 65);
        assertThat(faults.diagnostics()).singleElement().asString().contains("span=catalog/,", "文件一共超过了 64 MB，不再读");
    }

    private boolean written(String path, String text) {
        try {
            write(path, text);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsByTheIndexOfTheClassPath() {
        PolicyFiles files = PolicyFiles.onClassPath(PolicyFilesTest.class, "/indexed-policy/");

        assertThat(files.catalog()).containsOnlyKeys("catalog/levels.yaml");
        assertThat(files.rules()).containsOnlyKeys("rules/work.drl");
    }

    @Test
    void theBundledPolicyIsTheOneOfTheSources() {
        assertThat(PolicyFiles.bundled().hash())
                .isEqualTo(PolicyFiles.inDirectory(Path.of("")).hash());
    }

    @Test
    void saysWhatTheIndexNamesInVain() {
        assertThatThrownBy(() -> PolicyFiles.onClassPath(PolicyFilesTest.class, "/indexed-policy/broken/"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("/indexed-policy/broken/catalog/levels.yaml: 错误[missing-file]");
        assertThatThrownBy(() -> PolicyFiles.onClassPath(PolicyFilesTest.class, "/nowhere/"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("/nowhere/index.txt: 错误[missing-file]");
    }

    @Test
    void theHashIsOverPathLengthAndBytesOfCatalogueAndRules() throws Exception {
        PolicyFiles files = PolicyFiles.of(Map.of("catalog/a.yaml", utf8("甲"), "rules/b.drl", utf8("")));

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(utf8("catalog/a.yaml\0\0\0\0\0\0\0\0\3甲rules/b.drl\0\0\0\0\0\0\0\0\0"));
        assertThat(files.hash()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void theHashChangesWithContentAndNotWithCases() {
        String hash = PolicyFiles.of(Map.of("catalog/a.yaml", utf8("甲"))).hash();

        assertThat(PolicyFiles.of(Map.of("catalog/a.yaml", utf8("乙"))).hash()).isNotEqualTo(hash);
        assertThat(PolicyFiles.of(Map.of("catalog/b.yaml", utf8("甲"))).hash()).isNotEqualTo(hash);
        assertThat(PolicyFiles.of(Map.of("catalog/a.yaml", utf8("甲"), "rules/x.cases.yaml", utf8("x")))
                        .hash())
                .isEqualTo(hash);
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
