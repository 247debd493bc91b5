package io.github.baokao.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static Diagnostic at(Span span, String line) {
        return new Diagnostic("unknown-key", Severity.ERROR, span, line, "不认识", Optional.of("是不是 “name”？"));
    }

    @Test
    void showsPositionLineMarkerAndHelp() {
        String rendered = at(new Span("catalog/levels.yaml", 3, 16, 3), "  - {level: 5, nam: 五级}")
                .render();

        assertThat(rendered.lines())
                .containsExactly(
                        "catalog/levels.yaml:3:16: 错误[unknown-key] 不认识",
                        "      - {level: 5, nam: 五级}",
                        "                   ^~~",
                        "    是不是 “name”？");
    }

    @Test
    void theMarkerStandsUnderWideCharacters() {
        String rendered = at(new Span("f", 1, 5, 2), "称：一、五级，x").render();

        assertThat(rendered.lines().skip(1).limit(2)).containsExactly("    称：一、五级，x", "            ^~~~");
    }

    @Test
    void countsCodePointsBeyondTheBasicPlane() {
        String rendered = at(new Span("f", 1, 3, 1), "𠮷a五").render();

        assertThat(rendered.lines().skip(2).findFirst()).contains("    " + "   " + "^~");
    }

    @Test
    void showsTabsAndControlCharactersHarmlessly() {
        String rendered = at(new Span("f", 1, 3, 1), "\ta\u001b[31m").render();

        assertThat(rendered.lines().skip(1).limit(2)).containsExactly("     a\uFFFD[31m", "      ^");
    }

    @Test
    void cutsALongLineAroundTheMarker() {
        String rendered = at(new Span("f", 1, 501, 3), "a".repeat(500) + "bcd" + "e".repeat(500))
                .render();

        assertThat(rendered.lines().skip(1).findFirst().orElseThrow())
                .hasSize(4 + 122)
                .contains("aabcde");
        String line = rendered.lines().skip(1).findFirst().orElseThrow();
        String marker = rendered.lines().skip(2).findFirst().orElseThrow();
        assertThat(marker.indexOf('^')).isEqualTo(line.indexOf("bcd"));
    }

    @Test
    void aSpanBeyondTheLineIsMarkedAtItsEnd() {
        assertThat(at(new Span("f", 1, 9, 3), "ab").render()).contains("    ab\n      ^\n");
    }

    @Test
    void aWholeFileHasNoLine() {
        Diagnostic missing = new Diagnostic(
                "missing-file", Severity.WARNING, Span.whole("catalog/levels.yaml"), "", "缺少", Optional.empty());

        assertThat(missing.render()).isEqualTo("catalog/levels.yaml: 警告[missing-file] 缺少");
        assertThat(missing.span().isWholeFile()).isTrue();
    }

    @Test
    void spansCountFromOne() {
        assertThatThrownBy(() -> new Span("f", 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span("f", 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span("f", 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExceptionShowsAll() {
        Diagnostic one = at(new Span("f", 1, 1, 1), "a");
        PolicyException exception = new PolicyException(List.of(one, one));

        assertThat(exception).hasMessage(one.render() + "\n" + one.render());
        assertThat(exception.diagnostics()).containsExactly(one, one);
        assertThatThrownBy(() -> new PolicyException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
