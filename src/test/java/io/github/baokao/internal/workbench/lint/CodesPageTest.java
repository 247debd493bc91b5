package io.github.baokao.internal.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.policy.drl.RuleCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code catalog/codes.md} explains every code that there is, once, and no other. */
class CodesPageTest {
    @Test
    void everyCodeHasARowWithItsMeaningAnExampleAndWhatToDo() throws IOException {
        String page = Files.readString(Path.of("catalog/codes.md"), StandardCharsets.UTF_8);
        List<String> explained = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|[^|]+\\|[^|]+\\|[^|]+\\|$")
                .matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        Set<String> existing = new TreeSet<>();
        Arrays.stream(RuleCode.values()).map(RuleCode::id).forEach(existing::add);
        Arrays.stream(FaultCode.values()).map(FaultCode::id).forEach(existing::add);
        Arrays.stream(LintCode.values()).map(LintCode::id).forEach(existing::add);
        assertThat(explained).containsExactlyInAnyOrderElementsOf(existing);
    }
}
