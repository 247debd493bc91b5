package io.github.baokao.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.diagnostic.PolicyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFilesTest {

    private static final Path MINI = Golden.RESOURCES.resolve("mini-policy");

    @TempDir
    private Path directory;

    @Test
    void findsTheFilesOfADirectory() {
        PolicyFiles files = PolicyFiles.inDirectory(MINI);

        assertThat(files.catalog()).containsKeys("catalog/levels.yaml", "catalog/programmes/hebei/level-2.yaml");
        assertThat(files.rules()).containsOnlyKeys("rules/empty.drl");
        assertThat(CatalogReader.read(Golden.miniCatalog()).programmes()).hasSize(2);
    }

    @Test
    void passesOverHiddenFilesLinksAndOtherKinds() throws IOException {
        write("catalog/levels.yaml", "levels: []");
        write("catalog/.hidden.yaml", "x");
        write("catalog/.git/config.yaml", "x");
        write("catalog/README.md", "x");
        write("catalog/levels.cases.yaml", "x");
        write("rules/work.drl", "x");
        write("rules/work.cases.yaml", "x");
        write("outside.yaml", "x");
        Files.createSymbolicLink(directory.resolve("catalog/link.yaml"), directory.resolve("outside.yaml"));
        Files.createSymbolicLink(directory.resolve("catalog/folder"), directory.resolve("rules"));

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
