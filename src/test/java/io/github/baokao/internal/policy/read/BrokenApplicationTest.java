package io.github.baokao.internal.policy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.baokao.candidate.InvalidApplicationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code broken/facts} is an application that is refused with the faults in the file beside it. */
class BrokenApplicationTest {

    private final ApplicationReader reader =
            new ApplicationReader(CatalogReader.read(Golden.miniCatalog()), (occupation, region) -> List.of());

    static List<Path> files() {
        return Golden.inputs("broken/facts");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithTheExpectedMessage(Path file) throws IOException {
        InvalidApplicationException refused = catchThrowableOfType(
                InvalidApplicationException.class,
                () -> reader.read(Golden.bytes(file), TextFormat.of(file.toString())));

        assertThat(refused).as("the application must be refused").isNotNull();
        assertThat(refused.getMessage())
                .as("nothing that identifies a person")
                .doesNotContain("张三", "130102199405021234");
        Golden.check(file, refused.getMessage());
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(50);
    }
}
