package io.github.baokao.internal.policy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.baokao.diagnostic.PolicyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code broken/catalog} says in its first line which file of the small policy it takes the place of
 * ({@code # as: …}) or removes ({@code # without: …}).
 */
class BrokenCatalogTest {

    static List<Path> files() {
        return Golden.inputs("broken/catalog");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithTheExpectedMessage(Path file) throws IOException {
        Map<String, byte[]> files = Golden.miniCatalog();
        byte[] bytes = Golden.bytes(file);
        String first = new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElseThrow();
        if (first.startsWith("# as: ")) {
            files.put(first.substring("# as: ".length()), bytes);
        } else {
            assertThat(files.remove(first.substring("# without: ".length()))).isNotNull();
        }

        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> CatalogReader.read(files));

        assertThat(refused).as("the file must be refused").isNotNull();
        Golden.check(file, refused.getMessage());
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(70);
    }

    @Test
    void theSmallPolicyItselfIsGood() {
        assertThat(CatalogReader.read(Golden.miniCatalog()).programmes()).hasSize(2);
    }
}
